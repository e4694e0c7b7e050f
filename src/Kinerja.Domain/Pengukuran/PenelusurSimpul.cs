namespace Kinerja.Domain.Pengukuran;

internal static class PenelusurSimpul
{
    /// <summary>Every node, the outer before the inner and the left before the right.</summary>
    public static IEnumerable<Simpul> Walk(Simpul akar)
    {
        var tumpukan = new Stack<Simpul>([akar]);
        while (tumpukan.TryPop(out var simpul))
        {
            yield return simpul;
            foreach (var anak in Children(simpul).Reverse())
            {
                tumpukan.Push(anak);
            }
        }
    }

    /// <summary>The same tree with one node put in the place of another.</summary>
    public static Simpul Replace(Simpul akar, Simpul lama, Simpul baru) => ReferenceEquals(akar, lama) ? baru : akar switch
    {
        Simpul.Negatif n => new Simpul.Negatif(Replace(n.Isi, lama, baru)),
        Simpul.Tambah t => new Simpul.Tambah(Replace(t.Kiri, lama, baru), Replace(t.Kanan, lama, baru)),
        Simpul.Kurang k => new Simpul.Kurang(Replace(k.Kiri, lama, baru), Replace(k.Kanan, lama, baru)),
        Simpul.Kali k => new Simpul.Kali(Replace(k.Kiri, lama, baru), Replace(k.Kanan, lama, baru)),
        Simpul.Bagi b => new Simpul.Bagi(Replace(b.Pembilang, lama, baru), Replace(b.Penyebut, lama, baru)),
        _ => akar,
    };

    private static Simpul[] Children(Simpul simpul) => simpul switch
    {
        Simpul.Bilangan or Simpul.Variabel => [],
        Simpul.Negatif n => [n.Isi],
        Simpul.Tambah t => [t.Kiri, t.Kanan],
        Simpul.Kurang k => [k.Kiri, k.Kanan],
        Simpul.Kali k => [k.Kiri, k.Kanan],
        Simpul.Bagi b => [b.Pembilang, b.Penyebut],
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };
}
