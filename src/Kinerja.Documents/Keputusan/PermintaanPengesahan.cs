using System.Globalization;
using Kinerja.Documents.Gambar;

namespace Kinerja.Documents.Keputusan;

/// <summary>How a print is signed.</summary>
public enum BentukPengesahan
{
    /// <summary>With pen and stamp.</summary>
    Basah,

    /// <summary>Electronically: the code stands in the place of the signature.</summary>
    Elektronik,

    /// <summary>A copy of what was signed.</summary>
    Salinan,
}

/// <summary>A print without watermark: to be signed, or the copy of what was signed.</summary>
/// <param name="Alamat">Where anybody can check it; the whole address, since a telephone opens it from the paper.</param>
/// <param name="Kalimat">What the certificate authority, or the office, wants to be said beside it.</param>
public sealed record PermintaanPengesahan(BentukPengesahan Bentuk, string Alamat, IReadOnlyList<string> Kalimat)
{
    /// <summary>Who vouches for a copy.</summary>
    public PengesahSalinan? Salinan { get; init; }

    internal PengesahanCetak Create(bool utama, Func<string, string> clean) => new(
        Bentuk switch { BentukPengesahan.Basah => "basah", BentukPengesahan.Elektronik => "elektronik", _ => "salinan" },
        WriteSvg(KodeQr.Create(Alamat)), $"Kode QR menuju {Alamat}",
        [.. Kalimat.Select(clean), Bentuk is BentukPengesahan.Salinan ? $"Keaslian naskah aslinya dapat diperiksa di {Alamat}" : $"Keaslian naskah ini dapat diperiksa di {Alamat}"], utama);

    private static string WriteSvg(KodeQr qr) =>
        string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {qr.Sisi} {qr.Sisi}\" width=\"{qr.Sisi}\" height=\"{qr.Sisi}\"><path d=\"{qr.Goresan}\" fill=\"#000\"/></svg>");
}

/// <summary>Who vouches for a copy: office, name, rank and NIP as printed.</summary>
public sealed record PengesahSalinan(string Jabatan, string Nama, IReadOnlyList<string> Keterangan);
