using Kinerja.Documents.Signing;

namespace Kinerja.Documents.Pengesahan;

/// <summary>What a file is to the archived decree.</summary>
public enum HasilBanding
{
    /// <summary>Byte by byte the archived file.</summary>
    Identik,

    /// <summary>Byte by byte what was printed to be signed: the decree before its signature.</summary>
    SamaDenganCetakan,

    /// <summary>Other bytes, signed with the same certificate, and nothing changed after that signature.</summary>
    TertandaUtuh,

    /// <summary>It gives itself out as this decree, and is not it: changed after it was signed or printed.</summary>
    Berubah,

    /// <summary>Another document.</summary>
    Lain,
}

/// <summary>Compares a file with the archived decree by content alone.</summary>
public static class PembandingArsip
{
    /// <param name="berkas">What somebody has brought.</param>
    /// <param name="arsip">The archived file.</param>
    /// <param name="cetakan">What was printed to be signed.</param>
    public static HasilBanding Compare(byte[] berkas, byte[] arsip, byte[]? cetakan)
    {
        if (berkas.AsSpan().SequenceEqual(arsip))
        {
            return HasilBanding.Identik;
        }

        if (cetakan is not null && berkas.AsSpan().SequenceEqual(cetakan))
        {
            return HasilBanding.SamaDenganCetakan;
        }

        if (IsTurunan(berkas, arsip) || (cetakan is not null && IsTurunan(berkas, cetakan)))
        {
            return IsTertandaSama(berkas, arsip) ? HasilBanding.TertandaUtuh : HasilBanding.Berubah;
        }

        return HasilBanding.Lain;
    }

    // Made from it: half of its bytes still stand at the beginning or the end, or it still says that it is this document.
    private static bool IsTurunan(byte[] berkas, byte[] asal)
    {
        var awal = berkas.AsSpan().CommonPrefixLength(asal);
        var akhir = 0;
        while (akhir < Math.Min(berkas.Length, asal.Length) - awal && berkas[^(akhir + 1)] == asal[^(akhir + 1)])
        {
            akhir++;
        }

        return (long)awal + akhir > asal.Length / 2 || (ReadPengenal(asal) is { } pengenal && ReadPengenal(berkas) == pengenal);
    }

    // Another signing by the same person. The very same signed bytes with something else in the place of the signature are no other signing: they are the archive, changed.
    private static bool IsTertandaSama(byte[] berkas, byte[] arsip) =>
        PembacaTandaTangan.Read(berkas) is { Keadaan: KeadaanTandaTangan.Utuh, Sertifikat: { } sertifikat, SidikTertanda: var sidik }
        && PembacaTandaTangan.Read(arsip) is { Sertifikat: { } asli, SidikTertanda: var sidikAsli } && sertifikat.RawDataMemory.Span.SequenceEqual(asli.RawDataMemory.Span) && sidik != sidikAsli;

    private static string? ReadPengenal(byte[] pdf)
    {
        try
        {
            return StrukturPdf.Read(pdf).Trailer.Get("ID") is NilaiPdf.Daftar { Isi: [NilaiPdf.Teks { Ejaan: var ejaan }, ..] } ? ejaan : null;
        }
        catch (PdfRusakException)
        {
            return null;
        }
    }
}
