namespace Kinerja.Domain.Pengukuran;

public enum JenisUsulanTarget
{
    /// <summary>A plain number: <c>5.239 orang</c>.</summary>
    Angka,

    /// <summary>A multiple of the number of desa in the office's profile: 51 = 3 × 17. The factor is kept, the product is not.</summary>
    KelipatanDesa,

    /// <summary>So many times in a stretch of time: <c>setiap bulan</c>, <c>12 kali / setiap tahun</c>.</summary>
    Frekuensi,

    /// <summary>All items of the checklist.</summary>
    JumlahButir,

    /// <summary><c>≤ 5</c>, <c>minimal 10</c>.</summary>
    Batas,

    /// <summary><c>10–12 kali</c>.</summary>
    Rentang,
}

/// <summary>A stretch of time in which something recurs. Finer than <see cref="JenisPeriode"/>: no one is asked for figures every week.</summary>
public enum Selang
{
    Hari,
    Minggu,
    Bulan,
    Triwulan,
    Semester,
    Tahun,
}

/// <summary>A target that the row itself names. A proposal: targets belong to the year, not to the decree.</summary>
public sealed record UsulanTarget
{
    public required JenisUsulanTarget Jenis { get; init; }

    /// <summary>The number, the factor of <see cref="JenisUsulanTarget.KelipatanDesa"/>, how often, how many items, the limit, or the lower end.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Atas { get; init; }

    /// <summary>Of <see cref="JenisUsulanTarget.Batas"/>.</summary>
    public Pembanding? Pembanding { get; init; }

    /// <summary>Of <see cref="JenisUsulanTarget.Frekuensi"/>.</summary>
    public Selang? Selang { get; init; }

    public required string Satuan { get; init; }

    /// <summary>The variable that it is the target of, where the measure has components; <c>null</c>: of the whole.</summary>
    public string? Komponen { get; init; }

    /// <summary>The words of the row that it was read from.</summary>
    public required string Teks { get; init; }

    /// <summary>What has to be reached in a year; <c>null</c> where nobody can say: the profile has no number of desa, or it recurs every working day.</summary>
    public decimal? Evaluate(int? jumlahDesa) => Jenis switch
    {
        JenisUsulanTarget.KelipatanDesa => Nilai * jumlahDesa,
        JenisUsulanTarget.Frekuensi => Nilai * JumlahSetahun(Selang),
        _ => Nilai,
    };

    public string Describe() => Jenis switch
    {
        JenisUsulanTarget.KelipatanDesa => (Nilai == 1 ? "" : Angka.Write(Nilai) + " × ") + "{jumlah desa} " + Satuan,
        JenisUsulanTarget.Frekuensi => $"{Angka.Write(Nilai)} {Satuan} per {Selang.ToString()!.ToLowerInvariant()}",
        JenisUsulanTarget.JumlahButir => $"{Angka.Write(Nilai)} butir",
        JenisUsulanTarget.Batas => new BatasTarget(Pembanding!.Value, Nilai, Satuan == "%", Satuan == "%" ? "" : Satuan).Describe(),
        JenisUsulanTarget.Rentang => $"{Angka.Write(Nilai)}–{Angka.Write(Atas!.Value)} {Satuan}",
        _ => $"{Angka.Write(Nilai)} {Satuan}",
    };

    /// <summary>How often it comes in a year; <c>null</c> for working days, whose number is the calendar's.</summary>
    public static int? JumlahSetahun(Selang? selang) => selang switch
    {
        Pengukuran.Selang.Minggu => 52,
        Pengukuran.Selang.Bulan => 12,
        Pengukuran.Selang.Triwulan => 4,
        Pengukuran.Selang.Semester => 2,
        Pengukuran.Selang.Tahun => 1,
        _ => null,
    };
}
