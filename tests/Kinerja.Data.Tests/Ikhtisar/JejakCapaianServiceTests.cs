using Kinerja.Data.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Ruang = Kinerja.Data.Tests.Pelaporan.RuangUji;

namespace Kinerja.Data.Tests.Ikhtisar;

public sealed class JejakCapaianServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private const string Kode = "35.07.31";
    private static readonly string Sidik = new('a', 64);

    [Fact]
    public async Task Result_is_followed_down_to_figures_people_evidence_and_versions()
    {
        await using var ruang = await Ruang.EnterAsync(basisData, "sekcam.kromengan", Kode);
        var (ukuran, realisasi) = await GiveBuktiAsync(ruang);

        var jejak = (await ruang.Get<JejakCapaianService>().ReadAsync(ukuran, Periode.Setahun(2019), CancellationToken.None))!;

        await using var db = await ruang.OpenAsync();
        Assert.Equal(await db.HasilCapaian.Where(h => h.UkuranId == ukuran && h.JenisPeriode == JenisPeriode.Tahun).Select(h => h.Capaian).SingleAsync(), jejak.Detail!.Hasil.Isi.Capaian);
        Assert.Equal(await db.Realisasi.CountAsync(r => r.UkuranId == ukuran), jejak.DaftarAngka.Count);
        var angka = jejak.DaftarAngka.Single(a => a.Isi.Id == realisasi);
        Assert.Equal(("Pelapor Kromengan", "Pelapor Kromengan", "Sekretaris Kecamatan Kromengan"), (angka.Isi.DiisiOleh, angka.DiajukanOleh, angka.Isi.DiverifikasiOleh));
        var bukti = Assert.Single(angka.DaftarBukti);
        Assert.Equal(("rekap.pdf", Sidik, "Sekretaris Kecamatan Kromengan"), (bukti.Nama, bukti.Sha256, bukti.DiunggahOleh));
        Assert.All(jejak.DaftarAngka.Where(a => a.Isi.Id != realisasi), a => Assert.Empty(a.DaftarBukti));
        Assert.Equal([jejak.Detail.Hasil.Isi.UkuranVersi], jejak.DaftarVersiUkuran.Where(v => v.Dipakai).Select(v => v.Nomor));
        Assert.Equal([("Target 2019", 1, jejak.Detail.Hasil.Isi.Target!)], jejak.DaftarVersiTarget.Where(v => v.Dipakai).Select(v => (v.Sebutan, v.Nomor, v.Uraian)));
        var triwulan = (await ruang.Get<JejakCapaianService>().ReadAsync(ukuran, Periode.Triwulan(2019, 1), CancellationToken.None))!;
        Assert.Equal([1, 2, 3], triwulan.DaftarAngka.Select(a => a.Isi.Periode.Nomor));
        Assert.Equal("Target Triwulan I 2019", Assert.Single(triwulan.DaftarVersiTarget, v => v.Dipakai).Sebutan);
    }

    [Fact]
    public async Task Another_kecamatan_and_a_year_without_the_indicator_have_no_such_result()
    {
        await using var kromengan = await Ruang.EnterAsync(basisData, "sekcam.kromengan", Kode);
        await using var db = await kromengan.OpenAsync();
        var id = await db.Ukuran.Select(u => u.Id).FirstAsync();
        await using var lain = await Ruang.EnterAsync(basisData, "sekcam.ampelgading", "35.07.06");

        Assert.NotNull(await kromengan.Get<JejakCapaianService>().ReadAsync(id, Periode.Setahun(2019), CancellationToken.None));
        Assert.Null(await kromengan.Get<JejakCapaianService>().ReadAsync(id, Periode.Setahun(2018), CancellationToken.None));
        Assert.Null(await lain.Get<JejakCapaianService>().ReadAsync(id, Periode.Setahun(2019), CancellationToken.None));
    }

    [Fact]
    public async Task Pelapor_of_another_post_sees_the_number_but_not_its_evidence()
    {
        await using var sekcam = await Ruang.EnterAsync(basisData, "sekcam.kromengan", Kode);
        await using var pelapor = await Ruang.EnterAsync(basisData, "pelapor.kromengan", Kode);
        await using var db = await sekcam.OpenAsync();
        var milik = (await db.Keanggotaan.Where(k => k.PenggunaId == pelapor.Orang && k.Peran == Peran.Pelapor).Select(k => k.Jabatan).ToListAsync()).SelectMany(j => j).ToHashSet();
        var ukuran = (await db.HasilCapaian.Where(h => h.JenisPeriode == JenisPeriode.Tahun).Select(h => new { h.UkuranId, h.JabatanId }).ToListAsync()).First(h => !milik.Contains(h.JabatanId));

        var jejak = (await pelapor.Get<JejakCapaianService>().ReadAsync(ukuran.UkuranId, Periode.Setahun(2019), CancellationToken.None))!;

        Assert.False(jejak.CanReadBukti);
        Assert.NotNull(jejak.Detail);
        Assert.True((await sekcam.Get<JejakCapaianService>().ReadAsync(ukuran.UkuranId, Periode.Setahun(2019), CancellationToken.None))!.CanReadBukti);
    }

    private static async Task<(UkuranId Ukuran, RealisasiId Realisasi)> GiveBuktiAsync(Ruang ruang)
    {
        await using var db = await ruang.OpenAsync();
        var bertarget = await db.Target.Where(t => t.JenisPeriode == JenisPeriode.Triwulan).Select(t => t.UkuranId).Distinct().ToListAsync();
        var r = await db.Realisasi.Where(r => bertarget.Contains(r.UkuranId) && r.Status == StatusRealisasi.Diverifikasi && r.JenisPeriode == JenisPeriode.Bulan).OrderBy(r => r.NomorPeriode).FirstAsync();
        var bukti = new Bukti(r.KecamatanId, new BerkasBukti("rekap.pdf", JenisBukti.Pdf, Sidik, 10), ruang.Orang, DateTimeOffset.UtcNow);
        db.Bukti.Add(bukti);
        db.BuktiRealisasi.Add(new BuktiRealisasi(r.KecamatanId, r.Id, bukti.Id));
        await db.SaveChangesAsync();
        return (r.UkuranId, r.Id);
    }
}
