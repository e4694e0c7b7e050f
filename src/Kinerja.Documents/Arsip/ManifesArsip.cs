using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Arsip;

/// <summary>What an exported archive says of itself: every decree in it and every file, so that all of it can be proven years later without this program's database.</summary>
public sealed record ManifesArsip
{
    public const string NamaBerkas = "manifes.json";

    public const string NamaBentuk = "arsip-keputusan";

    public const int VersiSekarang = 1;

    public required string Bentuk { get; init; }

    public required int Versi { get; init; }

    public required KecamatanJson Kecamatan { get; init; }

    public required DateTimeOffset DibuatPada { get; init; }

    /// <summary>Fingerprint of the file that explains the archive, and its place in it.</summary>
    public required IReadOnlyList<ManifesBerkas> Berkas { get; init; }

    public required IReadOnlyList<ManifesKeputusan> Keputusan { get; init; }
}

/// <summary>One signed decree of the archive.</summary>
/// <param name="Kode">By which anybody can ask for it.</param>
/// <param name="Sertifikat"><c>null</c> for a signature on paper.</param>
/// <param name="Paraf">Whose initials it carries, each with the fingerprint of its act.</param>
public sealed record ManifesKeputusan(
    string Nomor, DateOnly Tanggal, int Tahun, string Tentang, string Penandatangan, string Jabatan, string Kode, JalurTandaTangan Jalur, DateTimeOffset DiarsipkanPada, VersiPencetak VersiPencetak,
    IdentitasSertifikat? Sertifikat, IReadOnlyList<ManifesParaf> Paraf, IReadOnlyList<ManifesBerkas> Berkas);

public sealed record ManifesParaf(string Nama, string Perbuatan, DateTimeOffset Pada, string Sidik);

/// <summary>A file of the archive.</summary>
/// <param name="Jalur">Its place in the ZIP.</param>
/// <param name="Sha256">What it has to be. Of what was archived it is the fingerprint of the day it was signed, whatever lies on the disk today.</param>
public sealed record ManifesBerkas(GunaBerkas Guna, string Jalur, string Sha256, long UkuranByte);

public enum GunaBerkas
{
    /// <summary>The decree: the signed file, or the scan of the signed paper.</summary>
    Keputusan,

    /// <summary>What was printed to be signed.</summary>
    Cetakan,

    /// <summary>Its content in the exchange format.</summary>
    Naskah,

    /// <summary>The sheet with the initials, which is not published.</summary>
    LembarArsip,

    Salinan,

    /// <summary>Explains the archive.</summary>
    Penjelasan,
}
