using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan.Pengesahan;
using static Kinerja.Documents.Signing.PenulisNilaiPdf;

namespace Kinerja.Documents.Signing;

/// <summary>
/// A signature as an incremental update (ISO 32000-1, 7.5.6): the bytes of the file stay as they are, and behind them stand the signature, its field on the page, and new versions of the two objects that
/// must know of them, the page and the catalog. The place for the CMS is left empty.
/// </summary>
internal sealed class PembaruanPdf
{
    private const string LebarAngka = "          ";

    private readonly StringBuilder teks = new();
    private readonly SortedDictionary<int, int> letak = [];
    private readonly int dasar;
    private int celah;
    private int lebarCelah;

    private PembaruanPdf(int dasar) => this.dasar = dasar;

    /// <summary>The file with an empty place of <paramref name="ruang"/> bytes for the CMS.</summary>
    public static BerkasBercelah Append(byte[] pdf, TempatTandaTangan tempat, KeteranganTandaTangan keterangan, int ruang)
    {
        var struktur = StrukturPdf.Read(pdf);
        if (struktur.Katalog.Get("AcroForm") is not null)
        {
            throw new PdfRusakException("There is a form in it already: it was signed before.");
        }

        var pembaruan = new PembaruanPdf(pdf.Length);
        pembaruan.Write(struktur, tempat, keterangan, ruang);
        return pembaruan.Finish(pdf);
    }

    private void Write(StrukturPdf struktur, TempatTandaTangan tempat, KeteranganTandaTangan keterangan, int ruang)
    {
        var halaman = struktur.FindHalaman(tempat.Halaman);
        var isiHalaman = struktur.GetKamus(halaman);
        var baru = struktur.Ukuran;
        var (tanda, kolom, rupa) = (new NilaiPdf.Acuan(baru, 0), new NilaiPdf.Acuan(baru + 1, 0), new NilaiPdf.Acuan(baru + 2, 0));
        teks.Append('\n');
        WriteTanda(tanda, keterangan, ruang);
        WriteObjek(kolom, CreateKolom(struktur, tempat, keterangan, halaman, tanda, rupa));
        // Nothing is drawn over the page: what is to be seen the template has printed there.
        WriteObjek(rupa, Kamus(
            ("Type", Nama("XObject")), ("Subtype", Nama("Form")), ("BBox", Daftar(Angka(0), Angka(0), Angka(tempat.Lebar), Angka(tempat.Tinggi))), ("Resources", Kamus()), ("Length", Angka(0))),
            "\nstream\n\nendstream");
        var anotasi = isiHalaman.Get("Annots") is { } lama && struktur.Get(lama) is NilaiPdf.Daftar daftar ? daftar.Isi : [];
        WriteObjek(halaman, isiHalaman.With("Annots", new NilaiPdf.Daftar([.. anotasi, kolom])));
        WriteObjek(struktur.Akar, struktur.Katalog.With("AcroForm", Kamus(("Fields", Daftar(kolom)), ("SigFlags", Angka(3)))));
        WriteTabel(struktur, baru + 3);
    }

    private static NilaiPdf.Kamus CreateKolom(StrukturPdf struktur, TempatTandaTangan tempat, KeteranganTandaTangan keterangan, NilaiPdf.Acuan halaman, NilaiPdf.Acuan tanda, NilaiPdf.Acuan rupa)
    {
        var kotak = struktur.FindWarisan(struktur.GetKamus(halaman), "MediaBox") as NilaiPdf.Daftar ?? throw new PdfRusakException("No page size.");
        var tinggi = kotak.Isi.Count == 4 && kotak.Isi[3] is NilaiPdf.Angka { Ejaan: var t } ? decimal.Parse(t, NumberStyles.Float, CultureInfo.InvariantCulture) : throw new PdfRusakException("No page size.");
        var (x, y, w, h) = (tempat.X, tempat.Y, tempat.Lebar, tempat.Tinggi);
        return Kamus(
            ("Type", Nama("Annot")), ("Subtype", Nama("Widget")), ("FT", Nama("Sig")), ("T", Teks("TandaTangan")), ("TU", Teks($"Tanda tangan elektronik {keterangan.Nama}")),
            // Printed, and locked in its place.
            ("F", Angka(132)), ("Rect", Daftar(Angka(x), Angka(tinggi - y - h), Angka(x + w), Angka(tinggi - y))), ("P", halaman), ("V", tanda), ("AP", Kamus(("N", rupa))));
    }

