using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>A block as a spreadsheet puts it on the clipboard: lines of cells between tabs.</summary>
internal static class BlokTempel
{
    // A cell with a line break comes in quotes; a stray quote must not lose the block, then lines are lines.
    public static List<IReadOnlyList<string>> Split(string teks)
    {
        IEnumerable<IEnumerable<string>> baris;
        try
        {
            baris = Csv.Read(teks, '\t');
        }
        catch (AturanException)
        {
            baris = teks.Split('\n').Select(b => b.TrimEnd('\r').Split('\t'));
        }

        return [.. baris.Select(b => (IReadOnlyList<string>)[.. b.Select(s => string.Join(' ', s.Trim('\uFEFF', '\u200B').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))])];
    }
}
