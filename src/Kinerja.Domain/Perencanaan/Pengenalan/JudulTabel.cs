using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>The column titles of an indicator table.</summary>
internal static partial class JudulTabel
{
    public static bool IsKepala(IReadOnlyList<string> sel) => sel.Select(Peran).Where(p => p > 0).Distinct().Count() >= 3;

    /// <summary>Which column is which, by their titles; a spoiled first title is the sasaran.</summary>
    public static KolomTabel FindKolom(IReadOnlyList<string> kepala)
    {
        int? At(int peran) => kepala.Index().Where(k => Peran(k.Item) == peran).Select(k => (int?)k.Index).FirstOrDefault();

        var indikator = At(2);
        var kiri = indikator is > 0 and var i && Peran(kepala[i - 1]) == 0 && !Nomor().IsMatch(kepala[i - 1]) ? i - 1 : (int?)null;
        return new KolomTabel(At(1) ?? kiri, indikator, At(3), At(4));
    }

    /// <summary>Titles out of lines of capitals, as far as they can be told apart: <c>KINERJA INDIKATOR KINERJA PERHITUNGAN SUMBER DATA</c>.</summary>
    public static (string? Sasaran, string? Indikator, string? Formulasi, string? Sumber) FindJudul(string kepala)
    {
        var teks = Ruang().Replace(kepala, " ").Trim();
        var penjelasan = Formulasi().Match(teks);
        var hitung = Perhitungan().Match(teks);
        var formulasi = penjelasan.Success ? penjelasan.Value + (hitung.Success && !penjelasan.Value.Contains(hitung.Value, StringComparison.OrdinalIgnoreCase) ? " " + hitung.Value : "") : null;
        return (Cari(Sasaran(), teks), Cari(Indikator(), teks), formulasi, Cari(Sumber(), teks));
    }

    private static string? Cari(Regex pola, string teks) => pola.Match(teks) is { Success: true } m ? m.Groups["judul"].Value.Trim() : null;

    private static int Peran(string judul) => judul.Length > 80 ? 0 : Awal().Match(judul) is { Success: true } m ? Enumerable.Range(1, 4).First(i => m.Groups[i].Success) : 0;

    // A title begins with its word; what a row says begins with “Meningkatnya”, “Persentase”, “Jumlah”.
    [GeneratedRegex(@"\A\W*(?:(sasaran|kinerja(?!\s+individu)|tujuan)|(indikator)|(penjelasan|form[ou]la|rumus|penghitungan|perhitungan|cara\s+(?:peng|per|meng))|(sumber))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Awal();

    [GeneratedRegex(@"\A\s*(?:no|nomor)?\.?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"(?<judul>SASARAN(?:\s*/\s*KINERJA(?:\s+UTAMA)?|\s+STRATEGIS)?|(?<!INDIKATOR\s*)\bKINERJA(?:\s+UTAMA)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sasaran();

    [GeneratedRegex(@"(?<judul>INDIKATOR\s+KINERJA(?:\s+(?:INDIVIDU|UTAMA))?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Indikator();

    [GeneratedRegex(@"\bPENJELASAN(?:\s*/\s*FORM\p{L}+)?|\bFORM[OU]LA\p{L}*|\bRUMUS\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Formulasi();

    [GeneratedRegex(@"\bPE(?:R|NG)HITUNGAN\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Perhitungan();

    [GeneratedRegex(@"(?<judul>SUMBER\s+DATA)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sumber();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();
}

internal sealed record KolomTabel(int? Sasaran, int? Indikator, int? Formulasi, int? SumberData);
