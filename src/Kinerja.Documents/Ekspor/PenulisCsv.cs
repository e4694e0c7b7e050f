using System.Text;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Ekspor;

/// <summary>Writes the first table of a report as Indonesian Excel reads a CSV at a double click: semicolons, UTF-8 with its mark, a decimal comma.</summary>
public static class PenulisCsv
{
    public static byte[] Write(IsiLaporan laporan)
    {
        var tabel = laporan.DaftarTabel.First();
        var hasil = new StringBuilder();
        AddBaris(hasil, tabel.Kolom.Select(k => TeksSel.Neutralize(k.Judul)));
        foreach (var baris in tabel.Baris)
        {
            AddBaris(hasil, baris.Select(s => s.Nilai is null ? TeksSel.Neutralize(s.Teks) : s.Teks));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(hasil.ToString())];
    }

    private static void AddBaris(StringBuilder hasil, IEnumerable<string> sel) => hasil.AppendJoin(';', sel.Select(Quote)).Append("\r\n");

    // A number keeps no quotation marks, or it would be no number.
    private static string Quote(string teks) =>
        teks.AsSpan().ContainsAny(";\"\r\n") || teks.StartsWith(' ') || teks.EndsWith(' ') || teks.StartsWith('\'') ? '"' + teks.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : teks;
}
