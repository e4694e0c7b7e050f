using System.Globalization;

namespace Kinerja.Documents.Impor;

/// <summary>Marks as Word stores them: numbers in their styles, bullets as places in symbol fonts.</summary>
internal static class TandaWord
{
    private static readonly (int Nilai, string Tanda)[] Romawi = [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Write(int angka, string bentuk) => bentuk switch
    {
        "lowerLetter" => Huruf(angka),
        "upperLetter" => Huruf(angka).ToUpperInvariant(),
        "lowerRoman" => Roman(angka),
        "upperRoman" => Roman(angka).ToUpperInvariant(),
        "decimalZero" => angka.ToString("00", CultureInfo.InvariantCulture),
        _ => angka.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A bullet. Wingdings and Symbol have theirs in the private area: v is ❖.</summary>
    public static string Bullet(string pola) => pola.Trim() switch
    {
        "\uF076" or "v" => "❖",
        "\uF0B7" or "" => "•",
        "\uF0A7" => "▪",
        "\uF0D8" => "➢",
        "\uF0FC" => "✓",
        "o" => "○",
        var lain => lain,
    };

    // After z comes aa, as Word has it.
    private static string Huruf(int angka) => angka < 1 ? "" : new string((char)('a' + ((angka - 1) % 26)), Math.Min(1 + ((angka - 1) / 26), 10));

    private static string Roman(int angka)
    {
        var hasil = "";
        foreach (var (nilai, tanda) in Romawi)
        {
            for (; angka >= nilai && hasil.Length < 20; angka -= nilai)
            {
                hasil += tanda;
            }
        }

        return hasil;
    }
}
