using Kinerja.Data.Contoh;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

public sealed class KeputusanServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    [Fact]
    public async Task List_tells_what_a_decree_is_and_how_much_it_holds()
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        var baris = Assert.Single(await Layanan(scope).ListAsync(new SaringanKeputusan(2022), CancellationToken.None));
        Assert.Equal((17, 49), (baris.JumlahJabatan, baris.JumlahIndikator));
        Assert.Equal("INDIKATOR KINERJA INDIVIDU KECAMATAN AMPELGADING KABUPATEN MALANG TAHUN 2022", baris.Judul);
        Assert.Equal((StatusKeputusan.Ditetapkan, AsalNaskah.ArsipKertas), (baris.Status, baris.Asal));
    }

    [Fact]
    public async Task List_of_an_annex_without_decree_carries_the_heading_of_its_first_page()
    {
        await using var scope = await basisData.EnterAsync("35.25.17");
        var baris = Assert.Single(await Layanan(scope).ListAsync(new SaringanKeputusan(), CancellationToken.None));
        Assert.Equal("INDIKATOR KINERJA UTAMA KECAMATAN SANGKAPURA TAHUN 2019", baris.Judul);
        Assert.Equal((23, 112), (baris.JumlahJabatan, baris.JumlahIndikator));
    }

    [Theory]
    [InlineData("musrenbangcam", 1)]
    [InlineData("188.4/", 1)]
    [InlineData("pramu BHAKTI", 1)]
    [InlineData("100%", 0)]
    [InlineData("_", 0)]
    [InlineData("tidak ada di mana pun", 0)]
    public async Task List_finds_by_title_number_jabatan_and_indicator_and_takes_wildcards_as_letters(string cari, int jumlah)
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        Assert.Equal(jumlah, (await Layanan(scope).ListAsync(new SaringanKeputusan(2022, Cari: cari), CancellationToken.None)).Count);
    }

    [Fact]
    public async Task List_filters_by_year_and_status()
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        Assert.Empty(await Layanan(scope).ListAsync(new SaringanKeputusan(1999), CancellationToken.None));
        Assert.Empty(await Layanan(scope).ListAsync(new SaringanKeputusan(2022, StatusKeputusan.Draf), CancellationToken.None));
        Assert.Equal([2022], await Layanan(scope).ListTahunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Id_of_another_kecamatan_reads_as_none()
    {
        KeputusanId milikB;
        await using (var b = await basisData.EnterAsync("35.07.14"))
        {
            milikB = await Layanan(b).FindAsync(2017, CancellationToken.None);
        }

        await using var a = await basisData.EnterAsync("35.07.06");
        Assert.Null(await Layanan(a).ReadAsync(milikB, CancellationToken.None));
    }

    [Fact]
    public async Task Reading_and_listing_take_a_fixed_number_of_queries()
    {
        var hitung = new PenghitungPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.ConfigureDbContext<KinerjaDbContext>(o => o.AddInterceptors(hitung)));
        await using var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Kinerja.Data.Tenancy.PintuKecamatan>().EnterFromCommandLineAsync("35.25.17", CancellationToken.None);
        var id = await Layanan(scope).FindAsync(2019, CancellationToken.None);

        hitung.Jumlah = 0;
        await Layanan(scope).ReadAsync(id, CancellationToken.None);
        Assert.Equal(9, hitung.Jumlah);

        hitung.Jumlah = 0;
        await Layanan(scope).ListAsync(new SaringanKeputusan(), CancellationToken.None);
        Assert.Equal(1, hitung.Jumlah);
    }

    [Fact]
    public async Task Find_names_the_candidates_where_several_were_enacted_and_takes_the_newest_draft_where_none_was()
    {
        await using var scope = await basisData.EnterAsync("35.07.31");
        var impor = scope.ServiceProvider.GetRequiredService<ImporNaskah>();
        var naskah = NaskahContoh.Read("35.07.31");
        var lama = await impor.ImportAsync(naskah, 2040, CancellationToken.None);
        var baru = await impor.ImportAsync(naskah, 2040, CancellationToken.None);
        Assert.Equal(baru, await Layanan(scope).FindAsync(2040, CancellationToken.None));

        await impor.ArchiveAsync(lama, CancellationToken.None);
        Assert.Equal(lama, await Layanan(scope).FindAsync(2040, CancellationToken.None));

        await impor.ArchiveAsync(baru, CancellationToken.None);
        var galat = await Assert.ThrowsAsync<AturanException>(() => Layanan(scope).FindAsync(2040, CancellationToken.None));
        Assert.Contains(lama.ToString(), galat.Message, StringComparison.Ordinal);
        Assert.Contains(baru.ToString(), galat.Message, StringComparison.Ordinal);

        var kosong = await Assert.ThrowsAsync<AturanException>(() => Layanan(scope).FindAsync(2041, CancellationToken.None));
        Assert.Contains("belum punya keputusan tahun 2041", kosong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_of_an_archived_decree_is_frozen_by_the_database_whatever_program_writes()
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        var beku = await Layanan(scope).FindAsync(2022, CancellationToken.None);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        FormattableString[] percobaan =
        [
            $"update \"Indikator\" set \"Teks\" = 'lain' where \"KeputusanId\" = {beku.Value}",
            $"delete from \"Formulasi\" where \"KeputusanId\" = {beku.Value}",
            $"insert into \"Lampiran\" (\"KecamatanId\", \"Id\", \"KeputusanId\", \"Urutan\") select \"KecamatanId\", gen_random_uuid(), \"Id\", 9 from \"Keputusan\" where \"Id\" = {beku.Value}",
            $"update \"Keputusan\" set \"Tentang\" = 'lain' where \"Id\" = {beku.Value}",
            $"update \"Keputusan\" set \"Status\" = 'Draf' where \"Id\" = {beku.Value}",
            $"delete from \"Keputusan\" where \"Id\" = {beku.Value}",
        ];
        foreach (var sql in percobaan)
        {
            var galat = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlAsync(sql));
            Assert.Equal("23001", galat.SqlState);
        }
    }

    [Fact]
    public async Task A_draft_can_be_changed_and_deleted_whole()
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        var draf = await scope.ServiceProvider.GetRequiredService<ImporNaskah>().ImportAsync(NaskahContoh.Read("35.07.06"), 2042, CancellationToken.None);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        Assert.Equal(49, await db.Database.ExecuteSqlAsync($"update \"Indikator\" set \"Teks\" = 'lain' where \"KeputusanId\" = {draf.Value}"));
        Assert.Equal(1, await db.Database.ExecuteSqlAsync($"delete from \"Keputusan\" where \"Id\" = {draf.Value}"));
        Assert.Equal(0, await db.Formulasi.CountAsync(f => f.KeputusanId == draf));
    }

    [Fact]
    public async Task Two_who_write_one_decree_do_not_overwrite_each_other()
    {
        await using var scope = await basisData.EnterAsync("35.07.14");
        var id = await scope.ServiceProvider.GetRequiredService<ImporNaskah>().ImportAsync(NaskahContoh.Read("35.07.14"), 2043, CancellationToken.None);
        var pabrik = scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>();
        await using var satu = await pabrik.CreateDbContextAsync();
        await using var dua = await pabrik.CreateDbContextAsync();
        (await satu.Keputusan.SingleAsync(k => k.Id == id)).Archive(TimeProvider.System);
        (await dua.Keputusan.SingleAsync(k => k.Id == id)).Archive(TimeProvider.System);
        await satu.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => dua.SaveChangesAsync());
    }

    private static KeputusanService Layanan(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<KeputusanService>();

    private sealed class PenghitungPerintah : DbCommandInterceptor
    {
        public int Jumlah { get; set; }

        public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Jumlah++;
            return ValueTask.FromResult(result);
        }
    }
}
