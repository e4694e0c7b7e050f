
namespace Kinerja.Documents.Signing;

/// <summary>
/// The objects of a PDF file with classic cross-reference tables, as its last revision has them: what our compiler writes, and what a signature adds. Files with cross-reference streams are
/// refused: none of ours is one.
/// </summary>
internal sealed class StrukturPdf
{
    private const int RevisiTerbanyak = 64;

    private readonly byte[] pdf;
    private readonly Dictionary<int, int> letak = [];

    private StrukturPdf(byte[] pdf, int xref, NilaiPdf.Kamus trailer) => (this.pdf, Xref, Trailer) = (pdf, xref, trailer);

    /// <summary>Where the last cross-reference table begins.</summary>
    public int Xref { get; }

    public NilaiPdf.Kamus Trailer { get; }

    /// <summary>How many objects there are, the free one at 0 included.</summary>
    public int Ukuran => Trailer.Get("Size") is NilaiPdf.Angka { Ejaan: var ejaan } && int.TryParse(ejaan, out var n) && n is > 0 and < 8_388_608 ? n : throw new PdfRusakException("No /Size.");

    public NilaiPdf.Acuan Akar => Trailer.Get("Root") as NilaiPdf.Acuan ?? throw new PdfRusakException("No /Root.");

    public NilaiPdf.Kamus Katalog => GetKamus(Akar);

    /// <exception cref="PdfRusakException">No PDF, damaged, or built otherwise.</exception>
    public static StrukturPdf Read(byte[] pdf)
    {
        if (!pdf.AsSpan().StartsWith("%PDF-"u8))
        {
            throw new PdfRusakException("Does not begin as a PDF.");
        }

        var ekor = Math.Max(0, pdf.Length - 2048);
        var tanda = pdf.AsSpan(ekor).LastIndexOf("startxref"u8);
        if (tanda < 0)
        {
            throw new PdfRusakException("No startxref.");
        }

        var xref = new PembacaNilaiPdf(pdf, ekor + tanda + "startxref".Length).ReadInt();
        return ReadTables(pdf, xref);
    }

    public NilaiPdf Get(NilaiPdf? nilai)
    {
        for (var i = 0; i < 16; i++)
        {
            if (nilai is not NilaiPdf.Acuan acuan)
            {
                return nilai ?? new NilaiPdf.Kata("null");
            }

            nilai = ReadObjek(acuan.Nomor);
        }

        throw new PdfRusakException("References in a circle.");
    }

    public NilaiPdf.Kamus GetKamus(NilaiPdf? nilai) => Get(nilai) as NilaiPdf.Kamus ?? throw new PdfRusakException("A dictionary was expected.");

    /// <summary>The page of a number from 1.</summary>
    public NilaiPdf.Acuan FindHalaman(int nomor)
    {
        var sisa = nomor;
        return FindHalaman(Katalog.Get("Pages"), ref sisa, 0) ?? throw new PdfRusakException($"No page {nomor}.");
    }

    /// <summary>An entry of a page, its own or inherited from the pages above it.</summary>
    public NilaiPdf FindWarisan(NilaiPdf.Kamus halaman, string nama)
    {
        for (var i = 0; i < 32; i++)
        {
            if (halaman.Get(nama) is { } nilai)
            {
                return Get(nilai);
            }

            halaman = GetKamus(halaman.Get("Parent"));
        }

        throw new PdfRusakException($"No /{nama}.");
    }

    private static StrukturPdf ReadTables(byte[] pdf, int xref)
    {
        StrukturPdf? struktur = null;
        int? berikut = xref;
        for (var i = 0; berikut is { } mulai; i++)
        {
            if (i >= RevisiTerbanyak || mulai < 0 || mulai >= pdf.Length)
            {
                throw new PdfRusakException("Cross-reference tables without end, or outside the file.");
            }

            var pembaca = new PembacaNilaiPdf(pdf, mulai);
            if (!pembaca.TryKata("xref"))
            {
                throw new PdfRusakException("No classic cross-reference table.");
            }

            var entri = ReadEntri(pembaca, pdf);
            var trailer = pembaca.Read() as NilaiPdf.Kamus ?? throw new PdfRusakException("No trailer.");
            struktur ??= new StrukturPdf(pdf, xref, trailer);
            foreach (var (nomor, tempat) in entri)
            {
                // A newer revision was read before: it holds.
                struktur.letak.TryAdd(nomor, tempat);
            }

            berikut = trailer.Get("Prev") is NilaiPdf.Angka { Ejaan: var ejaan } ? int.TryParse(ejaan, out var n) ? n : throw new PdfRusakException("No number at /Prev.") : null;
        }

        return struktur!;
    }

    private static List<(int Nomor, int Tempat)> ReadEntri(PembacaNilaiPdf pembaca, byte[] pdf)
    {
        var hasil = new List<(int, int)>();
        while (!pembaca.TryKata("trailer"))
        {
            var (mulai, banyak) = (pembaca.ReadInt(), pembaca.ReadInt());
            if (banyak > pdf.Length / 20)
            {
                throw new PdfRusakException("More entries than the file can hold.");
            }

            for (var i = 0; i < banyak; i++)
            {
                var tempat = pembaca.ReadInt();
                pembaca.ReadInt();
                // A freed object is known as such, so that no older revision brings it back.
                hasil.Add((mulai + i, pembaca.TryKata("n") ? tempat : pembaca.TryKata("f") ? -1 : throw new PdfRusakException("Neither n nor f.")));
            }
        }

        return hasil;
    }

    private NilaiPdf ReadObjek(int nomor)
    {
        if (!letak.TryGetValue(nomor, out var tempat) || tempat < 0)
        {
            return new NilaiPdf.Kata("null");
        }

        var pembaca = new PembacaNilaiPdf(pdf, tempat);
        return pembaca.ReadInt() == nomor && pembaca.ReadInt() >= 0 && pembaca.TryKata("obj") ? pembaca.Read() : throw new PdfRusakException($"Object {nomor} is not where the table has it.");
    }

    private NilaiPdf.Acuan? FindHalaman(NilaiPdf? simpul, ref int sisa, int dalam)
    {
        if (dalam > 32 || simpul is not NilaiPdf.Acuan acuan)
        {
            throw new PdfRusakException("The tree of pages is broken.");
        }

        var kamus = GetKamus(acuan);
        if (kamus.Get("Kids") is not { } anak)
        {
            return --sisa == 0 ? acuan : null;
        }

        foreach (var a in Get(anak) is NilaiPdf.Daftar daftar ? daftar.Isi : [])
        {
            if (FindHalaman(a, ref sisa, dalam + 1) is { } ketemu)
            {
                return ketemu;
            }
        }

        return null;
    }
}
