using System.Text.Json;
using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Data.Tests.Pengenalan;

/// <summary>One printed thing of a decree: a text, the mark of a list, the form of a signature.</summary>
internal sealed record SelNaskah(string Jenis, string Isi, string Jalur, bool Ragu);

/// <summary>
/// Counts a recognised decree against the transcribed one, cell by cell in the order of the paper, so that one lost item costs one cell and not all behind it.
/// </summary>
/// <param name="Benar">Cells that are the same.</param>
/// <param name="BenarRagu">Of these, those that a person was asked to look at without need.</param>
/// <param name="SalahDitandai">Cells that differ or are missing, where a person was told to look.</param>
/// <param name="SalahDiam">Cells that differ or are missing and nobody was told.</param>
internal sealed record UkuranPengenalan(int Jumlah, int Benar, int BenarRagu, int SalahDitandai, IReadOnlyList<string> SalahDiam, IReadOnlyList<string> Rincian)
{
    public decimal Persen => Math.Round(100m * Benar / Jumlah, 1, MidpointRounding.AwayFromZero);

    public decimal PersenTanpaTangan => Math.Round(100m * (Benar - BenarRagu) / Jumlah, 1, MidpointRounding.AwayFromZero);

    // What the importing office tells, not the paper.
    private static readonly string[] Konteks = ["versiFormat", "tahun", "asalNaskah", "status", "id", "identitasId", "kecamatan", "peraturanId"];

    public static UkuranPengenalan Measure(NaskahJson benar, HasilPengenalan hasil)
    {
        var acuan = Flatten(benar, [], []);
        var baca = Flatten(hasil.Naskah, hasil.DaftarRagu.Select(b => b.Jalur).ToHashSet(StringComparer.Ordinal), hasil.DaftarRagu.Where(b => b.Ragu.Any(IsSusunan)).Select(b => b.Jalur).ToHashSet(StringComparer.Ordinal));
        var (tepat, tandai) = (0, 0);
        var (benarRagu, diam, rincian) = (0, new List<string>(), new List<string>());
        var (i, j) = (0, 0);
        foreach (var (a, b) in Align(acuan, baca).Append((acuan.Count, baca.Count)))
        {
            var (kurang, lebih) = (acuan[i..a], baca[j..b]);
            // A missing cell is told where anything beside it is marked.
            var tetangga = lebih.Exists(s => s.Ragu) || (j > 0 && baca[j - 1].Ragu) || (b < baca.Count && baca[b].Ragu);
            tandai += tetangga ? kurang.Count : 0;
            diam.AddRange(tetangga ? [] : kurang.Select(s => $"hilang {s.Jalur}: {s.Isi}"));
            diam.AddRange(lebih.Where(s => !s.Ragu && !IsCiri(s)).Select(s => $"terbaca {s.Jalur}: {s.Isi}"));
            rincian.AddRange(kurang.Select(s => $"- {s.Jalur}: {s.Isi}"));
            rincian.AddRange(lebih.Select(s => $"+ {(s.Ragu ? "?" : "!")} {s.Jalur}: {s.Isi}"));
            if (a < acuan.Count)
            {
                tepat++;
                benarRagu += baca[b].Ragu ? 1 : 0;
            }

            (i, j) = (a + 1, b + 1);
        }

        return new UkuranPengenalan(acuan.Count, tepat, benarRagu, tandai, diam, rincian);
    }

    private static bool IsCiri(SelNaskah s) => s.Jenis.EndsWith("gaya", StringComparison.Ordinal) || s.Jenis.EndsWith("penanda", StringComparison.Ordinal);

    private static List<SelNaskah> Flatten(NaskahJson naskah, HashSet<string> ragu, HashSet<string> susunan)
    {
        var hasil = new List<SelNaskah>();
        Walk(JsonSerializer.SerializeToElement(naskah, FormatNaskah.Opsi), "", hasil, ragu, susunan);
        return hasil;
    }

    private static void Walk(JsonElement simpul, string jalur, List<SelNaskah> hasil, HashSet<string> ragu, HashSet<string> susunan)
    {
        switch (simpul.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var isi in simpul.EnumerateObject().Where(p => !Konteks.Contains(p.Name)))
                {
                    Walk(isi.Value, jalur.Length == 0 ? isi.Name : $"{jalur}.{isi.Name}", hasil, ragu, susunan);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (i, isi) in simpul.EnumerateArray().Index())
                {
                    Walk(isi, $"{jalur}[{i}]", hasil, ragu, susunan);
                }

                break;
            case JsonValueKind.String:
                hasil.Add(new SelNaskah(Regex.Replace(jalur, @"\[[0-9]+\]", ""), simpul.GetString()!, jalur, IsRagu(jalur, ragu, susunan)));
                break;
        }
    }

    // The mark of a list is as doubtful as the way in which its items were told apart; a misspelt word in one of them says nothing of it.
    private static bool IsRagu(string jalur, HashSet<string> ragu, HashSet<string> susunan) =>
        ragu.Contains(jalur) || (jalur.EndsWith(".gaya", StringComparison.Ordinal) && susunan.Any(r => r.StartsWith(jalur[..^4], StringComparison.Ordinal)));

    // What is doubted of a word quotes it.
    private static bool IsSusunan(string sebab) => !sebab.StartsWith('“');

    private static List<(int, int)> Align(List<SelNaskah> a, List<SelNaskah> b)
    {
        var panjang = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                panjang[i, j] = IsSama(a[i], b[j]) ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        var hasil = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count;)
        {
            if (IsSama(a[i], b[j]) && panjang[i, j] == panjang[i + 1, j + 1] + 1)
            {
                hasil.Add((i++, j++));
            }
            else if (panjang[i + 1, j] >= panjang[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return hasil;
    }

    private static bool IsSama(SelNaskah a, SelNaskah b) => a.Isi == b.Isi && a.Jenis == b.Jenis;
}
