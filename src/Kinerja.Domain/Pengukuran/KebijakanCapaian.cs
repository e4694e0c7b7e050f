using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>How capaian is computed where less is better. Offices use both; a kabupaten decides one.</summary>
public enum RumusTurun
{
    /// <summary><c>(2T − R) / T × 100</c>; PermenPANRB 8/2021.</summary>
    Linear,

    /// <summary><c>T / R × 100</c>.</summary>
    Rasio,
}

/// <summary>What a target of 0 gives.</summary>
public enum AturanTargetNol
{
    /// <summary>A reason, no number.</summary>
    TanpaNilai,

    /// <summary>Where less or steady is better: 100 if the figure is 0 too, else 0, with a remark. Where more is better still a reason: anything over nothing is no share.</summary>
    SeratusAtauNol,
}

/// <summary>The rules of a kabupaten by which capaian is computed. Which version of them made a result is kept with the result.</summary>
public sealed record KebijakanCapaian
{
    public const int DesimalMaksimum = 10;

    /// <summary>The plain formulas: linear, nothing cut off, two places.</summary>
    public static KebijakanCapaian Baku { get; } = new();

    public RumusTurun RumusTurun { get; init; } = RumusTurun.Linear;

    public AturanTargetNol TargetNol { get; init; } = AturanTargetNol.TanpaNilai;

    /// <summary>No capaian is higher than this; <c>null</c>: no cap.</summary>
    public decimal? BatasAtas { get; init; }

    /// <summary>No capaian is lower than this; <c>null</c>: no floor.</summary>
    public decimal? BatasBawah { get; init; }

    /// <summary>Places after the comma. Rounding is half away from zero, once.</summary>
    public int Desimal
    {
        get;
        init => field = value is >= 0 and <= DesimalMaksimum ? value : throw new AturanException($"Desimal capaian antara 0 dan {DesimalMaksimum}.");
    } = 2;

    /// <summary>Refuses rules that contradict each other.</summary>
    public void Validate()
    {
        if (BatasAtas is { } atas && BatasBawah is { } bawah && atas < bawah)
        {
            throw new AturanException($"Batas atas capaian ({Angka.Write(atas)}) lebih kecil daripada batas bawahnya ({Angka.Write(bawah)}).");
        }
    }
}
