using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Gathers the marked paragraphs of one signature.</summary>
internal sealed class PenampungPenutup
{
    private readonly Dictionary<PeranParagraf, TeksTerbaca> isi = [];

    public static bool IsBagian(PeranParagraf peran) => peran is >= PeranParagraf.TempatPenutup and <= PeranParagraf.NipPenutup;

    public void Add(PeranParagraf peran, ParagrafBertanda p) => isi[peran] = PenyambungTeks.Extend(isi.GetValueOrDefault(peran), p);

    /// <summary>The signature so far; empty hands afterwards. <c>null</c>: there was none.</summary>
    public PenutupTerbaca? Take()
    {
        if (isi.Count == 0)
        {
            return null;
        }

        var (tempat, tanggal) = (Isian(PeranParagraf.TempatPenutup), Isian(PeranParagraf.TanggalPenutup));
        var bentuk = tempat is null && tanggal is null ? BentukTempatTanggal.Tanpa : BentukTempatTanggal.DuaBaris;
        if (isi.GetValueOrDefault(PeranParagraf.TempatTanggal) is { } satu)
        {
            var koma = satu.Teks.IndexOf(',', StringComparison.Ordinal);
            (bentuk, tempat, tanggal) = (BentukTempatTanggal.SatuBaris, koma < 0 ? null : satu.Part(satu.Teks[..koma].Trim()), satu.Part(satu.Teks[(koma + 1)..].Trim()));
        }

        var nip = isi.GetValueOrDefault(PeranParagraf.NipPenutup);
        var hasil = new PenutupTerbaca(
            bentuk, Isi(tempat), Isi(tanggal), isi.GetValueOrDefault(PeranParagraf.JabatanPenutup) ?? Hilang(), isi.GetValueOrDefault(PeranParagraf.NamaPenutup) ?? Hilang(),
            isi.GetValueOrDefault(PeranParagraf.PangkatPenutup), nip is null ? null : ReadNip(nip));
        isi.Clear();
        return hasil;
    }

    // “Ditetapkan di : Ampelgading”.
    private TeksTerbaca? Isian(PeranParagraf peran) => isi.GetValueOrDefault(peran) is not { } teks ? null
        : teks.Part(teks.Teks[(teks.Teks.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());

    private static TeksTerbaca? Isi(TeksTerbaca? teks) => teks is { Teks.Length: > 0 } ? teks : null;

    private static TeksTerbaca ReadNip(TeksTerbaca teks)
    {
        var angka = teks.Part(teks.Teks.StartsWith("NIP", StringComparison.OrdinalIgnoreCase) ? teks.Teks[3..].TrimStart('.', ':', ' ', '\t') : teks.Teks);
        return angka.Doubt(angka.Teks.Count(char.IsAsciiDigit) == 18 ? null : "NIP semestinya 18 angka.");
    }

    private TeksTerbaca Hilang() => new("", isi.Values.Min(t => t.Dari), isi.Values.Max(t => t.Sampai));
}
