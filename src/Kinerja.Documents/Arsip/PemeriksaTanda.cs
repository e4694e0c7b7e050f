using System.Security.Cryptography;
using Kinerja.Documents.Signing;

namespace Kinerja.Documents.Arsip;

/// <summary>Holds an archived decree against what was written down when it was signed.</summary>
public static class PemeriksaTanda
{
    /// <param name="sidikSertifikat">SHA-256 of the certificate that it was signed with.</param>
    /// <param name="cetakan">What was printed to be signed; <c>null</c> where it is not at hand.</param>
    /// <returns>What is wrong with it; <c>null</c>: nothing.</returns>
    public static string? Check(byte[] pdf, string? sidikSertifikat, byte[]? cetakan)
    {
        var tanda = PembacaTandaTangan.Read(pdf);
        return tanda switch
        {
            { Keadaan: KeadaanTandaTangan.TidakAda } => "tidak bertanda tangan elektronik",
            { Keadaan: KeadaanTandaTangan.Ditambahi } => "ditambahi sesudah ditandatangani",
            { Keadaan: not KeadaanTandaTangan.Utuh } or { Sertifikat: null } => "tanda tangannya tidak cocok dengan isinya",
            { Sertifikat: { } s } when !string.Equals(s.GetCertHashString(HashAlgorithmName.SHA256), sidikSertifikat, StringComparison.OrdinalIgnoreCase) => "ditandatangani dengan sertifikat lain dari yang dicatat",
            _ => cetakan is not null && !pdf.AsSpan().StartsWith(cetakan) ? "bukan naskah yang dicetak untuk ditandatangani" : null,
        };
    }
}
