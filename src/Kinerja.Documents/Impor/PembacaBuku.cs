using System.Globalization;
using System.Xml;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Jalur">Its part of the file.</param>
internal sealed record LembarBuku(string Nama, bool Tampak, string? Jalur);

/// <summary>A workbook, cell by cell as it is read from the file, which is never held unpacked. For what needs the value itself and its place; <see cref="PembacaXlsx"/> gives whole tables as they show.</summary>
internal sealed class PembacaBuku : IDisposable
{
    /// <summary>What Excel itself holds.</summary>
    public const int KolomTerakhir = 16_384;

    public const int BarisTerakhir = 1_048_576;

    public const int PanjangSel = 32_767;

    // The day 0 of the workbooks of old Macintoshes lies four years later.
    private const int SelisihMacintosh = 1462;

    private readonly ArsipAman arsip;
    private readonly List<string> teksBersama;
    private readonly List<FormatAngka> format;

    private PembacaBuku(ArsipAman arsip)
    {
        this.arsip = arsip;
        var buku = arsip.ListAcuan("").FirstOrDefault(a => a.Jenis.EndsWith("/officeDocument", StringComparison.Ordinal)).Jalur;
        if (buku?.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) is not true)
        {
            throw new AturanException("Berkas ini bukan buku kerja Excel (.xlsx).");
        }

        var acuan = arsip.ListAcuan(buku).ToList();
        string? Find(string jenis) => acuan.Find(a => a.Jenis.EndsWith(jenis, StringComparison.Ordinal)).Jalur;
        teksBersama = BagianBuku.ReadTeksBersama(arsip.Open(Find("/sharedStrings")));
        format = BagianBuku.ReadFormat(arsip.Open(Find("/styles")));
        (var lembar, Macintosh) = BagianBuku.ReadLembar(arsip.Open(buku) ?? throw new InvalidDataException());
        DaftarLembar = [.. lembar.Select(l => new LembarBuku(l.Nama, l.Tampak, acuan.Find(a => a.Id == l.Id).Jalur))];
    }

    public IReadOnlyList<LembarBuku> DaftarLembar { get; }

    private bool Macintosh { get; }

    /// <exception cref="AturanException">It is no workbook, or a damaged or dangerous one.</exception>
    public static T Read<T>(byte[] isi, Func<PembacaBuku, T> baca)
    {
        try
        {
            using var buku = new PembacaBuku(new ArsipAman(isi));
            return baca(buku);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException or OverflowException)
        {
            throw new AturanException("Berkas Excel ini rusak atau tidak lengkap. Buka dan simpan ulang di Excel, lalu coba lagi.", e);
        }
    }

    /// <summary>The day that a number of a cell means; <c>null</c>: none.</summary>
    public DateOnly? FindTanggal(SelBuku sel) =>
        sel.Angka is { } nilai && nilai + (Macintosh ? SelisihMacintosh : 0) is var hari and >= 1 and < 2_958_466 ? DateOnly.FromDateTime(DateTime.FromOADate((double)decimal.Truncate(hari))) : null;

    /// <summary>The cells of a sheet that hold something, from left to right and from above, while they are read.</summary>
    /// <exception cref="AturanException">A cell lies where no sheet has one, or holds more than one can.</exception>
    public IEnumerable<SelBuku> List(LembarBuku lembar)
    {
        using var xml = arsip.Open(lembar.Jalur);
        var (baris, kolom) = (0, 0);
        while (xml?.Read() == true)
        {
            if (xml.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                (baris, kolom) = (ReadNomor(xml.GetAttribute("r")) ?? baris + 1, 0);
            }
            else if (xml.LocalName == "c")
            {
                kolom = FindKolom(xml.GetAttribute("r")) ?? kolom;
                RequireDalam(baris, kolom, lembar);
                var sel = ReadSel(xml, baris, kolom++);
                if (sel.Isi.Length > PanjangSel)
                {
                    throw new AturanException($"Sel {sel.Alamat} di lembar “{lembar.Nama}” berisi {sel.Isi.Length} huruf; Excel sendiri paling banyak {PanjangSel}. Berkas ditolak.");
                }

                if (sel.Isi.Length > 0)
                {
                    yield return sel;
                }
            }
        }
    }

    public void Dispose() => arsip.Dispose();

    private SelBuku ReadSel(XmlReader xml, int baris, int kolom)
    {
        var (jenis, gaya) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var isi = xml.IsEmptyElement ? "" : BagianBuku.ReadIsi(xml);
        var bentuk = int.TryParse(gaya, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < format.Count ? format[i] : FormatAngka.General;
        return jenis switch
        {
            "s" => new(baris, kolom, JenisSelBuku.Teks, int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < teksBersama.Count ? teksBersama[n] : "", bentuk),
            "b" => new(baris, kolom, JenisSelBuku.Logika, isi, bentuk),
            "e" => new(baris, kolom, JenisSelBuku.Galat, isi, bentuk),
            null or "n" when decimal.TryParse(isi, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => new(baris, kolom, JenisSelBuku.Angka, isi, bentuk),
            _ => new(baris, kolom, JenisSelBuku.Teks, BagianBuku.Decode(isi), bentuk),
        };
    }

    private static void RequireDalam(int baris, int kolom, LembarBuku lembar)
    {
        if (baris is < 1 or > BarisTerakhir || kolom >= KolomTerakhir)
        {
            throw new AturanException($"Lembar “{lembar.Nama}” memuat sel di baris {baris} kolom {kolom + 1}, di luar batas lembar kerja (XFD1048576). Berkas ditolak.");
        }
    }

    private static int? ReadNomor(string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : null;

    // “AB12” is column 27, from 0.
    private static int? FindKolom(string? acuan)
    {
        var kolom = 0;
        foreach (var huruf in (acuan ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            kolom = (kolom * 26) + (huruf - 'A' + 1);
        }

        return kolom > 0 ? kolom - 1 : null;
    }
}
