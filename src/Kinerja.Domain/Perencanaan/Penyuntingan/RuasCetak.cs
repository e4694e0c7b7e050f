namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Where the words of a printed formula stand between the braces of its fractions.</summary>
internal static class RuasCetak
{
    /// <summary>Every stretch of words in <see cref="NotasiCetak"/>, in order.</summary>
    public static IEnumerable<(int Letak, int Panjang)> Split(string teks)
    {
        var hasil = new List<(int, int)>();
        Walk(NotasiCetak.Parse(teks), 0, hasil);
        return hasil;
    }

    /// <summary>The fractions without their words: <c>{·}/{·}·</c>.</summary>
    public static string Bentuk(string teks) => Bentuk(NotasiCetak.Parse(teks));

    // Words that are gone leave the fraction as it was.
    private static string Bentuk(IReadOnlyList<BentukCetak> bentuk) =>
        string.Concat(bentuk.OfType<BentukCetak.Pecahan>().Select(p => $"{{{Bentuk(p.Pembilang)}}}/{{{Bentuk(p.Penyebut)}}}"));

    private static int Walk(IReadOnlyList<BentukCetak> bentuk, int letak, List<(int, int)> hasil)
    {
        foreach (var bagian in bentuk)
        {
            switch (bagian)
            {
                case BentukCetak.Teks t:
                    hasil.Add((letak, t.Isi.Length));
                    letak += t.Isi.Length;
                    break;
                case BentukCetak.Pecahan p:
                    letak = Walk(p.Penyebut, Walk(p.Pembilang, letak + "{".Length, hasil) + "}/{".Length, hasil) + "}".Length;
                    break;
                default:
                    throw new InvalidOperationException("Bentuk cetak tak dikenal.");
            }
        }

        return letak;
    }
}
