using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Delimited text as spreadsheets write it (RFC 4180), with comma or, as Indonesian Excel does, semicolon.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string teks, char pemisah)
    {
        var hasil = new List<List<string>>();
        var baris = new List<string>();
        var i = 0;
        while (i < teks.Length)
        {
            baris.Add(teks[i] == '"' ? ReadKutip(teks, ref i, pemisah, hasil.Count + 1) : ReadBiasa(teks, ref i, pemisah));
            if (i < teks.Length && teks[i] == pemisah)
            {
                i++;
                if (i == teks.Length || teks[i] is '\r' or '\n')
                {
                    baris.Add("");
                }
                else
                {
                    continue;
                }
            }

            i += i < teks.Length && teks[i] == '\r' ? 1 : 0;
            i += i < teks.Length && teks[i] == '\n' ? 1 : 0;
            hasil.Add(baris);
            baris = [];
        }

        return hasil;
    }

    public static void WriteRow(StringBuilder hasil, IEnumerable<string> sel, char pemisah, string akhirBaris) =>
        hasil.AppendJoin(pemisah, sel.Select(s => Quote(s, pemisah))).Append(akhirBaris);

    private static string Quote(string sel, char pemisah) =>
        sel.AsSpan().ContainsAny([pemisah, '"', '\r', '\n']) || sel.StartsWith(' ') || sel.EndsWith(' ')
            ? '"' + sel.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : sel;

    private static string ReadBiasa(string teks, ref int i, char pemisah)
    {
        var awal = i;
        while (i < teks.Length && teks[i] != pemisah && teks[i] is not ('\r' or '\n'))
        {
            i++;
        }

        return teks[awal..i];
    }

    private static string ReadKutip(string teks, ref int i, char pemisah, int nomor)
    {
        var sel = new StringBuilder();
        for (i++; i < teks.Length; i++)
        {
            if (teks[i] != '"')
            {
                sel.Append(teks[i]);
            }
            else if (i + 1 < teks.Length && teks[i + 1] == '"')
            {
                sel.Append(teks[++i]);
            }
            else
            {
                i++;
                return i == teks.Length || teks[i] == pemisah || teks[i] is '\r' or '\n'
                    ? sel.ToString()
                    : throw new AturanException($"Baris {nomor}: setelah tanda petik tutup harus ada pemisah kolom.");
            }
        }

        throw new AturanException($"Baris {nomor}: tanda petik belum ditutup.");
    }
}
