using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Pengukuran;

/// <summary>A formula with the numbers put in, as a person checks it: the printed fraction, in which a name whose figure is unknown stays a name.</summary>
public static class RumusTerisi
{
    public static IReadOnlyList<BentukCetak> Layout(Rumus rumus, NilaiVariabel nilai) =>
        rumus.DaftarVariabel.All(v => nilai[v.Kunci] is null) ? rumus.Layout() : Rumus.From(Fill(rumus.Isi, nilai), rumus.Persen).Layout();

    private static Simpul Fill(Simpul simpul, NilaiVariabel nilai) => simpul switch
    {
        Simpul.Variabel v => nilai[v.Kunci] switch
        {
            null => v,
            < 0 and var negatif => new Simpul.Negatif(new Simpul.Bilangan(-negatif, Persen: false)),
            { } angka => new Simpul.Bilangan(angka, Persen: false),
        },
        Simpul.Bilangan b => b,
        Simpul.Negatif n => new Simpul.Negatif(Fill(n.Isi, nilai)),
        Simpul.Tambah t => new Simpul.Tambah(Fill(t.Kiri, nilai), Fill(t.Kanan, nilai)),
        Simpul.Kurang k => new Simpul.Kurang(Fill(k.Kiri, nilai), Fill(k.Kanan, nilai)),
        Simpul.Kali k => new Simpul.Kali(Fill(k.Kiri, nilai), Fill(k.Kanan, nilai)),
        Simpul.Bagi b => new Simpul.Bagi(Fill(b.Pembilang, nilai), Fill(b.Penyebut, nilai)),
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };
}
