using System.Data.Common;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>Sheets as they are read: what is due when, and at what cost.</summary>
public sealed class LembarServiceTests(KantorRealisasi kantor) : IClassFixture<KantorRealisasi>
{
    [Fact]
    public async Task Every_measure_of_the_decree_but_glosses_stands_on_one_sheet_in_its_own_periods()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var daftar = await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None);
        foreach (var jabatan in daftar)
        {
            var lembar = (await ruang.Lembar.ReadLembarAsync(jabatan.Id, Tahun, CancellationToken.None))!;
            Assert.Equal(jabatan.JumlahUkuran, lembar.DaftarUkuran.Count);
            Assert.All(lembar.DaftarUkuran, u => Assert.Equal(u.Definisi.Periode.JumlahSetahun(), u.DaftarPeriode.Count));
            Assert.All(lembar.DaftarUkuran, u => Assert.NotEmpty(u.DaftarBaris));
        }

        Assert.Equal(daftar.Count, daftar.Select(j => j.Id).Distinct().Count());
        // A yearly measure is not late in March.
        Assert.All(daftar, j => Assert.True(j.DaftarBulan[11].Wajib >= j.DaftarBulan[2].Wajib));
        Assert.Equal(new DateOnly(2022, 4, 10), daftar[0].DaftarBulan[2].Tenggat);
    }

    [Fact]
    public async Task Progress_counts_whole_measures_and_says_what_is_late()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(u => u.Definisi.Periode is JenisPeriode.Bulan && u.DaftarBaris.Count > 1);
        var semula = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Single(j => j.Id == lembar.Id).DaftarBulan[6];
        await ruang.SaveAsync(Sel(ukuran, Periode.Bulan(Tahun, 7), ukuran.DaftarBaris[0].Bidang, "1"));
        var sebagian = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Single(j => j.Id == lembar.Id).DaftarBulan[6];
        await ruang.FillAsync(ukuran, Periode.Bulan(Tahun, 8), "1");
        var penuh = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Single(j => j.Id == lembar.Id).DaftarBulan[7];

        Assert.Equal((0, 0, 1), (semula.Terisi, sebagian.Terisi, penuh.Terisi));
        Assert.True(penuh.Lewat);
    }

    [Fact]
    public async Task Reading_takes_a_fixed_number_of_queries()
    {
        var hitung = new PenghitungPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(kantor.Aplikasi, s => s.ConfigureDbContext<KinerjaDbContext>(o => o.AddInterceptors(hitung)));
        await using var ruang = await EnterAsync(layanan);
        var (lembar, ukuran) = await ruang.FindAsync(u => u.Definisi.Periode is JenisPeriode.Bulan);

        hitung.Jumlah = 0;
        await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None);
        Assert.Equal(4, hitung.Jumlah);

        hitung.Jumlah = 0;
        await ruang.Lembar.ReadLembarAsync(lembar.Id, Tahun, CancellationToken.None);
        Assert.Equal(6, hitung.Jumlah);

        // One cell or a pasted year: the same.
        hitung.Jumlah = 0;
        await ruang.SaveAsync(Sel(ukuran, Periode.Bulan(Tahun, 9), ukuran.DaftarBaris[0].Bidang, "9"));
        var satu = hitung.Jumlah;
        hitung.Jumlah = 0;
        await ruang.Realisasi.SaveAsync([.. Enumerable.Range(1, 6).Select(b => Sel(ukuran, Periode.Bulan(Tahun, b), ukuran.DaftarBaris[0].Bidang, "3", nomor: b))], ruang.Orang, CancellationToken.None);
        Assert.InRange(hitung.Jumlah, satu, satu + 1);
    }

    private sealed class PenghitungPerintah : DbCommandInterceptor
    {
        public int Jumlah { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Jumlah++;
            return ValueTask.FromResult(result);
        }
    }
}
