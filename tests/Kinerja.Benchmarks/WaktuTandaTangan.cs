using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Kinerja.Data.Contoh;
using Kinerja.Documents;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Documents.Signing;
using Kinerja.Domain.Organisasi;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Benchmarks;

/// <summary>Signing a printed decree, and reading its signature, against the time that pdfsig takes to check the same file.</summary>
internal static class WaktuTandaTangan
{
    private const int Putaran = 15;

    public static async Task PrintAsync()
    {
        await using var layanan = new ServiceCollection().AddLogging().AddDocuments().BuildServiceProvider();
        var naskah = NaskahContoh.ReadAll().First(n => n.Kecamatan.Kode == "35.07.06");
        var cetakan = await layanan.GetRequiredService<PencetakKeputusan>().PrintSahAsync(
            naskah, TataNaskah.F4, null, new PermintaanPengesahan(BentukPengesahan.Elektronik, "https://kinerja.example.go.id/v/0123456789ABCDEFGHJKMNPQRS", []), CancellationToken.None);
        Console.WriteLine();
        Console.WriteLine($"{"tanda tangan",-16}{"halaman KB",12}{"tanda ms",10}{"baca ms",10}{"pdfsig ms",11}{"rasio",8}");
        foreach (var rsa in new[] { true, false })
        {
            var (tanda, baca, pdfsig) = await MeasureAsync(cetakan, rsa);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(rsa ? "RSA 2048" : "ECDSA P-256"),-16}{cetakan.Pdf.Length / 1024,12}{tanda,10:F1}{baca,10:F1}{pdfsig,11:F1}{tanda / pdfsig,8:F2}"));
        }

        Console.WriteLine("(rasio: menandatangani dibanding pdfsig memeriksa berkas yang sama)");
    }

    private static async Task<(double Tanda, double Baca, double Pdfsig)> MeasureAsync(CetakanSah cetakan, bool rsa)
    {
        using var sertifikat = SertifikatPenandaTangan.Open(CreateP12(rsa), "uji", DateTimeOffset.UtcNow);
        var keterangan = new KeteranganTandaTangan { Nama = "Camat", Alasan = "Penetapan", Tempat = "Ampelgading", Waktu = DateTimeOffset.UtcNow };
        var (tanda, baca, pdfsig) = (double.MaxValue, double.MaxValue, double.MaxValue);
        var berkas = Path.Combine(Path.GetTempPath(), $"kinerja-tanda-{Guid.NewGuid():N}.pdf");
        try
        {
            for (var p = 0; p < Putaran; p++)
            {
                byte[] bertanda = [];
                tanda = Math.Min(tanda, Time(() => bertanda = PenandaTanganPdf.Sign(cetakan.Pdf, cetakan.Tempat!, keterangan, sertifikat)));
                baca = Math.Min(baca, Time(() => PembacaTandaTangan.Read(bertanda)));
                await File.WriteAllBytesAsync(berkas, bertanda);
                pdfsig = Math.Min(pdfsig, Time(() => Run("pdfsig", "-nocert", berkas)));
            }
        }
        finally
        {
            File.Delete(berkas);
        }

        return (tanda, baca, pdfsig);
    }

    private static void Run(string alat, params string[] argumen)
    {
        using var proses = Process.Start(new ProcessStartInfo(alat, argumen) { RedirectStandardOutput = true })!;
        proses.StandardOutput.ReadToEnd();
        proses.WaitForExit();
    }

    private static double Time(Action kerja)
    {
        var mulai = Stopwatch.GetTimestamp();
        kerja();
        return Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
    }

    private static byte[] CreateP12(bool rsa)
    {
        using var kunciRsa = RSA.Create(2048);
        using var kunciEc = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var permintaan = rsa ? new CertificateRequest("CN=Camat", kunciRsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) : new CertificateRequest("CN=Camat", kunciEc, HashAlgorithmName.SHA256);
        using var sertifikat = permintaan.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        return sertifikat.Export(X509ContentType.Pkcs12, "uji");
    }
}
