namespace Kinerja.Domain.Pengukuran;

internal enum Operasi
{
    Tambah,
    Kurang,
    Kali,
    Bagi,
    Negatif,
}

/// <summary>One operation on two places; its result has a place of its own.</summary>
internal readonly record struct Langkah(Operasi Operasi, int Kiri, int Kanan);

/// <summary>
/// The tree laid flat, once, when the formula is read: the places of the variables, then the constants, then one for each operation in the order in which the tree would be walked.
/// Walking the tree costs a type test for every node at every evaluation; a grid evaluates one formula thousands of times.
/// </summary>
internal sealed class ProgramRumus
{
    private readonly List<Langkah> langkah = [];
    private readonly List<Simpul.Bilangan> tetap = [];
    private readonly List<Simpul?> penyebut = [];

    private ProgramRumus(Simpul isi, int jumlahVariabel)
    {
        JumlahVariabel = jumlahVariabel;
        CollectTetap(isi);
        Hasil = Lay(isi);
        (DaftarLangkah, DaftarTetap, DaftarPenyebut) = ([.. langkah], [.. tetap.Select(b => b.Nilai)], [.. penyebut]);
    }

    public int JumlahVariabel { get; }

    /// <summary>Where the value of the whole stands at the end.</summary>
    public int Hasil { get; }

    public Langkah[] DaftarLangkah { get; }

    public decimal[] DaftarTetap { get; }

    /// <summary>What each operation divides by, for the sentence that names it; <c>null</c> where it does not divide.</summary>
    public Simpul?[] DaftarPenyebut { get; }

    public int JumlahPetak => JumlahVariabel + DaftarTetap.Length + DaftarLangkah.Length;

    public static ProgramRumus Of(Simpul isi, int jumlahVariabel) => new(isi, jumlahVariabel);

    // Each by itself, though some may be equal: 60 and 60,0 give results of other precision. Before the operations are laid: their places come behind all constants.
    private void CollectTetap(Simpul isi) => tetap.AddRange(PenelusurSimpul.Walk(isi).OfType<Simpul.Bilangan>());

    private int Lay(Simpul simpul) => simpul switch
    {
        Simpul.Variabel v => v.Indeks,
        Simpul.Bilangan b => JumlahVariabel + tetap.FindIndex(t => ReferenceEquals(t, b)),
        Simpul.Tambah t => Add(Operasi.Tambah, Lay(t.Kiri), Lay(t.Kanan)),
        Simpul.Kurang k => Add(Operasi.Kurang, Lay(k.Kiri), Lay(k.Kanan)),
        Simpul.Kali k => Add(Operasi.Kali, Lay(k.Kiri), Lay(k.Kanan)),
        Simpul.Bagi b => Add(Operasi.Bagi, Lay(b.Pembilang), Lay(b.Penyebut), b.Penyebut),
        Simpul.Negatif n => Lay(n.Isi) is var letak ? Add(Operasi.Negatif, letak, letak) : 0,
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };

    private int Add(Operasi operasi, int kiri, int kanan, Simpul? pembagi = null)
    {
        langkah.Add(new Langkah(operasi, kiri, kanan));
        penyebut.Add(pembagi);
        return JumlahVariabel + tetap.Count + langkah.Count - 1;
    }
}
