using Kinerja.Data.Tenancy;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Perbandingan;

/// <summary>The stored results of a year of all kecamatan, as the comparison takes them.</summary>
internal sealed class BahanPerbandingan
{
    private readonly ILookup<KecamatanId, UkuranSetahun> _setahun;
    private readonly ILookup<KecamatanId, (int Nomor, CapaianBerbobot Capaian)> _triwulan;
    private readonly ILookup<KecamatanId, (Periode Periode, int Jumlah)> _terisi;

    private BahanPerbandingan(
        ILookup<KecamatanId, UkuranSetahun> setahun, ILookup<KecamatanId, (int Nomor, CapaianBerbobot Capaian)> triwulan, ILookup<KecamatanId, (Periode Periode, int Jumlah)> terisi) =>
        (_setahun, _triwulan, _terisi) = (setahun, triwulan, terisi);

    public HasilKecamatan Of(KecamatanId id) => new([.. _setahun[id]], [.. _triwulan[id]], [.. _terisi[id]]);

    /// <summary>Three queries.</summary>
    public static async Task<BahanPerbandingan> ReadAsync(PandanganKabupaten pandangan, int tahun, CancellationToken ct)
    {
        var daftar = pandangan.Of<HasilCapaian>().Where(h => h.Tahun == tahun);
        var setahun = await daftar.Where(h => h.JenisPeriode == JenisPeriode.Tahun)
            .Select(h => new { h.KecamatanId, h.JabatanId, h.Isi, h.Wajib, h.DataContoh }).ToListAsync(ct);
        var triwulan = await daftar.Where(h => h.JenisPeriode == JenisPeriode.Triwulan && h.Capaian != null)
            .Select(h => new { h.KecamatanId, h.JabatanId, h.NomorPeriode, h.Capaian }).ToListAsync(ct);
        // A result over one of the measure's own periods; longer ones are made of several.
        var terisi = await daftar.Where(h => h.Wajib == 1 && h.Terisi == 1)
            .GroupBy(h => new { h.KecamatanId, h.JenisPeriode, h.NomorPeriode }).Select(g => new { g.Key, Jumlah = g.Count() }).ToListAsync(ct);
        return new BahanPerbandingan(
            // What explains a word has no figures and is never due.
            setahun.Where(s => s.Isi.Nilai.Count > 0)
                .ToLookup(s => s.KecamatanId, s => new UkuranSetahun(s.JabatanId, FindJenis(s.Wajib), s.Isi.Capaian, s.Isi.Predikat, s.DataContoh)),
            triwulan.ToLookup(t => t.KecamatanId, t => (t.NomorPeriode, new CapaianBerbobot(t.JabatanId, t.Capaian, null))),
            terisi.ToLookup(t => t.Key.KecamatanId, t => (new Periode(tahun, t.Key.JenisPeriode, t.Key.NomorPeriode), t.Jumlah)));
    }

    // As many of its own periods as a year has: by that it tells how often it is measured.
    private static JenisPeriode FindJenis(int wajib) => Enum.GetValues<JenisPeriode>().First(j => j.JumlahSetahun() <= wajib);
}

/// <summary>A measure's year.</summary>
/// <param name="Jenis">How often it is measured.</param>
internal sealed record UkuranSetahun(JabatanId Jabatan, JenisPeriode Jenis, decimal? Capaian, string? Predikat, bool DataContoh);

/// <summary>What is stored of one kecamatan.</summary>
/// <param name="Terisi">How many measures have each of their own periods complete and handed over.</param>
internal sealed record HasilKecamatan(
    IReadOnlyList<UkuranSetahun> Setahun, IReadOnlyList<(int Nomor, CapaianBerbobot Capaian)> Triwulan, IReadOnlyList<(Periode Periode, int Jumlah)> Terisi)
{
    /// <summary>How many of the figures that are due are there.</summary>
    /// <param name="sampai">What has ended before this day is due.</param>
    public Kelengkapan Count(Periode dalam, DateOnly sampai)
    {
        var wajib = Setahun.GroupBy(u => u.Jenis).Sum(g => g.Count() * Kelengkapan.ListWajib(g.Key, dalam, sampai).Count);
        return new Kelengkapan(Terisi.Where(t => dalam.Contains(t.Periode) && Kelengkapan.IsBerakhir(t.Periode, sampai)).Sum(t => t.Jumlah), wajib);
    }
}
