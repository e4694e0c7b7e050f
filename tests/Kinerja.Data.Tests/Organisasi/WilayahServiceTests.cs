using Kinerja.Data.Audit;
using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Organisasi;

public sealed class WilayahServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task Pengelola_adds_a_kabupaten_whose_officer_adds_a_kecamatan_whose_administrator_enters_it()
    {
        await using var server = await OpenAsync("pengelola");
        var wilayah = server.ServiceProvider.GetRequiredService<WilayahService>();
        await RefusesAsync("sudah terdaftar", () => wilayah.AddKabupatenAsync("35.07", "Malang", new OrangBaru("org.lagi", "Orang"), Ct));
        await RefusesAsync("kode kecamatan", () => wilayah.AddKabupatenAsync("35.10.01", "Blitar", new OrangBaru("org.blitar", "Orang"), Ct));
        await RefusesAsync("sudah dipakai", () => wilayah.AddKabupatenAsync("35.05", "Blitar", new OrangBaru("camat.ampelgading", "Orang"), Ct));
        Assert.StartsWith("/sandi-baru?", await wilayah.AddKabupatenAsync("35.05", "Blitar", new OrangBaru("org.blitar", "Orang Blitar"), Ct), StringComparison.Ordinal);

        await using var kabupaten = await OpenAsync("org.blitar", "35.05");
        var kecamatan = new KecamatanBaru("35.05.01", "Wonodadi", ZonaWaktu.Wib, new OrangBaru("admin.wonodadi", "Admin"), ["Camat", " ", "Sekretaris"]);
        await RefusesAsync("bukan kecamatan di Kabupaten Blitar", () => kabupaten.ServiceProvider.GetRequiredService<WilayahService>().AddKecamatanAsync(kecamatan with { Kode = "35.07.16" }, Ct));
        await kabupaten.ServiceProvider.GetRequiredService<WilayahService>().AddKecamatanAsync(kecamatan, Ct);
        await RefusesAsync("sudah terdaftar", () => kabupaten.ServiceProvider.GetRequiredService<WilayahService>().AddKecamatanAsync(kecamatan with { Admin = new OrangBaru("admin.lain", "Lain") }, Ct));

        await using var admin = await RuangUji.EnterAsync(basisData, "admin.wonodadi", "35.05.01");
        Assert.Equal(["Camat", "Sekretaris"], (await admin.Get<AnggotaService>().ListJabatanAsync(Ct)).Select(j => j.Nama));
        Assert.Equal("Peran Admin Kecamatan diberikan kepada Admin (admin.wonodadi).", Assert.Single(await admin.Get<RiwayatService>().ListAktaAsync(10, Ct)).Uraian);
    }

    [Fact]
    public async Task Nobody_else_adds_either()
    {
        await using var admin = await OpenAsync("admin.ampelgading");
        await RefusesAsync("Hanya pengelola", () => admin.ServiceProvider.GetRequiredService<WilayahService>().AddKabupatenAsync("35.06", "Kediri", new OrangBaru("x.kediri", "X"), Ct));
        await RefusesAsync("Hanya pengelola", () => admin.ServiceProvider.GetRequiredService<WilayahService>().ListKabupatenAsync(Ct));
        await using var pengawas = await OpenAsync("inspektorat.malang", "35.07");
        await RefusesAsync("Hanya Bagian Organisasi", () => pengawas.ServiceProvider.GetRequiredService<WilayahService>().AddKecamatanAsync(new KecamatanBaru("35.07.16", "Wajak", ZonaWaktu.Wib, new OrangBaru("admin.wajak", "X"), []), Ct));
        await RefusesAsync("Hanya Bagian Organisasi", () => pengawas.ServiceProvider.GetRequiredService<PengaturanKabupatenService>().SaveAsync(new PengaturanDetail(true, null), Ct));
        await RefusesAsync("Hanya Bagian Organisasi", () => pengawas.ServiceProvider.GetRequiredService<KatalogService>().SaveAsync(null, JenisKatalog.Klausul, "A", "B", Ct));
        await RefusesAsync("Hanya Bagian Organisasi", () => pengawas.ServiceProvider.GetRequiredService<RegisterService>().SaveAsync(Perda(), Ct));
    }

    [Fact]
    public async Task Settings_laws_and_catalogue_of_a_kabupaten_are_read_by_its_kecamatan_and_by_no_other()
    {
        await using (var kabupaten = await OpenAsync("organisasi.malang", "35.07"))
        {
            var layanan = kabupaten.ServiceProvider;
            await layanan.GetRequiredService<PengaturanKabupatenService>().SaveAsync(new PengaturanDetail(true, "{nomor}/X/{tahun}"), Ct);
            await layanan.GetRequiredService<RegisterService>().SaveAsync(Perda(), Ct);
            await RefusesAsync("Judul wajib", () => layanan.GetRequiredService<RegisterService>().SaveAsync(Perda() with { Judul = " " }, Ct));
            var katalog = layanan.GetRequiredService<KatalogService>();
            var jumlah = await katalog.TakeAsync(NaskahContoh.Read("35.07.06"), Ct);
            Assert.InRange(jumlah, 20, 200);
            Assert.Equal(0, await katalog.TakeAsync(NaskahContoh.Read("35.07.06"), Ct));
            await katalog.SaveAsync(null, JenisKatalog.Klausul, "Penutup", "Keputusan ini mulai berlaku pada tanggal ditetapkan.", Ct);
            await RefusesAsync("tidak dapat dibaca", () => katalog.SaveAsync(null, JenisKatalog.Jabatan, "Rusak", "{", Ct));
            await katalog.RemoveAsync((await katalog.ListAsync(JenisKatalog.Klausul, Ct))[0].Id, Ct);
            await katalog.SaveAsync(null, JenisKatalog.Klausul, "Penutup", "Teks.", Ct);
        }

        await using var milik = await RuangUji.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        Assert.True((await milik.Get<PengaturanKabupatenService>().ReadAsync(Ct)).WajibFasilitasi);
        Assert.Equal("Penutup", Assert.Single(await milik.Get<KatalogService>().ListAsync(JenisKatalog.Klausul, Ct)).Nama);
        var hari = new DateOnly(2026, 1, 1);
        var perda = Assert.Single(await milik.Get<RegisterService>().ListAsync("35.07", "perda uji", hari, Ct));
        Assert.Equal("Peraturan Daerah Kabupaten Malang Nomor 99 Tahun 2024 tentang Perda Uji", perda.Kutipan);
        Assert.True(perda is { Setempat: true, Berlaku: true });
        Assert.False(Assert.Single(await milik.Get<RegisterService>().ListAsync("35.07", "perda uji", new DateOnly(2023, 12, 31), Ct)).Berlaku);

        await using var asing = await RuangUji.EnterAsync(basisData, "operator.sangkapura", "35.25.17");
        Assert.False((await asing.Get<PengaturanKabupatenService>().ReadAsync(Ct)).WajibFasilitasi);
        Assert.Empty(await asing.Get<KatalogService>().ListAsync(null, Ct));
        Assert.Empty(await asing.Get<RegisterService>().ListAsync("35.25", "perda uji", hari, Ct));
        Assert.NotEmpty(await asing.Get<RegisterService>().ListAsync("35.25", "pemerintahan daerah", hari, Ct));
    }

    private static Peraturan Perda() => new()
    {
        Id = new PeraturanId(Guid.Parse("0193a000-0000-7000-8000-000000000099")), Jenis = JenisPeraturan.PeraturanDaerah, Nomor = "99", Tahun = 2024, Judul = "Perda Uji", Sumber = "JDIH", Wilayah = "35.07", NamaWilayah = "Kabupaten Malang",
    };

    private static async Task RefusesAsync(string kata, Func<Task> perbuatan) =>
        Assert.Contains(kata, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    private async Task<AsyncServiceScope> OpenAsync(string nama, string? kabupaten = null)
    {
        PenggunaId orang;
        await using (var cari = basisData.Layanan.CreateAsyncScope())
        {
            orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        }

        var scope = basisData.Layanan.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetPengguna(orang);
        if (kabupaten is not null)
        {
            Assert.NotNull(await scope.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(orang, kabupaten, Ct));
        }

        return scope;
    }
}

