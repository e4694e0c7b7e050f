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
    /// <summary>What a cell of Excel can hold.</summary>
    public const int PanjangSel = 32_767;

    // Of all cells together: a text that is stored once can be shown by a million of them.
    private const int HurufMaksimum = 8_000_000;

    private const int LembarMaksimum = 255;

    // The day 0 of the workbooks of old Macintoshes lies four years later.
    private const int SelisihMacintosh = 1462;

    private readonly ArsipAman arsip;
    private readonly List<string> teksBersama;
    private readonly List<FormatAngka> format;
    private int huruf;

    private PembacaBuku(ArsipAman arsip)
    {
        this.arsip = arsip;
        var buku = arsip.ListAcuan("").FirstOrDefault(a => a.Jenis.EndsWith("/officeDocument", StringComparison.Ordinal)).Jalur;
        if (buku?.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) is not true)
        {
            throw new AturanException(BerkasLama.ExplainArsip(arsip) ?? "Berkas ini bukan buku kerja Excel (.xlsx).");
        }

        var acuan = arsip.ListAcuan(buku).ToList();
        string? Find(string jenis) => acuan.Find(a => a.Jenis.EndsWith(jenis, StringComparison.Ordinal)).Jalur;
        teksBersama = BagianBuku.ReadTeksBersama(arsip.Open(Find("/sharedStrings")));
        format = BagianBuku.ReadFormat(arsip.Open(Find("/styles")));
        (var lembar, Macintosh) = BagianBuku.ReadLembar(arsip.Open(buku) ?? throw new InvalidDataException());
        if (lembar.Count > LembarMaksimum)
        {
            throw new AturanException($"Berkas Excel ini berisi {lembar.Count} lembar; paling banyak {LembarMaksimum}.");
        }

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
    /// <exception cref="AturanException">A cell that no sheet has, out of its order, or with more than a cell can hold.</exception>
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
                (baris, kolom) = (LetakSel.FindBaris(xml.GetAttribute("r"), baris, lembar.Nama), 0);
            }
            else if (xml.LocalName == "c")
            {
                var letak = xml.GetAttribute("r");
                kolom = LetakSel.FindKolom(letak, kolom, lembar.Nama);
                var sel = ReadSel(xml, baris, kolom++, () => $"Lembar “{LetakSel.Trim(lembar.Nama)}”, sel {letak ?? "tanpa letak"},");
                if (sel.Isi.Length > 0)
                {
                    yield return sel;
                }
            }
        }
    }

    public void Dispose() => arsip.Dispose();

    private SelBuku ReadSel(XmlReader xml, int baris, int kolom, Func<string> tempat)
    {
        var (jenis, gaya) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var isi = xml.IsEmptyElement ? "" : BagianBuku.ReadIsi(xml);
        var bentuk = int.TryParse(gaya, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < format.Count ? format[i] : FormatAngka.General;
        SelBuku sel = jenis switch
        {
            "s" when isi.Length > 0 => new(baris, kolom, JenisSelBuku.Teks, FindTeks(isi, tempat), bentuk),
            "b" => new(baris, kolom, JenisSelBuku.Logika, isi, bentuk),
            "e" => new(baris, kolom, JenisSelBuku.Galat, isi, bentuk),
            null or "n" when decimal.TryParse(isi, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => new(baris, kolom, JenisSelBuku.Angka, isi, bentuk),
            _ => new(baris, kolom, JenisSelBuku.Teks, BagianBuku.Decode(isi), bentuk),
        };
        if (sel.Isi.Length > PanjangSel)
        {
            throw new AturanException($"{tempat()} berisi lebih dari 32.767 huruf, yaitu isi terbanyak sebuah sel Excel.");
        }

        huruf += sel.Isi.Length;
        return huruf <= HurufMaksimum ? sel
            : throw new AturanException($"Isi berkas Excel ini terlalu besar: lebih dari {HurufMaksimum / 1_000_000} juta huruf. Salin tabelnya saja ke berkas baru, atau tempel di kotak di atas.");
    }

    private string FindTeks(string nomor, Func<string> tempat) =>
        int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < teksBersama.Count ? teksBersama[n]
        : throw new AturanException($"{tempat()} menunjuk teks nomor {LetakSel.Trim(nomor)} yang tidak ada. Berkas ini rusak; buka dan simpan ulang di Excel, lalu coba lagi.");
}
