using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Laporan;

public enum JenisLaporan
{
    Capaian,
    Lkjip,
    PerjanjianKinerja,
    RencanaAksi,
    Skp,
    Petikan,
}

public enum FormatLaporan
{
    Pdf,
    Docx,
    Xlsx,
    Csv,

    /// <summary>An excerpt for every post, each a PDF of its own.</summary>
    Zip,
}

/// <summary>Which report somebody wants, and as what.</summary>
/// <param name="Periode">A quarter or the year; the reports of the year take the year.</param>
/// <param name="Jabatan"><c>null</c>: all posts.</param>
/// <param name="Halaman">Of an excerpt by pages; else <c>null</c>.</param>
public sealed record PermintaanLaporan(JenisLaporan Jenis, FormatLaporan Format, Periode Periode, JabatanId? Jabatan = null, RentangHalaman? Halaman = null)
{
    public int Tahun => Periode.Tahun;
}

public sealed record RentangHalaman(int Dari, int Sampai);

/// <summary>A file that was made.</summary>
public sealed record BerkasLaporan(string Nama, string TipeIsi, byte[] Isi)
{
    /// <summary>Writes one that is too large to be held, in place of <see cref="Isi"/>; while the scope that it was made in lasts.</summary>
    public Func<Stream, Task>? Tulis { get; init; }
}

/// <summary>How far a report has come.</summary>
/// <param name="Tahap">What is being done now.</param>
public sealed record KemajuanLaporan(int Selesai, int Jumlah, string Tahap);
