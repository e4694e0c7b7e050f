using System.Data.Common;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
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
    public async Task Progress_counts_whole_measures()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(u => u.Definisi.Periode is JenisPeriode.Bulan && u.DaftarBaris.Count > 1);
        var semula = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Single(j => j.Id == lembar.Id).DaftarBulan[6];
        await ruang.SaveAsync(Sel(ukuran, Periode.Bulan(Tahun, 7), ukuran.DaftarBaris[0].Bidang, "1"));
        var sebagian = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Single(j => j.Id == lembar.Id).DaftarBulan[6];
        await ruang.FillAsync(ukuran, Periode.Bulan(Tahun, 8), "1");
        var penuh = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Single(j => j.Id == lembar.Id).DaftarBulan[7];

        Assert.Equal((0, 0, 1), (semula.Terisi, sebagian.Terisi, penuh.Terisi));
    }

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    public async Task Archive_of_years_ago_is_not_late_work_of_today(int tahunKini, bool lewat)
    {
        await using var layanan = BasisDataUji.CreateLayanan(kantor.Aplikasi, s => s.AddSingleton<TimeProvider>(new JamUji(new DateTimeOffset(tahunKini, 12, 31, 3, 0, 0, TimeSpan.Zero))));
        await using var ruang = await EnterAsync(layanan);
        var bulan = (await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).SelectMany(j => j.DaftarBulan).First(b => b is { Bulan: 5, Wajib: > 0, Diajukan: 0, Diverifikasi: 0 });
        Assert.Equal((lewat, new DateOnly(2022, 6, 10)), (bulan.Lewat, bulan.Tenggat));
        var mei = await ruang.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, 5), CancellationToken.None);
        Assert.Contains(mei.DaftarUkuran, u => u.Terlambat == (lewat ? true : null));
        Assert.DoesNotContain(mei.DaftarUkuran, u => u.Terlambat == !lewat);
    }

    [Fact]
    public async Task Sheet_says_who_held_the_post_in_its_year_and_keeps_one_figure_for_all_of_them()
    {
        await using var ruang = await EnterAsync(kantor.Layanan, "operator.kromengan", "35.07.31");
        await using var db = await ruang.OpenAsync();
        var keputusan = await ruang.Get<KeputusanService>().FindAsync(2019, CancellationToken.None);
        var indikator = (await ruang.Get<UkuranService>().ListAsync(keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator).First(i => i.DaftarUsulan.Any(u => u.Definisi is { Periode: JenisPeriode.Bulan, Rumus: not null }));
        await ruang.Get<UkuranService>().ApproveAsync(keputusan, indikator.Id, ruang.Orang, CancellationToken.None);
        var jabatan = (await ruang.Lembar.ListJabatanAsync(2019, CancellationToken.None))[0].Id;
        db.Pemangku.RemoveRange(await db.Pemangku.Where(p => p.JabatanId == jabatan).ToListAsync());
        var pegawai = await db.Pegawai.OrderBy(p => p.Nama).Take(3).ToListAsync();
        Pemangku Create(int siapa, StatusPemangku status, DateOnly dari, DateOnly? sampai) => new(pegawai[siapa].KecamatanId, PemangkuId.New(), jabatan, pegawai[siapa].Id, status, dari, sampai);
        db.Pemangku.AddRange(
            Create(0, StatusPemangku.Definitif, new(2017, 1, 1), new(2019, 3, 14)), Create(1, StatusPemangku.Plt, new(2019, 3, 15), null), Create(2, StatusPemangku.Definitif, new(2015, 1, 1), new(2018, 12, 31)));
        await db.SaveChangesAsync();

        var lembar = (await ruang.Lembar.ReadLembarAsync(jabatan, 2019, CancellationToken.None))!;

        Assert.Equal([pegawai[0].Nama, pegawai[1].Nama], lembar.DaftarPemangku.Select(p => p.Nama));
        Assert.Equal([1, 1, 2, 1], Periode.Setahun(2019).Split(JenisPeriode.Bulan).Take(4).Select(b => lembar.DaftarPemangku.Count(p => p.IsMemangku(b))));
        var ukuran = lembar.DaftarUkuran[0];
        await ruang.FillAsync(ukuran, ukuran.DaftarPeriode[2].Periode, "5");
        Assert.All(await db.Realisasi.Where(r => r.UkuranId == ukuran.Id).ToListAsync(), r => Assert.Null(r.PemangkuId));
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
        Assert.Equal(8, hitung.Jumlah);

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
