using System.Text;
using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>An office whose measures are approved and whose months are filled.</summary>
internal static class IsianContoh
{
    public const string Kode = "35.07.31";
    public const int Tahun = 2019;

    /// <summary>One empty page.</summary>
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n"
        + "xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n");

    /// <summary>Every measure approved and the month's figures entered.</summary>
    public static async Task SeedAsync(Peramban peramban, int bulan, bool ajukan)
    {
        await using var scope = peramban.Layanan.CreateAsyncScope();
        T Get<T>()
            where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        var orang = (await Get<UserManager<Pengguna>>().FindByNameAsync("operator.kromengan"))!.Id;
        Assert.True(await Get<PintuKecamatan>().EnterAsync(orang, Kode, CancellationToken.None));
        var keputusan = await Get<KeputusanService>().FindAsync(Tahun, CancellationToken.None);
        foreach (var indikator in (await Get<UkuranService>().ListAsync(keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator).Where(i => i.DaftarUkuran.Count == 0))
        {
            await Get<UkuranService>().ApproveAsync(keputusan, indikator.Id, orang, CancellationToken.None);
        }

        var periode = Periode.Bulan(Tahun, bulan);
        foreach (var jabatan in await Get<LembarService>().ListJabatanAsync(Tahun, CancellationToken.None))
        {
            var lembar = (await Get<LembarService>().ReadLembarAsync(jabatan.Id, Tahun, CancellationToken.None))!;
            var sel = lembar.DaftarUkuran.Where(u => u.Definisi.Periode is JenisPeriode.Bulan)
                .SelectMany(u => u.DaftarBaris.Select((b, i) => new IsianSel(u.Id, periode, b.Bidang, null, b.Jenis is JenisIsian.Butir ? "ada" : $"{12 + i}", i, [])));
            await Get<RealisasiService>().SaveAsync([.. sel], orang, CancellationToken.None);
            if (ajukan && jabatan.DaftarBulan[bulan - 1].Wajib > 0)
            {
                await Get<RealisasiService>().SubmitAsync(jabatan.Id, periode, orang, CancellationToken.None);
            }
        }
    }
}
