using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Impor;

/// <summary>A marked document as lines: what a person sees beside the result, and what the recogniser reads where the marks do not carry.</summary>
internal static class BarisBertanda
{
    public static IReadOnlyList<BarisSumber> List(IEnumerable<UnsurBertanda> unsur) => [.. unsur.SelectMany(u => u.Sel is { } sel
        ? [new BarisSumber(sel.SelectMany(s => s.Paragraf).FirstOrDefault()?.Baris ?? 1, "", [.. sel.Select(Write)], Utuh: true)]
        : Write(u.Paragraf!))];

    private static IEnumerable<BarisSumber> Write(ParagrafBertanda p) =>
        p.Tanda.Length > 0 ? [new BarisSumber(p.Baris, Rapikan($"{p.Tanda} {p.Teks}".Replace('\n', ' ')), Utuh: true)] : p.Teks.Split('\n').Select(t => new BarisSumber(p.Baris, Rapikan(t), Utuh: true, Asli: Rapikan(p.Teks.Replace('\n', ' '))));

    private static string Write(SelBertanda sel) => string.Join('\n', sel.Paragraf.Where(p => p.Teks.Trim().Length > 0).Select(p => Rapikan(p.Tanda.Length > 0 ? $"{p.Tanda} {p.Teks}" : p.Teks)));

    private static string Rapikan(string teks) => teks.Replace('\t', ' ').Trim();
}
