using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Keputusan;

/// <summary>
/// One paper, ready to be set: every text is final. No clock, culture, rounding or database stands behind it, so the same record prints the same bytes.
/// It reaches the template as JSON (camelCase, enums as their names).
/// </summary>
public sealed record NaskahCetak
{
    /// <summary>Title of the document, as a reader's window shows it.</summary>
    public required string Judul { get; init; }

    public required string Penulis { get; init; }

    /// <summary>The date that the file carries: the decree's own, or 1 January of its year.</summary>
    public required TanggalCetak Tanggal { get; init; }

    public required HalamanCetak Halaman { get; init; }

    /// <summary>RANCANGAN across every page.</summary>
    public required bool Rancangan { get; init; }

    /// <summary>Only a part of the decree: it says so, and leaves room for who confirms it.</summary>
    public bool Petikan { get; init; }

    public IReadOnlyList<BarisKopCetak> Kop { get; init; } = [];

    /// <summary>The emblem at the left of the letterhead; its picture travels beside the data.</summary>
    public LambangCetak? Lambang { get; init; }

    public BatangTubuhCetak? BatangTubuh { get; init; }

    /// <summary>Who vouches for a copy; <c>null</c> on all other prints.</summary>
    public SalinanCetak? Salinan { get; init; }

    public required IReadOnlyList<LampiranCetak> Lampiran { get; init; }
}

/// <summary>The emblem: <c>png</c> or <c>jpg</c>, and what it is for who cannot see it.</summary>
public sealed record LambangCetak(string Format, string Alt);

public sealed record TanggalCetak(int Tahun, int Bulan, int Hari);

/// <summary>Paper and type. Millimetres and points.</summary>
public sealed record HalamanCetak
{
    public required int Lebar { get; init; }

    public required int Tinggi { get; init; }

    public required int Atas { get; init; }

    public required int Kanan { get; init; }

    public required int Bawah { get; init; }

    public required int Kiri { get; init; }

    public required string Huruf { get; init; }

    public required decimal Ukuran { get; init; }

    public required decimal UkuranTabel { get; init; }

    /// <summary><c>atas</c>, <c>bawah</c> or <c>tanpa</c>.</summary>
    public required string Nomor { get; init; }
}

/// <summary>A line of the letterhead, its size in points.</summary>
public sealed record BarisKopCetak(string Teks, decimal Ukuran, bool Tebal);

/// <summary>An item with its mark: <c>a.</c>, <c>❖</c> or none.</summary>
/// <param name="Id">By which a preview finds it again; nothing is printed of it.</param>
public sealed record ButirCetak(string Tanda, string Teks, string? Id = null);

/// <summary>Menimbang, Mengingat, Memperhatikan: a label and its items.</summary>
public sealed record KonsideranCetak(string Label, IReadOnlyList<ButirCetak> Butir);

/// <summary>Jabatan, Tugas or Fungsi: a label and its items; the name of the jabatan stands out.</summary>
public sealed record UraianCetak(string Label, IReadOnlyList<ButirCetak> Butir, bool Tebal = false);

/// <summary>The line under MEMUTUSKAN: its word, its colon as far as the paper has one, and the object after it.</summary>
public sealed record MenetapkanCetak(string Kata, bool TitikDua, string Objek);

public sealed record DiktumCetak(string Label, string Teks, IReadOnlyList<ButirCetak> Butir, string? Id = null);

public sealed record BatangTubuhCetak
{
    /// <summary>KEPUTUSAN and whose, line by line.</summary>
    public required IReadOnlyList<string> Judul { get; init; }

    /// <summary>With the word NOMOR.</summary>
    public string? Nomor { get; init; }

    public required string Tentang { get; init; }

    public string? Pejabat { get; init; }

    public required IReadOnlyList<KonsideranCetak> Konsideran { get; init; }

    public required string Memutuskan { get; init; }

    public required MenetapkanCetak Menetapkan { get; init; }

    public required IReadOnlyList<DiktumCetak> Diktum { get; init; }

    public required PenutupCetak Penutup { get; init; }

    public IReadOnlyList<ButirCetak> Tembusan { get; init; } = [];
}

public sealed record PenutupCetak
{
    /// <summary>Ditetapkan di | : | Ampelgading, in two columns.</summary>
    public IReadOnlyList<IsianCetak> TempatTanggal { get; init; } = [];

    /// <summary>Bululawang, Januari 2017, in one line.</summary>
    public string? SatuBaris { get; init; }

    public required string Jabatan { get; init; }

    public required string Nama { get; init; }

    /// <summary>Pangkat and NIP, as far as the profile prints them and they are known.</summary>
    public required IReadOnlyList<string> Keterangan { get; init; }

    /// <summary>What a paper that is to be signed carries; <c>null</c> on drafts.</summary>
    public PengesahanCetak? Pengesahan { get; init; }
}

/// <summary>The code by which a paper can be checked, in its signature block.</summary>
/// <param name="Bentuk"><c>basah</c>: beside room for pen and stamp; <c>elektronik</c>: in the place of the signature; <c>salinan</c>: "ttd", without a code.</param>
/// <param name="Qr">As SVG.</param>
/// <param name="Alt">What it is, for who cannot see it.</param>
/// <param name="Kalimat">Small print beside it.</param>
/// <param name="Tempat">The electronic signature is laid over this one.</param>
public sealed record PengesahanCetak(string Bentuk, string Qr, string Alt, IReadOnlyList<string> Kalimat, bool Tempat);

/// <summary>The statement under a copy.</summary>
public sealed record SalinanCetak(string Pernyataan, string Jabatan, string Nama, IReadOnlyList<string> Keterangan);

public sealed record IsianCetak(string Label, string Isi);

public sealed record LampiranCetak
{
    public required IReadOnlyList<string> Kepala { get; init; }

    public required IReadOnlyList<BagianCetak> Bagian { get; init; }

    public PenutupCetak? Penutup { get; init; }
}

public sealed record BagianCetak
{
    public string? Id { get; init; }

    public required string Judul { get; init; }

    /// <summary>Jabatan, Tugas and Fungsi with their labels: none that the paper does not print.</summary>
    public required IReadOnlyList<UraianCetak> Uraian { get; init; }

    public JudulKolom? JudulKolom { get; init; }

    public required IReadOnlyList<SasaranCetak> Sasaran { get; init; }
}

public sealed record SasaranCetak(string Id, string Teks, IReadOnlyList<IndikatorCetak> Indikator);

public sealed record IndikatorCetak
{
    public required string Id { get; init; }

    public required string Tanda { get; init; }

    public required string Teks { get; init; }

    public required IReadOnlyList<ButirCetak> Rincian { get; init; }

    public required IReadOnlyList<FormulasiCetak> Formulasi { get; init; }
}

public sealed record FormulasiCetak
{
    public required string Id { get; init; }

    public required string Tanda { get; init; }

    public required IReadOnlyList<BagianRumus> Rumus { get; init; }

    public string? Catatan { get; init; }

    public required IReadOnlyList<ButirCetak> Sumber { get; init; }

    public string? CatatanSumber { get; init; }
}

/// <summary>A piece of a formula: text, or a fraction with its words for who hears the page.</summary>
public sealed record BagianRumus(string? Teks, IReadOnlyList<BagianRumus>? Pembilang = null, IReadOnlyList<BagianRumus>? Penyebut = null, string? Bacaan = null);
