using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Ikhtisar;

/// <summary>Which part of the year is looked at.</summary>
/// <param name="Tahun"><c>null</c>: the newest year that has a decree.</param>
/// <param name="Triwulan"><c>null</c>: the whole year.</param>
/// <param name="Predikat">Picks in the list of measures and in the best and worst; it makes no mean of its own.</param>
public sealed record SaringanDasbor(int? Tahun = null, int? Triwulan = null, JabatanId? Jabatan = null, JenisIndikator? Jenis = null, string? Predikat = null)
{
    /// <summary>Stands for the measures that have no capaian.</summary>
    public const string TanpaCapaian = "tanpa";

    public Periode ToPeriode(int tahun) => Triwulan is { } t ? Periode.Triwulan(tahun, t) : Periode.Setahun(tahun);

    internal bool Admits(UkuranDasbor ukuran) => (Jabatan is null || Jabatan == ukuran.JabatanId) && (Jenis is null || Jenis == ukuran.Jenis);

    internal bool AdmitsPredikat(UkuranDasbor ukuran) =>
        Predikat is null || (Predikat == TanpaCapaian ? ukuran.Dinilai && ukuran.Capaian is null : ukuran.Hasil?.Isi.Predikat == Predikat);
}
