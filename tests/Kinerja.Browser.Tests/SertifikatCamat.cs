using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Kinerja.Browser.Tests;

/// <summary>The certificate file that a camat brings to sign.</summary>
internal static class SertifikatCamat
{
    public static byte[] CreateP12(string sandi)
    {
        using var kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var permintaan = new CertificateRequest("CN=Camat Uji", kunci, HashAlgorithmName.SHA256);
        using var sertifikat = permintaan.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        return sertifikat.Export(X509ContentType.Pkcs12, sandi);
    }
}
