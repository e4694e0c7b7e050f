using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Presensi;

/// <summary>One employee's line of a month.</summary>
/// <param name="Rekap">What is kept; <c>null</c> where nothing is.</param>
/// <param name="Versi">Of the recap as read; <c>null</c> where there is none.</param>
/// <param name="DataContoh">Made up for the examples.</param>
public sealed record PresensiRow(PegawaiTerjadwal Pegawai, RekapPresensi? Rekap, uint? Versi, bool DataContoh);

/// <summary>The recaps of a month with all that checks them.</summary>
/// <param name="Kalender"><c>null</c>: the office has no calendar for this year, and <paramref name="AlasanKalender"/> says so.</param>
/// <param name="Terkunci">The month is closed; its recaps do not change any more.</param>
/// <param name="Kolom">The categories that the office kept in this month or, while it is empty, in the latest one before it.</param>
public sealed record PresensiBulan(
    BulanKalender Bulan, IReadOnlyList<PresensiRow> Daftar, KalenderKerja? Kalender, string? AlasanKalender, KebijakanPresensi Kebijakan, bool Terkunci, IReadOnlyList<KategoriPresensi> Kolom)
{
    /// <summary>The result with these recaps in place of the stored ones, or the reason why there is none.</summary>
    public (HasilPresensi? Hasil, string? Alasan) Compute(IEnumerable<RekapPresensi> rekap)
    {
        if (Kalender is not { } kalender)
        {
            return (null, AlasanKalender);
        }

        try
        {
            var hasil = PenghitungPresensi.Compute([Bulan], [.. Daftar.Select(d => d.Pegawai)], rekap, kalender, Kebijakan);
            return (hasil, hasil.Alasan);
        }
        catch (AturanException e)
        {
            return (null, e.Message);
        }
    }
}

/// <summary>What a person changed in one line of a month.</summary>
/// <param name="VersiSemula">Of the recap that the person had before them; <c>null</c>: there was none.</param>
/// <param name="Hari"><c>null</c>: the recap is taken away.</param>
public sealed record PerubahanRekap(PegawaiId PegawaiId, uint? VersiSemula, IReadOnlyDictionary<KategoriPresensi, int?>? Hari);

/// <summary>How far a month's recaps are.</summary>
public enum KeadaanBulan
{
    Kosong,
    Sebagian,

    /// <summary>Everybody has a recap, but something in them cannot be.</summary>
    AdaTemuan,
    Lengkap,
}

/// <param name="JumlahRekap">Employees with a recap.</param>
/// <param name="JumlahPegawai">Employees of whom one is expected.</param>
/// <param name="Persentase">In percent points, unrounded; <c>null</c> for the reason given.</param>
public sealed record RingkasanBulan(BulanKalender Bulan, KeadaanBulan Keadaan, int JumlahRekap, int JumlahPegawai, decimal? Persentase, string? Alasan);
