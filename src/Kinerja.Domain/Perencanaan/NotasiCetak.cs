using System.Text;

namespace Kinerja.Domain.Perencanaan;

/// <summary>
/// How a formula is printed, apart from what it computes. A printed fraction is written <c>{pembilang}/{penyebut}</c>; fractions nest; everything else is text as it stands.
/// Braces occur in no decree, so that no text needs escaping; a brace that opens no fraction is text.
/// </summary>
public abstract record BentukCetak
{
    private BentukCetak()
    {
    }

    public sealed record Teks(string Isi) : BentukCetak;

    public sealed record Pecahan(IReadOnlyList<BentukCetak> Pembilang, IReadOnlyList<BentukCetak> Penyebut) : BentukCetak;
}

/// <summary>Reads the notation of <see cref="BentukCetak"/>.</summary>
public static class NotasiCetak
{
    /// <summary>Deeper nesting than any paper prints; a guard against made-up input.</summary>
    private const int KedalamanMaksimum = 8;

    public static IReadOnlyList<BentukCetak> Parse(string teks) => Parse(teks, 0);

    /// <summary>The formula in one line without braces, as it is searched, compared and read aloud: <c>(a) / (b) × 100%</c>.</summary>
    public static string ToLinear(string teks) => ToLinear(Parse(teks));

    public static string ToLinear(IReadOnlyList<BentukCetak> bentuk)
    {
        var hasil = new StringBuilder();
        foreach (var bagian in bentuk)
        {
            _ = bagian switch
            {
                BentukCetak.Teks t => hasil.Append(t.Isi),
                BentukCetak.Pecahan p => hasil.Append('(').Append(ToLinear(p.Pembilang)).Append(") / (").Append(ToLinear(p.Penyebut)).Append(')'),
                _ => throw new InvalidOperationException("Bentuk cetak tak dikenal."),
            };
        }

        return hasil.ToString();
    }

    private static List<BentukCetak> Parse(string teks, int kedalaman)
    {
        var hasil = new List<BentukCetak>();
        var awal = 0;
        for (var i = 0; i < teks.Length; i++)
        {
            if (teks[i] != '{' || kedalaman >= KedalamanMaksimum || !TryReadPecahan(teks, i, out var tengah, out var akhir))
            {
                continue;
            }

            AddTeks(hasil, teks[awal..i]);
            hasil.Add(new BentukCetak.Pecahan(Parse(teks[(i + 1)..tengah], kedalaman + 1), Parse(teks[(tengah + 3)..akhir], kedalaman + 1)));
            i = akhir;
            awal = akhir + 1;
        }

        AddTeks(hasil, teks[awal..]);
        return hasil;
    }

    private static void AddTeks(List<BentukCetak> hasil, string teks)
    {
        if (teks.Length > 0)
        {
            hasil.Add(new BentukCetak.Teks(teks));
        }
    }

    private static bool TryReadPecahan(string teks, int buka, out int tengah, out int akhir)
    {
        akhir = -1;
        tengah = FindTutup(teks, buka);
        if (tengah < 0 || tengah + 2 >= teks.Length || teks[tengah + 1] != '/' || teks[tengah + 2] != '{')
        {
            return false;
        }

        akhir = FindTutup(teks, tengah + 2);
        return akhir >= 0;
    }

    private static int FindTutup(string teks, int buka)
    {
        var dalam = 0;
        for (var i = buka; i < teks.Length; i++)
        {
            dalam += teks[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (dalam == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
