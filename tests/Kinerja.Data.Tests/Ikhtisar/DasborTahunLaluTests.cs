using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Ruang = Kinerja.Data.Tests.Pelaporan.RuangUji;

namespace Kinerja.Data.Tests.Ikhtisar;

public sealed class DasborTahunLaluTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    private const string Kode = "35.07.31";

    [Fact]
    public async Task Earlier_year_of_the_same_indicators_is_compared_and_what_its_decree_said_otherwise_is_marked()
    {
        await using var ruang = await Ruang.EnterAsync(basisData, "operator.kromengan", Kode);
        var kini = (await ReadAsync(ruang)).DaftarUkuran.Where(u => u.Capaian is not null).ToList();
        Assert.Equal(10, await CountAsync());
        var lain = kini[0];
        await ArchiveTahunLaluAsync(ruang, lain.Indikator);
        await AddHasilAsync(ruang, kini);

        var d = await ReadAsync(ruang);

        var ringkasan = Assert.Single(d.Banding);
        var didefinisikanUlang = d.DaftarBanding.Where(b => b.DaftarTahun[0].Status is StatusBanding.DidefinisikanUlang).ToList();
        Assert.Equal(lain.Id, Assert.Single(didefinisikanUlang).Ukuran.Id);
        Assert.Null(didefinisikanUlang[0].DaftarTahun[0].Selisih);
        Assert.Equal((2018, kini.Count - 1, 80m, 1), (ringkasan.Tahun, ringkasan.Jumlah, ringkasan.Dulu, ringkasan.DidefinisikanUlang));
        Assert.Equal(kini.Skip(1).Average(u => u.Capaian!.Value), ringkasan.Kini!.Value, 10);
        Assert.All(d.DaftarBanding.Where(b => b.Ukuran.Id != lain.Id), b => Assert.Equal(b.Kini - 80m, b.DaftarTahun[0].Selisih));
        Assert.Equal(13, await CountAsync());
    }

    private static Task<DasborDetail> ReadAsync(Ruang ruang) => ruang.Get<DasborService>().ReadAsync(new SaringanDasbor(2019), CancellationToken.None);

    // The same decree a year earlier, in which one indicator was called otherwise.
    private static async Task ArchiveTahunLaluAsync(Ruang ruang, string indikator)
    {
        var keputusan = ruang.Get<KeputusanService>();
        var naskah = (await keputusan.ReadAsync(await keputusan.FindAsync(2019, CancellationToken.None), CancellationToken.None))!.Naskah;
        IndikatorJson Rename(IndikatorJson i) => i.Teks == indikator ? i with { Teks = "Sesuatu yang lain" } : i;
        var dulu = naskah with
        {
            Lampiran = [.. naskah.Lampiran.Select(l => l with { Bagian = [.. l.Bagian.Select(b => b with { Sasaran = [.. b.Sasaran.Select(s => s with { Indikator = [.. s.Indikator.Select(Rename)] })] })] })],
        };
        var impor = ruang.Get<ImporNaskah>();
        await impor.ArchiveAsync(await impor.ImportAsync(dulu, 2018, CancellationToken.None), CancellationToken.None);
    }

    private static async Task AddHasilAsync(Ruang ruang, IReadOnlyList<UkuranDasbor> daftar)
    {
        await using var db = await ruang.OpenAsync();
        var kecamatan = await db.Kecamatan.Select(k => k.Id).SingleAsync();
        foreach (var u in daftar)
        {
            var hasil = new HasilCapaian(kecamatan, u.Id, u.JabatanId, Periode.Setahun(2018));
            hasil.Set(u.Hasil!.Isi with { Capaian = 80m, Predikat = "Tinggi" }, 12, 12, false, DateTimeOffset.UnixEpoch);
            db.HasilCapaian.Add(hasil);
        }

        await db.SaveChangesAsync();
    }

    private async Task<int> CountAsync()
    {
        var pencacah = new PencacahPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(
            o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        await using var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(Kode, CancellationToken.None);
        pencacah.Jumlah = 0;
        await scope.ServiceProvider.GetRequiredService<DasborService>().ReadAsync(new SaringanDasbor(2019), CancellationToken.None);
        return pencacah.Jumlah;
    }
}
