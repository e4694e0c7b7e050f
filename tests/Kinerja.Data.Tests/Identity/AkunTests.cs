using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Identity;

public sealed class AkunTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string Nip = "198001012005011001";

    [Fact]
    public async Task Every_demo_account_exists_and_knows_the_demo_password()
    {
        foreach (var akun in AkunContoh.ListAll())
        {
            await using var scope = basisData.Layanan.CreateAsyncScope();
            var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
            var orang = await manajer.FindByNameAsync(akun.NamaPengguna);
            Assert.NotNull(orang);
            Assert.True(await manajer.CheckPasswordAsync(orang, AkunContoh.Sandi));
        }

        Assert.Equal(4 * 5 + 2 * 2 + 1, AkunContoh.ListAll().Count);
    }

    [Fact]
    public async Task Loading_the_examples_again_adds_nothing() =>
        Assert.Empty(await basisData.Layanan.GetRequiredService<PemuatContoh>().LoadAsync(CancellationToken.None));

    [Fact]
    public async Task A_person_is_found_by_nip_and_refusals_are_sentences()
    {
        await using (var scope = await basisData.EnterAsync("35.07.06"))
        {
            await scope.ServiceProvider.GetRequiredService<PendaftaranAkun>().CreateAsync(new AkunBaru("siti", "Siti Aminah", Peran.Pelapor, "sandi-yang-panjang", Nip), CancellationToken.None);
        }

        await using (var scope = basisData.Layanan.CreateAsyncScope())
        {
            Assert.Equal("siti", (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(Nip))?.UserName);
        }

        await RefusesAsync(new AkunBaru("siti", "Lain", Peran.Operator, "sandi-yang-panjang"), "sudah dipakai");
        await RefusesAsync(new AkunBaru("budi", "Budi", Peran.Operator, "pendek"), "paling sedikit 10");
        await RefusesAsync(new AkunBaru("budi", "Budi", Peran.Operator, "sandi-yang-panjang", Nip), "sudah dipakai akun lain");
        await RefusesAsync(new AkunBaru("budi", "Budi", Peran.Operator, "sandi-yang-panjang", "123"), "bukan NIP");
        await RefusesAsync(new AkunBaru("198001012005011009", "Budi", Peran.Operator, "sandi-yang-panjang"), "tidak boleh berupa NIP");
        await RefusesAsync(new AkunBaru("budi", "Budi", Peran.Inspektorat, "sandi-yang-panjang"), "memerlukan kabupaten");
    }

    [Fact]
    public async Task A_person_enters_where_they_belong_and_nowhere_else()
    {
        Assert.True(await CanEnterAsync("operator.ampelgading", "35.07.06"));
        Assert.False(await CanEnterAsync("operator.ampelgading", "35.07.14"));
        Assert.False(await CanEnterAsync("operator.ampelgading", "35.07.99"));
        Assert.False(await CanEnterAsync("operator.ampelgading", "'; drop table"));
        Assert.True(await CanEnterAsync("inspektorat.malang", "35.07.14"));
        Assert.False(await CanEnterAsync("inspektorat.malang", "35.25.17"));
        Assert.False(await CanEnterAsync("pengelola", "35.07.06"));
    }

    [Fact]
    public async Task The_door_lists_what_a_person_may_enter_by_name_and_as_what()
    {
        Assert.Equal(["Ampelgading", "Bululawang", "Kromengan"], (await ListAsync("organisasi.malang")).Select(p => p.Nama));
        var satu = Assert.Single(await ListAsync("camat.sangkapura"));
        Assert.Equal(("35.25.17", "Gresik"), (satu.Kode, satu.Kabupaten));
        Assert.Equal([Peran.Camat], satu.Peran);
        Assert.Empty(await ListAsync("pengelola"));
    }

    [Fact]
    public void Data_protection_keys_outlive_a_restart()
    {
        using var pertama = BasisDataUji.CreateLayanan(basisData.Aplikasi);
        var rahasia = pertama.GetRequiredService<IDataProtectionProvider>().CreateProtector("uji").Protect("isi");
        using var kedua = BasisDataUji.CreateLayanan(basisData.Aplikasi);
        Assert.Equal("isi", kedua.GetRequiredService<IDataProtectionProvider>().CreateProtector("uji").Unprotect(rahasia));
    }

    private async Task RefusesAsync(AkunBaru akun, string sebab)
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        var galat = await Assert.ThrowsAsync<AturanException>(() => scope.ServiceProvider.GetRequiredService<PendaftaranAkun>().CreateAsync(akun, CancellationToken.None));
        Assert.Contains(sebab, galat.Message, StringComparison.Ordinal);
    }

    private async Task<bool> CanEnterAsync(string nama, string kode)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        var orang = await IdAsync(nama);
        var masuk = await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None);
        Assert.Equal(masuk ? kode : null, scope.ServiceProvider.GetRequiredService<RuangKerja>().Kecamatan?.Kode);
        return masuk;
    }

    private async Task<IReadOnlyList<PilihanKecamatan>> ListAsync(string nama)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().ListAsync(await IdAsync(nama), CancellationToken.None);
    }

    private async Task<PenggunaId> IdAsync(string nama)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
    }
}
