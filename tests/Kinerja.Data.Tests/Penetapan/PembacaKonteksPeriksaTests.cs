using Kinerja.Data.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

public sealed class PembacaKonteksPeriksaTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    [Fact]
    public async Task Rules_learn_who_the_camat_was_on_the_day_of_the_decree()
    {
        await using var scope = await basisData.EnterAsync("35.07.14");
        var naskah = await ReadAsync(scope, 2017);
        Assert.Null((await ReadAsync(scope, naskah)).Profil.NamaCamat);

        await AppointAsync(scope, "CHOLIK, S.Sos.", new DateOnly(2015, 1, 1), new DateOnly(2017, 6, 30));
        await AppointAsync(scope, "SITI AMINAH", new DateOnly(2017, 7, 1), null);

        var konteks = await ReadAsync(scope, naskah);
        Assert.Equal("CHOLIK, S.Sos.", konteks.Profil.NamaCamat);
        Assert.DoesNotContain(PemeriksaNaskah.Check(konteks), t => t.Aturan == "K24" && t.Pesan.Contains("menurut data jabatan", StringComparison.Ordinal));

        var kini = naskah with { BatangTubuh = naskah.BatangTubuh! with { Penutup = naskah.BatangTubuh.Penutup with { Tanggal = new DateOnly(2018, 1, 2) } } };
        Assert.Contains(PemeriksaNaskah.Check(await ReadAsync(scope, kini)), t => t.Aturan == "K24" && t.Pesan.Contains("menurut data jabatan SITI AMINAH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_at_once_are_nobody()
    {
        await using var scope = await basisData.EnterAsync("35.07.31");
        var naskah = await ReadAsync(scope, 2019);
        await AppointAsync(scope, "SATU", new DateOnly(2018, 1, 1), null);
        await AppointAsync(scope, "DUA", new DateOnly(2018, 1, 1), null);
        Assert.Null((await ReadAsync(scope, naskah)).Profil.NamaCamat);
    }

    private static async Task<NaskahJson> ReadAsync(AsyncServiceScope scope, int tahun)
    {
        var layanan = scope.ServiceProvider.GetRequiredService<KeputusanService>();
        return (await layanan.ReadAsync(await layanan.FindAsync(tahun, CancellationToken.None), CancellationToken.None))!.Naskah;
    }

    private static Task<KonteksPeriksa> ReadAsync(AsyncServiceScope scope, NaskahJson naskah) =>
        scope.ServiceProvider.GetRequiredService<PembacaKonteksPeriksa>().ReadAsync(naskah, CancellationToken.None);

    private static async Task AppointAsync(AsyncServiceScope scope, string nama, DateOnly dari, DateOnly? sampai)
    {
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        var kecamatan = await db.Kecamatan.Select(k => k.Id).SingleAsync();
        var jabatan = await db.Jabatan.FirstOrDefaultAsync(j => EF.Functions.ILike(j.Nama, "camat%"));
        if (jabatan is null)
        {
            jabatan = new Jabatan(kecamatan, JabatanId.New(), "Camat", 0);
            db.Add(jabatan);
        }

        var pegawai = new Pegawai(kecamatan, PegawaiId.New(), IsiPegawai.Of(nama));
        db.Add(pegawai);
        await db.SaveChangesAsync();
        db.Add(new Pemangku(kecamatan, PemangkuId.New(), jabatan.Id, pegawai.Id, StatusPemangku.Definitif, dari, sampai));
        await db.SaveChangesAsync();
    }
}
