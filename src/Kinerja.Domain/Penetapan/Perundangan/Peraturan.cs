using System.Globalization;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>One act of the register. It is data that an office can correct: whether somebody compared it with the official text is said by <see cref="Diverifikasi"/>.</summary>
public sealed record Peraturan
{
    public required PeraturanId Id { get; init; }

    public required JenisPeraturan Jenis { get; init; }

    /// <summary>Whose act, where the kind does not say it: <c>Menteri Dalam Negeri</c>. The name that the ministry bore then.</summary>
    public string? Pembentuk { get; init; }

    /// <summary><c>23</c>, or <c>PER/09/M.PAN/5/2007</c>, which holds its year.</summary>
    public required string Nomor { get; init; }

    public required int Tahun { get; init; }

    /// <summary>The official title, without <c>tentang</c>.</summary>
    public required string Judul { get; init; }

    public LembaranResmi? Lembaran { get; init; }

    /// <summary>The day of its promulgation.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>The first day in force, where that is not <see cref="Tanggal"/>.</summary>
    public DateOnly? BerlakuDari { get; init; }

    /// <summary>The last day, for an act that ends by itself, such as the plan of a term.</summary>
    public DateOnly? BerlakuSampai { get; init; }

    public IReadOnlyList<HubunganPeraturan> Hubungan { get; init; } = [];

    /// <summary>Kode wilayah of the kabupaten that it belongs to; <c>null</c>: national.</summary>
    public string? Wilayah { get; init; }

    /// <summary>Kabupaten Malang.</summary>
    public string? NamaWilayah { get; init; }

    /// <summary>Why a decree on individual performance indicators should cite it; <c>null</c>: it may, but need not.</summary>
    public string? Anjuran { get; init; }

    /// <summary>Somebody has compared it with a published text.</summary>
    public bool Diverifikasi { get; init; }

    /// <summary>Where the entry comes from.</summary>
    public required string Sumber { get; init; }

    public string? Catatan { get; init; }

    /// <summary>Kind, maker, number and year as they are cited: <c>Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016</c>.</summary>
    public string Sebutan => Nomor.Contains('/', StringComparison.Ordinal)
        ? $"{SebutanJenis} Nomor {Nomor}"
        : string.Create(CultureInfo.InvariantCulture, $"{SebutanJenis} Nomor {Nomor} Tahun {Tahun}");

    /// <summary>The first day on which it can have been in force; an unknown day is the first of its year.</summary>
    public DateOnly MulaiPalingAwal => BerlakuDari ?? Tanggal ?? new DateOnly(Tahun, 1, 1);

    /// <summary>The day from which it was certainly in force; an unknown day is the last of its year, so that nobody is told of a law too early.</summary>
    public DateOnly MulaiPalingLambat => BerlakuDari ?? Tanggal ?? new DateOnly(Tahun, 12, 31);

    private string SebutanJenis => Jenis switch
    {
        JenisPeraturan.PeraturanMenteri or JenisPeraturan.PeraturanLembaga => $"Peraturan {Pembentuk}",
        JenisPeraturan.PeraturanDaerah => $"Peraturan Daerah {NamaWilayah}",
        JenisPeraturan.PeraturanKepalaDaerah => Pembentuk is null ? $"Peraturan {NamaKepala}" : $"Peraturan {Pembentuk}",
        _ => Jenis.Sebutan(),
    };

    private string NamaKepala => NamaWilayah is { } nama && nama.StartsWith("Kota ", StringComparison.Ordinal)
        ? $"Wali Kota {nama["Kota ".Length..]}"
        : $"Bupati {NamaWilayah?.Replace("Kabupaten ", "", StringComparison.Ordinal)}";
}
