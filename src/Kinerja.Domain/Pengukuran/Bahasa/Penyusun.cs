namespace Kinerja.Domain.Pengukuran.Bahasa;

internal enum JenisToken
{
    Nilai,
    Operator,
    Buka,
    Tutup,
    Akhir,
}

/// <summary>What the parser reads: a finished value (number or variable), an operator or a bracket.</summary>
internal sealed record Token(JenisToken Jenis, Simpul? Nilai, char Tanda, int Awal, int Panjang)
{
    public GagalBacaException Fail(string pesan) => new(Awal, Panjang, pesan);
}

/// <summary>Joins the words between two operators to a number or to one name of several words.</summary>
internal sealed class Penyusun
{
    private readonly List<Token> hasil = [];
    private readonly List<Keping> rangkai = [];
    private readonly Dictionary<string, (int Indeks, string Nama)> dikenal = new(StringComparer.Ordinal);

    public static List<Token> Compose(IReadOnlyList<Keping> keping, int panjangTeks)
    {
        var penyusun = new Penyusun();
        foreach (var k in keping)
        {
            penyusun.Add(k);
        }

        penyusun.Flush();
        penyusun.hasil.Add(new Token(JenisToken.Akhir, null, '\0', panjangTeks, 0));
        return penyusun.hasil;
    }

    private void Add(Keping k)
    {
        switch (k.Jenis)
        {
            case JenisKeping.Operator:
                Flush();
                hasil.Add(new Token(JenisToken.Operator, null, k.Teks[0], k.Awal, k.Panjang));
                break;
            case JenisKeping.Buka when rangkai.TrueForAll(r => r.Jenis is not JenisKeping.Nama && NamaVariabel.IsHiasan(r.Teks)):
                rangkai.Clear();   // "Σ (…)": the decoration of a bracket means as little as that of a name
                hasil.Add(new Token(JenisToken.Buka, null, k.Teks[0], k.Awal, k.Panjang));
                break;
            case JenisKeping.Buka:
                throw k.Fail($"Tanda hitung di antara “{Text(rangkai)}” dan kurung ini belum ada. Tulis misalnya × di depan kurung.");
            case JenisKeping.Tutup:
                Flush();
                hasil.Add(new Token(JenisToken.Tutup, null, k.Teks[0], k.Awal, k.Panjang));
                break;
            case JenisKeping.Banding or JenisKeping.SamaDengan:
                throw k.Fail($"Tanda {k.Teks} hanya boleh di luar kurung: = setelah judul di depan rumus, ≤ ≥ < > sebelum target di akhirnya.");
            default:
                rangkai.Add(k);
                break;
        }
    }

    private void Flush()
    {
        if (rangkai.Count == 0)
        {
            return;
        }

        var (awal, akhir) = (rangkai[0].Awal, rangkai[^1].Akhir);
        hasil.Add(new Token(JenisToken.Nilai, Build(awal, akhir - awal), '\0', awal, akhir - awal));
        rangkai.Clear();
    }

    private Simpul Build(int awal, int panjang)
    {
        if (IsAngka() && ReadBilangan(rangkai[0], persen: rangkai.Count == 2) is { } bilangan)
        {
            return bilangan;
        }

        if (rangkai.Find(r => r.Jenis is JenisKeping.Persen) is { } persen)
        {
            throw persen.Fail(persen == rangkai[^1]
                ? "Tanda % hanya boleh setelah angka. Untuk persentase tulis × 100% di akhir rumus."
                : "Setelah % belum ada tanda hitung. Tulis misalnya 60% × Nilai SKP.");
        }

        var inti = rangkai.SkipWhile(r => r.Jenis is not JenisKeping.Nama && NamaVariabel.IsHiasan(r.Teks)).ToList();
        if (inti.Find(r => r.Jenis is JenisKeping.Sigma) is { } sigma)
        {
            throw sigma.Fail("Tanda Σ di tengah nama: tanda hitung di depannya belum ada, atau tidak diapit spasi.");
        }

        if (inti.Count > 1 && inti.Exists(r => r.Jenis is JenisKeping.Nama))
        {
            throw new GagalBacaException(awal, panjang, $"Tanda hitung di sekitar “{Text(rangkai)}” belum ada. Tulis seluruh nama di dalam kurung siku, atau beri tanda hitung.");
        }

        var (hiasan, nama) = NamaVariabel.Split(Text(rangkai));
        if (!nama.Any(char.IsLetter))
        {
            throw new GagalBacaException(awal, panjang, $"“{Text(rangkai)}” bukan angka dan bukan nama. {DescribeAngka(rangkai)}");
        }

        var kunci = NamaVariabel.Key(nama);
        if (!dikenal.TryGetValue(kunci, out var variabel))
        {
            dikenal.Add(kunci, variabel = (dikenal.Count, nama));
        }

        return new Simpul.Variabel(variabel.Nama, hiasan.Length == 0 ? nama : hiasan + " " + nama, variabel.Indeks);
    }

    private bool IsAngka() => rangkai[0] is { Jenis: JenisKeping.Kata } kata
        && char.IsAsciiDigit(kata.Teks.TrimStart('-', '−', '–', '+', ',', '.').FirstOrDefault())
        && (rangkai.Count == 1 || rangkai is [_, { Jenis: JenisKeping.Persen }]);

    /// <summary>A number, or <c>null</c> where the word has letters in it and is a name (<c>3R</c>).</summary>
    private static Simpul.Bilangan? ReadBilangan(Keping kata, bool persen)
    {
        var teks = persen ? kata.Teks : kata.Teks.TrimEnd('.', ',', ';');
        if (teks.Any(char.IsLetter))
        {
            return null;
        }

        if (!Angka.TryRead(teks, out var angka))
        {
            throw kata.Fail(teks.Count(char.IsAsciiDigit) > 28
                ? $"“{teks}” terlalu panjang: angka paling banyak 28 digit."
                : $"“{teks}” bukan angka Indonesia. Ribuan ditulis dengan titik dan desimal dengan koma, misalnya 1.250.500 atau 2,5; tanda hitung diapit spasi.");
        }

        var bilangan = new Simpul.Bilangan(angka.Nilai, persen);
        return persen && bilangan.Nilai * 100m != angka.Nilai ? throw kata.Fail("Persentase ini terlalu kecil untuk dihitung tepat.") : bilangan;
    }

    private static string DescribeAngka(List<Keping> keping) => keping.Count > 1
        ? "Angka ditulis tanpa spasi, dan di antara dua angka perlu tanda hitung."
        : "Tulis nama variabel dengan kata, atau angka seperti 2,5.";

    private static string Text(List<Keping> keping) => string.Concat(keping.Select((k, i) => (i == 0 || k.Rapat ? "" : " ") + k.Teks)).Trim();
}
