namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>Two words one slip of the pen apart: a letter lost, added, replaced, or two changed over.</summary>
internal static class KataMirip
{
    public static bool IsMirip(string satu, string dua)
    {
        if (satu == dua || Math.Abs(satu.Length - dua.Length) > 1)
        {
            return false;
        }

        var (awal, akhir) = (0, 0);
        var pendek = Math.Min(satu.Length, dua.Length);
        while (awal < pendek && satu[awal] == dua[awal])
        {
            awal++;
        }

        while (akhir < pendek - awal && satu[^(akhir + 1)] == dua[^(akhir + 1)])
        {
            akhir++;
        }

        var sisa = Math.Max(satu.Length, dua.Length) - awal - akhir;
        return sisa <= 1 || (sisa == 2 && satu.Length == dua.Length && satu[awal] == dua[awal + 1] && satu[awal + 1] == dua[awal]);
    }
}
