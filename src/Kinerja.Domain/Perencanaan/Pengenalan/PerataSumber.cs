using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Tells the rows of indicator tables from the tables that only lay out a page (a letterhead beside its emblem, “Menimbang | : | a. …”, a signature at the right), which become lines again.
/// </summary>
internal static partial class PerataSumber
{
    public static List<BarisSumber> Flatten(SumberNaskah sumber)
    {
        var hasil = new List<BarisSumber>(sumber.Baris.Count);
        var dalam = false;
        foreach (var baris in sumber.Baris)
        {
            if (baris.Sel is null)
            {
                dalam &= baris.IsKosong;
                hasil.Add(baris);
                continue;
            }

            var kepala = JudulTabel.IsKepala(baris.Sel);
            dalam = kepala || (dalam && !IsAkhir(baris.Sel));
            if (dalam)
            {
                hasil.Add(baris);
            }
            else
            {
                hasil.AddRange(Lay(baris));
            }
        }

        return hasil;
    }

    // In a sheet the next section follows the table without a gap.
    private static bool IsAkhir(IReadOnlyList<string> sel)
    {
        var isi = sel.Where(s => s.Trim().Length > 0).ToList();
        return isi.Count > 0 && isi.Count <= 3 && isi[0].Trim() is var awal && isi.Sum(s => s.Length) < 400
            && (PenandaBaris.ReadLabel(awal)?.Jenis is JenisLabel.Jabatan || PenandaBaris.IsPenutup(awal) || PenandaBaris.IsLampiran(awal) || (isi.Count == 1 && (PenandaBaris.IsJudulBagian(awal) || PenandaBaris.IsPejabat(awal) || PembacaPenutup.IsTempatTanggal(awal))) || NomorJabatan().IsMatch(string.Join(' ', isi)));
    }

    private static IEnumerable<BarisSumber> Lay(BarisSumber baris)
    {
        var sel = baris.Sel!.Select(s => s.Trim()).Where(s => s.Length > 0).ToList();
        if (sel.Count == 0)
        {
            return [baris with { Sel = null, Teks = "" }];
        }

        // Labels and their marks stand in cells of their own; the last cell may hold a whole list.
        var teks = string.Join(' ', sel);
        return teks.Split('\n').Select(t => baris with { Sel = null, Teks = PembacaPindaian.StripGanda(t).Trim() });
    }

    [GeneratedRegex(@"\A(?:[0-9]{1,2}[.)]?\s+)?jabatan\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NomorJabatan();
}
