using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Kinerja.Documents.Signing;

/// <summary>
/// The CMS of a PAdES baseline signature B-B (ETSI EN 319 142-1): detached, over SHA-256, with the attribute signing-certificate-v2, so that another certificate cannot be put in its place. Without the attribute
/// signing-time: the time stands in the PDF's own dictionary.
/// </summary>
internal static class KodeCms
{
    private const string OidSha256 = "2.16.840.1.101.3.4.2.1";
    private const string OidSertifikatPenandatangan = "1.2.840.113549.1.9.16.2.47";

    /// <summary>How many bytes it takes at most.</summary>
    public static int Ruang(IEnumerable<X509Certificate2> rantai) => 4096 + rantai.Sum(s => s.RawDataMemory.Length);

    /// <param name="isi">What is signed.</param>
    /// <param name="sertifikat">With its private key, RSA or ECDSA.</param>
    /// <param name="rantai">Further certificates that go with it.</param>
    public static byte[] Create(byte[] isi, X509Certificate2 sertifikat, IEnumerable<X509Certificate2> rantai)
    {
        var penanda = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, sertifikat) { DigestAlgorithm = new Oid(OidSha256), IncludeOption = X509IncludeOption.EndCertOnly };
        penanda.Certificates.AddRange(rantai.Where(s => !s.RawDataMemory.Span.SequenceEqual(sertifikat.RawDataMemory.Span)).ToArray());
        penanda.SignedAttributes.Add(new AsnEncodedData(new Oid(OidSertifikatPenandatangan), WriteSertifikatPenandatangan(sertifikat)));
        var cms = new SignedCms(new ContentInfo(isi), detached: true);
        cms.ComputeSignature(penanda, silent: true);
        return cms.Encode();
    }

    /// <summary>The certificate whose key has signed these bytes, or <c>null</c> where the signature does not fit them, is not of this form, or another certificate was put in.</summary>
    /// <param name="cms">Without what stands behind it.</param>
    /// <exception cref="CryptographicException">No CMS.</exception>
    public static (X509Certificate2 Sertifikat, IReadOnlyList<X509Certificate2> Rantai)? Check(byte[] cms, byte[] isi)
    {
        var terbaca = new SignedCms(new ContentInfo(isi), detached: true);
        terbaca.Decode(cms);
        if (terbaca.SignerInfos.Count != 1 || terbaca.SignerInfos[0] is not { Certificate: { } sertifikat } penanda)
        {
            return null;
        }

        try
        {
            penanda.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return penanda.SignedAttributes.Cast<CryptographicAttributeObject>().Any(a => a.Oid.Value == OidSertifikatPenandatangan && a.Values.Count == 1 && IsSertifikat(a.Values[0].RawData, sertifikat))
            ? (sertifikat, [.. terbaca.Certificates])
            : null;
    }

    // SigningCertificateV2 of RFC 5035: the hash of the certificate; SHA-256 is the default and is not spelt out.
    private static byte[] WriteSertifikatPenandatangan(X509Certificate2 sertifikat)
    {
        var penulis = new AsnWriter(AsnEncodingRules.DER);
        using (penulis.PushSequence())
        using (penulis.PushSequence())
        using (penulis.PushSequence())
        {
            penulis.WriteOctetString(SHA256.HashData(sertifikat.RawDataMemory.Span));
        }

        return penulis.Encode();
    }

    private static bool IsSertifikat(byte[] nilai, X509Certificate2 sertifikat)
    {
        try
        {
            var daftar = new AsnReader(nilai, AsnEncodingRules.BER).ReadSequence().ReadSequence();
            var pertama = daftar.ReadSequence();
            var hash = HashAlgorithmName.SHA256;
            if (pertama.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
            {
                hash = pertama.ReadSequence().ReadObjectIdentifier() switch
                {
                    OidSha256 => HashAlgorithmName.SHA256,
                    "2.16.840.1.101.3.4.2.2" => HashAlgorithmName.SHA384,
                    "2.16.840.1.101.3.4.2.3" => HashAlgorithmName.SHA512,
                    _ => throw new AsnContentException(),
                };
            }

            return pertama.ReadOctetString().AsSpan().SequenceEqual(CryptographicOperations.HashData(hash, sertifikat.RawDataMemory.Span));
        }
        catch (AsnContentException)
        {
            return false;
        }
    }
}