public sealed class PemasanganAwalTests(BasisDataKosong basisData) : IClassFixture<BasisDataKosong>
{
    [Fact]
    public async Task Empty_installation_is_set_up_once_and_what_is_refused_leaves_it_empty()
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        var pemasangan = scope.ServiceProvider.GetRequiredService<PemasanganAwal>();
        var isian = new IsianAwal(
            new OrangBaru("pengelola", "Pengelola"), "sandi-pengelola", "35.07", "Malang", new OrangBaru("organisasi", "Bagian Organisasi"),
            new KecamatanBaru("35.07.16", "Wajak", ZonaWaktu.Wib, new OrangBaru("admin.wajak", "Admin Wajak"), ["Camat"]), Contoh: false);
        Assert.True(await pemasangan.IsKosongAsync(CancellationToken.None));
        foreach (var (kata, salah) in new[]
        {
            ("paling sedikit 10", isian with { Sandi = "pendek" }), ("harus berbeda", isian with { Organisasi = new OrangBaru("Pengelola", "X") }),
            ("tidak terletak", isian with { KodeKabupaten = "35.08" }), ("hanya boleh berisi", isian with { Pengelola = new OrangBaru("p e", "X") }),
        })
        {
            Assert.Contains(kata, (await Assert.ThrowsAsync<AturanException>(() => pemasangan.RunAsync(salah, CancellationToken.None))).Message, StringComparison.Ordinal);
        }

        Assert.True(await pemasangan.IsKosongAsync(CancellationToken.None));
        var tautan = await pemasangan.RunAsync(isian, CancellationToken.None);
        Assert.Equal(["Admin Wajak", "Bagian Organisasi"], tautan.Select(t => t.Nama));
        Assert.False(await pemasangan.IsKosongAsync(CancellationToken.None));
        await Assert.ThrowsAsync<AturanException>(() => pemasangan.RunAsync(isian, CancellationToken.None));

        var manajer = scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>();
        var pengelola = await manajer.FindByNameAsync("pengelola");
        Assert.True(pengelola!.IsPengelola);
        Assert.True(await manajer.CheckPasswordAsync(pengelola, "sandi-pengelola"));
        await using var admin = await RuangUji.EnterAsync(basisData, "admin.wajak", "35.07.16");
        Assert.Equal("Camat", Assert.Single(await admin.Get<AnggotaService>().ListJabatanAsync(CancellationToken.None)).Nama);
    }
}
