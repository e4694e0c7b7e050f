using Kinerja.Data.Beranda;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Beranda;

/// <summary>The figures of a first page against an oracle in SQL, written apart from it.</summary>
public sealed class BerandaServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("35.07.06", 2022)]
    [InlineData("35.07.14", 2017)]
    [InlineData("35.07.31", 2019)]
    [InlineData("35.25.17", 2019)]
    public async Task Every_figure_of_the_camat_is_the_one_that_sql_finds(string kode, int tahun)
    {
        await using var ruang = await basisData.EnterAsync(kode);
        var angka = await ruang.ServiceProvider.GetRequiredService<BerandaService>().ReadAngkaAsync(null, Ct);

        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        const string Hasil = "from \"HasilCapaian\" h join \"Kecamatan\" k on k.\"Id\" = h.\"KecamatanId\" where k.\"Kode\" = $1 and h.\"Tahun\" = $2 and h.\"JenisPeriode\" = 'Tahun'";
        const string Isian = "from \"Realisasi\" r join \"Kecamatan\" k on k.\"Id\" = r.\"KecamatanId\" where k.\"Kode\" = $1 and r.\"Tahun\" = $2";
        Assert.Equal(tahun, angka.Tahun);
        Assert.Equal(await sql.ScalarAsync<decimal>($"select round(avg(\"Capaian\"), 10) {Hasil}", kode, tahun), Math.Round(angka.Rata.Nilai!.Value, 10));
        Assert.Equal(await sql.ScalarAsync<long>($"select count(\"Capaian\") {Hasil}", kode, tahun), angka.Rata.Dihitung);
        Assert.Equal(await sql.ScalarAsync<long>($"select count(*) {Hasil} and coalesce(h.\"Isi\"->>'alasan', '') not like 'Pemantauan%' and coalesce(h.\"Isi\"->>'alasan', '') not like 'Baris ini penjelasan%'", kode, tahun), angka.Rata.Semua);
        Assert.Equal(await sql.ScalarAsync<long>($"select sum(\"Terisi\") {Hasil}", kode, tahun), angka.Kelengkapan.Terisi);
        Assert.Equal(await sql.ScalarAsync<long>($"select sum(\"Wajib\") {Hasil} and jsonb_array_length(\"Isi\"->'nilai') > 0", kode, tahun), angka.Kelengkapan.Wajib);
        Assert.Equal(await sql.ScalarAsync<long>($"select count(*) {Isian} and r.\"Status\" = 'Diverifikasi'", kode, tahun), angka.Diverifikasi);
        Assert.Equal(await sql.ScalarAsync<long>($"select count(*) {Isian} and r.\"Status\" in ('Diverifikasi', 'Diajukan')", kode, tahun), angka.Diajukan);
        Assert.Equal(("Tinggi", await sql.ScalarAsync<long>($"select count(*) {Hasil} and \"Predikat\" in ('Sangat Rendah', 'Rendah', 'Sedang')", kode, tahun)), (angka.Baik, angka.DiBawahBaik));
        Assert.Equal((null, null, true), (angka.Bulan, angka.Tenggat, angka.DataContoh));
        Assert.Equal(angka.Kelengkapan.Wajib - angka.Kelengkapan.Terisi, angka.LewatTenggat);
    }

    [Fact]
    public async Task Last_day_is_that_of_the_month_before_until_it_has_gone()
    {
        Assert.Equal((Periode.Bulan(2022, 10), new DateOnly(2022, 11, 10)), await FindTenggatAsync(new JamTetap(2022, 11, 10)));
        Assert.Equal((Periode.Bulan(2022, 11), new DateOnly(2022, 12, 10)), await FindTenggatAsync(new JamTetap(2022, 11, 11)));
        Assert.Equal((null, null), await FindTenggatAsync(new JamTetap(2023, 1, 11)));
    }

    [Fact]
    public async Task Office_without_a_measured_decree_has_no_number_and_no_zero()
    {
        await using var ruang = await basisData.EnterAsync("35.07.06");
        var angka = await ruang.ServiceProvider.GetRequiredService<BerandaService>().ReadAngkaAsync(2030, Ct);
        Assert.Equal((null, null, null, 0, 0), (angka.Rata.Nilai, angka.Predikat, angka.Kelengkapan.Persen, angka.Diajukan, angka.DiBawahBaik));
    }

    [Fact]
    public async Task Decree_of_the_year_and_what_is_on_its_way_stand_beside_the_latest_one()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddSingleton<TimeProvider>(new JamTetap(2026, 3, 2)));
        await using var ruang = await EnterAsync(layanan, "operator.bululawang", "35.07.14");
        var beranda = ruang.ServiceProvider.GetRequiredService<BerandaService>();
        var semula = await beranda.ReadKeputusanAsync(Ct);
        Assert.Equal((2026, null, 2017, 0), (semula.TahunIni, semula.Kini, semula.Terakhir!.Tahun, semula.Berjalan.Count));

        var draf = await ruang.ServiceProvider.GetRequiredService<SalinanService>().CopyAsync(semula.Terakhir.Id, 2026, null, Ct);
        await ruang.ServiceProvider.GetRequiredService<KomentarService>().AddAsync(draf.Id, null, null, "Sebutkan tahunnya.", Ct);

        var kini = await beranda.ReadKeputusanAsync(Ct);
        Assert.Equal((draf.Id, StatusKeputusan.Draf, 1), (kini.Kini!.Id, kini.Kini.Status, kini.Kini.KomentarTerbuka));
        Assert.Equal(draf.Id, Assert.Single(kini.Berjalan).Id);
        Assert.Equal(2017, kini.Terakhir!.Tahun);
        await ruang.ServiceProvider.GetRequiredService<DaurKeputusanService>().SetDihapusAsync(draf.Id, true, Ct);
        Assert.Null((await beranda.ReadKeputusanAsync(Ct)).Kini);
    }

    [Fact]
    public async Task Number_of_queries_is_the_same_for_every_office()
    {
        Assert.Equal((3, 7), await CountAsync("35.07.31"));
        Assert.Equal((3, 7), await CountAsync("35.25.17"));
    }

    private async Task<(int Keputusan, int Angka)> CountAsync(string kode)
    {
        var pencacah = new PencacahPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        await using var ruang = await EnterAsync(layanan, null, kode);
        pencacah.Jumlah = 0;
        await ruang.ServiceProvider.GetRequiredService<BerandaService>().ReadKeputusanAsync(Ct);
        var keputusan = pencacah.Jumlah;
        await ruang.ServiceProvider.GetRequiredService<BerandaService>().ReadAngkaAsync(null, Ct);
        return (keputusan, pencacah.Jumlah - keputusan);
    }

    private async Task<(Periode? Bulan, DateOnly? Tenggat)> FindTenggatAsync(TimeProvider jam)
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddSingleton(jam));
        await using var ruang = await EnterAsync(layanan, null, "35.07.06");
        var angka = await ruang.ServiceProvider.GetRequiredService<BerandaService>().ReadAngkaAsync(2022, Ct);
        return (angka.Bulan, angka.Tenggat);
    }

    private async Task<AsyncServiceScope> EnterAsync(ServiceProvider layanan, string? nama, string kode)
    {
        var scope = layanan.CreateAsyncScope();
        var pintu = scope.ServiceProvider.GetRequiredService<Kinerja.Data.Tenancy.PintuKecamatan>();
        if (nama is null)
        {
            await pintu.EnterFromCommandLineAsync(kode, Ct);
        }
        else
        {
            Assert.True(await pintu.EnterAsync(await Pelaporan.RuangUji.FindAsync(basisData, nama), kode, Ct));
        }

        return scope;
    }
}
