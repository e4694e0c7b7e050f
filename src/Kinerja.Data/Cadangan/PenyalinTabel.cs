using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>How rows stand in a stream.</summary>
public enum FormatSalinan
{
    /// <summary>PostgreSQL's own text: one row is one line, always.</summary>
    Teks,

    /// <summary>RFC 4180 with a head; nothing between two commas is unknown, <c>""</c> is an empty text.</summary>
    Csv,
}

/// <summary>Carries the rows of a table out of a database and into one, as a stream: never a table at once, and every value as the database itself writes it.</summary>
public static class PenyalinTabel
{
    /// <summary>Writes the rows of a scope in the order of the key.</summary>
    public static async Task CopyOutAsync(NpgsqlConnection sambungan, TabelCadangan tabel, LingkupCadangan lingkup, Stream tujuan, FormatSalinan format, CancellationToken ct)
    {
        var asal = $"select {Kolom(tabel)} from \"{DaftarTabel.SkemaBawaan}\".\"{tabel.Nama}\" t where {lingkup.Syarat(tabel) ?? "false"} order by {Kutip(tabel.Kunci)}";
        using var pembaca = (StreamReader)await sambungan.BeginTextExportAsync($"copy ({asal}) to stdout {Cara(format)}", ct);
        await pembaca.BaseStream.CopyToAsync(tujuan, 256 * 1024, ct);
    }

    /// <summary>Puts rows in. Whoever calls has opened the table (<see cref="Beban.PembukaTabel"/>): neither a fence nor a trigger may refuse or alter what was stored before.</summary>
    /// <param name="tabel">As the stream has it: its columns, in its order.</param>
    public static async Task CopyInAsync(NpgsqlConnection sambungan, TabelCadangan tabel, Stream asal, FormatSalinan format, CancellationToken ct, string skema = DaftarTabel.SkemaBawaan)
    {
        var penulis = (NpgsqlCopyTextWriter)await sambungan.BeginTextImportAsync($"copy \"{skema}\".\"{tabel.Nama}\" ({Kolom(tabel)}) from stdin {Cara(format)}", ct);
        try
        {
            await asal.CopyToAsync(penulis.BaseStream, 256 * 1024, ct);
        }
        catch
        {
            // Disposing alone would end the copy well, with half of the rows.
            await penulis.CancelAsync();
            throw;
        }

        await penulis.DisposeAsync();
    }

    internal static string Kolom(TabelCadangan tabel) => Kutip(tabel.Kolom.Select(k => k.Nama));

    private static string Cara(FormatSalinan format) => format is FormatSalinan.Csv ? "(format csv, header true, encoding 'UTF8')" : "(format text, encoding 'UTF8')";

    private static string Kutip(IEnumerable<string> nama) => string.Join(", ", nama.Select(n => $"\"{n}\""));
}
