using System.Globalization;

namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>
/// Two texts word by word, punctuation and spaces included: what is the same or removed makes up the old text, what is the same or added the new one.
/// </summary>
public static class BedaKata
{
    // A word kept is worth more than the spaces and commas that would match anywhere.
    private const int BobotKata = 8;
    private const int BobotTanda = 3;
    private const int BobotSpasi = 1;

    public static IReadOnlyList<PotonganKata> Compare(string lama, string baru)
    {
        var (kepingLama, kepingBaru) = (Split(lama), Split(baru));
        var nomor = new Dictionary<string, int>(StringComparer.Ordinal);
        var daftar = new List<string>();
        var (a, b) = (Number(kepingLama, nomor, daftar), Number(kepingBaru, nomor, daftar));
        var hasil = new List<PotonganKata>();
        var (i, j) = (0, 0);
        foreach (var (diLama, diBaru) in DeretSama.Find(a, b, n => Bobot(daftar[n])))
        {
            Add(hasil, JenisPotongan.Hapus, kepingLama[i..diLama]);
            Add(hasil, JenisPotongan.Tambah, kepingBaru[j..diBaru]);
            Add(hasil, JenisPotongan.Sama, [kepingLama[diLama]]);
            (i, j) = (diLama + 1, diBaru + 1);
        }

        Add(hasil, JenisPotongan.Hapus, kepingLama[i..]);
        Add(hasil, JenisPotongan.Tambah, kepingBaru[j..]);
        return Smooth(hasil);
    }

    /// <summary>Words (numbers such as 1.234,5 are one), runs of space, and every other sign by itself.</summary>
    internal static List<string> Split(string teks)
    {
        var hasil = new List<string>();
        for (var i = 0; i < teks.Length;)
        {
            var awal = i++;
            if (char.IsWhiteSpace(teks[awal]))
            {
                while (i < teks.Length && char.IsWhiteSpace(teks[i]))
                {
                    i++;
                }
            }
            else if (IsKata(teks[awal]))
            {
                while (i < teks.Length && (IsKata(teks[i]) || IsDalamAngka(teks, i)))
                {
                    i++;
                }
            }

            hasil.Add(teks[awal..i]);
        }

        return hasil;
    }

    internal static bool IsKata(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDalamAngka(string teks, int i) =>
        teks[i] is '.' or ',' && char.IsDigit(teks[i - 1]) && i + 1 < teks.Length && char.IsDigit(teks[i + 1]);

    private static int Bobot(string keping) => IsKata(keping[0]) ? BobotKata : char.IsWhiteSpace(keping[0]) ? BobotSpasi : BobotTanda;

    private static int[] Number(List<string> keping, Dictionary<string, int> nomor, List<string> daftar)
    {
        var hasil = new int[keping.Count];
        foreach (var (i, k) in keping.Index())
        {
            if (!nomor.TryGetValue(k, out hasil[i]))
            {
                hasil[i] = nomor[k] = daftar.Count;
                daftar.Add(k);
            }
        }

        return hasil;
    }

    private static void Add(List<PotonganKata> hasil, JenisPotongan jenis, IEnumerable<string> keping)
    {
        var teks = string.Concat(keping);
        if (teks.Length == 0)
        {
            return;
        }

        if (hasil.Count > 0 && hasil[^1].Jenis == jenis)
        {
            hasil[^1] = hasil[^1] with { Teks = hasil[^1].Teks + teks };
        }
        else
        {
            hasil.Add(new PotonganKata(jenis, teks));
        }
    }

    // A space that happens to stand between two changed words is no place to rest the eye: "satu dua" became "tiga empat", not four changes.
    private static List<PotonganKata> Smooth(List<PotonganKata> mentah)
    {
        var hasil = new List<PotonganKata>();
        var (hapus, tambah) = ("", "");
        foreach (var (i, p) in mentah.Index())
        {
            var diAntara = p.Jenis == JenisPotongan.Sama && i > 0 && i < mentah.Count - 1 && string.IsNullOrWhiteSpace(p.Teks) && !p.Teks.Contains('\n', StringComparison.Ordinal);
            if (p.Jenis == JenisPotongan.Sama && !diAntara)
            {
                Add(hasil, JenisPotongan.Hapus, [hapus]);
                Add(hasil, JenisPotongan.Tambah, [tambah]);
                Add(hasil, JenisPotongan.Sama, [p.Teks]);
                (hapus, tambah) = ("", "");
                continue;
            }

            hapus += p.Jenis == JenisPotongan.Tambah ? "" : p.Teks;
            tambah += p.Jenis == JenisPotongan.Hapus ? "" : p.Teks;
        }

        Add(hasil, JenisPotongan.Hapus, [hapus]);
        Add(hasil, JenisPotongan.Tambah, [tambah]);
        return hasil;
    }
}
