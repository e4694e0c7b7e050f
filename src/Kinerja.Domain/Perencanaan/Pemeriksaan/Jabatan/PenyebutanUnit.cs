using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A section or sub-section named inside a text: "Kasi Pemerintahan", "Sub Bagian Umum dan Kepegawaian".</summary>
/// <param name="Teks">The field.</param>
/// <param name="Sebutan">As written.</param>
/// <param name="Kunci">The words of its name.</param>
/// <param name="Tepat">The head's own section with these very words.</param>
/// <param name="Dekat">Where none has them all, the nearest.</param>
/// <param name="Pemberi">It stands as the giver of a task: "yang diberikan oleh …".</param>
internal sealed partial record PenyebutanUnit(TeksNaskah Teks, string Sebutan, HashSet<string> Kunci, JabatanNaskah? Tepat, JabatanNaskah? Dekat, bool Pemberi)
{
    private static readonly JenisTeks[] Tempat = [JenisTeks.Tugas, JenisTeks.Fungsi, JenisTeks.SumberData, JenisTeks.CatatanSumber];

    /// <summary>Every unit named in tugas, fungsi and sources, of a naskah that has heads of units to compare with.</summary>
    public static IEnumerable<PenyebutanUnit> ReadAll(KonteksPeriksa konteks)
    {
        var kepala = konteks.Jabatan.Where(j => j.Bacaan.IsKepala && j.Bacaan.Kunci.Count > 0).ToList();
        return kepala.Count == 0 ? [] : konteks.ListTeks(Tempat).SelectMany(t => Read(t, kepala));
    }

    /// <summary>They share a word and each has one that the other lacks: two names of one thing, or a slip.</summary>
    public static bool IsSebagianBeda(HashSet<string> satu, HashSet<string> dua) => satu.Overlaps(dua) && !satu.IsSubsetOf(dua) && !dua.IsSubsetOf(satu);

    /// <summary>What the first tugas of a head says that the post is for: "… dan pelaporan urusan pertanahan".</summary>
    public static string? FindUrusan(string tugas) => PolaUrusan().Match(tugas) is { Success: true } m ? m.Groups[1].Value.Trim(' ', ';', '.', ',') : null;

    private static IEnumerable<PenyebutanUnit> Read(TeksNaskah teks, List<JabatanNaskah> kepala)
    {
        foreach (Match m in PolaUnit().Matches(teks.Teks))
        {
            var sub = m.Groups["sub"].Success;
            var sekelas = kepala.FindAll(j => j.Bacaan.Kedudukan is KedudukanJabatan.KepalaSubBagian == sub);
            var nama = PolaEkor().Replace(m.Groups["nama"].Value, "").Trim(' ', ',', '.', ';');
            var kunci = KataIsi.ListKunci(nama).ToHashSet();
            if (kunci.Count == 0 || sekelas.Count == 0)
            {
                continue;
            }

            var tepat = sekelas.Find(j => j.Bacaan.Kunci.SetEquals(kunci));
            var dekat = tepat is not null ? null : sekelas.Where(j => j.Bacaan.Kunci.Overlaps(kunci)).MaxBy(j => KataIsi.Mirip(j.Bacaan.Kunci, kunci));
            yield return new PenyebutanUnit(teks, $"{m.Groups["unit"].Value.Trim()} {nama}", kunci, tepat, dekat, m.Groups["pemberi"].Success);
        }
    }

    // The name runs on until a word that no unit has in its name.
    [GeneratedRegex(@"(?<pemberi>\b(?:oleh|dari)\s+)?(?:\b(?:kepala|plt\.?)\s+)?\b(?<unit>(?:kasi\b\.?|seksi\b)|(?<sub>kasubb?ag\b\.?|subb?ag\b\.?|sub\s*bagian\b))\s+(?<nama>(?:(?!\b(?:sesuai|meliputi|untuk|yang|agar|dalam|pada|melalui|oleh|seluruh|sekretaris|camat|seksi|kasi|sub)\b)[\p{L},.&-]+\s*)+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaUnit();

    // What is left at the end of a name that was cut there: "… dan [Seluruh Desa]".
    [GeneratedRegex(@"(?:\s+(?:dan|serta|kecamatan))+\s*\z|\.\s+\S.*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaEkor();

    [GeneratedRegex(@"\b(?:urusan|di\s*bidang)\s+(?!.*\b(?:urusan|di\s*bidang)\b)(.+?)(?:\s+(?:dalam\s+rangka|yang|sesuai)\b|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaUrusan();
}
