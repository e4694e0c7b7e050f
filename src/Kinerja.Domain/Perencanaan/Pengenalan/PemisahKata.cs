namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Parts words that stand together without a blank, where every part is a word. What a drafter writes as one (<c>dibidang</c>, <c>sekecamatan</c>) stays one.</summary>
internal static class PemisahKata
{
    private const int PanjangMaksimum = 160;

    private const int KataTerpanjang = 24;

    // Of the short words only those that stand between others may be cut out.
    private static readonly HashSet<string> Pendek = new(["di", "ke", "dan", "air", "kas", "dua", "tim", "per", "gaji", "data", "desa", "dari", "oleh", "atau", "agar", "yang", "pada", "roda", "unit", "baik", "hasil", "kali", "adat"], StringComparer.Ordinal);

    // What begins a word and is none of its own, or is often written so.
    private static readonly HashSet<string> Terikat = new(["di", "ke", "se", "antar", "pra", "pasca", "non", "sub", "multi", "swa", "tuna", "semi", "intra", "inter", "wira", "tata", "olah", "kerja", "tanda"], StringComparer.Ordinal);

    // "di" before a place is a word of its own.
    private static readonly HashSet<string> Tempat = new(["bidang", "wilayah", "lingkungan", "desa", "kelurahan", "kecamatan", "kabupaten", "provinsi", "daerah", "kantor", "tingkat", "masyarakat", "instansi", "seksi"], StringComparer.Ordinal);

    /// <summary>The parts in order; <c>null</c>: it cannot be parted, or should not.</summary>
    public static IReadOnlyList<string>? Split(string kata, KosaKata kosa)
    {
        if (kata.Length is < 5 or > PanjangMaksimum || !kata.All(char.IsLetter))
        {
            return null;
        }

        // In capitals no letter tells where a word begins.
        var kapital = kata.Length >= 8 && kata.All(char.IsUpper);
        if (kapital && kosa.IsKata(kata))
        {
            return null;
        }

        var bagian = Walk(kapital ? kata.ToLowerInvariant() : kata, kosa);
        if (kapital)
        {
            return bagian is { Count: > 1 } ? [.. bagian.Select(b => b.ToUpperInvariant())] : null;
        }

        if (bagian is null || bagian.Count < 2)
        {
            return null;
        }

        // "dibidang", "kedesa" are the drafter's; a capital inside shows that the blank was there.
        return bagian.Count == 2 && Terikat.Contains(bagian[0].ToLowerInvariant()) && char.IsLower(bagian[1][0]) ? null : bagian;
    }

    private static List<string>? Walk(string kata, KosaKata kosa)
    {
        var biaya = Enumerable.Repeat(decimal.MaxValue, kata.Length + 1).ToArray();
        var asal = new int[kata.Length + 1];
        biaya[0] = 0;
        for (var i = 0; i < kata.Length; i++)
        {
            for (var j = i + 2; biaya[i] < decimal.MaxValue && j <= Math.Min(kata.Length, i + KataTerpanjang); j++)
            {
                if (Weigh(kata, i, j, kosa) is { } b && biaya[i] + b < biaya[j])
                {
                    (biaya[j], asal[j]) = (biaya[i] + b, i);
                }
            }
        }

        if (biaya[^1] == decimal.MaxValue)
        {
            return null;
        }

        var hasil = new List<string>();
        for (var k = kata.Length; k > 0; k = asal[k])
        {
            hasil.Insert(0, kata[asal[k]..k]);
        }

        return hasil;
    }

    /// <summary>What a part costs: few long words win; <c>null</c>: it is none.</summary>
    private static decimal? Weigh(string kata, int i, int j, KosaKata kosa)
    {
        var potong = kata[i..j];
        var besar = potong.Skip(1).Count(char.IsUpper);
        if (besar > 0)
        {
            // An abbreviation between words: “PenagihanPBBke”.
            return besar == potong.Length - 1 && char.IsUpper(potong[0]) && (j == kata.Length || !char.IsUpper(kata[j])) && (i == 0 || !char.IsUpper(kata[i - 1])) ? 1.2m : null;
        }

        var kecil = potong.ToLowerInvariant();
        if (kecil.Length <= 4)
        {
            return Pendek.Contains(kecil) || (kecil.Length == 4 && kosa.IsDasar(kecil)) ? kecil.Length <= 2 ? 1.4m : 1.1m : null;
        }

        return kecil.StartsWith("di", StringComparison.Ordinal) && Tempat.Contains(kecil[2..]) ? null
            : kosa.IsDasar(kecil) ? 1m
            : kosa.IsKata(kecil) ? 1.05m : null;
    }
}
