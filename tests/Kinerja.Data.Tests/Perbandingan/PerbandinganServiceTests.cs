using Kinerja.Data.Perbandingan;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Perbandingan;

/// <summary>The comparison against an oracle in SQL, written apart from it.</summary>
public sealed class PerbandinganServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    // By the versions of the measures themselves; the program tells by what it stored.
    private const string Ukuran =
        """
        select k."Kode", h."UkuranId", h."JabatanId", h."Capaian", h."Predikat", lower(v."Definisi"->>'periode') as periode,
               case lower(v."Definisi"->>'periode') when 'bulan' then 1 when 'triwulan' then 3 when 'semester' then 6 else 12 end as lama
          from "HasilCapaian" h join "Kecamatan" k on k."Id" = h."KecamatanId"
          join "Ukuran" u on u."KecamatanId" = h."KecamatanId" and u."Id" = h."UkuranId"
          join "VersiUkuran" v on v."KecamatanId" = u."KecamatanId" and v."UkuranId" = u."Id" and v."Nomor" = u."Versi"
         where h."Tahun" = $2 and h."JenisPeriode" = 'Tahun' and k."Kode" = $1 and lower(v."Definisi"->>'jenis') <> 'penjelasan'
        """;

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("organisasi.malang", "35.07", "35.07.06", 2022)]
    [InlineData("inspektorat.malang", "35.07", "35.07.14", 2017)]
    [InlineData("organisasi.malang", "35.07", "35.07.31", 2019)]
    [InlineData("inspektorat.gresik", "35.25", "35.25.17", 2019)]
    public async Task Every_number_of_a_kecamatan_is_the_one_that_sql_finds(string nama, string kabupaten, string kode, int tahun)
    {
        await using var ruang = await RuangKabupaten.EnterAsync(basisData, nama, kabupaten);
        var baris = Assert.Single((await ruang.Get<PerbandinganService>().ReadAsync(tahun, Ct)).Daftar, k => k.Kode == kode);

        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        Assert.Equal(await sql.ScalarAsync<decimal>($"select round(avg(\"Capaian\"), 10) from ({Ukuran}) x", kode, tahun), Math.Round(baris.Rata.Nilai!.Value, 10));
        Assert.Equal(await sql.ScalarAsync<long>($"select count(\"Capaian\") from ({Ukuran}) x", kode, tahun), baris.Rata.Dihitung);
        Assert.Equal(await sql.ScalarAsync<long>($"select sum(12 / lama) from ({Ukuran}) x", kode, tahun), baris.Kelengkapan.Wajib);
        Assert.Equal(await CountTerisiAsync(sql, kode, tahun, 12), baris.Kelengkapan.Terisi);
        Assert.Equal(baris.Kelengkapan.Wajib - baris.Kelengkapan.Terisi, baris.LewatTenggat);
        foreach (var predikat in baris.Sebaran.Daftar)
        {
            Assert.Equal(await sql.ScalarAsync<long>($"select count(*) from ({Ukuran}) x where \"Predikat\" = $3", kode, tahun, predikat.Nama), predikat.Jumlah);
        }

        foreach (var triwulan in baris.DaftarTriwulan)
        {
            // -1 stands for none: most measures have a target for the year alone.
            Assert.Equal(
                await sql.ScalarAsync<decimal>(
                    "select coalesce(round(avg(\"Capaian\"), 10), -1) from \"HasilCapaian\" h join \"Kecamatan\" k on k.\"Id\" = h.\"KecamatanId\" where k.\"Kode\" = $1 and \"Tahun\" = $2 and \"JenisPeriode\" = 'Triwulan' and \"NomorPeriode\" = $3",
                    kode, tahun, triwulan.Nomor),
                triwulan.Rata.Nilai is { } nilai ? Math.Round(nilai, 10) : -1);
        }

        Assert.Equal((StatusKeputusan.Ditetapkan, AsalNaskah.ArsipKertas, tahun), (baris.Keputusan!.Status, baris.Keputusan.Asal, baris.Keputusan.Tahun));
        Assert.True(baris.DataContoh);
        Assert.Null(baris.Tenggat);
    }

    [Fact]
    public async Task In_the_middle_of_a_year_only_what_has_ended_is_due_and_only_what_is_past_its_last_day_is_late()
    {
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddSingleton<TimeProvider>(new JamTetap(2022, 11, 5)));
        await using var ruang = await RuangKabupaten.EnterAsync(basisData, layanan: layanan);
        var baris = Assert.Single((await ruang.Get<PerbandinganService>().ReadAsync(2022, Ct)).Daftar, k => k.Kode == "35.07.06");

        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        // On 5 November October has ended, and its last day is the 10th.
        Assert.Equal(await sql.ScalarAsync<long>($"select sum(10 / lama) from ({Ukuran}) x", "35.07.06", 2022), baris.Kelengkapan.Wajib);
        Assert.Equal(await CountTerisiAsync(sql, "35.07.06", 2022, 10), baris.Kelengkapan.Terisi);
        Assert.Equal(await sql.ScalarAsync<long>($"select sum(9 / lama) from ({Ukuran}) x", "35.07.06", 2022) - await CountTerisiAsync(sql, "35.07.06", 2022, 9), baris.LewatTenggat);
        Assert.True(baris.Kelengkapan.Terisi < baris.Kelengkapan.Wajib);
        Assert.Equal(new DateOnly(2022, 11, 10), baris.Tenggat);
        Assert.Equal([false, false, false, true], baris.DaftarTriwulan.Select(t => t.Kelengkapan.Wajib < baris.DaftarTriwulan[0].Kelengkapan.Wajib));
    }

    [Fact]
    public async Task Kecamatan_without_a_decree_of_the_year_stands_in_it_with_its_latest_and_no_zero()
    {
        await using var ruang = await RuangKabupaten.EnterAsync(basisData);
        var banding = await ruang.Get<PerbandinganService>().ReadAsync(null, Ct);
        Assert.Equal(2022, banding.Tahun);
        Assert.Equal([2022, 2019, 2017], banding.DaftarTahun);
        Assert.Equal(["Ampelgading", "Bululawang", "Kromengan"], banding.Daftar.Select(k => k.Nama));
        var bululawang = banding.Daftar[1];
        Assert.Equal((null, 2017, null, null, null, 0), (bululawang.Keputusan, bululawang.TahunTerakhir, bululawang.Rata.Nilai, bululawang.Predikat, bululawang.Kelengkapan.Persen, bululawang.LewatTenggat));
        Assert.All((await ruang.Get<PerbandinganService>().ReadAsync(2030, Ct)).Daftar, k => Assert.Equal((null, null), (k.Keputusan, k.Rata.Nilai)));
    }

    [Fact]
    public async Task Number_of_queries_is_the_same_for_one_kecamatan_and_for_three()
    {
        Assert.Equal(6, await CountAsync("organisasi.malang", "35.07", 2022));
        Assert.Equal(6, await CountAsync("organisasi.gresik", "35.25", 2019));
    }

    private async Task<int> CountAsync(string nama, string kabupaten, int tahun)
    {
        var pencacah = new PencacahPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        await using var ruang = await RuangKabupaten.EnterAsync(basisData, nama, kabupaten, layanan);
        pencacah.Jumlah = 0;
        await ruang.Get<PerbandinganService>().ReadAsync(tahun, Ct);
        return pencacah.Jumlah;
    }

    // Own periods of the measures that end by a month and are complete.
    private static Task<long> CountTerisiAsync(Sql sql, string kode, int tahun, int sampai) => sql.ScalarAsync<long>(
        $"""
        select count(*) from ({Ukuran}) x join "HasilCapaian" h on h."UkuranId" = x."UkuranId" and h."Tahun" = $2 and lower(h."JenisPeriode") = x.periode
         where h."Terisi" = 1 and h."NomorPeriode" * x.lama <= $3
        """, kode, tahun, sampai);
}
