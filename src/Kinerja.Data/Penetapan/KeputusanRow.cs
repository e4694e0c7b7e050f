using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Penetapan;

/// <summary>One decree in a list.</summary>
/// <param name="Judul">What it is about; for an annex without a decree, the heading of its first section.</param>
public sealed record KeputusanRow(
    KeputusanId Id, int Tahun, string Judul, string? Nomor, StatusKeputusan Status, AsalNaskah Asal, JenisNaskah Jenis,
    int JumlahJabatan, int JumlahIndikator, DateTimeOffset DiubahPada);

/// <summary>Which decrees to list; <c>null</c>: all.</summary>
/// <param name="Terhapus">Those in the bin, instead of those that are not.</param>
public sealed record SaringanKeputusan(int? Tahun = null, StatusKeputusan? Status = null, string? Cari = null, bool Terhapus = false);

/// <summary>A whole decree, to be read or printed.</summary>
/// <param name="Versi">Changes whenever the decree's row does.</param>
public sealed record KeputusanDetail(KeputusanId Id, NaskahJson Naskah, TataNaskah Tata, uint Versi)
{
    /// <summary>Whose it is: its emblem lies in that kecamatan's file store.</summary>
    public KecamatanId KecamatanId { get; init; }
}
