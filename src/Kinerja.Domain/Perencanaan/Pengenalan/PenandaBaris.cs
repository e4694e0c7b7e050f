using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

internal enum JenisLabel
{
    Jabatan,
    Tugas,
    Fungsi,
}

/// <summary>What a line is by its own words: a label, a heading, the head of a table, the beginning of a signature. The words are those of every decree of this kind, in any case and with or without numbers.</summary>
internal static partial class PenandaBaris
{
    private static readonly HashSet<string> KataKepala = new(
        ["SASARAN", "KINERJA", "UTAMA", "INDIKATOR", "INDIVIDU", "PENJELASAN", "FORMULASI", "FORMULA", "FORMOLASI", "RUMUS", "PENGHITUNGAN", "PERHITUNGAN", "CARA", "SUMBER", "DATA", "TUJUAN", "STRATEGIS", "NO", "NOMOR", "DAN"], StringComparer.Ordinal);

    /// <summary>A label before a part of a section, and what follows it on its line.</summary>
    public static (JenisLabel Jenis, string Label, string Isi)? ReadLabel(string baris)
    {
        if (Label().Match(baris) is not { Success: true } m)
        {
            return null;
        }

        var jenis = m.Groups["kata"].Value.ToUpperInvariant() switch { "JABATAN" => JenisLabel.Jabatan, "TUGAS" => JenisLabel.Tugas, _ => JenisLabel.Fungsi };
        return (jenis, Ruang().Replace(m.Groups["label"].Value, " ").Trim(' ', ':', ';', '.'), m.Groups["isi"].Value.Trim());
    }

    /// <summary>The heading over a section.</summary>
    public static bool IsJudulBagian(string baris) => JudulBagian().IsMatch(baris.Trim()) && baris.Length < 160;

    /// <summary>A line of nothing but column titles, also where a scanner spoiled one of them.</summary>
    public static bool IsKepalaTabel(string baris)
    {
        var kata = Huruf().Matches(baris).Select(m => m.Value).ToList();
        if (kata.Count is 0 or > 14)
        {
            return false;
        }

        var dikenal = kata.Count(k => KataKepala.Contains(k.ToUpperInvariant()));
        return dikenal == kata.Count || (dikenal >= 2 && kata.Count(k => KataKepala.Contains(k)) == dikenal && dikenal * 3 >= kata.Count)
            || (dikenal >= 1 && kata.TrueForAll(k => KataKepala.Contains(k) || (k.Length <= 4 && k.All(char.IsUpper))));
    }

    /// <summary>Begins a table head that is written over lines.</summary>
    public static bool IsAwalKepala(string baris) => IsKepalaTabel(baris) && AwalKepala().IsMatch(baris.Trim()) && !IsJudulBagian(baris);

    public static bool IsKapital(string baris) => baris.Count(char.IsLetter) >= 3 && !baris.Any(char.IsLower);

    public static bool IsPenutup(string baris) => Penutup().IsMatch(baris);

    public static bool IsPejabat(string baris) => Pejabat().IsMatch(baris.Trim());

    public static bool IsLampiran(string baris) => Lampiran().IsMatch(baris.Trim());

    /// <summary>A few signs that a scanner saw where bullets were.</summary>
    public static bool IsSampah(string baris, KosaKata kosa) =>
        baris.Trim().Length <= 10 && !Huruf().Matches(baris).Any(m => m.Value.Length >= 4 && kosa.IsKata(m.Value)) && !baris.Any(char.IsDigit) && baris.Count(char.IsLetter) <= 7 && !baris.TrimStart().StartsWith(':')
        && Huruf().Matches(baris).All(m => m.Value.Length <= 4 && !kosa.IsKata(m.Value)) && !Butir().IsMatch(baris);

    // Without a colon only capitals make a label: “Tugas kedinasan lain” is an item.
    [GeneratedRegex(@"\A\s*(?:[-–]\s+)?(?<label>(?:(?:[0-9]{1,2}|[a-zA-Z])\s*[.)]\s*)?(?:(?<kata>(?i:jabatan|tugas|fungsi))(?:\s+(?i:pokok))?\s*(?:[:;.]+|(?=\s*\z))|(?<kata>JABATAN|TUGAS|FUNGSI)(?=\s)))\s*(?<isi>.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\AINDIKATOR\s+KINERJA\s*(?:INDIVIDU|UTAMA)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JudulBagian();

    [GeneratedRegex(@"\A(?:SASARAN|KINERJA|PENJELASAN|TUJUAN|NO\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AwalKepala();

    [GeneratedRegex(@"\A\s*(?:ditetapkan|dikeluarkan)\s+di\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Penutup();

    [GeneratedRegex(@"\A(?:a\.?n\.?\s+)?(?:Plt\.?\s+|Plh\.?\s+)?(?:CAMAT|BUPATI|WALI\s?KOTA|LURAH|SEKRETARIS\s+CAMAT|KEPALA\s+\p{Lu}+)\b[^:;]{0,80}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pejabat();

    [GeneratedRegex(@"\ALAMPIRAN\b(?:\s+[IVXLC0-9]+)?\s*(?::.*)?(?:(?:SURAT\s+)?KEPUTUSAN.*)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lampiran();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Huruf();

    [GeneratedRegex(@"\A\s*(?:[a-zA-Z]|[0-9]{1,2})\s*[.)\-]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Butir();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();
}
