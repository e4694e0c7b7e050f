using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Reads what a paste brings from Word, Excel, a PDF or a page: a table where there is one, else a list.</summary>
public static partial class PembacaTempelan
{
    public const int HurufMaksimum = 2_000_000;

    public const int BarisMaksimum = 2000;

    /// <param name="html">The clipboard as <c>text/html</c>, where it has it: only its tables are read.</param>
    /// <param name="teks">The clipboard as <c>text/plain</c>.</param>
    /// <exception cref="AturanException">More than anybody pastes at once.</exception>
    public static Tempelan Read(string? html, string? teks)
    {
        if (html?.Length > HurufMaksimum || teks?.Length > HurufMaksimum)
        {
            throw new AturanException("Yang ditempel terlalu besar. Tempel per bagian.");
        }

        if (html is not null && PembacaTabelHtml.Read(html) is { Count: > 0 } tabel)
        {
            return CreateTabel(tabel) is var hasil && hasil is Tempelan.Tabel { Baris: var baris } && baris[0].Count == 1 ? CreateDaftar(baris) : hasil;
        }

        var isi = Normalize(teks ?? "");
        return string.IsNullOrWhiteSpace(isi) ? new Tempelan.Kosong()
            : IsTabel(isi) ? CreateTabel(ReadTab(isi))
            : CheckJumlah(PembacaDaftar.Read(isi));
    }

    /// <summary>Line ends of every kind as <c>\n</c>; a soft break of Word becomes a line separator, which parts no items.</summary>
    internal static string Normalize(string teks) =>
        Kendali().Replace(teks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\v', PembacaDaftar.BatasLunak).Replace('\u00A0', ' ').Replace("\u00AD", "", StringComparison.Ordinal), "");

    // After the mark of a list Word puts a tab: that is no column.
    private static bool IsTabel(string isi)
    {
        var baris = isi.Split('\n').Where(b => b.Length > 0).ToList();
        var bertab = baris.Count(b => b.Contains('\t', StringComparison.Ordinal) && PembacaDaftar.Strip(b) is var lepas && (lepas ?? b).Trim().Contains('\t', StringComparison.Ordinal));
        return bertab > 0 && (bertab * 2 >= baris.Count || isi.Contains('"', StringComparison.Ordinal));
    }

    private static List<List<string>> ReadTab(string isi)
    {
        try
        {
            return Csv.Read(isi, '\t');
        }
        catch (AturanException)
        {
            // Quotation marks that do not add up are words, and every line is a row.
            return [.. isi.Split('\n').Select(b => b.Split('\t').ToList())];
        }
    }

    private static Tempelan CreateTabel(List<List<string>> baris)
    {
        var isi = baris.Select(b => b.ConvertAll(Tidy)).Where(b => b.Exists(s => s.Length > 0)).ToList();
        if (isi.Count > BarisMaksimum)
        {
            throw new AturanException($"Tabel yang ditempel {isi.Count} baris; paling banyak {BarisMaksimum} sekali tempel.");
        }

        var lebar = isi.Count == 0 ? 0 : isi.Max(b => b.Count);
        return lebar == 0 ? new Tempelan.Kosong() : new Tempelan.Tabel([.. isi.Select(b => (IReadOnlyList<string>)[.. b, .. Enumerable.Repeat("", lebar - b.Count)])]);
    }

    // One column is a list of its cells, one cell a list of its lines.
    private static Tempelan CreateDaftar(IReadOnlyList<IReadOnlyList<string>> baris) =>
        CheckJumlah(PembacaDaftar.Read(baris.Count == 1 ? baris[0][0] : string.Join('\n', baris.Select(b => b[0].Replace('\n', PembacaDaftar.BatasLunak)))));

    private static Tempelan CheckJumlah(Tempelan.Daftar daftar) =>
        daftar.Butir.Count == 0 ? new Tempelan.Kosong()
        : daftar.Butir.Count <= BarisMaksimum ? daftar
        : throw new AturanException($"Yang ditempel {daftar.Butir.Count} butir; paling banyak {BarisMaksimum} sekali tempel.");

    private static string Tidy(string sel) => string.Join('\n', Normalize(sel).Replace(PembacaDaftar.BatasLunak, '\n').Split('\n').Select(b => Ruang().Replace(b, " ").Trim())).Trim();

    [GeneratedRegex(@"[\x00-\x08\x0E-\x1F\x7F-\x9F\f\uFEFF\u200B]", RegexOptions.CultureInvariant)]
    private static partial Regex Kendali();

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();
}
