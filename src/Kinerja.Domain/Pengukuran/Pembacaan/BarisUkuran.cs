using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>One formulasi row on the desk: its words, the indicator over it and what is known around it.</summary>
/// <param name="Indikator">The indicator.</param>
/// <param name="Konteks">What is known around it.</param>
/// <param name="Nomor">Its place among the indicator's rows.</param>
/// <param name="Teks">The row, or the clause of it that is being read.</param>
internal sealed record BarisUkuran(IndikatorJson Indikator, KonteksUsulan Konteks, int Nomor, string Teks)
{
    /// <summary>The indicator's name on one line.</summary>
    public string Nama { get; } = Kata.Tidy(Indikator.Teks);

    public FormulasiJson? Formulasi => Nomor < Indikator.Formulasi.Count ? Indikator.Formulasi[Nomor] : null;

    /// <summary>One of several rows of its indicator: then the name is not the name of this row alone.</summary>
    public bool Beberapa => Indikator.Formulasi.Count > 1;

    /// <summary>The indicator's name as that of a variable.</summary>
    public string NamaVariabel => Kata.NamaVariabel(Indikator.Teks);

    public bool IsHitungan => Kata.IsHitungan(Teks);

    /// <summary>What is counted: the row where it says "Jumlah …", otherwise the indicator's name.</summary>
    public string Variabel => IsHitungan ? Kata.NamaVariabel(Teks) : NamaVariabel;
}
