namespace Kinerja.Domain.Pengukuran;

/// <summary>The tree of a formula. Closed: each question about it is one <c>switch</c>.</summary>
public abstract record Simpul
{
    private Simpul()
    {
    }

    /// <summary>A number as written; <c>60%</c> is 60 with <see cref="Persen"/> and counts as 0,6.</summary>
    public sealed record Bilangan(decimal Angka, bool Persen) : Simpul
    {
        public decimal Nilai { get; } = Persen ? Angka / 100m : Angka;
    }

    /// <summary>A name of one or more words.</summary>
    /// <param name="Nama">Without its decoration, as it is spelled where the formula first names it.</param>
    /// <param name="Cetak">As it is printed at this place, with its decoration (<c>Σ</c>, <c>Jumlah</c>, <c>Jml</c>), which means nothing.</param>
    /// <param name="Indeks">Its place among the variables of its formula.</param>
    public sealed record Variabel(string Nama, string Cetak, int Indeks) : Simpul
    {
        /// <summary>What makes two spellings one variable.</summary>
        public string Kunci { get; } = NamaVariabel.Key(Nama);

        public bool Equals(Variabel? other) => other is not null && Kunci == other.Kunci;

        public override int GetHashCode() => Kunci.GetHashCode(StringComparison.Ordinal);
    }

    public sealed record Negatif(Simpul Isi) : Simpul;

    public sealed record Tambah(Simpul Kiri, Simpul Kanan) : Simpul;

    public sealed record Kurang(Simpul Kiri, Simpul Kanan) : Simpul;

    public sealed record Kali(Simpul Kiri, Simpul Kanan) : Simpul;

    public sealed record Bagi(Simpul Pembilang, Simpul Penyebut) : Simpul;
}
