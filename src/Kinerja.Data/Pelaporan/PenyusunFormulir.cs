using System.Globalization;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>A sheet as the form that goes out of it.</summary>
internal static class PenyusunFormulir
{
    public static UkuranFormulir CreateUkuran(LembarUkuran ukuran, int nomor, IEnumerable<TargetTercatat> target, bool canFill) => new(
        ukuran.Sasaran, ukuran.Indikator, ukuran.Definisi, DescribeTarget(target),
        [.. BidangFormulir.List(ukuran.Definisi).SelectMany((b, i) => CreateBaris(ukuran, b, nomor, i, canFill))]);

    public static TandaUkuran CreateTanda(LembarUkuran ukuran) => new(
        ukuran.Id, ukuran.Versi, ukuran.Definisi.Periode,
        [.. BidangFormulir.List(ukuran.Definisi).Select(b => new TandaBidang(b.Bidang, [.. ukuran.DaftarPeriode.Select(p => p.Isi.Read(b.Bidang, ukuran.Definisi))]))]);

    private static IEnumerable<BarisFormulir> CreateBaris(LembarUkuran ukuran, BidangFormulir bidang, int nomor, int urutan, bool canFill)
    {
        if (bidang.Bidang != IsianRealisasi.Peristiwa)
        {
            yield return new BarisFormulir(
                new KunciFormulir(nomor, urutan, BagianPeristiwa.Bukan).ToString(), bidang.Nama, bidang.Satuan, bidang.Jenis,
                [.. ukuran.DaftarPeriode.Select(p => new SelFormulir(p.Periode, p.Isi.Read(bidang.Bidang, ukuran.Definisi), canFill && p.Terbuka && !IsTerhitung(ukuran, p, bidang)))]);
            yield break;
        }

        foreach (var (bagian, nama, jenis) in new[]
        {
            (BagianPeristiwa.Acuan, "Tanggal acuan", JenisBarisFormulir.TanggalAcuan), (BagianPeristiwa.Selesai, "Tanggal selesai", JenisBarisFormulir.TanggalSelesai),
        })
        {
            yield return new BarisFormulir(
                new KunciFormulir(nomor, urutan, bagian).ToString(), nama, bidang.Satuan, jenis,
                [.. ukuran.DaftarPeriode.Select(p => new SelFormulir(p.Periode, Show(p.Isi.Nilai.Peristiwa, bagian), canFill && p.Terbuka && p.Isi.Nilai.Peristiwa is null or { Count: < 2 }))]);
        }
    }

    // A figure that follows from dates changes with them only.
    private static bool IsTerhitung(LembarUkuran ukuran, LembarPeriode periode, BidangFormulir bidang) =>
        ukuran.DaftarBaris.FirstOrDefault(b => b.Bidang == bidang.Bidang) is { } baris && IsianTenggat.IsDariTanggal(ukuran.Definisi, periode.Isi.Nilai, baris);

    private static string? Show(IReadOnlyList<PeristiwaTercatat>? daftar, BagianPeristiwa bagian) => (daftar, bagian) switch
    {
        ([var satu], BagianPeristiwa.Acuan) => Write(satu.Acuan),
        ([{ Selesai: { } selesai }], _) => Write(selesai),
        ({ Count: > 1 } banyak, BagianPeristiwa.Acuan) => string.Create(CultureInfo.InvariantCulture, $"{banyak.Count} tanggal"),
        _ => null,
    };

    private static string Write(DateOnly tanggal) => tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DescribeTarget(IEnumerable<TargetTercatat> target)
    {
        var ada = target.Where(t => t.Teks.Length > 0).OrderByDescending(t => t.Periode.Jenis).ThenBy(t => t.Periode).ThenBy(t => t.Komponen, StringComparer.Ordinal).ToList();
        return ada.Count == 0 ? "belum ada target" : string.Join('\n', ada.Select(t => (t.Periode.Jenis is JenisPeriode.Tahun ? "Setahun" : t.Periode.ToString()) + (t.Komponen.Length > 0 ? $", {t.Komponen}" : "") + $": {t.Teks}"));
    }
}
