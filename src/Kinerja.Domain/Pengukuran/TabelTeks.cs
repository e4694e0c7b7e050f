using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>A table that came as text: from a file (comma, or the semicolon of Indonesian Excel) or pasted from a spreadsheet (tab). The first row names the columns.</summary>
internal sealed record TabelTeks(char Pemisah, IReadOnlyList<string> Kepala, IReadOnlyList<List<string>> Baris)
{
    public static TabelTeks Read(string teks)
    {
        var isi = teks.TrimStart('\uFEFF');
        var kepala = isi[..(isi.IndexOfAny(['\r', '\n']) is var p and >= 0 ? p : isi.Length)];
        var pemisah = kepala.Contains('\t', StringComparison.Ordinal) ? '\t' : kepala.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var baris = Csv.Read(isi, pemisah);
        return baris.Count == 0
            ? throw new AturanException("Tabel kosong. Baris pertama harus judul kolom: target, realisasi, polaritas.")
            : new TabelTeks(pemisah, baris[0], baris[1..]);
    }

    /// <summary>The place of a column, or −1.</summary>
    public int Find(string nama)
    {
        for (var i = 0; i < Kepala.Count; i++)
        {
            if (Kepala[i].Trim().Equals(nama, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    public int Require(string nama) => Find(nama) is var i and >= 0 ? i : throw new AturanException($"Kolom “{nama}” tidak ada. Baris pertama harus judul kolom, misalnya target, realisasi, polaritas.");

    /// <summary>The cell without spaces around it and as it was before an export made it harmless; empty where the row is short or the column does not exist.</summary>
    public static string Get(List<string> baris, int kolom) => kolom >= 0 && kolom < baris.Count ? TeksSel.Restore(baris[kolom].Trim()) : "";
}
