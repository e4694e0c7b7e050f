using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

public sealed class KewajibanServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private const string Kode = "35.07.06";
    private const int Tahun = 2022;
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Pelapor_owes_the_figures_of_their_own_posts_and_an_operator_those_of_all()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        var semua = await ReadAsync("operator.ampelgading");
        Assert.Equal(await sql.ScalarAsync<long>("select count(distinct h.\"JabatanId\") from \"HasilCapaian\" h join \"Kecamatan\" k on k.\"Id\" = h.\"KecamatanId\" where k.\"Kode\" = $1 and jsonb_array_length(h.\"Isi\"->'nilai') > 0", Kode), semua.DaftarJabatan.Count);
        var milik = await ReadAsync("pelapor.ampelgading");
        Assert.InRange(milik.DaftarJabatan.Count, 1, semua.DaftarJabatan.Count - 1);
        Assert.Subset(semua.BulanIni.Select(k => (k.Ukuran, k.Keadaan)).ToHashSet(), milik.BulanIni.Select(k => (k.Ukuran, k.Keadaan)).ToHashSet());
        Assert.Empty((await ReadAsync("sekcam.ampelgading")).BulanIni);
    }

    [Fact]
    public async Task What_was_not_handed_over_is_what_sql_finds()
    {
        var semua = await ReadAsync("operator.ampelgading");
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        const string Isian = "from \"Realisasi\" r join \"Kecamatan\" k on k.\"Id\" = r.\"KecamatanId\" where k.\"Kode\" = $1 and r.\"Tahun\" = $2";
        Assert.Equal(
            await sql.ScalarAsync<long>($"select count(*) {Isian} and r.\"Status\" <> 'Draf' and (r.\"JenisPeriode\", r.\"NomorPeriode\") in (('Bulan', 12), ('Triwulan', 4), ('Semester', 2), ('Tahun', 1))", Kode, Tahun),
            semua.BulanIni.Count(k => k.IsSelesai));
        Assert.Equal(await sql.ScalarAsync<long>($"select count(*) {Isian} and r.\"Status\" = 'Draf' and r.\"CatatanPengembalian\" is not null", Kode, Tahun), semua.Dikembalikan.Count);
        Assert.StartsWith("Angka bulan ini belum disertai bukti", semua.Dikembalikan[0].Catatan, StringComparison.Ordinal);
        Assert.All(semua.Lewat, k => Assert.True(k is { IsSelesai: false, Periode.BulanAkhir: < 12 } && k.Tenggat < semua.HariIni));
        Assert.Equal(
            await sql.ScalarAsync<long>(
                "select (select sum(h.\"Wajib\") from \"HasilCapaian\" h join \"Kecamatan\" k on k.\"Id\" = h.\"KecamatanId\" where k.\"Kode\" = $1 and h.\"Tahun\" = $2 and h.\"JenisPeriode\" = 'Tahun' and jsonb_array_length(h.\"Isi\"->'nilai') > 0)"
                + $" - (select count(*) {Isian} and r.\"Status\" <> 'Draf')", Kode, Tahun),
            semua.Lewat.Count + semua.BulanIni.Count(k => !k.IsSelesai) + semua.Dikembalikan.Count(k => k.Periode.BulanAkhir < 12));
    }

    [Fact]
    public async Task Month_at_hand_is_the_one_whose_last_day_comes_next_and_nothing_is_owed_before_it_begins()
    {
        var november = await ReadAsync("operator.ampelgading", new JamTetap(Tahun, 11, 10));
        Assert.Equal((Periode.Bulan(Tahun, 10), new DateOnly(Tahun, 11, 10), false), (november.Bulan, november.Tenggat, november.IsLewat));
        Assert.Equal(Periode.Bulan(Tahun, 11), (await ReadAsync("operator.ampelgading", new JamTetap(Tahun, 11, 11))).Bulan);
        var awal = await ReadAsync("operator.ampelgading", new JamTetap(Tahun - 1, 12, 20));
        Assert.Equal((Periode.Bulan(Tahun, 1), 0, 0), (awal.Bulan, awal.BulanIni.Count, awal.Lewat.Count));
        var lewat = await ReadAsync("operator.ampelgading", new JamTetap(Tahun + 1, 1, 11));
        Assert.Equal((Periode.Bulan(Tahun, 12), true), (lewat.Bulan, lewat.IsLewat));
    }

    [Fact]
    public async Task State_of_a_figure_follows_what_was_entered()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        await using var db = await ruang.OpenAsync();
        var kembali = await db.Realisasi.SingleAsync(r => r.CatatanPengembalian != null, Ct);
        async Task<KeadaanKewajiban> FindAsync()
        {
            var isi = await ruang.Get<KewajibanService>().ReadAsync(2019, Ct);
            return isi.BulanIni.Concat(isi.Lewat).Concat(isi.Dikembalikan).First(k => k.Ukuran == kembali.UkuranId && k.Periode == kembali.Periode).Keadaan;
        }

        Assert.Equal(KeadaanKewajiban.Dikembalikan, await FindAsync());
        kembali.Submit(ruang.Orang, DateTimeOffset.UtcNow);
        await db.SaveChangesAsync(Ct);
        var isi = await ruang.Get<KewajibanService>().ReadAsync(2019, Ct);
        Assert.DoesNotContain(isi.Lewat, k => k.Ukuran == kembali.UkuranId && k.Periode == kembali.Periode);
        Assert.Empty(isi.Dikembalikan);
    }

    [Fact]
    public async Task Six_queries_however_many_measures_there_are()
    {
        var pencacah = new PencacahPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        foreach (var (nama, kode) in new[] { ("pelapor.ampelgading", Kode), ("pelapor.sangkapura", "35.25.17") })
        {
            await using var scope = layanan.CreateAsyncScope();
            Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(await RuangUji.FindAsync(basisData, nama), kode, Ct));
            pencacah.Jumlah = 0;
            await scope.ServiceProvider.GetRequiredService<KewajibanService>().ReadAsync(null, Ct);
            Assert.Equal(6, pencacah.Jumlah);
        }
    }

    private async Task<KewajibanDetail> ReadAsync(string nama, TimeProvider? jam = null)
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddSingleton(jam ?? TimeProvider.System));
        await using var scope = layanan.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(await RuangUji.FindAsync(basisData, nama), Kode, Ct));
        return await scope.ServiceProvider.GetRequiredService<KewajibanService>().ReadAsync(null, Ct);
    }
}
