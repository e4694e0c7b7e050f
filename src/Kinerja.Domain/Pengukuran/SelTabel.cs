using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Reads the cells of a published table as they are printed: with the unit behind the number, with <c>Rp</c> before it, with a footnote's star.</summary>
public static partial class SelTabel
{
    private static readonly string[] Naik = ["naik", "maksimum", "maksimal", "maksimalkan", "maximize", "positif", "max", "maks", "tinggi", "meningkat", "↑", "+"];

    private static readonly string[] Turun = ["turun", "minimum", "minimal", "minimalkan", "minimize", "negatif", "min", "rendah", "menurun", "↓"];

    private static readonly string[] Stabil = ["stabil", "tetap", "stabilkan", "stabilize", "tepat", "↔"];

    /// <summary>Nothing stands there: empty, a dash or “n/a”. That is not 0.</summary>
    public static bool IsKosong(string teks) => teks.Trim() is "" or "-" or "–" or "−" or "—" || teks.Trim().ToLowerInvariant() is "n/a" or "na" or "n.a.";

    /// <summary><c>90,76</c>, <c>12 dokumen</c>, <c>Rp 1.250.500.000</c>, <c>≤ 5 kali</c>; a decimal point where it can be nothing else.</summary>
    public static bool TryReadAngka(string teks, out Angka angka, out string satuan)
    {
        satuan = "";
        var isi = teks.Trim().TrimEnd('*').TrimEnd();
        if (Angka.TryReadLenient(isi, out angka))
        {
            return true;
        }

        var cocok = BerSatuan().Match(isi);
        if (!cocok.Success || !Angka.TryReadLenient(cocok.Groups["angka"].Value, out angka))
        {
            return false;
        }

        satuan = cocok.Groups["satuan"].Value.Trim().ToLowerInvariant();
        return true;
    }

    /// <summary><c>naik</c>, <c>Maksimum</c>, <c>semakin rendah semakin baik</c>; <c>null</c> where the words say neither or both.</summary>
    public static Polaritas? ReadPolaritas(string teks)
    {
        var kata = Kata().Matches(teks.ToLowerInvariant()).Select(m => m.Value).ToHashSet();
        Polaritas?[] arah =
        [
            kata.Overlaps(Naik) ? Polaritas.Naik : null,
            kata.Overlaps(Turun) ? Polaritas.Turun : null,
            kata.Overlaps(Stabil) ? Polaritas.Stabil : null,
        ];
        return arah.Count(a => a is not null) == 1 ? arah.First(a => a is not null) : null;
    }

    [GeneratedRegex(@"\A(?:[≤≥<>=]\s*)?(?:Rp\.?\s*)?(?<angka>[-−–+]?[0-9][0-9.,\u00A0\u202F]*(?:\s?%)?)(?:\s*(?<satuan>\p{L}[\p{L}\s/().-]{0,40}))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BerSatuan();

    [GeneratedRegex(@"\p{L}+|[↑↓↔+]", RegexOptions.CultureInvariant)]
    private static partial Regex Kata();
}