    // Its own writing: the place for the CMS and the ranges around it must be found again.
    private void WriteTanda(NilaiPdf.Acuan tanda, KeteranganTandaTangan keterangan, int ruang)
    {
        letak[tanda.Nomor] = dasar + teks.Length;
        var kamus = PenulisNilaiPdf.Write(Kamus(
            ("Type", Nama("Sig")), ("Filter", Nama("Adobe.PPKLite")), ("SubFilter", Nama("ETSI.CAdES.detached")),
            ("Name", Teks(keterangan.Nama)), ("Reason", Teks(keterangan.Alasan)), ("Location", Teks(keterangan.Tempat)), ("M", Waktu(keterangan.Waktu))));
        teks.Append(CultureInfo.InvariantCulture, $"{tanda.Nomor} 0 obj\n{kamus[..^2]}/ByteRange [0 {LebarAngka} {LebarAngka} {LebarAngka}] /Contents ");
        (celah, lebarCelah) = (dasar + teks.Length, (2 * ruang) + 2);
        teks.Append('<').Append('0', 2 * ruang).Append("> >>\nendobj\n");
    }

    private void WriteObjek(NilaiPdf.Acuan acuan, NilaiPdf nilai, string sesudah = "")
    {
        letak[acuan.Nomor] = dasar + teks.Length;
        teks.Append(CultureInfo.InvariantCulture, $"{acuan.Nomor} {acuan.Generasi} obj\n{PenulisNilaiPdf.Write(nilai)}{sesudah}\nendobj\n");
    }

    private void WriteTabel(StrukturPdf struktur, int ukuran)
    {
        var mulai = dasar + teks.Length;
        teks.Append("xref\n");
        foreach (var (awal, tempat) in Group())
        {
            teks.Append(CultureInfo.InvariantCulture, $"{awal} {tempat.Count}\n");
            tempat.ForEach(t => teks.Append(CultureInfo.InvariantCulture, $"{t:0000000000} 00000 n\r\n"));
        }

        var trailer = Kamus(("Size", Angka(ukuran)), ("Root", struktur.Akar), ("Prev", Angka(struktur.Xref)));
        trailer = struktur.Trailer.Get("Info") is { } info ? trailer.With("Info", info) : trailer;
        if (struktur.Trailer.Get("ID") is NilaiPdf.Daftar { Isi: [var asal, ..] })
        {
            // The first half says which document it is, the second which version of it.
            trailer = trailer.With("ID", Daftar(asal, new NilaiPdf.Teks(SHA256.HashData(Encoding.Latin1.GetBytes(teks.ToString()))[..16], 0, 0)));
        }

        teks.Append(CultureInfo.InvariantCulture, $"trailer\n{PenulisNilaiPdf.Write(trailer)}\nstartxref\n{mulai}\n%%EOF\n");
    }

    private IEnumerable<(int Awal, List<int> Tempat)> Group()
    {
        var (awal, tempat) = (-1, new List<int>());
        foreach (var (nomor, t) in letak)
        {
            if (tempat.Count > 0 && nomor != awal + tempat.Count)
            {
                yield return (awal, tempat);
                tempat = [];
            }

            awal = tempat.Count == 0 ? nomor : awal;
            tempat.Add(t);
        }

        yield return (awal, tempat);
    }

    private BerkasBercelah Finish(byte[] pdf)
    {
        byte[] isi = [.. pdf, .. Encoding.Latin1.GetBytes(teks.ToString())];
        var sesudah = celah + lebarCelah;
        var rentang = isi.AsSpan(0, celah).LastIndexOf("/ByteRange [0 "u8) + "/ByteRange [0 ".Length;
        foreach (var (i, angka) in new[] { celah, sesudah, isi.Length - sesudah }.Index())
        {
            Encoding.ASCII.GetBytes(angka.ToString(CultureInfo.InvariantCulture)).CopyTo(isi, rentang + (i * (LebarAngka.Length + 1)));
        }

        return new BerkasBercelah(isi, celah, sesudah);
    }
}

/// <summary>A file with an empty place for a signature over all its other bytes.</summary>
internal sealed record BerkasBercelah(byte[] Isi, int Celah, int SesudahCelah)
{
    public byte[] ReadTertanda() => [.. Isi.AsSpan(0, Celah), .. Isi.AsSpan(SesudahCelah)];

    /// <summary>The file with the signature in its place.</summary>
    public byte[] Fill(byte[] cms)
    {
        var heksa = Encoding.ASCII.GetBytes(Convert.ToHexString(cms));
        if (heksa.Length > SesudahCelah - Celah - 2)
        {
            throw new InvalidOperationException("The signature does not fit into its place.");
        }

        heksa.CopyTo(Isi, Celah + 1);
        return Isi;
    }
}
