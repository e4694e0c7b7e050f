namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>What the tenant knows about itself and the naskah cannot.</summary>
public sealed record ProfilPeriksa
{
    public required string Kode { get; init; }

    /// <summary>Without the word <c>Kecamatan</c>.</summary>
    public required string NamaKecamatan { get; init; }

    /// <summary>Without the word <c>Kabupaten</c>.</summary>
    public required string NamaKabupaten { get; init; }

    /// <summary>Desa and kelurahan together; <c>null</c> where nobody entered it.</summary>
    public int? JumlahDesa { get; init; }

    public string? NamaCamat { get; init; }

    /// <summary>Names of other kecamatan, as far as the installation knows them.</summary>
    public IReadOnlyList<string> NamaKecamatanLain { get; init; } = [];

    /// <summary>The pattern of decree numbers: <c>188.45/{nomor}/KEP/{kode}/{tahun}</c>; <c>null</c> where the office has not set one.</summary>
    public string? PolaNomor { get; init; }

    /// <summary>The date of the act, when known.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>What the naskah itself tells.</summary>
    public static ProfilPeriksa Of(NaskahJson naskah) =>
        new() { Kode = naskah.Kecamatan.Kode, NamaKecamatan = naskah.Kecamatan.Nama, NamaKabupaten = naskah.Kecamatan.Kabupaten };
}
