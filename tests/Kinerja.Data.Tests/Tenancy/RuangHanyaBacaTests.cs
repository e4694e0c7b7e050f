using Kinerja.Data.Organisasi;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Tenancy;

/// <summary>Inspektorat reads everything of its kabupaten and changes nothing, whatever a service forgets; Bagian Organisasi does no act of an office.</summary>
public sealed class RuangHanyaBacaTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Save_of_an_inspector_is_refused_with_a_sentence()
    {
        await using var pengawas = await RuangUji.EnterAsync(basisData, "inspektorat.malang", Kode);
        await using var db = await OpenAsync(pengawas);
        Assert.NotEmpty(await db.Realisasi.Take(1).ToListAsync(Ct));
        db.Jabatan.Add(new Jabatan(pengawas.Get<RuangKerja>().RequireKecamatan().Id, JabatanId.New(), "Camat", 99));
        Assert.Contains("tidak mengubah apa pun", (await Assert.ThrowsAsync<AturanException>(() => db.SaveChangesAsync(Ct))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_that_goes_past_the_guard_is_refused_by_the_database()
    {
        await using var pengawas = await RuangUji.EnterAsync(basisData, "inspektorat.malang", Kode);
        await using (var db = await OpenAsync(pengawas))
        {
            var galat = await Assert.ThrowsAsync<PostgresException>(() => db.Kecamatan.ExecuteUpdateAsync(k => k.SetProperty(x => x.Nama, "x"), Ct));
            Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, galat.SqlState);
            await using var transaksi = await db.Database.BeginTransactionAsync(Ct);
            await Assert.ThrowsAsync<PostgresException>(() => db.Realisasi.ExecuteDeleteAsync(Ct));
        }

        // The same connection, lent to somebody who may.
        await using var operatorKantor = await RuangUji.EnterAsync(basisData, "operator.ampelgading", Kode);
        await using var tulis = await OpenAsync(operatorKantor);
        Assert.Equal(1, await tulis.Kecamatan.ExecuteUpdateAsync(k => k.SetProperty(x => x.HariTenggat, x => x.HariTenggat), Ct));
    }

    [Fact]
    public async Task Room_of_the_kabupaten_itself_is_read_only_for_an_inspector_and_not_for_its_office()
    {
        await using var pengawas = await RuangKabupaten.EnterAsync(basisData, "inspektorat.malang");
        await using var db = await pengawas.OpenAsync();
        var galat = await Assert.ThrowsAsync<PostgresException>(() => db.Kabupaten.ExecuteUpdateAsync(k => k.SetProperty(x => x.Nama, "x"), Ct));
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, galat.SqlState);

        await using var petugas = await RuangKabupaten.EnterAsync(basisData);
        await using var tulis = await petugas.OpenAsync();
        Assert.Equal(1, await tulis.Kabupaten.ExecuteUpdateAsync(k => k.SetProperty(x => x.Nama, x => x.Nama), Ct));
    }

    [Theory]
    [InlineData("organisasi.malang")]
    [InlineData("inspektorat.malang")]
    public async Task No_act_of_an_office_is_done_by_an_officer_of_its_kabupaten(string nama)
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, nama, Kode);
        var orang = ruang.Orang;
        var id = await ruang.Get<KeputusanService>().FindAsync(2022, Ct);
        await using var db = await OpenAsync(ruang);
        var isian = await db.Realisasi.AsNoTracking().FirstAsync(r => r.Status == StatusRealisasi.Diajukan, Ct);
        var bulan = Periode.Bulan(2022, 12);
        foreach (var perbuatan in new Func<Task>[]
        {
            () => ruang.Get<DaurKeputusanService>().SubmitAsync(id, Ct),
            () => ruang.Get<DaurKeputusanService>().ApproveAsync(id, Ct),
            () => ruang.Get<DaurKeputusanService>().ReturnAsync(id, "Catatan.", Ct),
            () => ruang.Get<DaurKeputusanService>().EnactAsync(id, "188/1/2022", new DateOnly(2022, 1, 3), Ct),
            () => ruang.Get<DaurKeputusanService>().SetDihapusAsync(id, true, Ct),
            () => ruang.Get<DrafService>().CreateAsync(2044, false, Ct),
            () => ruang.Get<SalinanService>().CopyAsync(id, 2044, null, Ct),
            () => ruang.Get<UkuranService>().ApproveSureAsync(id, orang, Ct),
            () => ruang.Get<TargetService>().AcceptSureAsync(2022, orang, Ct),
            () => ruang.Get<RealisasiService>().SubmitAsync(isian.JabatanId, bulan, orang, Ct),
            () => ruang.Get<RealisasiService>().ReturnAsync(isian.Id, "Catatan.", Ct),
            () => ruang.Get<RealisasiService>().VerifyAsync([isian.Id], orang, Ct),
            () => ruang.Get<RealisasiService>().LockAsync(bulan, orang, Ct),
            () => ruang.Get<ProfilService>().SaveKantorAsync(ZonaWaktu.Wit, 3, 5, Ct),
            () => ruang.Get<JabatanService>().CloseAsync(isian.JabatanId, new DateOnly(2022, 1, 1), Ct),
        })
        {
            await Assert.ThrowsAsync<AturanException>(perbuatan);
        }

        Assert.Equal(StatusRealisasi.Diajukan, (await db.Realisasi.AsNoTracking().SingleAsync(r => r.Id == isian.Id, Ct)).Status);
    }

    private static Task<KinerjaDbContext> OpenAsync(RuangUji ruang) => ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
}
