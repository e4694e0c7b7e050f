using Kinerja.Documents.Keputusan;

namespace Kinerja.Documents.Laporan;

/// <summary>What the template of reports reads.</summary>
internal sealed record LaporanCetak
{
    public required string Judul { get; init; }

    public required IReadOnlyList<string> AnakJudul { get; init; }

    public required string Penulis { get; init; }

    public required TanggalCetak Tanggal { get; init; }

    public required HalamanCetak Halaman { get; init; }

    public bool Rancangan { get; init; }

    public required IReadOnlyList<BarisKopCetak> Kop { get; init; }

    public required IReadOnlyList<UnsurCetak> Unsur { get; init; }
}

/// <summary>One thing on a page: its kind, and what belongs to that kind.</summary>
internal sealed record UnsurCetak(string Jenis)
{
    public string Teks { get; init; } = "";

    public int Tingkat { get; init; }

    public bool Kecil { get; init; }

    public IReadOnlyList<BarisIsianLaporan> Isian { get; init; } = [];

    public TabelCetak? Tabel { get; init; }

    public PihakLaporan? Kiri { get; init; }

    public PihakLaporan? Kanan { get; init; }
}

internal sealed record TabelCetak(string Judul, IReadOnlyList<KolomCetak> Kolom, IReadOnlyList<BarisTersusun> Baris);

internal sealed record KolomCetak(string Judul, int Lebar, string Rata);
