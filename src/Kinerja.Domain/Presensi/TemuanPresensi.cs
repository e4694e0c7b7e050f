using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

public enum KodeTemuanPresensi
{
    Negatif,
    MelebihiHariBulan,
    MelebihiHariWajib,
    TidakBertugas,
    KurangDariHariWajib,
    BelumDiisi,
    TanpaKolomTidakHadir,
    RekapBelumAda,
    RekapGanda,
    PegawaiTidakDikenal,
    CutiTerhitungDuaKali,
    KonstantaTidakSetahun,
    MelebihiKonstanta,
}

/// <summary>Something that a check of attendance found. <see cref="BobotTemuan.Tolak"/>: no result comes out until a person has corrected it.</summary>
/// <param name="Kode">What kind.</param>
/// <param name="Bobot">How grave.</param>
/// <param name="Pesan">An Indonesian sentence.</param>
/// <param name="PegawaiId">Of whom.</param>
/// <param name="Bulan">In which month.</param>
public sealed record TemuanPresensi(KodeTemuanPresensi Kode, BobotTemuan Bobot, string Pesan, PegawaiId? PegawaiId = null, BulanKalender? Bulan = null);
