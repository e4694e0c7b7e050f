using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>The signature on the right half: paragraphs with an indent, which a clerk can go on writing in.</summary>
internal sealed class PenutupDocx(UkurHuruf ukur, decimal ukuran, int lebarIsi)
{
    public const string AwalanNip = "NIP. ";

    private readonly int kiri = lebarIsi * 46 / 100;

    public IEnumerable<Paragraph> Create(PenutupCetak penutup)
    {
        yield return ParagrafNaskah.CreateCelah((int)(ukuran * 1.4m), lekat: true);
        if (penutup.TempatTanggal is [var tempat, var tanggal])
        {
            var tab = kiri + Math.Max(ukur.Lebar(tempat.Label, ukuran), ukur.Lebar(tanggal.Label, ukuran)) + 160;
            yield return ParagrafNaskah.Create(PeranParagraf.TempatPenutup, $"{tempat.Label}\t: {tempat.Isi}", Sifat(tab));
            yield return ParagrafNaskah.Create(PeranParagraf.TanggalPenutup, $"{tanggal.Label}\t: {Tanggal(tanggal.Isi)}", Sifat(tab));
        }

        if (penutup.SatuBaris is { Length: > 0 } satu)
        {
            yield return ParagrafNaskah.Create(PeranParagraf.TempatTanggal, satu.IndexOf(',', StringComparison.Ordinal) is var koma and > 0 ? $"{satu[..(koma + 1)]} {Tanggal(satu[(koma + 1)..].Trim())}" : satu, Sifat());
        }

        yield return ParagrafNaskah.Create(PeranParagraf.JabatanPenutup, penutup.Jabatan, Sifat());
        yield return ParagrafNaskah.Create(PeranParagraf.NamaPenutup, penutup.Nama, Sifat(lekat: penutup.Keterangan.Count > 0));
        foreach (var (i, k) in penutup.Keterangan.Index())
        {
            yield return ParagrafNaskah.Create(k.StartsWith(AwalanNip, StringComparison.Ordinal) ? PeranParagraf.NipPenutup : PeranParagraf.PangkatPenutup, k, Sifat(lekat: i + 1 < penutup.Keterangan.Count));
        }
    }

    private SifatParagraf Sifat(int? tab = null, bool lekat = false) => new(Kiri: kiri, Tab: tab, Lekat: lekat);

    // A date whose day is still blank keeps room for the pen.
    private static string Tanggal(string isi) => isi.Length > 0 && !char.IsAsciiDigit(isi[0]) ? "       " + isi : isi;
}
