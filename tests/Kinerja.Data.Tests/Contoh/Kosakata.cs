namespace Kinerja.Data.Tests.Contoh;

/// <summary>Words as a reader sees them: between spaces, without the punctuation at their ends.</summary>
public static class Kosakata
{
    public static IEnumerable<string> Split(string teks) => teks
        .Split([' ', '\t', '\n', '\r', '{', '}'], StringSplitOptions.RemoveEmptyEntries)
        .Select(Trim)
        .Where(k => k.Length > 0);

    private static string Trim(string kata)
    {
        var awal = 0;
        var akhir = kata.Length;
        while (awal < akhir && !char.IsLetterOrDigit(kata[awal]))
        {
            awal++;
        }

        while (akhir > awal && !char.IsLetterOrDigit(kata[akhir - 1]))
        {
            akhir--;
        }

        return kata[awal..akhir];
    }
}
