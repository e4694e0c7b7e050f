using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

public sealed class KebijakanServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private static readonly IsiKebijakan Dibatasi = IsiKebijakan.Baku with { Kebijakan = new() { BatasAtas = 60 } };

    [Fact]
    public async Task New_version_recomputes_the_kabupatens_own_kecamatan_from_its_year_on()
    {
        await using var kabupaten = basisData.Layanan.CreateAsyncScope();
        var orang = await RuangUji.FindAsync(basisData, "organisasi.malang");
        Assert.Equal("Malang", await kabupaten.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(orang, "35.07", CancellationToken.None));
        var kebijakan = kabupaten.ServiceProvider.GetRequiredService<KebijakanService>();

        // Ampelgading 2022 and Kromengan 2019 lie in it, Bululawang 2017 before it, Sangkapura in another kabupaten.
        Assert.Equal(2, await kebijakan.AddAsync(Dibatasi, 2019, "Keputusan Bupati uji", 0, orang, CancellationToken.None));

        Assert.True(await MaxAsync("35.07.06") <= 60 && await MaxAsync("35.07.31") <= 60);
        Assert.True(await MaxAsync("35.07.14") > 60 && await MaxAsync("35.25.17") > 60);
        await using var ruang = await RuangUji.EnterAsync(basisData, "camat.ampelgading", "35.07.06");
        var dibaca = await ruang.Get<KebijakanService>().ListAsync(CancellationToken.None);
        Assert.Equal((1, 2019, "Keputusan Bupati uji"), Assert.Single(dibaca.Select(k => (k.Nomor, k.BerlakuTahun, k.Dasar))));
        Assert.Null(KebijakanService.Find(dibaca, 2018));
        Assert.False(ruang.Get<KebijakanService>().CanAdd);
        await using var gresik = await RuangUji.EnterAsync(basisData, "camat.sangkapura", "35.25.17");
        Assert.Empty(await gresik.Get<KebijakanService>().ListAsync(CancellationToken.None));
        Assert.Contains("baru saja", (await Assert.ThrowsAsync<AturanException>(() => kebijakan.AddAsync(Dibatasi, 2020, "lagi", 0, orang, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("operator.ampelgading", "35.07")]
    [InlineData("organisasi.gresik", "35.07")]
    [InlineData("organisasi.malang", "35.07.06")]
    [InlineData("organisasi.malang", "99.99")]
    public async Task Door_of_a_kabupaten_opens_for_its_officers_only(string nama, string kode)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(await RuangUji.FindAsync(basisData, nama), kode, CancellationToken.None));
        Assert.Null(scope.ServiceProvider.GetRequiredService<RuangKerja>().Kabupaten);
    }

    [Fact]
    public async Task Inspektorat_reads_and_adds_nothing()
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        var orang = await RuangUji.FindAsync(basisData, "inspektorat.gresik");
        Assert.NotNull(await scope.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(orang, "35.25", CancellationToken.None));
        var kebijakan = scope.ServiceProvider.GetRequiredService<KebijakanService>();
        Assert.False(kebijakan.CanAdd);
        await Assert.ThrowsAsync<AturanException>(() => kebijakan.AddAsync(Dibatasi, 2019, "x", 0, orang, CancellationToken.None));
    }

    private async Task<decimal?> MaxAsync(string kode)
    {
        await using var ruang = await basisData.EnterAsync(kode);
        await using var db = await ruang.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        return await db.HasilCapaian.MaxAsync(h => h.Capaian);
    }
}
