using Kinerja.Data.Beban;
using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Perbandingan;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Beban;

public sealed class PemuatBebanTests(BasisDataBeban basisData) : IClassFixture<BasisDataBeban>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Load_writes_as_many_rows_as_were_asked_for()
    {
        var baris = basisData.Hasil.Baris;
        Assert.Equal((2L, 6L, 6L * 12, 6L * 36), (baris["Kabupaten"], baris["Kecamatan"], baris["Jabatan"], baris["Ukuran"]));
        // Eleven months of each measure; in results four quarters, two halves and the year besides.
        Assert.Equal((6L * 36 * 11, 6L * 36 * (11 + 4 + 2 + 1)), (baris["Realisasi"], baris["HasilCapaian"]));
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        foreach (var (tabel, jumlah) in baris)
        {
            Assert.Equal(jumlah, await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\""));
        }
    }

    [Fact]
    public async Task Results_are_those_that_the_program_computes_from_the_figures()
    {
        await using var scope = await basisData.EnterAsync("00.02.03");
        var sebelum = await ReadHasilAsync(scope);

        Assert.Equal(36 * 18, await scope.ServiceProvider.GetRequiredService<CapaianService>().RecomputeAsync(null, RencanaBeban.Tahun, Ct));

        // What comes out the same keeps the time at which it was computed.
        Assert.Equal(sebelum, await ReadHasilAsync(scope));
        Assert.Equal(36 * 18, sebelum.Count);
    }

    [Fact]
    public async Task Dashboard_and_comparison_find_every_kecamatan_under_its_own_name()
    {
        await using var scope = await basisData.EnterAsync("00.01.02");
        var dasbor = await scope.ServiceProvider.GetRequiredService<DasborService>().ReadAsync(new SaringanDasbor(), Ct);
        Assert.Equal((RencanaBeban.Tahun, 36, 12), (dasbor.Tahun, dasbor.Angka.Dinilai, dasbor.DaftarJabatan.Count));
        Assert.True(dasbor.Angka.Biasa.Nilai > 50);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        Assert.Equal("KEPUTUSAN\nCAMAT KARANGREJO", (await db.Keputusan.SingleAsync(Ct)).Judul);

        await using var kabupaten = await EnterKabupatenAsync();
        var banding = await kabupaten.ServiceProvider.GetRequiredService<PerbandinganService>().ReadAsync(null, Ct);
        Assert.Equal(["Karangrejo", "Sidorejo", "Sumberrejo"], banding.Daftar.Select(k => k.Nama));
        Assert.Equal(3, banding.Daftar.Select(k => k.Rata.Nilai).Distinct().Count());
    }

    [Fact]
    public async Task Fences_and_keys_stand_again_after_a_load()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        await using var kosong = await Sql.OpenAsync(basisData.Tanpa.Pengurus);
        foreach (var (tanya, wajar) in new[]
        {
            ("select count(*) from pg_class where relkind = 'r' and relrowsecurity and relforcerowsecurity", 20L), ("select count(*) from pg_constraint where contype = 'f' and convalidated", 20L),
            ("select count(*) from pg_trigger where not tgisinternal and tgenabled = 'O'", 8L),
        })
        {
            var jumlah = await sql.ScalarAsync<long>(tanya);
            Assert.Equal(await kosong.ScalarAsync<long>(tanya), jumlah);
            Assert.True(jumlah >= wajar, $"{tanya}: {jumlah}");
        }
    }

    [Fact]
    public async Task Second_load_into_one_database_is_refused()
    {
        var salah = await Assert.ThrowsAsync<AturanException>(() => PemuatBeban.LoadAsync(basisData.Pemilik, new RencanaBeban(1, 1), _ => { }, Ct));
        Assert.Contains("sudah pernah dimuat", salah.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1, "kabupaten")]
    [InlineData(991, 1, 1, 1, 1, "kabupaten")]
    [InlineData(1, 100, 1, 1, 1, "kecamatan")]
    [InlineData(1, 1, 101, 1, 1, "jabatan")]
    [InlineData(1, 1, 1, 0, 1, "indikator")]
    [InlineData(1, 1, 1, 1, 13, "bulan")]
    public void Numbers_out_of_range_are_refused(int kabupaten, int kecamatan, int jabatan, int indikator, int bulan, string sebutan)
    {
        var salah = Assert.Throws<AturanException>(() => new RencanaBeban(kabupaten, kecamatan, jabatan, indikator, bulan).Check());
        Assert.Contains($"Banyak {sebutan} harus antara", salah.Message, StringComparison.Ordinal);
        new RencanaBeban(990, 99, 100, 20, 12).Check();
    }

    [Fact]
    public void Codes_are_of_no_real_area_and_none_is_given_twice()
    {
        var rencana = new RencanaBeban(990, 99);
        var kode = Enumerable.Range(0, rencana.JumlahKecamatan).Select(n => rencana.KodeKecamatan(n).Value).ToList();
        Assert.Equal(990 * 99, kode.Distinct().Count());
        Assert.All(kode, k => Assert.StartsWith("0", k, StringComparison.Ordinal));
        Assert.Equal(("00.01.01", "09.99.99"), (kode[0], kode[^1]));
    }

    private static async Task<List<string>> ReadHasilAsync(AsyncServiceScope scope)
    {
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var hasil = await db.HasilCapaian.AsNoTracking().ToListAsync(Ct);
        return [.. hasil.Select(h => $"{h.UkuranId} {h.JenisPeriode} {h.NomorPeriode}: {h.Capaian} {h.Predikat} {h.Terisi}/{h.Wajib} {h.DihitungPada:O}").Order(StringComparer.Ordinal)];
    }

    // Nobody is loaded with the offices: an officer is registered as everywhere.
    private async Task<AsyncServiceScope> EnterKabupatenAsync()
    {
        await BasisDataBeban.CreateAkunAsync(basisData.Layanan, "organisasi.beban", "00.01");
        var ruang = await RuangKabupaten.EnterAsync(basisData, "organisasi.beban", "00.01");
        return ruang.Scope;
    }
}
