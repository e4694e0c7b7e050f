using Kinerja.Data.Audit;
using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Identity;

public sealed class AnggotaServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string Kode = "35.07.06";

    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task Invited_person_sets_a_password_once_and_their_role_is_an_act()
    {
        await using var admin = await EnterAsync("admin.ampelgading");
        var tautan = await admin.Get<AnggotaService>().AddAsync(Baru("siti.aminah", Peran.Operator, Peran.Camat), Ct);
        var (orang, kode) = Read(tautan!);

        await using (var tamu = basisData.Layanan.CreateAsyncScope())
        {
            var sandi = tamu.ServiceProvider.GetRequiredService<TautanSandiService>();
            Assert.Equal("Siti Aminah", await sandi.FindNamaAsync(orang, kode));
            var galat = await Assert.ThrowsAsync<AturanException>(() => sandi.UseAsync(orang, kode, "pendek", Ct));
            Assert.Contains("paling sedikit 10", galat.Message, StringComparison.Ordinal);
            Assert.Equal("siti.aminah", await sandi.UseAsync(orang, kode, "sandi-yang-panjang", Ct));
            Assert.Null(await sandi.UseAsync(orang, kode, "sandi-yang-lain-lagi", Ct));
            Assert.Null(await sandi.FindNamaAsync(orang, kode));
        }

        var baris = (await admin.Get<AnggotaService>().ListAsync(Ct)).Single(a => a.NamaPengguna == "siti.aminah");
        Assert.Equal([Peran.Operator, Peran.Camat], baris.Peran);
        Assert.True(baris.Bersandi);
        Assert.Null(baris.TerakhirMasuk);
        var akta = (await admin.Get<RiwayatService>().ListAktaAsync(100, Ct)).Where(a => a.Uraian.Contains("siti.aminah", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Peran Camat diberikan kepada Siti Aminah (siti.aminah).", "Peran Operator diberikan kepada Siti Aminah (siti.aminah)."], akta.Select(a => a.Uraian));
        Assert.All(akta, a => Assert.Equal(("Admin Kecamatan Ampelgading", JenisAkta.PemberianPeran), (a.Oleh, a.Jenis)));
        Assert.True((await admin.Get<BukuAkta>().CheckAsync(null, Ct)).IsUtuh);
    }

    [Theory]
    [InlineData("", "kode")]
    [InlineData("bukan-guid", "kode")]
    [InlineData("00000000-0000-0000-0000-000000000001", "a2JJ")]
    public async Task Link_that_is_none_opens_nothing(string orang, string kode)
    {
        await using var tamu = basisData.Layanan.CreateAsyncScope();
        Assert.Null(await tamu.ServiceProvider.GetRequiredService<TautanSandiService>().UseAsync(orang, kode, "sandi-yang-panjang", Ct));
    }

    [Fact]
    public async Task Roles_are_changed_and_taken_and_each_is_an_act()
    {
        await using var admin = await EnterAsync("admin.bululawang", "35.07.14");
        var layanan = admin.Get<AnggotaService>();
        var jabatan = (await layanan.ListJabatanAsync(Ct))[0].Id;
        var semula = await FindAsync(layanan, "operator.bululawang");
        await layanan.ChangeAsync(semula, [Peran.Pelapor], [jabatan], Ct);
        var kini = await FindAsync(layanan, "operator.bululawang");
        Assert.Equal([Peran.Pelapor], kini.Peran);
        Assert.Equal([jabatan], kini.Jabatan);
        await RefusesAsync("baru saja diubah", () => layanan.ChangeAsync(semula, [Peran.Camat], [], Ct));
        await RefusesAsync("paling sedikit satu", () => layanan.ChangeAsync(kini, [], [], Ct));
        await RefusesAsync("tidak ada lagi", () => layanan.ChangeAsync(kini, [Peran.Pelapor], [JabatanId.New()], Ct));
        await layanan.RemoveAsync(kini, Ct);
        Assert.DoesNotContain(await layanan.ListAsync(Ct), a => a.NamaPengguna == "operator.bululawang");
        Assert.Equal(
            [JenisAkta.PencabutanPeran, JenisAkta.PencabutanPeran, JenisAkta.PemberianPeran],
            (await admin.Get<RiwayatService>().ListAktaAsync(100, Ct)).Where(a => a.Uraian.Contains("operator.bululawang", StringComparison.Ordinal)).Select(a => a.Jenis));
        Assert.True((await admin.Get<BukuAkta>().CheckAsync(null, Ct)).IsUtuh);
    }

    [Fact]
    public async Task Last_administrator_cannot_be_taken_away_but_one_of_two_can()
    {
        await using var admin = await EnterAsync("admin.kromengan", "35.07.31");
        var layanan = admin.Get<AnggotaService>();
        var diri = await FindAsync(layanan, "admin.kromengan");
        await RefusesAsync("terakhir", () => layanan.RemoveAsync(diri, Ct));
        await RefusesAsync("diri sendiri", () => layanan.ChangeAsync(diri, [Peran.AdminKecamatan, Peran.Camat], [], Ct));
        Assert.Equal([Peran.AdminKecamatan], (await FindAsync(layanan, "admin.kromengan")).Peran);

        await layanan.ChangeAsync(await FindAsync(layanan, "operator.kromengan"), [Peran.Operator, Peran.AdminKecamatan], [], Ct);
        await layanan.RemoveAsync(diri, Ct);
        Assert.DoesNotContain(await layanan.ListAsync(Ct), a => a.NamaPengguna == "admin.kromengan");
    }

    [Fact]
    public async Task Only_administrators_give_roles_and_links()
    {
        await using var camat = await EnterAsync("camat.ampelgading");
        var layanan = camat.Get<AnggotaService>();
        var operatornya = await FindAsync(layanan, "operator.ampelgading");
        await RefusesAsync("Hanya admin", () => layanan.AddAsync(Baru("orang.baru", Peran.Operator), Ct));
        await RefusesAsync("Hanya admin", () => layanan.ChangeAsync(operatornya, [Peran.Camat], [], Ct));
        await RefusesAsync("Hanya admin", () => layanan.RemoveAsync(operatornya, Ct));
        await RefusesAsync("Hanya admin", () => camat.Get<TautanSandiService>().CreateAsync(operatornya.Id, Ct));
        await using var pelapor = await EnterAsync("pelapor.ampelgading");
        await RefusesAsync("hanya dapat dilihat", () => pelapor.Get<AnggotaService>().ListAsync(Ct));
        await RefusesAsync("tidak dibuka", () => pelapor.Get<RiwayatService>().ListAktaAsync(1, Ct));
    }

    [Fact]
    public async Task Account_of_another_office_can_neither_be_drawn_here_nor_opened_with_a_link()
    {
        await using var admin = await EnterAsync("admin.sangkapura", "35.25.17");
        await RefusesAsync("sudah dipakai", () => admin.Get<AnggotaService>().AddAsync(Baru("camat.ampelgading", Peran.Operator), Ct));
        await RefusesAsync("sudah dipakai", () => admin.Get<AnggotaService>().AddAsync(Baru("pengelola", Peran.Operator), Ct));
        await RefusesAsync("sudah dipakai", () => admin.Get<AnggotaService>().AddAsync(Baru("organisasi.gresik", Peran.Operator), Ct));
        await RefusesAsync("sudah terdaftar di kecamatan ini", () => admin.Get<AnggotaService>().AddAsync(Baru("operator.sangkapura", Peran.Camat), Ct));
        await RefusesAsync("tidak terdaftar", async () => await admin.Get<TautanSandiService>().CreateAsync(await IdOfAsync("camat.ampelgading"), Ct));
        await RefusesAsync("halaman Akun", () => admin.Get<TautanSandiService>().CreateAsync(admin.Orang, Ct));
        Assert.NotNull(await admin.Get<TautanSandiService>().CreateAsync(await IdOfAsync("operator.sangkapura"), Ct));
    }

    [Fact]
    public async Task Person_of_two_offices_gets_no_link_from_one_of_them()
    {
        var sekcam = await IdOfAsync("sekcam.ampelgading");
        await using (var lain = await basisData.EnterAsync("35.07.14"))
        {
            await using var db = await lain.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
            db.Keanggotaan.Add(new Keanggotaan(lain.ServiceProvider.GetRequiredService<RuangKerja>().RequireKecamatan().Id, KeanggotaanId.New(), sekcam, Peran.Sekcam, []));
            await db.SaveChangesAsync(Ct);
        }

        await using var admin = await EnterAsync("admin.ampelgading");
        await RefusesAsync("di tempat lain", () => admin.Get<TautanSandiService>().CreateAsync(sekcam, Ct));
    }

    [Fact]
    public async Task Kabupaten_sets_up_the_first_administrator_and_nothing_else()
    {
        await using var kabupaten = await EnterAsync("organisasi.malang");
        var layanan = kabupaten.Get<AnggotaService>();
        await RefusesAsync("yang pertama", () => layanan.AddAsync(Baru("admin.kedua", Peran.AdminKecamatan), Ct));
        await RefusesAsync("Hanya admin", async () => await layanan.RemoveAsync((await layanan.ListAsync(Ct))[0], Ct));
        Assert.NotNull(await kabupaten.Get<TautanSandiService>().CreateAsync(await IdOfAsync("admin.ampelgading"), Ct));
        await RefusesAsync("admin kecamatan", async () => await kabupaten.Get<TautanSandiService>().CreateAsync(await IdOfAsync("camat.ampelgading"), Ct));

        await using var pengawas = await EnterAsync("inspektorat.malang");
        Assert.NotEmpty(await pengawas.Get<AnggotaService>().ListAsync(Ct));
        await RefusesAsync("Hanya admin", () => pengawas.Get<AnggotaService>().AddAsync(Baru("titipan", Peran.AdminKecamatan), Ct));
    }

    [Fact]
    public async Task Session_ends_from_another_device_and_a_reset_ends_all()
    {
        var orang = await IdOfAsync("operator.sangkapura");
        await using var scope = basisData.Layanan.CreateAsyncScope();
        var sesi = scope.ServiceProvider.GetRequiredService<SesiService>();
        var satu = await sesi.BeginAsync(orang, "10.0.0.1", "Firefox/1", Ct);
        var dua = await sesi.BeginAsync(orang, "10.0.0.2", "Chrome/1", Ct);
        Assert.True(await sesi.TouchAsync(orang, satu, Ct));
        Assert.False(await sesi.TouchAsync(orang, null, Ct));
        Assert.Equal(1, await sesi.EndAsync(orang, null, dua, Ct));
        Assert.False(await sesi.TouchAsync(orang, satu, Ct));
        Assert.Equal([dua], (await sesi.ListAsync(orang, Ct)).Select(s => s.Id));

        await using var lain = basisData.Layanan.CreateAsyncScope();
        var asing = lain.ServiceProvider.GetRequiredService<SesiService>();
        var milikLain = await asing.BeginAsync(await IdOfAsync("camat.sangkapura"), "10.0.0.3", "x", Ct);
        Assert.Equal(0, await sesi.EndAsync(orang, milikLain, null, Ct));

        await using var admin = await EnterAsync("admin.sangkapura", "35.25.17");
        var (siapa, kode) = Read(await admin.Get<TautanSandiService>().CreateAsync(orang, Ct));
        await using var tamu = basisData.Layanan.CreateAsyncScope();
        await tamu.ServiceProvider.GetRequiredService<TautanSandiService>().UseAsync(siapa, kode, AkunContoh.Sandi, Ct);
        Assert.False(await sesi.TouchAsync(orang, dua, Ct));
    }

    private static AnggotaBaru Baru(string nama, params Peran[] peran) => new(nama, "Siti Aminah", null, peran, []);

    private static (string Orang, string Kode) Read(string tautan)
    {
        var kueri = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(tautan[tautan.IndexOf('?', StringComparison.Ordinal)..]);
        return (kueri["orang"].ToString(), kueri["kode"].ToString());
    }

    private static async Task<AnggotaRow> FindAsync(AnggotaService layanan, string nama) => (await layanan.ListAsync(Ct)).Single(a => a.NamaPengguna == nama);

    private static async Task RefusesAsync(string kata, Func<Task> perbuatan) =>
        Assert.Contains(kata, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    private async Task<PenggunaId> IdOfAsync(string nama)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
    }

    private Task<RuangUji> EnterAsync(string nama, string kode = Kode) => RuangUji.EnterAsync(basisData, nama, kode);
}
