using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

public sealed class CapaianServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    public async Task Every_stored_result_is_made_again_to_the_same_number_by_its_stored_versions(string kode)
    {
        await using var ruang = await basisData.EnterAsync(kode);
        await using var db = await ruang.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        var definisi = await db.VersiUkuran.ToDictionaryAsync(v => (v.UkuranId, v.Nomor), v => v.Definisi);
        var hasil = await db.HasilCapaian.AsNoTracking().ToListAsync();

        Assert.True(hasil.Count > 100);
        Assert.All(hasil, h => Assert.Equal(h.Isi, PenghitungCapaian.Repeat(definisi[(h.UkuranId, h.Isi.UkuranVersi)], h.Isi, KebijakanBerlaku.Baku)));
    }

    [Fact]
    public async Task Recompute_and_list_take_a_fixed_number_of_commands_whatever_the_number_of_measures()
    {
        Assert.Equal(await CountAsync("35.07.14", 2017), await CountAsync("35.25.17", 2019));
        Assert.Equal((6, 5), await CountAsync("35.07.06", 2022));
    }

    [Fact]
    public async Task Draft_does_not_count_and_what_is_submitted_counts_at_once()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        await using var db = await ruang.OpenAsync();
        var draf = await db.Realisasi.SingleAsync(r => r.CatatanPengembalian != null);
        var sebelum = await SetahunAsync(db, draf.UkuranId);
        draf.Submit(ruang.Orang, DateTimeOffset.UtcNow);
        await db.SaveChangesAsync();

        await ruang.Get<CapaianService>().RecomputeAsync([draf.UkuranId], 2019, CancellationToken.None);

        var sesudah = await SetahunAsync(db, draf.UkuranId);
        Assert.Equal(sebelum.Terisi + 1, sesudah.Terisi);
        var detail = (await ruang.Get<CapaianService>().ReadAsync(draf.UkuranId, Periode.Setahun(2019), CancellationToken.None))!;
        Assert.Equal(sesudah.Isi, detail.Hasil.Isi);
        Assert.Contains(detail.DaftarAngka, a => a.Periode == draf.Periode && a.Status is StatusRealisasi.Diajukan);
    }

    [Fact]
    public async Task What_comes_out_the_same_stays_untouched()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.bululawang", "35.07.14");
        await using var db = await ruang.OpenAsync();
        var sebelum = await db.HasilCapaian.AsNoTracking().OrderBy(h => h.UkuranId).ThenBy(h => h.JenisPeriode).ThenBy(h => h.NomorPeriode).Select(h => h.DihitungPada).ToListAsync();

        await ruang.Get<CapaianService>().RecomputeAsync(null, 2017, CancellationToken.None);

        Assert.Equal(sebelum, await db.HasilCapaian.AsNoTracking().OrderBy(h => h.UkuranId).ThenBy(h => h.JenisPeriode).ThenBy(h => h.NomorPeriode).Select(h => h.DihitungPada).ToListAsync());
    }

    [Fact]
    public async Task Two_that_recompute_at_once_both_end_well()
    {
        await using var satu = await RuangUji.EnterAsync(basisData, "operator.sangkapura", "35.25.17");
        await using var dua = await RuangUji.EnterAsync(basisData, "sekcam.sangkapura", "35.25.17");
        await using var db = await satu.OpenAsync();
        await db.HasilCapaian.ExecuteDeleteAsync();

        var jumlah = await Task.WhenAll(new[] { satu, dua }.Select(r => r.Get<CapaianService>().RecomputeAsync(null, 2019, CancellationToken.None)));

        Assert.Equal(jumlah[0], jumlah[1]);
        Assert.Equal(jumlah[0], await db.HasilCapaian.CountAsync());
    }

    private static Task<HasilCapaian> SetahunAsync(KinerjaDbContext db, UkuranId id) =>
        db.HasilCapaian.AsNoTracking().SingleAsync(h => h.UkuranId == id && h.JenisPeriode == JenisPeriode.Tahun);

    private async Task<(int HitungUlang, int Daftar)> CountAsync(string kode, int tahun)
    {
        var pencacah = new PencacahPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(
            o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        await using var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode, CancellationToken.None);
        var capaian = scope.ServiceProvider.GetRequiredService<CapaianService>();
        await capaian.RecomputeAsync(null, tahun, CancellationToken.None);
        pencacah.Jumlah = 0;
        await capaian.RecomputeAsync(null, tahun, CancellationToken.None);
        var hitungUlang = pencacah.Jumlah;
        pencacah.Jumlah = 0;
        await capaian.ListAsync(tahun, CancellationToken.None);
        return (hitungUlang, pencacah.Jumlah);
    }
}
