using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Cakupan;

/// <summary>One of the things that a sasaran names: "tertib administrasi kepegawaian | dan tertib administrasi surat menyurat".</summary>
/// <param name="Teks">Its words.</param>
/// <param name="Kunci">Those that the other parts do not share.</param>
internal sealed partial record UnsurSasaran(string Teks, HashSet<string> Kunci)
{
    // Qualities that are named in one breath are one thing.
    private static readonly HashSet<string> Sifat = new(StringComparer.Ordinal) { "keamanan", "ketertiban", "ketenteraman", "kenyamanan", "kelancaran", "kebersihan", "keindahan", "efektivitas", "efisiensi", "transparansi", "akuntabilitas", "kualitas", "kuantitas", "mutu", "kerukunan" };

    // Whose quality, and the verbs in front of it.
    private static readonly HashSet<string> Pengiring = new(StringComparer.Ordinal) { "situasi", "kondisi", "masyarakat", "lingkungan", "umum", "wilayah", "kantor", "terwujudnya", "terciptanya", "meningkatnya", "terjaganya", "meningkatkan", "peningkatan", "kecamatan" };

    public static IReadOnlyList<UnsurSasaran> Split(string sasaran)
    {
        // What follows "yang" or "sehingga" says how it shall be, not what.
        var inti = PolaKeterangan().Replace(DaftarEjaan.Bawaan.Correct(sasaran), "").Trim(' ', '.', ',', ';');
        var teks = PolaTetap().Replace(inti, m => m.Value.Replace(" dan ", "-", StringComparison.OrdinalIgnoreCase));
        var bagian = Merge([.. PolaSambung().Split(teks).Select(b => b.Trim(' ', '.', ',', ';')).Where(b => b.Length > 0)]);
        if (bagian.Count < 2)
        {
            return [new UnsurSasaran(sasaran, Padanan.ListPokok(sasaran))];
        }

        var kunci = bagian.Select(Padanan.ListPokok).ToList();
        return [.. bagian.Select((b, i) => new UnsurSasaran(b, [.. kunci[i].Where(k => !kunci.Where((_, j) => j != i).Any(lain => lain.Contains(k)))]))];
    }

    private static List<string> Merge(List<string> bagian)
    {
        var hasil = new List<string>();
        foreach (var b in bagian)
        {
            if (hasil.Count > 0 && IsSifat(hasil[^1]) && IsSifat(b))
            {
                hasil[^1] += ", " + b;
            }
            else
            {
                hasil.Add(b);
            }
        }

        return hasil;
    }

    // Nothing but a quality, and whose it is.
    private static bool IsSifat(string teks)
    {
        var kata = Kata.Split(teks);
        return kata.Any(Sifat.Contains) && kata.All(k => Sifat.Contains(k) || Pengiring.Contains(k));
    }

    [GeneratedRegex(@"\s+(?:yang|sehingga|agar|guna|untuk|dalam\s+rangka|bagi|kepada|melalui|pada|dalam|terhadap|di)\s.*\z|\([^()]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaKeterangan();

    // Pairs that mean one thing.
    [GeneratedRegex(@"\b(?:sarana dan prasarana|monitoring dan evaluasi|gaji dan tunjangan|kartu keluarga dan ktp|ketent(?:e)?raman dan ketertiban|keamanan dan ketertiban|keamanan dan kenyamanan|desa dan kelurahan|capaian kinerja dan keuangan|pemberdayaan dan pembinaan|pembinaan dan pengawasan|tugas dan fungsi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaTetap();

    [GeneratedRegex(@"\s*,\s*(?:dan\s+|serta\s+)?|\s+dan\s+|\s+serta\s+|\s*/\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaSambung();
}
