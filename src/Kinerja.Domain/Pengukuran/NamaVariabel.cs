using System.Text;

namespace Kinerja.Domain.Pengukuran;

/// <summary>When two spellings name one variable: case, spaces, the kind of dash and the decoration before the name do not distinguish.</summary>
public static class NamaVariabel
{
    private static readonly char[] TandaAkhir = ['.', ',', ';', ':'];

    /// <summary><c>Σ Hari  Kerja efektif</c> and <c>jumlah hari kerja Efektif.</c> have one key.</summary>
    public static string Key(string nama)
    {
        var inti = Split(nama).Nama;
        var kunci = new StringBuilder(inti.Length);
        foreach (var c in Compose(inti))
        {
            if (!char.IsWhiteSpace(c))
            {
                kunci.Append(c is '–' or '−' or '‐' or '‑' ? '-' : char.ToLowerInvariant(c));
            }
        }

        return kunci.ToString();
    }

    // Normalizing throws on a broken character; a name that has one is compared as it stands.
    private static string Compose(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (teks[i] == '\uFFFE' || (char.IsSurrogate(teks[i]) && !(i + 1 < teks.Length && char.IsSurrogatePair(teks[i], teks[++i]))))
            {
                return teks;
            }
        }

        return teks.Normalize();
    }

    /// <summary>Parts the decoration from the name and tidies the spaces. A decoration that stands alone is a name.</summary>
    public static (string Hiasan, string Nama) Split(string teks)
    {
        var kata = teks.Replace("Σ", " Σ ", StringComparison.Ordinal).Replace("∑", " Σ ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var awal = 0;
        while (awal < kata.Length - 1 && IsHiasan(kata[awal]))
        {
            awal++;
        }

        var nama = string.Join(' ', kata[awal..]);
        var bersih = nama.TrimEnd(TandaAkhir).TrimEnd();
        return (string.Join(' ', kata[..awal]), bersih.Length == 0 ? nama : bersih);
    }

    public static bool IsHiasan(string kata) =>
        kata is "Σ" or "∑" || kata.Equals("jumlah", StringComparison.OrdinalIgnoreCase)
        || kata.Equals("jml", StringComparison.OrdinalIgnoreCase) || kata.Equals("jml.", StringComparison.OrdinalIgnoreCase);
}
