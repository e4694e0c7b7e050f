using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Kinerja.Web.Tests.Documents.Signing;

/// <summary>Certificates of a made-up authority, made anew for each run.</summary>
internal sealed class SertifikatUji : IDisposable
{
    public const string Sandi = "sandi-sertifikat-uji";

    private static readonly DateTimeOffset Dari = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly X509Certificate2 induk;
    private readonly ECDsa kunciInduk = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public SertifikatUji()
    {
        var permintaan = new CertificateRequest("CN=Otoritas Sertifikat Uji", kunciInduk, HashAlgorithmName.SHA256);
        permintaan.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        permintaan.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        induk = permintaan.CreateSelfSigned(Dari, Dari.AddYears(40));
    }

    public X509Certificate2 Induk => induk;

    public string IndukPem => induk.ExportCertificatePem();

    /// <summary>A PKCS#12 file with key, certificate and the authority's own.</summary>
    public byte[] Create(bool rsa = true, string nama = "SITI RAHAYU, S.Sos", X509KeyUsageFlags guna = X509KeyUsageFlags.NonRepudiation, int bit = 2048, int tahun = 30, string sandi = Sandi)
    {
        using var kunciRsa = rsa ? RSA.Create(bit) : null;
        using var kunciEc = rsa ? null : ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var nama509 = new X500DistinguishedNameBuilder();
        nama509.AddCommonName(nama);
        var permintaan = rsa
            ? new CertificateRequest(nama509.Build(), kunciRsa!, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(nama509.Build(), kunciEc!, HashAlgorithmName.SHA256);
        permintaan.CertificateExtensions.Add(new X509KeyUsageExtension(guna, true));
        using var terbit = permintaan.Create(induk.SubjectName, X509SignatureGenerator.CreateForECDsa(kunciInduk), Dari, Dari.AddYears(tahun), RandomNumberGenerator.GetBytes(8));
        using var lengkap = rsa ? terbit.CopyWithPrivateKey(kunciRsa!) : terbit.CopyWithPrivateKey(kunciEc!);
        var semua = new X509Certificate2Collection { lengkap, X509CertificateLoader.LoadCertificate(induk.RawData) };
        return semua.Export(X509ContentType.Pkcs12, sandi)!;
    }

    public void Dispose()
    {
        induk.Dispose();
        kunciInduk.Dispose();
    }
}
