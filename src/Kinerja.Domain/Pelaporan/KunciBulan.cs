using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>A month whose figures are closed. It is never opened again: what is wrong is corrected by <see cref="KoreksiRealisasi"/>.</summary>
public sealed class KunciBulan : IMilikKecamatan
{
    public KunciBulan(KecamatanId kecamatanId, Periode bulan, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Tahun = bulan.Tahun;
        Bulan = bulan.Jenis is JenisPeriode.Bulan ? bulan.Nomor : throw new AturanException("Yang dikunci adalah bulan.");
        Oleh = oleh;
        Pada = pada;
    }

    private KunciBulan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public int Tahun { get; private set; }

    public int Bulan { get; private set; }

    public PenggunaId Oleh { get; private set; }

    public DateTimeOffset Pada { get; private set; }

    /// <summary>A longer period is closed when its last month is.</summary>
    public bool Covers(Periode periode) => periode.Tahun == Tahun && periode.BulanAkhir == Bulan;
}
