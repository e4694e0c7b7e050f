using System.Globalization;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Laporan;

/// <summary>What the reports are called, and in which forms each can be had.</summary>
public static class SebutanLaporan
{
    public static string Nama(this JenisLaporan jenis) => jenis switch
    {
        JenisLaporan.Capaian => "Laporan Capaian",
        JenisLaporan.Lkjip => "Tabel LKjIP Bab III",
        JenisLaporan.PerjanjianKinerja => "Perjanjian Kinerja",
        JenisLaporan.RencanaAksi => "Rencana Aksi",
        JenisLaporan.Skp => "Baris SKP untuk e-Kinerja",
        JenisLaporan.Petikan => "Petikan keputusan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static string Uraian(this JenisLaporan jenis) => jenis switch
    {
        JenisLaporan.Capaian => "Target, realisasi, capaian, kendala, dan tindak lanjut satu triwulan atau setahun.",
        JenisLaporan.Lkjip => "Pembandingan menurut PermenPANRB 53/2014; kolom analisis disiapkan untuk diisi.",
        JenisLaporan.PerjanjianKinerja => "Pernyataan dan lampiran target tiap jabatan, siap ditandatangani.",
        JenisLaporan.RencanaAksi => "Target setahun yang dibagi per triwulan.",
        JenisLaporan.Skp => "Rencana hasil kerja dan indikator tiap pegawai, untuk disalin ke e-Kinerja BKN.",
        JenisLaporan.Petikan => "Keputusan dengan bagian satu jabatan saja, atau beberapa halamannya.",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static IReadOnlyList<FormatLaporan> DaftarFormat(this JenisLaporan jenis) => jenis switch
    {
        JenisLaporan.Skp => [FormatLaporan.Xlsx, FormatLaporan.Csv],
        JenisLaporan.Petikan => [FormatLaporan.Pdf, FormatLaporan.Zip],
        _ => [FormatLaporan.Pdf, FormatLaporan.Docx, FormatLaporan.Xlsx],
    };

    public static string Nama(this FormatLaporan format) => format switch
    {
        FormatLaporan.Pdf => "PDF",
        FormatLaporan.Docx => "Word (DOCX)",
        FormatLaporan.Xlsx => "Excel (XLSX)",
        FormatLaporan.Csv => "CSV",
        FormatLaporan.Zip => "ZIP: satu PDF tiap jabatan",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string TipeIsi(this FormatLaporan format) => format switch
    {
        FormatLaporan.Pdf => "application/pdf",
        FormatLaporan.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FormatLaporan.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FormatLaporan.Csv => "text/csv; charset=utf-8",
        FormatLaporan.Zip => "application/zip",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary><c>laporan-capaian-ampelgading-2022-triwulan-1.pdf</c></summary>
    public static string NamaBerkas(this PermintaanLaporan p, string kecamatan, string? jabatan = null)
    {
        var periode = p.Periode.Jenis is JenisPeriode.Tahun ? "" : string.Create(CultureInfo.InvariantCulture, $" {p.Periode.Jenis} {p.Periode.Nomor}");
        var bagian = p.Halaman is { } h ? string.Create(CultureInfo.InvariantCulture, $" halaman {h.Dari}-{h.Sampai}") : jabatan is { } j ? " " + j : "";
        return Slug($"{p.Jenis.Nama()} {kecamatan} {p.Tahun.ToString(CultureInfo.InvariantCulture)}{periode}{bagian}") + "." + p.Format.ToString().ToLowerInvariant();
    }

    /// <summary>Letters, figures and hyphens only: it is a file's name on any PC.</summary>
    public static string Slug(string teks)
    {
        var huruf = teks.ToLowerInvariant().Select(h => char.IsAsciiLetterOrDigit(h) ? h : '-');
        var nama = string.Join('-', string.Concat(huruf).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return nama.Length <= 100 ? nama : nama[..100].TrimEnd('-');
    }
}
