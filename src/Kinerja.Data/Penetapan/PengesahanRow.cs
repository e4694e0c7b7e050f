using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Data.Penetapan;

/// <summary>Where the act of signing stands.</summary>
/// <param name="Cetakan">What was printed to be signed; <c>null</c> before that.</param>
/// <param name="Bertanda">The signed file or the scan; <c>null</c> before that.</param>
/// <param name="DikirimPada">Sent to the signing service, and what came of it is not known.</param>
/// <param name="DiarsipkanPada"><c>null</c> until the decree is in force.</param>
public sealed record PengesahanRow(
    string Kode, LangkahPengesahan Langkah, JalurTandaTangan? Jalur, BerkasSah? Cetakan, BerkasSah? Bertanda, IdentitasSertifikat? Sertifikat, VersiPencetak? VersiPencetak, TempatTandaTangan? Tempat,
    DateTimeOffset? WaktuTandaTangan, DateTimeOffset? DikirimPada, DateTimeOffset? DiarsipkanPada)
{
    public bool IsTidakDiketahui => Langkah is LangkahPengesahan.Disidik && DikirimPada is not null;
}

/// <summary>An archived file as it lies. The caller closes <paramref name="Isi"/>.</summary>
/// <param name="Isi"><c>null</c> where the file is gone from the disk.</param>
public sealed record BerkasArsip(BerkasSah Berkas, Stream? Isi);

/// <summary>A person's initials on a decree, as the acts have them.</summary>
/// <param name="Perbuatan">What the person did: handed it on, found it right.</param>
/// <param name="Sidik">The fingerprint of the act in the office's chain.</param>
public sealed record ParafRow(string Nama, string Perbuatan, DateTimeOffset Pada, string Sidik);

/// <summary>Who vouches for a copy.</summary>
public sealed record PengesahRow(string Nama, string? Pangkat, string? Nip);

/// <summary>Whose roles may take which part in signing.</summary>
public static class HakPengesahan
{
    /// <summary>Who prints for, and brings the scan of, a signature on paper.</summary>
    public static IReadOnlyList<Peran> Penyiap { get; } = [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan, Peran.Camat];

    public static IReadOnlyList<JenisBukti> JenisPindaian { get; } = [JenisBukti.Pdf, JenisBukti.Jpg, JenisBukti.Png];
}
