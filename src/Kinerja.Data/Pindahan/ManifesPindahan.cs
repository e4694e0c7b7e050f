using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Pindahan;

/// <summary>What the ZIP of a whole kecamatan says of itself.</summary>
public sealed record ManifesPindahan
{
    public const string NamaBerkas = "manifes.json";

    public const string NamaBentuk = "pindahan-kecamatan";

    public const int VersiSekarang = 1;

    public required string Bentuk { get; init; }

    public required int Versi { get; init; }

    /// <summary>The last migration of the database that it came from: the columns of its tables are those of that day.</summary>
    public required string Migrasi { get; init; }

    public required KecamatanPindahan Kecamatan { get; init; }

    public required DateTimeOffset DibuatPada { get; init; }

    public required IReadOnlyList<TabelPindahan> Tabel { get; init; }

    /// <summary>Every file of the ZIP but this one.</summary>
    public required IReadOnlyList<BerkasPindahan> Berkas { get; init; }

    /// <summary>Files that rows speak of and that were gone from the disk already.</summary>
    public required IReadOnlyList<string> Hilang { get; init; }
}

/// <summary>Whose data they are.</summary>
public sealed record KecamatanPindahan(KecamatanId Id, string Kode, string Nama, KabupatenId KabupatenId, string KodeKabupaten, string NamaKabupaten);

/// <summary>A table as CSV.</summary>
/// <param name="Jalur">Its place in the ZIP.</param>
public sealed record TabelPindahan(string Nama, string Jalur, long Baris, IReadOnlyList<KolomPindahan> Kolom);

/// <param name="Jenis">In PostgreSQL's words.</param>
public sealed record KolomPindahan(string Nama, string Jenis);

/// <summary>A file of the ZIP.</summary>
public sealed record BerkasPindahan(string Jalur, string Sha256, long UkuranByte);

/// <summary>Somebody who stands in the kecamatan's record.</summary>
/// <param name="NamaPengguna"><c>null</c>: no member (any more); a name in the record and nothing else.</param>
public sealed record OrangPindahan(PenggunaId Id, string? NamaPengguna, string Nama, string? Nip, string? Surel);
