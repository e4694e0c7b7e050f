using System.Globalization;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Keputusan;

/// <summary>The mark before an item of a printed list.</summary>
internal static class TandaDaftar
{
    /// <param name="gaya">How the list is marked.</param>
    /// <param name="nomor">Position, from 0.</param>
    public static string Format(GayaDaftar gaya, int nomor) => gaya switch
    {
        GayaDaftar.Tanpa => "",
        GayaDaftar.Huruf => Huruf(nomor) + ".",
        GayaDaftar.Angka => (nomor + 1).ToString(CultureInfo.InvariantCulture) + ".",
        GayaDaftar.Strip => "-",
        GayaDaftar.Wajik => "❖",
        _ => throw new InvalidOperationException($"Gaya daftar {gaya} tak dikenal."),
    };

    /// <summary>I, II, III …: how several annexes are told apart.</summary>
    public static string Romawi(int nomor)
    {
        (int Nilai, string Tanda)[] angka = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var hasil = "";
        foreach (var (nilai, tanda) in angka)
        {
            for (; nomor >= nilai; nomor -= nilai)
            {
                hasil += tanda;
            }
        }

        return hasil;
    }

    // a … z, then aa, ab …
    private static string Huruf(int nomor) => (nomor < 26 ? "" : Huruf((nomor / 26) - 1)) + (char)('a' + (nomor % 26));
}
