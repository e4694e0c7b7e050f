using Kinerja.Domain.Presensi;

namespace Kinerja.Data.Presensi;

/// <summary>Where a year's calendar comes from.</summary>
public enum AsalKalender
{
    /// <summary>The office has saved its own.</summary>
    Kantor,

    /// <summary>The holidays that ship with the program and the five-day week.</summary>
    Bawaan,
    BelumAda,
}

/// <param name="Isi"><c>null</c>: nothing is known of this year.</param>
public sealed record KalenderDetail(int Tahun, AsalKalender Asal, IsiKalender? Isi);
