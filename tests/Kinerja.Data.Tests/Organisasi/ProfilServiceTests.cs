using Kinerja.Data.Berkas;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tests.Berkas;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Organisasi;

public sealed class ProfilServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task Office_is_changed_by_its_administrator_alone()
    {
        await using var admin = await RuangUji.EnterAsync(basisData, "admin.bululawang", "35.07.14");
        await admin.Get<ProfilService>().SaveKantorAsync(ZonaWaktu.Wita, 14, 5, Ct);
        var profil = await admin.Get<ProfilService>().ReadAsync(Ct);
        Assert.Equal((ZonaWaktu.Wita, 14, 5), (profil.Zona, profil.JumlahDesa, profil.HariTenggat));
        await RefusesAsync("antara tanggal 1 dan 28", () => admin.Get<ProfilService>().SaveKantorAsync(ZonaWaktu.Wib, 14, 29, Ct));

        await using var lain = await RuangUji.EnterAsync(basisData, "operator.bululawang", "35.07.14");
        await RefusesAsync("Hanya admin", () => lain.Get<ProfilService>().SaveKantorAsync(ZonaWaktu.Wib, 1, 1, Ct));
        await RefusesAsync("Hanya admin", () => lain.Get<ProfilService>().SaveTataAsync(new DateOnly(2030, 1, 1), TataNaskah.A4, Ct));
    }

    [Fact]
    public async Task Look_begins_at_its_date_and_older_decrees_keep_theirs()
    {
        await using var admin = await RuangUji.EnterAsync(basisData, "admin.ampelgading", "35.07.06");
        var keputusan = admin.Get<KeputusanService>();
        var lama = await keputusan.FindAsync(2022, Ct);
        await admin.Get<ProfilService>().SaveTataAsync(new DateOnly(2030, 1, 1), TataNaskah.A4 with { PolaNomor = "1/{nomor}/{tahun}" }, Ct);
        await admin.Get<ProfilService>().SaveTataAsync(new DateOnly(2030, 1, 1), TataNaskah.A4, Ct);

        Assert.Equal(Kertas.F4, (await keputusan.ReadAsync(lama, Ct))!.Tata.Kertas);
        var baru = await admin.Get<SalinanService>().CopyAsync(lama, 2030, null, Ct);
        Assert.Equal(TataNaskah.A4, (await keputusan.ReadAsync(baru.Id, Ct))!.Tata);
        Assert.Equal([new DateOnly(2030, 1, 1), new DateOnly(2022, 1, 1)], (await admin.Get<ProfilService>().ReadAsync(Ct)).Versi.Select(v => v.BerlakuDari));
    }

    [Fact]
    public async Task Look_of_an_enacted_decree_is_fixed_from_its_year_back()
    {
        await using var admin = await RuangUji.EnterAsync(basisData, "admin.sangkapura", "35.25.17");
        var lama = await admin.Get<KeputusanService>().FindAsync(2019, Ct);
        var draf = await admin.Get<SalinanService>().CopyAsync(lama, 2031, null, Ct);
        await using (var db = await admin.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            await db.Keputusan.Where(k => k.Id == draf.Id).ExecuteUpdateAsync(u => u.SetProperty(k => k.Status, StatusKeputusan.MenungguTandaTangan), Ct);
        }

        Assert.Equal(2031, (await admin.Get<ProfilService>().ReadAsync(Ct)).Terkunci);
        await RefusesAsync("1 Januari 2032", () => admin.Get<ProfilService>().SaveTataAsync(new DateOnly(2031, 6, 1), TataNaskah.A4, Ct));
        await admin.Get<ProfilService>().SaveTataAsync(new DateOnly(2032, 1, 1), TataNaskah.A4, Ct);
    }

    [Fact]
    public async Task Emblem_is_taken_by_content_and_size_and_is_not_swept_while_a_profile_prints_it()
    {
        var folder = Directory.CreateTempSubdirectory("lambang-");
        try
        {
            await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.Configure<OpsiBerkas>(o => o.Folder = folder.FullName).AddSingleton<TimeProvider>(new JamMaju()));
            await using var scope = layanan.CreateAsyncScope();
            await EnterAsync(scope.ServiceProvider, "admin.kromengan", "35.07.31");
            var lambang = scope.ServiceProvider.GetRequiredService<LambangService>();
            await RefusesAsync("bukan gambar PNG", () => StoreAsync(lambang, "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "lambang.png"));
            await RefusesAsync("PNG atau JPG", () => StoreAsync(lambang, ContohBerkas.Pdf(), "lambang.pdf"));
            await RefusesAsync("antara 100 dan 4000", () => StoreAsync(lambang, ContohBerkas.Png(99, 400)));
            await RefusesAsync("antara 100 dan 4000", () => StoreAsync(lambang, ContohBerkas.Jpg(400, 4001)));
            await RefusesAsync("paling banyak 1 MB", () => StoreAsync(lambang, [.. ContohBerkas.Jpg(400, 400), .. new byte[LambangService.UkuranMaksimum]]));
            var dipakai = await StoreAsync(lambang, ContohBerkas.Png(400, 400));
            var yatim = await StoreAsync(lambang, ContohBerkas.Jpg(500, 500));
            await scope.ServiceProvider.GetRequiredService<ProfilService>().SaveTataAsync(new DateOnly(2033, 1, 1), TataNaskah.A4 with { Lambang = dipakai }, Ct);

            Assert.Equal(1, (await scope.ServiceProvider.GetRequiredService<PenyapuBerkas>().SweepAsync(Ct)).Dihapus);
            var gudang = scope.ServiceProvider.GetRequiredService<GudangBerkas>();
            var milik = scope.ServiceProvider.GetRequiredService<Kinerja.Data.Tenancy.RuangKerja>().RequireKecamatan().Id;
            Assert.Equal(ContohBerkas.Png(400, 400), await LambangService.ReadAsync(gudang, milik, dipakai, Ct));
            Assert.Null(await LambangService.ReadAsync(gudang, milik, yatim, Ct));
            Assert.Null(await LambangService.ReadAsync(gudang, KecamatanId.New(), dipakai, Ct));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task EnterAsync(IServiceProvider layanan, string nama, string kode)
    {
        var orang = (await layanan.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Data.Identity.Pengguna>>().FindByNameAsync(nama))!.Id;
        Assert.True(await layanan.GetRequiredService<Kinerja.Data.Tenancy.PintuKecamatan>().EnterAsync(orang, kode, Ct));
    }

    private static async Task<string> StoreAsync(LambangService lambang, byte[] isi, string nama = "lambang.png")
    {
        using var aliran = new MemoryStream(isi);
        return await lambang.StoreAsync(aliran, nama, Ct);
    }

    private static async Task RefusesAsync(string kata, Func<Task> perbuatan) =>
        Assert.Contains(kata, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    // Two days pass at each look, so that whatever was stored is old enough to be swept.
    private sealed class JamMaju : TimeProvider
    {
        private DateTimeOffset kini = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => kini = kini.AddDays(2);
    }
}
