using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>By what right a day is off.</summary>
public enum JenisLibur
{
    /// <summary>Keppres 8/2024 and the yearly joint decree; also an election day made a holiday by Keppres.</summary>
    LiburNasional,

    /// <summary>Set by Keppres for civil servants each year and not taken off their annual leave (PP 11/2017 Ps 333). Whether it is off in an office is its calendar's rule.</summary>
    CutiBersama,
}

/// <summary>A date that the government declared off. Two feasts may fall on one date.</summary>
public sealed record HariLibur(DateOnly Tanggal, JenisLibur Jenis, string Nama)
{
    public JenisLibur Jenis { get; } = Enum.IsDefined(Jenis) ? Jenis : throw new AturanException("Jenis hari libur tidak dikenal.");

    public string Nama { get; } = Wajib.Teks(Nama, "Nama hari libur");
}

/// <summary>A decree that a year's holidays rest on.</summary>
/// <param name="Naskah">Kind and numbers as cited.</param>
/// <param name="Tanggal">When it was enacted; <c>null</c> where it is not known.</param>
/// <param name="Perihal">What it set or changed.</param>
public sealed record DasarLibur(string Naskah, string Perihal, DateOnly? Tanggal = null);
