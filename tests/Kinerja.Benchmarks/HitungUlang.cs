using System.Diagnostics;
using System.Globalization;
using Kinerja.Data;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Benchmarks;

/// <summary>All results of a kecamatan's year computed anew: how long for each measure, and how many commands whatever their number.</summary>
internal static class HitungUlang
{
    public static async Task PrintAsync()
    {
        var basisData = new BasisDataBerisi();
        await basisData.InitializeAsync();
        var pencacah = new PencacahPerintah();
        await using var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, s => s.AddDbContextFactory<KinerjaDbContext>(
            o => o.UseKinerja(basisData.Aplikasi).AddInterceptors(pencacah), ServiceLifetime.Scoped));
        Console.WriteLine();
        Console.WriteLine($"{"hitung ulang",-16}{"ukuran",8}{"hasil",8}{"ms",10}{"ms/ukuran",12}{"perintah",10}");
        foreach (var (kode, tahun) in new[] { ("35.07.14", 2017), ("35.07.06", 2022), ("35.25.17", 2019) })
        {
            await using var scope = layanan.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode, CancellationToken.None);
            var capaian = scope.ServiceProvider.GetRequiredService<CapaianService>();
            var ukuran = (await capaian.ListAsync(tahun, CancellationToken.None)).DaftarJabatan.Sum(j => j.DaftarUkuran.Count);
            var (hasil, tercepat) = (0, double.MaxValue);
            for (var p = 0; p < 5; p++)
            {
                pencacah.Jumlah = 0;
                var mulai = Stopwatch.GetTimestamp();
                hasil = await capaian.RecomputeAsync(null, tahun, CancellationToken.None);
                tercepat = Math.Min(tercepat, Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kode,-16}{ukuran,8}{hasil,8}{tercepat,10:F1}{tercepat / ukuran,12:F2}{pencacah.Jumlah,10}"));
        }

        await ((Xunit.IAsyncLifetime)basisData).DisposeAsync();
    }
}
