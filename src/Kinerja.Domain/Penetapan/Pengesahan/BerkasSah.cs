using Kinerja.Domain.Pelaporan;

namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>A file of the act, as the store keeps it.</summary>
/// <param name="Sha256">Of its content, lower-case hexadecimal; also its place in the store.</param>
/// <param name="UkuranByte">Its length.</param>
/// <param name="Jenis">By its content: PDF, or the picture of a scan.</param>
public sealed record BerkasSah(string Sha256, long UkuranByte, JenisBukti Jenis);

/// <summary>What a file was printed with: kept so that it can be explained, and printed again, years later.</summary>
/// <param name="Templat">Fingerprint of the templates.</param>
/// <param name="Fon">Fingerprint of the fonts.</param>
/// <param name="Penyusun">Name and version of the compiler.</param>
public sealed record VersiPencetak(string Templat, string Fon, string Penyusun);

/// <summary>Who signed, as the certificate in the file says.</summary>
/// <param name="Subjek">The name in the certificate.</param>
/// <param name="Penerbit">Who issued it.</param>
/// <param name="Sidik">SHA-256 of the certificate.</param>
/// <param name="Tersertifikasi">Its chain ends at an authority that this installation trusts.</param>
public sealed record IdentitasSertifikat(string Subjek, string Penerbit, string Sidik, DateTimeOffset BerlakuDari, DateTimeOffset BerlakuSampai, bool Tersertifikasi);
