using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>Where a post stands in a kecamatan (PP 17/2018; Perda of each kabupaten on perangkat daerah).</summary>
internal enum KedudukanJabatan
{
    Camat,
    Sekretaris,
    KepalaSeksi,
    KepalaSubBagian,

    /// <summary>Jabatan pelaksana, or one that the program does not know.</summary>
    Pelaksana,
}

/// <summary>A post's name as printed, taken apart.</summary>
/// <param name="Teks">On one line.</param>
/// <param name="Status">Plt., Plh., Pj. as written; <c>null</c> where there is none.</param>
/// <param name="Kedudukan">What kind of post; a unit's name counts as its head's.</param>
/// <param name="Bentuk">How the kind is written: <c>Kasi</c>, <c>Kepala Seksi</c>, <c>Seksi</c>; empty for Camat and pelaksana.</param>
/// <param name="Unit">The name is that of a unit, not of a post.</param>
/// <param name="Bidang">What follows, without the name of the kecamatan.</param>
internal sealed partial record BacaanJabatan(string Teks, string? Status, KedudukanJabatan Kedudukan, string Bentuk, bool Unit, string Bidang)
{
    /// <summary>The field's words, by which the same unit is recognised however its post is written.</summary>
    public HashSet<string> Kunci { get; } = [.. KataIsi.ListKunci(Bidang)];

    public bool IsKepala => Kedudukan is KedudukanJabatan.KepalaSeksi or KedudukanJabatan.KepalaSubBagian;

    public static BacaanJabatan Of(string nama)
    {
        var teks = string.Join(' ', nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var status = PolaStatus().Match(teks);
        var inti = PolaKurung().Replace(status.Success ? PolaStatus().Replace(teks, " ", 1).Trim() : teks, " ").Trim();
        var (kedudukan, bentuk, unit, sisa) = ReadBentuk(inti);
        return new BacaanJabatan(teks, status.Success ? status.Value.Trim(' ', '(', ')') : null, kedudukan, bentuk, unit, PolaKecamatan().Replace(sisa, "").Trim(' ', ',', '.', '-'));
    }

    private static (KedudukanJabatan Kedudukan, string Bentuk, bool Unit, string Sisa) ReadBentuk(string inti)
    {
        if (PolaCamat().Match(inti) is { Success: true } camat)
        {
            return (KedudukanJabatan.Camat, "", false, inti[camat.Length..]);
        }

        if (PolaSekretaris().Match(inti) is { Success: true } sekretaris)
        {
            return (KedudukanJabatan.Sekretaris, sekretaris.Value, sekretaris.Value.StartsWith("sekretariat", StringComparison.OrdinalIgnoreCase), "");
        }

        var kepala = PolaKepala().Match(inti);
        var unit = !kepala.Success;
        var m = unit ? PolaUnit().Match(inti) : kepala;
        return m.Success
            ? (m.Groups["sub"].Success ? KedudukanJabatan.KepalaSubBagian : KedudukanJabatan.KepalaSeksi, m.Value.Trim(), unit, inti[m.Length..])
            : (KedudukanJabatan.Pelaksana, "", false, inti);
    }

    // "Pelaksana" alone begins the name of many a post.
    [GeneratedRegex(@"\A(?:(?:plt|plh|pj|pjs|pgs|pymt|ymt)\b\.?|pelaksana\s+(?:tugas|harian)\b|penjabat(?:\s+sementara)?\b|pejabat\s+sementara\b)\s*|\s*\(\s*(?:plt|plh|pj|pjs|pgs|pymt|ymt)\.?\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaStatus();

    [GeneratedRegex(@"\s*\([^()]*\)\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKurung();

    [GeneratedRegex(@"(?:\A|\s+)kecamatan(?:\s+.*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex PolaKecamatan();

    [GeneratedRegex(@"\Acamat\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaCamat();

    [GeneratedRegex(@"\A(?:sekretari(?:s|at)(?:\s+(?:kecamatan|camat))?|sekcam)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaSekretaris();

    [GeneratedRegex(@"\A(?:(?:kepala\s+|ka\.?\s*)seksi\b|kasie?\b\.?|(?<sub>(?:kepala\s+|ka\.?\s*)(?:sub\s*-?\s*bagian|sub\s*bag)\b\.?|kasubb?ag\b\.?))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaKepala();

    [GeneratedRegex(@"\A(?:seksi\b|(?<sub>sub\s*-?\s*bagian\b|subb?ag\b\.?|bagian\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaUnit();
}
