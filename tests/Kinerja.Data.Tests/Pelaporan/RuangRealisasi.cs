using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>A person in a kecamatan whose measures are approved, with what they see of it.</summary>
internal sealed class RuangRealisasi(AsyncServiceScope scope, PenggunaId orang) : IAsyncDisposable
{
    public const int Tahun = 2022;

    public PenggunaId Orang => orang;

    public LembarService Lembar => Get<LembarService>();

    public RealisasiService Realisasi => Get<RealisasiService>();

    public static async Task<RuangRealisasi> EnterAsync(IServiceProvider layanan, string nama = "operator.ampelgading", string kode = "35.07.06")
    {
        PenggunaId orang;
        await using (var cari = layanan.CreateAsyncScope())
        {
            orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        }

        var scope = layanan.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None));
        return new RuangRealisasi(scope, orang);
    }

    /// <summary>Approves every proposal of the decree.</summary>
    public static async Task ApproveAsync(BasisDataUji basisData, string nama = "operator.ampelgading", string kode = "35.07.06", int tahun = Tahun)
    {
        await using var ruang = await EnterAsync(basisData.Layanan, nama, kode);
        var keputusan = await ruang.Get<KeputusanService>().FindAsync(tahun, CancellationToken.None);
        foreach (var indikator in (await ruang.Get<UkuranService>().ListAsync(keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator))
        {
            await ruang.Get<UkuranService>().ApproveAsync(keputusan, indikator.Id, ruang.Orang, CancellationToken.None);
        }
    }

    /// <summary>Binds a pelapor to posts.</summary>
    public static async Task BindAsync(BasisDataUji basisData, string nama, params JabatanId[] jabatan)
    {
        await using var ruang = await EnterAsync(basisData.Layanan, nama);
        await using var db = await ruang.OpenAsync();
        (await db.Keanggotaan.SingleAsync(k => k.PenggunaId == ruang.Orang)).SetJabatan(jabatan);
        await db.SaveChangesAsync();
    }

    public Task<KinerjaDbContext> OpenAsync() => Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();

    public async Task<JabatanId> FindJabatanAsync(string nama) =>
        (await Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).First(j => j.Nama.Contains(nama, StringComparison.OrdinalIgnoreCase)).Id;

    /// <summary>The first measure of a kind, with its sheet.</summary>
    public async Task<(LembarDetail Lembar, LembarUkuran Ukuran)> FindAsync(Func<LembarUkuran, bool> syarat)
    {
        foreach (var jabatan in await Lembar.ListJabatanAsync(Tahun, CancellationToken.None))
        {
            var lembar = await Lembar.ReadLembarAsync(jabatan.Id, Tahun, CancellationToken.None);
            if (lembar?.DaftarUkuran.FirstOrDefault(syarat) is { } ukuran)
            {
                return (lembar, ukuran);
            }
        }

        throw new InvalidOperationException("No such measure in the example.");
    }

    public async Task<HasilSel> SaveAsync(IsianSel sel) => Assert.Single((await Realisasi.SaveAsync([sel], orang, CancellationToken.None)).Sel);

    /// <summary>Fills a whole period of a measure.</summary>
    public async Task FillAsync(LembarUkuran ukuran, Periode periode, string nilai) =>
        Assert.All(
            (await Realisasi.SaveAsync([.. ukuran.DaftarBaris.Select((b, i) => Sel(ukuran, periode, b.Bidang, b.Jenis is JenisIsian.Butir ? "ada" : nilai, nomor: i))], orang, CancellationToken.None)).Sel,
            s => Assert.IsType<HasilSel.Tersimpan>(s));

    public async Task<IsiPeriode> ReadAsync(JabatanId jabatan, UkuranId ukuran, Periode periode) =>
        (await Lembar.ReadLembarAsync(jabatan, Tahun, CancellationToken.None))!.DaftarUkuran.Single(u => u.Id == ukuran).DaftarPeriode.Single(p => p.Periode == periode).Isi;

    public static IsianSel Sel(LembarUkuran ukuran, Periode periode, string bidang, string? baru, string? dasar = null, long nomor = 1, params string?[] mungkinTiba) =>
        new(ukuran.Id, periode, bidang, dasar, baru, nomor, mungkinTiba);

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
