using System.Data.Common;
using Kinerja.Data.Laporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Laporan;

public sealed class LaporanServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    [Theory]
    [InlineData("35.07.06", 2022)]
    [InlineData("35.07.14", 2017)]
    [InlineData("35.07.31", 2019)]
    [InlineData("35.25.17", 2019)]
    public async Task Numbers_are_the_stored_ones_and_every_measure_has_its_companions(string kode, int tahun)
    {
        await using var ruang = await basisData.EnterAsync(kode);
        await using var db = await ruang.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        var tersimpan = await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun == tahun).ToDictionaryAsync(h => (h.UkuranId, h.Periode), h => h.Isi);

        var bahan = await ruang.ServiceProvider.GetRequiredService<LaporanService>().ReadAsync(tahun, CancellationToken.None);

        var dilaporkan = bahan.Capaian.DaftarJabatan.SelectMany(j => j.DaftarUkuran).ToList();
        Assert.NotEmpty(dilaporkan);
        Assert.All(dilaporkan, u => Assert.True(bahan.Ukuran.ContainsKey(u.Id), u.Indikator));
        Assert.All(bahan.Capaian.DaftarJabatan, j => Assert.True(bahan.Jabatan.ContainsKey(j.Id), j.Nama));
        var hasil = dilaporkan.SelectMany(u => u.DaftarHasil.Select(h => (Kunci: (u.Id, h.Key), h.Value.Isi))).DistinctBy(h => h.Kunci).ToList();
        Assert.Equal(tersimpan.Count, hasil.Count);
        Assert.All(hasil, h => Assert.Equal(tersimpan[h.Kunci], h.Isi));
        Assert.Equal([tahun - 1, tahun - 2, tahun - 3], bahan.DaftarTahunLalu);
    }

    [Fact]
    public async Task Reading_takes_a_fixed_number_of_queries_whatever_the_size_of_the_office()
    {
        var (bahan, pilihan) = await CountAsync("35.25.17", 2019);
        Assert.Equal((bahan, pilihan), await CountAsync("35.07.14", 2017));
        Assert.Equal((16, 3), (bahan, pilihan));
    }

    [Fact]
    public async Task Nip_is_read_by_the_office_and_by_nobody_of_the_kabupaten()
    {
        await using var kantor = await RuangUji.EnterAsync(basisData, "sekcam.ampelgading", "35.07.06");
        await using var kabupaten = await RuangUji.EnterAsync(basisData, "inspektorat.malang", "35.07.06");

        var milik = (await kantor.Get<LaporanService>().ReadAsync(2022, CancellationToken.None)).DaftarPejabat.SelectMany(p => p).ToList();
        var lain = (await kabupaten.Get<LaporanService>().ReadAsync(2022, CancellationToken.None)).DaftarPejabat.SelectMany(p => p).ToList();

        Assert.Contains(milik, p => p.Nip is not null);
        Assert.Equal(milik.Select(p => p.Nama), lain.Select(p => p.Nama));
        Assert.All(lain, p => Assert.Null(p.Nip));
    }

    [Fact]
    public async Task Year_without_a_decree_is_refused_in_words()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.ampelgading", "35.07.06");

        var galat = await Assert.ThrowsAsync<AturanException>(() => ruang.Get<LaporanService>().ReadAsync(2031, CancellationToken.None));
        Assert.Contains("2031", galat.Message, StringComparison.Ordinal);
        Assert.Equal(2022, (await ruang.Get<LaporanService>().ReadPilihanAsync(2031, CancellationToken.None)).Tahun);
    }

    [Fact]
    public async Task Earlier_years_and_notes_that_were_submitted_come_along_and_drafts_do_not()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.bululawang", "35.07.14");
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        var hasil = await db.HasilCapaian.AsNoTracking().FirstAsync(h => h.JenisPeriode == JenisPeriode.Tahun && h.Capaian != null);
        var lama = new HasilCapaian(hasil.KecamatanId, hasil.UkuranId, hasil.JabatanId, Periode.Setahun(2016));
        lama.Set(hasil.Isi with { Capaian = 77.7m }, 12, 12, false, DateTimeOffset.UtcNow);
        db.HasilCapaian.Add(lama);
        var terlaluLama = new HasilCapaian(hasil.KecamatanId, hasil.UkuranId, hasil.JabatanId, Periode.Setahun(2013));
        terlaluLama.Set(hasil.Isi, 12, 12, false, DateTimeOffset.UtcNow);
        db.HasilCapaian.Add(terlaluLama);
        var semula = await db.Realisasi.Where(r => r.Status == StatusRealisasi.Draf).FirstAsync();
        semula.SetKendala("Listrik padam", ruang.Orang, DateTimeOffset.UtcNow);
        await db.SaveChangesAsync();
        var laporan = ruang.Get<LaporanService>();

        var sebelum = await laporan.ReadAsync(2017, CancellationToken.None);
        Assert.Equal(77.7m, Assert.Single(sebelum.Ukuran[hasil.UkuranId].TahunLalu).Value.Isi.Capaian);
        Assert.DoesNotContain(sebelum.Ukuran[semula.UkuranId].DaftarCatatan, c => c.Kendala == "Listrik padam");

        semula.Submit(ruang.Orang, DateTimeOffset.UtcNow);
        await db.SaveChangesAsync();
        var sesudah = await laporan.ReadAsync(2017, CancellationToken.None);
        Assert.Equal(semula.Periode, sesudah.Ukuran[semula.UkuranId].DaftarCatatan.Single(c => c.Kendala == "Listrik padam").Periode);
    }

    private async Task<(int Bahan, int Pilihan)> CountAsync(string kode, int tahun)
    {
        var pencacah = new PencacahBaca();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(
            o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        await using var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode, CancellationToken.None);
        var laporan = scope.ServiceProvider.GetRequiredService<LaporanService>();
        pencacah.Jumlah = 0;
        await laporan.ReadAsync(tahun, CancellationToken.None);
        var bahan = pencacah.Jumlah;
        pencacah.Jumlah = 0;
        await laporan.ReadPilihanAsync(tahun, CancellationToken.None);
        return (bahan, pencacah.Jumlah);
    }

    private sealed class PencacahBaca : DbCommandInterceptor
    {
        public int Jumlah { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Jumlah++;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
