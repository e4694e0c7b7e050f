using System.Security.Cryptography.X509Certificates;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Pengesahan;

/// <summary>The certificate authorities that this installation trusts. With none, every certificate is <em>tidak tersertifikasi</em>.</summary>
/// <param name="induk">Their own certificates.</param>
public sealed class KepercayaanSertifikat(IReadOnlyList<X509Certificate2> induk)
{
    /// <param name="jalur">A file of certificates in PEM; <c>null</c>: none is trusted.</param>
    public static KepercayaanSertifikat Load(string? jalur)
    {
        if (string.IsNullOrWhiteSpace(jalur))
        {
            return new KepercayaanSertifikat([]);
        }

        var semua = new X509Certificate2Collection();
        try
        {
            semua.ImportFromPemFile(jalur);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            throw new AturanException($"Berkas sertifikat induk “{jalur}” tidak dapat dibaca; isinya harus sertifikat dalam bentuk PEM.", e);
        }

        return new KepercayaanSertifikat([.. semua]);
    }

    /// <summary>Who has signed, and whether an authority trusted here vouches for it at the time of the signature. Whether it was revoked is not asked: offices work without a line to the authority.</summary>
    public IdentitasSertifikat Identify(X509Certificate2 sertifikat, IEnumerable<X509Certificate2> rantai, DateTimeOffset waktu) => new(
        sertifikat.GetNameInfo(X509NameType.SimpleName, false), sertifikat.GetNameInfo(X509NameType.SimpleName, true), sertifikat.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256).ToLowerInvariant(),
        new DateTimeOffset(sertifikat.NotBefore.ToUniversalTime()), new DateTimeOffset(sertifikat.NotAfter.ToUniversalTime()), IsTerpercaya(sertifikat, rantai, waktu));

    private bool IsTerpercaya(X509Certificate2 sertifikat, IEnumerable<X509Certificate2> rantai, DateTimeOffset waktu)
    {
        if (induk.Count == 0)
        {
            return false;
        }

        using var bangun = new X509Chain();
        bangun.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        bangun.ChainPolicy.CustomTrustStore.AddRange(induk.ToArray());
        bangun.ChainPolicy.ExtraStore.AddRange(rantai.ToArray());
        bangun.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        bangun.ChainPolicy.DisableCertificateDownloads = true;
        bangun.ChainPolicy.VerificationTime = waktu.LocalDateTime;
        return bangun.Build(sertifikat);
    }
}
