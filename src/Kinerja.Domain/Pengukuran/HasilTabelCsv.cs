using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>The result of a check as a file for an Indonesian spreadsheet: semicolons, decimal commas, the table as it was with the findings behind it.</summary>
public static class HasilTabelCsv
{
    public static string Write(TabelTercetak tabel, IReadOnlyList<HasilBaris> hasil, Func<HasilBaris, string> status, Func<KesalahanTabel, string> kesalahan)
    {
        var teks = new StringBuilder();
        Csv.WriteRow(teks, [.. tabel.Kepala.Select(Guard), "Seharusnya", "Hasil pemeriksaan", "Kesalahan", "Penjelasan"], ';', "\r\n");
        foreach (var h in hasil)
        {
            var sel = Enumerable.Range(0, tabel.Kepala.Count).Select(i => Guard(h.Baris[i]));
            Csv.WriteRow(teks, [.. sel, h.Benar, status(h), h.Kesalahan is { } k ? kesalahan(k) : "", h.Penjelasan], ';', "\r\n");
        }

        return teks.ToString();
    }

    // A spreadsheet runs what begins like a formula; this text came from somebody else's table.
    private static string Guard(string sel) => SelTabel.IsKosong(sel) || SelTabel.TryReadAngka(sel, out _, out _) ? sel : TeksSel.Neutralize(sel);
}
