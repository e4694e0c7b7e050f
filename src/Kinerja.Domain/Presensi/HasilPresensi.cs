using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>One employee's part of the result.</summary>
/// <param name="PegawaiId">Whose.</param>
/// <param name="Nama">Name.</param>
/// <param name="HariWajib">Scheduled working days.</param>
/// <param name="HariTidakHadir">Days absent by the policy; <c>null</c> where not known.</param>
/// <param name="HariTerlambat">Days late; <c>null</c> where not known or not kept.</param>
public sealed record PresensiPegawai(PegawaiId PegawaiId, string Nama, int HariWajib, int? HariTidakHadir, int? HariTerlambat);

/// <summary>Attendance of a period. What is not known is <c>null</c>, and <see cref="Alasan"/> says why.</summary>
public sealed record HasilPresensi
{
    public required IReadOnlyList<BulanKalender> DaftarBulan { get; init; }

    /// <summary>The policies that were in force, for the note beside the figure.</summary>
    public required IReadOnlyList<VersiKebijakanPresensi> DaftarKebijakan { get; init; }

    /// <summary>Those who had to be at work on at least one day.</summary>
    public required IReadOnlyList<PresensiPegawai> DaftarPegawai { get; init; }

    public required IReadOnlyList<TemuanPresensi> DaftarTemuan { get; init; }

    /// <summary>The round number used in place of the calendar, if one was.</summary>
    public KonstantaHariKerja? Konstanta { get; init; }

    /// <summary>Working days of the period: the calendar's, or the constant.</summary>
    public required int HariKerja { get; init; }

    /// <summary>Why there is no figure; <c>null</c> where there is one.</summary>
    public required string? Alasan { get; init; }

    public int JumlahPegawai => DaftarPegawai.Count;

    /// <summary>Person-days on which somebody had to be at work.</summary>
    public int OrangHariWajib => DaftarPegawai.Sum(p => p.HariWajib);

    public int? OrangHariTidakHadir => Alasan is null ? DaftarPegawai.Sum(p => p.HariTidakHadir) : null;

    public int? OrangHariHadir => OrangHariWajib - OrangHariTidakHadir;

    /// <summary>Σ (scheduled − absent) / Σ scheduled, in percent points; unrounded.</summary>
    public Hasil Persentase => OrangHariHadir is { } hadir
        ? Hasil.Of(100m * hadir / OrangHariWajib, persen: true)
        : Hasil.Without(Sebab, Alasan!, persen: true);

    /// <summary>Scheduled days per employee: what the printed formulas call hari kerja. Less than the calendar's where somebody came or left during the period.</summary>
    public decimal? RataRataHariKerja => JumlahPegawai == 0 ? null : (decimal)OrangHariWajib / JumlahPegawai;

    public decimal? RataRataTidakHadir => (decimal?)OrangHariTidakHadir / JumlahPegawai;

    /// <summary>Employees who came, and never late; <c>null</c> where lateness is not kept for everybody.</summary>
    public int? PegawaiTepatWaktu => Alasan is null && DaftarPegawai.All(p => p.HariTerlambat is not null)
        ? DaftarPegawai.Count(p => p.HariTerlambat == 0 && p.HariTidakHadir < p.HariWajib)
        : null;

    private SebabTanpaNilai Sebab => DaftarTemuan.FirstOrDefault(t => t.Bobot is BobotTemuan.Tolak)?.Kode switch
    {
        null => SebabTanpaNilai.PenyebutNol,
        KodeTemuanPresensi.RekapBelumAda or KodeTemuanPresensi.BelumDiisi or KodeTemuanPresensi.TanpaKolomTidakHadir => SebabTanpaNilai.VariabelKurang,
        _ => SebabTanpaNilai.DitolakPemeriksaan,
    };
}
