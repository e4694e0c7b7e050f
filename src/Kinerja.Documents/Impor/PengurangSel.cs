using System.Text.RegularExpressions;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Impor;

/// <summary>
/// Takes a cell with several texts in it apart. One that was not touched is what it was, whatever its text looks like; in one that was, marks and the word “Catatan” tell where a text begins.
/// </summary>
internal sealed partial class PengurangSel
{
    private readonly Dictionary<(PeranParagraf, string), IReadOnlyList<IsiXlsx>> asal = [];

    public PengurangSel(NaskahJson naskah)
    {
        foreach (var sel in SusunanXlsx.Create(naskah, TataNaskah.F4).Lembar.SelectMany(l => l.Baris).SelectMany(b => b))
        {
            asal.TryAdd((sel.Peran, sel.Teks), sel.Isi);
        }
    }

    public IReadOnlyList<ParagrafBertanda> Read(PeranParagraf? peran, string teks, int nomor) =>
        peran is { } p ? [.. (asal.TryGetValue((p, teks), out var isi) ? isi : Split(p, teks)).Select(i => new ParagrafBertanda(nomor, i.Peran, i.Tanda, i.Teks))] : [new ParagrafBertanda(nomor, null, "", teks)];

    private static IReadOnlyList<IsiXlsx> Split(PeranParagraf peran, string teks) => peran switch
    {
        PeranParagraf.Indikator => SplitIndikator(teks),
        PeranParagraf.Formulasi => SplitCatatan(teks, PeranParagraf.Catatan, isi => [Mark(PeranParagraf.Formulasi, isi)]),
        PeranParagraf.SumberData => SplitCatatan(teks, PeranParagraf.CatatanSumber, isi => [.. isi.Split('\n').Where(b => b.Trim().Length > 0).Select(b => Mark(PeranParagraf.SumberData, b))]),
        PeranParagraf.Menimbang or PeranParagraf.Mengingat or PeranParagraf.Memperhatikan or PeranParagraf.ButirDiktum or PeranParagraf.Tembusan or PeranParagraf.Tugas or PeranParagraf.Fungsi => [Mark(peran, teks)],
        _ => [new IsiXlsx(peran, "", IsiXlsx.IsLabel(peran) ? teks.TrimEnd(' ', ':') : teks)],
    };

    // The name may carry a mark of its own; the first marked line after it begins its items.
    private static List<IsiXlsx> SplitIndikator(string teks)
    {
        var baris = teks.Split('\n');
        var awal = Array.FindIndex(baris, 1, b => Tanda().IsMatch(b));
        return awal < 0 ? [Mark(PeranParagraf.Indikator, teks)] : [Mark(PeranParagraf.Indikator, string.Join('\n', baris[..awal])), .. baris[awal..].Where(b => b.Trim().Length > 0).Select(b => Mark(PeranParagraf.Rincian, b))];
    }

    private static IReadOnlyList<IsiXlsx> SplitCatatan(string teks, PeranParagraf peran, Func<string, IReadOnlyList<IsiXlsx>> isi) =>
        Catatan().Match(teks) is { Success: true } m ? [.. m.Index == 0 ? [] : isi(teks[..m.Index].TrimEnd('\n')), new IsiXlsx(peran, "", teks[m.Index..].TrimStart('\n'))] : isi(teks);

    private static IsiXlsx Mark(PeranParagraf peran, string teks) =>
        Tanda().Match(teks) is { Success: true } m ? new IsiXlsx(peran, m.Groups["tanda"].Value is IsiXlsx.Strip ? "-" : m.Groups["tanda"].Value, teks[m.Length..]) : new IsiXlsx(peran, "", teks);

    [GeneratedRegex(@"\A(?<tanda>[a-z]{1,2}\.|[0-9]{1,3}\.|[-–❖])\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Tanda();

    [GeneratedRegex(@"(?:\A|\n)Catatan\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Catatan();
}
