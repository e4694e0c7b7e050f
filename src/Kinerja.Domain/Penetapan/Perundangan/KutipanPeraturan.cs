namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>One act as a text cites it: <c>Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara …)</c>.</summary>
public sealed record KutipanPeraturan
{
    public required JenisPeraturan Jenis { get; init; }

    /// <summary>The kind as written, <c>Surat Keputusan Camat</c>.</summary>
    public required string TeksJenis { get; init; }

    /// <summary>The words between the kind and the number: whose act it is. Empty where there are none.</summary>
    public required string Pembentuk { get; init; }

    /// <summary>Whether the word <c>Nomor</c> stands before the number.</summary>
    public required bool AdaKataNomor { get; init; }

    public required string Nomor { get; init; }

    /// <summary>The year; the one at the end of a number with slashes; <c>null</c> where none is written.</summary>
    public required int? Tahun { get; init; }

    /// <summary>What follows <c>tentang</c>, up to gazette or amendment; not read of an act inside a title.</summary>
    public string? Judul { get; init; }

    public KutipanLembaran? Lembaran { get; init; }

    /// <summary>Stands inside the title of the citation before it: <c>Perubahan atas …</c>.</summary>
    public bool DalamJudul { get; init; }

    /// <summary>Named as the amendment of the citation before it.</summary>
    public bool Perubahan { get; init; }

    /// <summary>Where kind, maker, number and year stand in the text.</summary>
    public required int Awal { get; init; }

    /// <summary>Behind the year.</summary>
    public required int Akhir { get; init; }

    /// <summary>Behind the title; <see cref="Akhir"/> where there is none.</summary>
    public required int AkhirJudul { get; init; }
}

/// <summary>A gazette as a text cites it.</summary>
/// <param name="Lembaran">Which, its year, number and supplement.</param>
/// <param name="RepublikIndonesia">Whether every mention says whose gazette it is; always so for those of a daerah.</param>
/// <param name="Awal">Where its parenthesis opens.</param>
/// <param name="Akhir">Behind its parenthesis.</param>
public sealed record KutipanLembaran(LembaranResmi Lembaran, bool RepublikIndonesia, int Awal, int Akhir);
