namespace Kinerja.Domain.Pengukuran;

/// <summary>Why there is no value.</summary>
public enum SebabTanpaNilai
{
    VariabelKurang,
    PenyebutNol,
    Luapan,
    BukanRumus,

    /// <summary>The figures contradict what the formula counts, such as more days absent than there are working days.</summary>
    DitolakPemeriksaan,
}

/// <summary>A value, or the reason why there is none; exactly one of the two. Unrounded.</summary>
public readonly record struct Hasil
{
    // Kept small: one is returned for every cell of every grid.
    private readonly decimal nilai;
    private readonly SebabTanpaNilai sebab;

    private Hasil(decimal nilai, bool persen, SebabTanpaNilai sebab, string? alasan)
    {
        this.nilai = nilai;
        this.sebab = sebab;
        Persen = persen;
        Alasan = alasan;
    }

    public decimal? Nilai => Alasan is null ? nilai : null;

    /// <summary><see cref="Nilai"/> is in percent points.</summary>
    public bool Persen { get; }

    public SebabTanpaNilai? Sebab => Alasan is null ? null : sebab;

    /// <summary>An Indonesian sentence; <c>null</c> where there is a value.</summary>
    public string? Alasan { get; }

    public static Hasil Of(decimal nilai, bool persen) => new(nilai, persen, default, null);

    public static Hasil Without(SebabTanpaNilai sebab, string alasan, bool persen) => new(0, persen, sebab, alasan);
}
