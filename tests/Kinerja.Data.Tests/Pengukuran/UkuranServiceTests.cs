using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Pengukuran;

public sealed class UkuranServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    [Theory]
    [InlineData("operator.ampelgading", "35.07.06", 49, 51)]
    [InlineData("operator.bululawang", "35.07.14", 35, 36)]
    [InlineData("operator.kromengan", "35.07.31", 38, 38)]
    [InlineData("operator.sangkapura", "35.25.17", 112, 112)]
    public async Task Every_row_of_every_decree_is_read_by_a_proposal(string orang, string kode, int indikator, int formulasi)
    {
        await using var ruang = await EnterAsync(orang, kode);
        var daftar = await ruang.ListAsync();
        Assert.Equal(indikator, daftar.Count);
        Assert.Equal(formulasi, daftar.Sum(i => i.DaftarFormulasi.Count));
        Assert.All(daftar, i => Assert.Equal(
            Enumerable.Range(0, i.DaftarFormulasi.Count), i.DaftarUsulan.SelectMany(u => u.DaftarBaris).Concat(i.DaftarUkuran.Count > 0 ? Enumerable.Range(0, i.DaftarFormulasi.Count) : []).Distinct().Order()));
    }

    [Fact]
    public async Task Approval_keeps_the_proposal_as_version_one_and_a_second_approval_adds_nothing()
    {
        await using var ruang = await EnterAsync("operator.ampelgading", "35.07.06");
        var dipilih = (await ruang.ListAsync()).First(i => i.DaftarUkuran.Count == 0);
        await ruang.Layanan.ApproveAsync(ruang.Keputusan, dipilih.Id, ruang.Orang, CancellationToken.None);
        await ruang.Layanan.ApproveAsync(ruang.Keputusan, dipilih.Id, ruang.Orang, CancellationToken.None);
        var kini = (await ruang.ListAsync()).Single(i => i.Id == dipilih.Id);
        Assert.Equal(dipilih.DaftarUsulan.Count, kini.DaftarUkuran.Count);
        Assert.Empty(kini.DaftarUsulan);
        Assert.Equal(dipilih.DaftarUsulan[0].Definisi.Rumus, kini.DaftarUkuran[0].Definisi.Rumus);
        Assert.Equal((1, "Operator Ampelgading"), (kini.DaftarUkuran[0].Versi, kini.DaftarUkuran[0].DisahkanOleh));
    }

    [Fact]
    public async Task Proposal_is_changed_before_it_is_approved_and_what_was_found_stays_to_be_seen()
    {
        await using var ruang = await EnterAsync("operator.ampelgading", "35.07.06");
        var dipilih = (await ruang.ListAsync()).First(i => i.DaftarUkuran.Count == 0 && i.DaftarUsulan is [{ DaftarTemuan.Count: > 0 }]);
        var diubah = dipilih.DaftarUsulan[0].Definisi with { Desimal = 1 };
        await RefusesAsync("Desimal", () => ruang.Layanan.ApproveAsync(ruang.Keputusan, dipilih.Id, new Dictionary<int, DefinisiUkuran> { [0] = diubah with { Desimal = 99 } }, ruang.Orang, CancellationToken.None));
        await RefusesAsync("lain", () => ruang.Layanan.ApproveAsync(ruang.Keputusan, dipilih.Id, new Dictionary<int, DefinisiUkuran> { [7] = diubah }, ruang.Orang, CancellationToken.None));

        await ruang.Layanan.ApproveAsync(ruang.Keputusan, dipilih.Id, new Dictionary<int, DefinisiUkuran> { [0] = diubah }, ruang.Orang, CancellationToken.None);

        var sah = Assert.Single((await ruang.ListAsync()).Single(i => i.Id == dipilih.Id).DaftarUkuran);
        Assert.Equal((1, 1), (sah.Versi, sah.Definisi.Desimal));
        Assert.Equal(dipilih.DaftarUsulan[0].DaftarTemuan, sah.DaftarTemuan);
    }

    [Fact]
    public async Task Approving_all_that_is_sure_leaves_what_a_person_must_look_at()
    {
        await using var ruang = await EnterAsync("sekcam.sangkapura", "35.25.17");
        var sebelum = await ruang.ListAsync();
        var yakin = sebelum.Count(UkuranService.IsSure);
        Assert.InRange(yakin, 1, sebelum.Count - 1);
        Assert.Equal(yakin, await ruang.Layanan.ApproveSureAsync(ruang.Keputusan, ruang.Orang, CancellationToken.None));
        Assert.Equal(0, await ruang.Layanan.ApproveSureAsync(ruang.Keputusan, ruang.Orang, CancellationToken.None));
        Assert.Equal(sebelum.Count - yakin, (await ruang.ListAsync()).Count(i => i.DaftarUkuran.Count == 0));
    }

    [Fact]
    public async Task Revision_needs_a_reason_and_the_version_that_was_seen_and_keeps_the_old_one()
    {
        await using var ruang = await EnterAsync("operator.kromengan", "35.07.31");
        var dipilih = (await ruang.ListAsync())[0];
        await ruang.Layanan.ApproveAsync(ruang.Keputusan, dipilih.Id, ruang.Orang, CancellationToken.None);
        var ukuran = (await ruang.ListAsync())[0].DaftarUkuran[0];
        var lain = ukuran.Definisi with { Desimal = 1 };

        await RefusesAsync("alasan", () => ruang.Layanan.ReviseAsync(ukuran.Id, 1, lain, " ", ruang.Orang, CancellationToken.None));
        await RefusesAsync("Desimal", () => ruang.Layanan.ReviseAsync(ukuran.Id, 1, lain with { Desimal = 99 }, "coba", ruang.Orang, CancellationToken.None));
        await RefusesAsync("belum punya satuan", () => ruang.Layanan.ReviseAsync(ukuran.Id, 1, lain with { Rumus = "variabel asing / 2" }, "coba", ruang.Orang, CancellationToken.None));
        await ruang.Layanan.ReviseAsync(ukuran.Id, 1, lain, "dibulatkan satu angka", ruang.Orang, CancellationToken.None);
        await RefusesAsync("versi 2", () => ruang.Layanan.ReviseAsync(ukuran.Id, 1, lain, "lagi", ruang.Orang, CancellationToken.None));

        var kini = (await ruang.ListAsync())[0].DaftarUkuran[0];
        Assert.Equal((2, 1, "dibulatkan satu angka"), (kini.Versi, kini.Definisi.Desimal, kini.Alasan));
        await using var db = await ruang.Factory.CreateDbContextAsync();
        Assert.Equal([2, 1], await db.VersiUkuran.Where(v => v.UkuranId == ukuran.Id).OrderBy(v => v.Nomor).Select(v => v.Definisi).AsAsyncEnumerable().Select(d => d.Desimal).ToListAsync());
        var galat = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlAsync($"delete from \"VersiUkuran\" where \"UkuranId\" = {ukuran.Id.Value}"));
        Assert.Equal("23001", galat.SqlState);
    }

    [Fact]
    public async Task Two_who_approve_one_indicator_at_once_approve_it_once_and_the_later_is_told()
    {
        await using var satu = await EnterAsync("operator.kromengan", "35.07.31");
        await using var dua = await EnterAsync("sekcam.kromengan", "35.07.31");
        var dipilih = (await satu.ListAsync())[^1];
        var hasil = await Task.WhenAll(new[] { satu, dua }.Select(r => Record.ExceptionAsync(() => r.Layanan.ApproveAsync(r.Keputusan, dipilih.Id, r.Orang, CancellationToken.None))));
        Assert.All(hasil.OfType<Exception>(), e => Assert.IsType<AturanException>(e));
        Assert.Contains(hasil, e => e is null);
        Assert.Equal(dipilih.DaftarUsulan.Count, (await satu.ListAsync())[^1].DaftarUkuran.Count);
    }

    [Theory]
    [InlineData("pelapor.bululawang")]
    [InlineData("camat.bululawang")]
    [InlineData("inspektorat.malang")]
    public async Task Who_only_reads_sees_the_measures_and_approves_none(string orang)
    {
        await using var ruang = await EnterAsync(orang, "35.07.14");
        var daftar = await ruang.ListAsync();
        Assert.False(ruang.Layanan.CanApprove);
        await RefusesAsync("Hanya operator", () => ruang.Layanan.ApproveAsync(ruang.Keputusan, daftar[0].Id, ruang.Orang, CancellationToken.None));
        await RefusesAsync("Hanya operator", () => ruang.Layanan.ApproveSureAsync(ruang.Keputusan, ruang.Orang, CancellationToken.None));
    }

    [Fact]
    public async Task A_measure_lives_on_in_the_next_years_decree()
    {
        await using var ruang = await EnterAsync("operator.bululawang", "35.07.14");
        var pertama = (await ruang.ListAsync())[0];
        await ruang.Layanan.ApproveAsync(ruang.Keputusan, pertama.Id, ruang.Orang, CancellationToken.None);
        var naskah = (await ruang.Get<KeputusanService>().ReadAsync(ruang.Keputusan, CancellationToken.None))!.Naskah;
        var berikut = await ruang.Get<ImporNaskah>().ImportAsync(naskah, 2018, CancellationToken.None);
        var bagian = await ruang.Layanan.ListAsync(berikut, CancellationToken.None);
        Assert.NotEmpty(bagian![0].DaftarIndikator[0].DaftarUkuran);
    }

    [Fact]
    public async Task Decree_of_another_kecamatan_has_no_measures_here()
    {
        await using var b = await EnterAsync("operator.bululawang", "35.07.14");
        await using var a = await EnterAsync("operator.ampelgading", "35.07.06");
        Assert.Null(await a.Layanan.ListAsync(b.Keputusan, CancellationToken.None));
        await RefusesAsync("tidak ditemukan", () => a.Layanan.ApproveSureAsync(b.Keputusan, a.Orang, CancellationToken.None));
    }

    private static async Task RefusesAsync(string sebab, Func<Task> perbuatan) =>
        Assert.Contains(sebab, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    private async Task<RuangUji> EnterAsync(string nama, string kode)
    {
        PenggunaId orang;
        await using (var cari = basisData.Layanan.CreateAsyncScope())
        {
            orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Kinerja.Data.Identity.Pengguna>>().FindByNameAsync(nama))!.Id;
        }

        var scope = basisData.Layanan.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None));
        var daftar = await scope.ServiceProvider.GetRequiredService<KeputusanService>().ListAsync(new SaringanKeputusan(Status: StatusKeputusan.Ditetapkan), CancellationToken.None);
        return new RuangUji(scope, orang, daftar[0].Id);
    }

    private sealed record RuangUji(AsyncServiceScope Scope, PenggunaId Orang, KeputusanId Keputusan) : IAsyncDisposable
    {
        public UkuranService Layanan => Get<UkuranService>();

        public IDbContextFactory<KinerjaDbContext> Factory => Get<IDbContextFactory<KinerjaDbContext>>();

        public T Get<T>()
            where T : notnull => Scope.ServiceProvider.GetRequiredService<T>();

        public async Task<IReadOnlyList<UkuranIndikator>> ListAsync() =>
            [.. (await Layanan.ListAsync(Keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator)];

        public ValueTask DisposeAsync() => Scope.DisposeAsync();
    }
}
