using System.Text;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>LAMPIRAN I, II, III: annexes are numbered so where there is more than one.</summary>
public static class AngkaRomawi
{
    private static readonly (int Nilai, string Huruf)[] Lambang = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Write(int angka)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(angka, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(angka, 89);
        var hasil = new StringBuilder();
        foreach (var (nilai, huruf) in Lambang)
        {
            for (; angka >= nilai; angka -= nilai)
            {
                hasil.Append(huruf);
            }
        }

        return hasil.ToString();
    }
}
