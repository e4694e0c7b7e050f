using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Tests.Components.Pelaporan;

/// <summary>Small sheets for component tests.</summary>
internal static class ContohLembar
{
    public static DateOnly HariIni { get; } = new(2022, 3, 15);

    /// <summary>Attendance: 20 of 25 days in January, nothing in February, March under way, April not begun.</summary>
    public static LembarUkuran Ukuran(StatusRealisasi januari = StatusRealisasi.Draf, string? catatan = null, bool terkunci = false, DefinisiUkuran? definisi = null)
    {
        var isi = definisi ?? ContohUkuran.Definisi();
        var id = UkuranId.New();
        return new LembarUkuran(id, 1, "Meningkatnya disiplin", "Persentase kehadiran", isi, BarisIsian.List(isi), [.. Periode.Setahun(2022).Split(isi.Periode).Select(p => ToPeriode(id, p, januari, catatan, terkunci))]);
    }

    public static DaftarNilai Nilai(decimal hadir, decimal kerja) => DaftarNilai.Kosong.With("harihadir", hadir).With("harikerja", kerja);

    private static LembarPeriode ToPeriode(UkuranId id, Periode p, StatusRealisasi januari, string? catatan, bool terkunci) => new(
        p,
        p.Nomor == 1 ? new IsiPeriode(id, p, RealisasiId.New(), Nilai(20, 25), januari) { CatatanPengembalian = catatan } : IsiPeriode.Kosong(id, p),
        new DateOnly(p.Tahun, p.BulanAkhir, 1).AddMonths(1).AddDays(9), terkunci && p.Nomor == 1, new DateOnly(p.Tahun, p.BulanAwal, 1) <= HariIni);
}
