using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan;

/// <summary>
/// One decree as data: the exchange format of <c>ekspor</c> and <c>impor</c>, and the form of the shipped examples. Version 1.
/// Property names are camelCase, enums are their names, an unknown property is an error. A text may hold <c>\n</c> where the paper breaks the line on purpose.
/// <para>Ids may be left out on the way in and are minted; on the way out they are always written.</para>
/// </summary>
public sealed record NaskahJson
{
    public const int VersiSekarang = 1;

    public required int VersiFormat { get; init; }

    public required JenisNaskah JenisNaskah { get; init; }

    public required AsalNaskah AsalNaskah { get; init; }

    /// <summary>Told on the way out; on the way in every naskah becomes a <see cref="StatusKeputusan.Draf"/>.</summary>
    public StatusKeputusan Status { get; init; }

    public KeputusanId? Id { get; init; }

    /// <summary>The year whose indicators it fixes.</summary>
    public required int Tahun { get; init; }

    public required KecamatanJson Kecamatan { get; init; }

    /// <summary>The letterhead; <c>null</c> where the paper has none (an annex without its decree).</summary>
    public KopSurat? KopSurat { get; init; }

    /// <summary>The decree itself; <c>null</c> for <see cref="JenisNaskah.LampiranTanpaKeputusan"/>, and only then.</summary>
    public BatangTubuhJson? BatangTubuh { get; init; }

    /// <summary>The labels in front of jabatan, tugas and fungsi, as printed: <c>1. Jabatan</c> or <c>JABATAN</c>.</summary>
    public required LabelBagian LabelBagian { get; init; }

    public required IReadOnlyList<LampiranJson> Lampiran { get; init; }
}

/// <summary>Whose decree it is.</summary>
/// <param name="Kode">Kode wilayah, such as 35.07.06.</param>
/// <param name="Nama">Without the word <c>Kecamatan</c>.</param>
/// <param name="Kabupaten">Name of the kabupaten, without the word <c>Kabupaten</c>.</param>
public sealed record KecamatanJson(string Kode, string Nama, string Kabupaten);

/// <summary>The body of the decree, from its title to the signature.</summary>
public sealed record BatangTubuhJson
{
    /// <summary>KEPUTUSAN\nCAMAT AMPELGADING</summary>
    public required string Judul { get; init; }

    /// <summary>The number as printed, with its blanks; <c>null</c> where none is printed.</summary>
    public string? Nomor { get; init; }

    /// <summary>What stands under TENTANG.</summary>
    public required string Tentang { get; init; }

    /// <summary>The line of the office before Menimbang, with its comma: <c>CAMAT BULULAWANG,</c>. <c>null</c> where the paper forgot it.</summary>
    public string? Pejabat { get; init; }

    public required DaftarButir Menimbang { get; init; }

    public required DaftarDasarHukum Mengingat { get; init; }

    public DaftarButir? Memperhatikan { get; init; }

    /// <summary>MEMUTUSKAN : with or without its colon, as printed.</summary>
    public required string Memutuskan { get; init; }

    /// <summary>Menetapkan : and, where the paper has it, its object.</summary>
    public required string Menetapkan { get; init; }

    public required IReadOnlyList<Diktum> Diktum { get; init; }

    public required Penandatanganan Penutup { get; init; }

    public DaftarButir? Tembusan { get; init; }
}

public sealed record LampiranJson
{
    public LampiranId? Id { get; init; }

    /// <summary>The lines at the top right as printed (with another kecamatan's name left in them and all); empty where the paper has none; <c>null</c>: generated.</summary>
    public IReadOnlyList<string>? Kepala { get; init; }

    public required IReadOnlyList<BagianJabatanJson> Bagian { get; init; }

    /// <summary>The closing signature; <c>null</c> where the paper has none.</summary>
    public Penandatanganan? Penutup { get; init; }
}

/// <summary>The section of one jabatan (or, without a jabatan, of the kecamatan itself).</summary>
public sealed record BagianJabatanJson
{
    public BagianJabatanId? Id { get; init; }

    public required JenisIndikator Jenis { get; init; }

    /// <summary>The heading over the section: <c>INDIKATOR KINERJA INDIVIDU</c>.</summary>
    public required string Judul { get; init; }

    /// <summary>Name of the jabatan as printed; <c>null</c> for the page of the kecamatan itself.</summary>
    public string? Jabatan { get; init; }

    /// <summary>Where this section's labels differ from the naskah's.</summary>
    public LabelBagian? Label { get; init; }

    /// <summary><c>null</c>: not even the heading is printed. Empty: the heading alone.</summary>
    public DaftarButir? Tugas { get; init; }

    /// <summary><c>null</c>: not even the heading is printed. Empty: the heading alone.</summary>
    public DaftarButir? Fungsi { get; init; }

    /// <summary>Column titles as printed over this table; <c>null</c> where the section has no table.</summary>
    public JudulKolom? JudulKolom { get; init; }

    public required IReadOnlyList<SasaranJson> Sasaran { get; init; }
}

public sealed record SasaranJson
{
    public SasaranId? Id { get; init; }

    public required string Teks { get; init; }

    public required IReadOnlyList<IndikatorJson> Indikator { get; init; }
}

public sealed record IndikatorJson
{
    public IndikatorId? Id { get; init; }

    /// <summary>What the indicator is across years and amendments.</summary>
    public IdentitasId? IdentitasId { get; init; }

    /// <summary>The mark before the name inside its cell.</summary>
    public GayaDaftar Penanda { get; init; }

    public required string Teks { get; init; }

    /// <summary>Components a, b, c printed under the name.</summary>
    public DaftarButir? Rincian { get; init; }

    public required IReadOnlyList<FormulasiJson> Formulasi { get; init; }
}

public sealed record FormulasiJson
{
    public FormulasiId? Id { get; init; }

    public GayaDaftar Penanda { get; init; }

    /// <summary>The formula or explanation as printed, in <see cref="NotasiCetak"/>: a printed fraction is <c>{pembilang}/{penyebut}</c>.</summary>
    public required string Teks { get; init; }

    /// <summary>What follows <c>Catatan :</c> in this cell.</summary>
    public string? Catatan { get; init; }

    public required SumberData SumberData { get; init; }
}
