namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>What the name of an indicator speaks of: its words without those that every indicator has.</summary>
internal sealed record IntiNama(string Nama, IReadOnlySet<string> Kata, bool IsDraf)
{
    /// <summary>A containment of less than this many words is a coincidence: "jumlah laporan" is in everything.</summary>
    private const int KataMinimum = 2;

    private static readonly HashSet<string> Umum =
        ["jumlah", "persentase", "prosentase", "tingkat", "total", "seluruh", "dan", "yang", "di", "ke", "dari", "dalam", "untuk", "dengan", "oleh", "pada", "tentang", "atau", "serta",
         "disusun", "dilaksanakan", "terlaksana", "tersusun", "kegiatan", "pelaksanaan", "lingkup", "kecamatan"];

    private static readonly HashSet<string> Draf = ["draf", "draft", "konsep"];

    public static IntiNama Read(string nama)
    {
        var semua = new string([.. nama.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new IntiNama(string.Join(' ', semua), semua.Where(k => !Umum.Contains(k) && !Draf.Contains(k)).Select(Stem).ToHashSet(StringComparer.Ordinal), semua.Any(Draf.Contains));
    }

    /// <summary>0 to 1: Dice over the words, a long word weighing more; or, a little less, how much of the smaller lies in the larger.</summary>
    public static decimal Similarity(IntiNama a, IntiNama b)
    {
        var (berat, sama) = (Weigh(a.Kata) + Weigh(b.Kata), a.Kata.Where(b.Kata.Contains).ToList());
        if (berat == 0)
        {
            return 0;
        }

        var (kecil, bersama) = (a.Kata.Count <= b.Kata.Count ? a.Kata : b.Kata, Weigh(sama));
        var terkandung = kecil.Count >= KataMinimum && sama.Count >= KataMinimum ? 0.8m * bersama / Weigh(kecil) : 0;
        return Math.Max(2m * bersama / berat, terkandung);
    }

    // Pelaporan and laporan are one thing here; no more of Indonesian morphology is needed.
    private static string Stem(string kata) => kata.StartsWith("pelapor", StringComparison.Ordinal) ? kata[2..] : kata;

    private static decimal Weigh(IEnumerable<string> kata) => kata.Sum(k => (decimal)k.Length);
}
