using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Kinerja.Documents.Signing;

/// <summary>
/// Reads the signature of a PDF file and says whether it fits. The signature counts only where the last revision's own form leads to it, covers everything from the first byte but its own place, and where
/// that place holds nothing else: a second table, a range that leaves something out or bytes hidden behind the CMS are not passed.
/// </summary>
public static class PembacaTandaTangan
{
    private static readonly TandaTanganTerbaca TidakAda = new(KeadaanTandaTangan.TidakAda, null, "");

    public static TandaTanganTerbaca Read(byte[] pdf)
    {
        try
        {
            var struktur = StrukturPdf.Read(pdf);
            return FindTanda(struktur) is { } tanda ? Check(pdf, tanda) : TidakAda;
        }
        catch (PdfRusakException)
        {
            return TidakAda;
        }
    }

    private static NilaiPdf.Kamus? FindTanda(StrukturPdf struktur)
    {
        if (struktur.Get(struktur.Katalog.Get("AcroForm")) is not NilaiPdf.Kamus formulir || struktur.Get(formulir.Get("Fields")) is not NilaiPdf.Daftar kolom)
        {
            return null;
        }

        var tanda = kolom.Isi.Take(100).Select(k => struktur.Get(k)).OfType<NilaiPdf.Kamus>().Where(k => k.Get("FT") is NilaiPdf.Nama { Ejaan: "Sig" } && k.Get("V") is not null).ToList();
        // The newest, where there are several: it covers the others.
        return tanda.Count == 0 ? null : tanda.Select(t => struktur.GetKamus(t.Get("V"))).MaxBy(t => ReadRentang(t) is [_, _, var mulai, var panjang] ? (long)mulai + panjang : 0);
    }

    private static TandaTanganTerbaca Check(byte[] pdf, NilaiPdf.Kamus tanda)
    {
        if (ReadRentang(tanda) is not [0, var celah, var sesudah, var panjang] || tanda.Get("Contents") is not NilaiPdf.Teks isi
            || isi.Dari != celah || isi.Sampai != sesudah || (long)sesudah + panjang > pdf.Length)
        {
            return new TandaTanganTerbaca(KeadaanTandaTangan.Rusak, null, "");
        }

        var akhir = sesudah + panjang;
        byte[] tertanda = [.. pdf.AsSpan(0, celah), .. pdf.AsSpan(sesudah, panjang)];
        var penanda = CheckCms(isi.Isi, tertanda);
        var keadaan = penanda is null ? KeadaanTandaTangan.Rusak : akhir == pdf.Length ? KeadaanTandaTangan.Utuh : KeadaanTandaTangan.Ditambahi;
        return new TandaTanganTerbaca(keadaan, penanda?.Sertifikat, Convert.ToHexStringLower(SHA256.HashData(tertanda))) { Rantai = penanda?.Rantai ?? [] };
    }

    private static (X509Certificate2 Sertifikat, IReadOnlyList<X509Certificate2> Rantai)? CheckCms(byte[] tempat, byte[] tertanda)
    {
        try
        {
            AsnDecoder.ReadEncodedValue(tempat, AsnEncodingRules.BER, out _, out _, out var panjang);
            return tempat.AsSpan(panjang).IndexOfAnyExcept((byte)0) < 0 ? KodeCms.Check(tempat[..panjang], tertanda) : null;
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    private static int[] ReadRentang(NilaiPdf.Kamus tanda) =>
        tanda.Get("ByteRange") is NilaiPdf.Daftar { Isi.Count: 4 } daftar && daftar.Isi.All(a => a is NilaiPdf.Angka n && int.TryParse(n.Ejaan, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? [.. daftar.Isi.Select(a => int.Parse(((NilaiPdf.Angka)a).Ejaan, CultureInfo.InvariantCulture))]
            : [];
}
