using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan.Perbandingan;

namespace Kinerja.Documents.Laporan;

/// <summary>The differences between two decrees, ready to be set: every text is final.</summary>
public sealed record BedaCetak
{
    public required string Judul { get; init; }

    public required string Penulis { get; init; }

    public required TanggalCetak Tanggal { get; init; }

    public required HalamanCetak Halaman { get; init; }

    public bool Rancangan { get; init; }

    public required NaskahDibanding Lama { get; init; }

    public required NaskahDibanding Baru { get; init; }

    public required string Ringkasan { get; init; }

    public required IReadOnlyList<KelompokBedaCetak> Kelompok { get; init; }
}

/// <summary>One of the two: what it is, and which version of it.</summary>
public sealed record NaskahDibanding(string Sebutan, string Keterangan);

public sealed record KelompokBedaCetak(string Judul, IReadOnlyList<ButirBedaCetak> Daftar);

/// <summary>One difference.</summary>
/// <param name="Jenis">DIUBAH, DITAMBAH …</param>
/// <param name="Tempat">Where it stands, or stood.</param>
/// <param name="Asal">Where what moved stood before.</param>
public sealed record ButirBedaCetak(string Jenis, string Tempat, string? Asal, IReadOnlyList<PotonganKata> Kata);
