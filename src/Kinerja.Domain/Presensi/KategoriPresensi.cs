namespace Kinerja.Domain.Presensi;

/// <summary>What an employee's scheduled working day was. Every day is exactly one of these, so that their sum is at most the scheduled days.</summary>
public enum KategoriPresensi
{
    /// <summary>At work, in time.</summary>
    Hadir,

    /// <summary>At work, but late or gone early (TL/PSW). Counted here and not under <see cref="Hadir"/> too.</summary>
    Terlambat,

    /// <summary>Working from elsewhere by order (PermenPANRB 4/2025: flexible place of work).</summary>
    Fleksibel,

    /// <summary>On official travel or duty outside the office.</summary>
    DinasLuar,

    /// <summary>At a training.</summary>
    Diklat,

    /// <summary>On leave of any kind but sickness (PP 11/2017 Ps 310).</summary>
    Cuti,

    Sakit,

    Izin,

    /// <summary>Absent without a word: what PP 94/2021 Ps 4 f punishes.</summary>
    TanpaKeterangan,
}

public static class KategoriPresensiExtensions
{
    public static string Sebutan(this KategoriPresensi kategori) => kategori switch
    {
        KategoriPresensi.Hadir => "hadir",
        KategoriPresensi.Terlambat => "terlambat atau pulang cepat",
        KategoriPresensi.Fleksibel => "kerja fleksibel",
        KategoriPresensi.DinasLuar => "dinas luar",
        KategoriPresensi.Diklat => "diklat",
        KategoriPresensi.Cuti => "cuti",
        KategoriPresensi.Sakit => "sakit",
        KategoriPresensi.Izin => "izin",
        KategoriPresensi.TanpaKeterangan => "tanpa keterangan",
        _ => throw new ArgumentOutOfRangeException(nameof(kategori)),
    };
}
