using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Pengesahan;

/// <summary>A certificate with its private key out of a file (PKCS#12) and the passphrase that its owner has just typed. Both are held for one act and never stored.</summary>
public sealed class SertifikatPenandaTangan : IDisposable
{
    public const int UkuranMaksimum = 128 * 1024;

    private readonly X509Certificate2Collection semua;

    private SertifikatPenandaTangan(X509Certificate2Collection semua, X509Certificate2 sertifikat) => (this.semua, Sertifikat) = (semua, sertifikat);

    internal X509Certificate2 Sertifikat { get; }

    internal IReadOnlyList<X509Certificate2> Rantai => [.. semua];

    /// <exception cref="AturanException">No such file, a wrong passphrase, no key for signing, or not valid at that time.</exception>
    public static SertifikatPenandaTangan Open(ReadOnlySpan<byte> berkas, ReadOnlySpan<char> sandi, DateTimeOffset waktu)
    {
        if (berkas.Length is 0 or > UkuranMaksimum)
        {
            throw new AturanException("Pilih berkas sertifikat (.p12 atau .pfx); ukurannya beberapa kilobita saja.");
        }

        X509Certificate2Collection semua;
        try
        {
            // In memory alone: a key file on the server's disk would outlive the act. macOS knows no such keys.
            semua = X509CertificateLoader.LoadPkcs12Collection(berkas, sandi, OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (CryptographicException e)
        {
            // Its inner message may quote from the file: it goes no further.
            throw new AturanException(e.HResult == unchecked((int)0x80070056) ? "Sandi sertifikat tidak cocok." : "Berkas ini bukan sertifikat (.p12 atau .pfx), rusak, atau sandinya tidak cocok.");
        }

        try
        {
            return new SertifikatPenandaTangan(semua, Choose(semua, waktu));
        }
        catch
        {
            Drop(semua);
            throw;
        }
    }

    public void Dispose() => Drop(semua);

    private static X509Certificate2 Choose(X509Certificate2Collection semua, DateTimeOffset waktu)
    {
        var sertifikat = semua.FirstOrDefault(s => s.HasPrivateKey) ?? throw new AturanException("Berkas ini tidak memuat kunci privat, sehingga tidak dapat dipakai menandatangani.");
        if (!sertifikat.Extensions.OfType<X509KeyUsageExtension>().All(k => (k.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != 0))
        {
            throw new AturanException("Sertifikat ini tidak diterbitkan untuk menandatangani.");
        }

        using var rsa = sertifikat.GetRSAPublicKey();
        using var ec = sertifikat.GetECDsaPublicKey();
        if (rsa is { KeySize: < 2048 } || (rsa is null && ec is null))
        {
            throw new AturanException("Kunci sertifikat ini terlalu lemah atau tidak dikenal; yang diterima RSA mulai 2048 bit dan ECDSA.");
        }

        return waktu < sertifikat.NotBefore || waktu > sertifikat.NotAfter
            ? throw new AturanException($"Sertifikat ini berlaku {TeksIndonesia.Tanggal(DateOnly.FromDateTime(sertifikat.NotBefore))} sampai {TeksIndonesia.Tanggal(DateOnly.FromDateTime(sertifikat.NotAfter))}, tidak pada saat penandatanganan.")
            : sertifikat;
    }

    private static void Drop(X509Certificate2Collection semua)
    {
        foreach (var s in semua)
        {
            s.Dispose();
        }
    }
}
