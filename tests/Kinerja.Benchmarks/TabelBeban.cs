using System.Diagnostics;
using System.Globalization;
using Kinerja.Data.Beban;
using Kinerja.Data.Embedded;
using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Perbandingan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinerja.Benchmarks;

/// <summary>
/// Reading a dashboard beside thousands of other kecamatan against reading it alone; the page of a kabupaten; row-level security on against off. All in one run and in turns, so that a slow moment of the machine falls on all.
/// </summary>
internal static class TabelBeban
{
    private const int Pemanasan = 15;
    private const int Putaran = 150;

    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <param name="argumen">Kabupaten, kecamatan of each, and a folder: what is loaded there once serves the next runs. Without a folder everything is thrown away.</param>
    public static async Task PrintAsync(string[] argumen)
    {
        var rencana = new RencanaBeban(Read(argumen, 0, 221), Read(argumen, 1, 33));
        var folder = argumen.Length > 2 ? Path.GetFullPath(argumen[2]) : Path.Combine(Path.GetTempPath(), $"kinerja-beban-{Environment.ProcessId}");
        try
        {
            await using var klaster = await KlasterTertanam.StartAsync(new OpsiKlaster { Folder = folder, Uji = true }, NullLogger.Instance, Ct);
            await using var satu = await BasisDataTerbeban.OpenAsync(klaster, "satu", new RencanaBeban(1, 1), Ct);
            await using var penuh = await BasisDataTerbeban.OpenAsync(klaster, $"penuh_{rencana.Kabupaten}_{rencana.Kecamatan}", rencana, Ct);
            await MeasureAsync(satu, penuh);
        }
        finally
        {
            if (argumen.Length <= 2 && Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static int Read(string[] argumen, int letak, int biasa) => argumen.Length > letak ? int.Parse(argumen[letak], CultureInfo.InvariantCulture) : biasa;

    private static async Task MeasureAsync(BasisDataTerbeban satu, BasisDataTerbeban penuh)
    {
        var tengah = penuh.Rencana.JumlahKecamatan / 2;
        var dasborSatu = new Lajur("dasbor, 1 kecamatan", satu, _ => satu.EnterKecamatanAsync(0, pagar: true), ReadDasborAsync);
        var dasbor = new Lajur($"dasbor, {penuh.Rencana.JumlahKecamatan} kecamatan", penuh, _ => penuh.EnterKecamatanAsync(tengah, pagar: true), ReadDasborAsync);
        var dasborLain = new Lajur("dasbor, tiap kali kecamatan lain", penuh, n => penuh.EnterKecamatanAsync((tengah + (n * 37)) % penuh.Rencana.JumlahKecamatan, pagar: true), ReadDasborAsync);
        var dasborTanpa = new Lajur("dasbor, tanpa RLS", penuh, _ => penuh.EnterKecamatanAsync(tengah, pagar: false), ReadDasborAsync);
        var kabupaten = new Lajur($"kabupaten, {penuh.Rencana.Kecamatan} kecamatan", penuh, _ => penuh.EnterKabupatenAsync(pagar: true), ReadKabupatenAsync);
        var kabupatenTanpa = new Lajur("kabupaten, tanpa RLS", penuh, _ => penuh.EnterKabupatenAsync(pagar: false), ReadKabupatenAsync);
        Lajur[] semua = [dasborSatu, dasbor, dasborLain, dasborTanpa, kabupaten, kabupatenTanpa];
        for (var n = 0; n < Pemanasan + Putaran; n++)
        {
            foreach (var lajur in semua)
            {
                await lajur.RunAsync(n, diukur: n >= Pemanasan);
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{"membaca",-36}{"perintah",9}{"tercepat ms",13}{"tengah ms",11}");
        foreach (var lajur in semua)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lajur.Nama,-36}{lajur.Perintah,9}{lajur.Tercepat,13:F2}{lajur.Tengah,11:F2}"));
        }

        Console.WriteLine();
        Console.WriteLine($"{"rasio",-36}{"tercepat",9}{"tengah",9}{"anggaran",10}");
        Compare("dasbor penuh / satu kecamatan", dasbor, dasborSatu, 1.5);
        Compare("dasbor kecamatan lain / satu", dasborLain, dasborSatu, 1.5);
        Compare("kabupaten / dasbor kecamatan", kabupaten, dasbor, 3);
        Compare("dasbor RLS / tanpa", dasbor, dasborTanpa, 1.15);
        Compare("kabupaten RLS / tanpa", kabupaten, kabupatenTanpa, 1.15);
    }

    private static void Compare(string nama, Lajur atas, Lajur bawah, double anggaran) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nama,-36}{atas.Tercepat / bawah.Tercepat,9:F2}{atas.Tengah / bawah.Tengah,9:F2}{anggaran,10:F2}"));

    private static Task<DasborDetail> ReadDasborAsync(IServiceProvider layanan) => layanan.GetRequiredService<DasborService>().ReadAsync(new SaringanDasbor(), Ct);

    private static Task<PerbandinganDetail> ReadKabupatenAsync(IServiceProvider layanan) => layanan.GetRequiredService<PerbandinganService>().ReadAsync(null, Ct);

    /// <summary>One thing that is read again and again. Entering the room is not counted.</summary>
    private sealed class Lajur(string nama, BasisDataTerbeban basisData, Func<int, Task<AsyncServiceScope>> masuk, Func<IServiceProvider, Task> baca)
    {
        private readonly List<double> _waktu = [];

        public string Nama => nama;

        public int Perintah { get; private set; }

        public double Tercepat => _waktu.Min();

        public double Tengah => _waktu.Order().ElementAt(_waktu.Count / 2);

        public async Task RunAsync(int nomor, bool diukur)
        {
            await using var scope = await masuk(nomor);
            basisData.Pencacah.Jumlah = 0;
            var mulai = Stopwatch.GetTimestamp();
            await baca(scope.ServiceProvider);
            var waktu = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
            Perintah = basisData.Pencacah.Jumlah;
            if (diukur)
            {
                _waktu.Add(waktu);
            }
        }
    }
}
