using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>What the sekcam sees of a month.</summary>
public sealed class VerifikasiServiceTests(KantorRealisasi kantor) : IClassFixture<KantorRealisasi>
{
    [Fact]
    public async Task Month_shows_what_was_handed_over_with_its_value_and_its_remarks()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(IsBulanan);
        foreach (var bulan in new[] { 1, 2 })
        {
            await ruang.FillAsync(ukuran, Periode.Bulan(Tahun, bulan), "7");
        }

        await ruang.Realisasi.SubmitAsync(lembar.Id, Periode.Bulan(Tahun, 2), ruang.Orang, CancellationToken.None);
        await using var sekcam = await EnterAsync(kantor.Layanan, "sekcam.ampelgading");

        var detail = await sekcam.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, 2), CancellationToken.None);

        var satu = detail.DaftarUkuran.Single(u => u.Id == ukuran.Id);
        Assert.Equal((StatusRealisasi.Diajukan, "Operator Ampelgading", (bool?)null), (satu.Isi.Status, satu.DiajukanOleh, satu.Terlambat));
        Assert.NotNull(satu.Setahun);
        Assert.Contains(satu.DaftarCatatan, c => c.Pesan.Contains("sama persis dengan Januari 2022", StringComparison.Ordinal));
        Assert.Contains(satu.DaftarCatatan, c => c.Pesan == "Belum ada bukti.");
        Assert.Equal((true, true, true, new DateOnly(2022, 3, 10)), (detail.CanVerify, detail.CanCorrect, detail.CanLock, detail.Tenggat));
        Assert.All(detail.DaftarUkuran, u => Assert.Equal(2, u.Isi.Periode.BulanAkhir));
    }

    [Fact]
    public async Task Quarter_is_shown_with_its_last_month_and_month_without_dues_is_empty()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var desember = await ruang.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, 12), CancellationToken.None);
        var mei = await ruang.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, 5), CancellationToken.None);
        Assert.True(desember.DaftarUkuran.Count() > mei.DaftarUkuran.Count());
        Assert.All(mei.DaftarUkuran, u => Assert.Equal(JenisPeriode.Bulan, u.Definisi.Periode));
        Assert.Empty((await ruang.Get<VerifikasiService>().ReadAsync(Periode.Bulan(2031, 5), CancellationToken.None)).DaftarJabatan);
    }

    [Theory]
    [InlineData("camat.ampelgading")]
    [InlineData("inspektorat.malang")]
    public async Task Who_only_reads_sees_the_month_and_may_do_nothing(string orang)
    {
        await using var ruang = await EnterAsync(kantor.Layanan, orang);
        var detail = await ruang.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, 4), CancellationToken.None);
        Assert.NotEmpty(detail.DaftarJabatan);
        Assert.Equal((false, false, false), (detail.CanVerify, detail.CanCorrect, detail.CanLock));
        Assert.All(detail.DaftarUkuran, u => Assert.False(u.CanAddBukti));
    }

    [Fact]
    public async Task Pelapor_sees_their_own_posts_alone()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, _) = await ruang.FindAsync(IsBulanan);
        await BindAsync(kantor, "pelapor.ampelgading", lembar.Id);
        await using var pelapor = await EnterAsync(kantor.Layanan, "pelapor.ampelgading");
        var detail = await pelapor.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, 4), CancellationToken.None);
        Assert.Equal([lembar.Id], detail.DaftarJabatan.Select(j => j.Id));
        Assert.All(detail.DaftarUkuran, u => Assert.True(u.CanAddBukti));
    }

    [Fact]
    public async Task Month_costs_the_same_number_of_queries_however_full_it_is()
    {
        var hitung = new PenghitungPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(kantor.Aplikasi, l => l.ConfigureDbContext<KinerjaDbContext>(o => o.AddInterceptors(hitung)));
        await using var ruang = await EnterAsync(layanan, "sekcam.ampelgading");
        async Task<int> CountAsync(int bulan)
        {
            hitung.Jumlah = 0;
            await ruang.Get<VerifikasiService>().ReadAsync(Periode.Bulan(Tahun, bulan), CancellationToken.None);
            return hitung.Jumlah;
        }

        var kosong = await CountAsync(7);
        var (_, ukuran) = await ruang.FindAsync(IsBulanan);
        await using (var operatorRuang = await EnterAsync(kantor.Layanan))
        {
            await operatorRuang.FillAsync(ukuran, Periode.Bulan(Tahun, 7), "5");
        }

        Assert.InRange(await CountAsync(7), 8, 12);
        Assert.InRange(kosong, 8, 12);
    }

    private static bool IsBulanan(LembarUkuran u) => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Rasio } && u.DaftarBaris.Count > 1;

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
