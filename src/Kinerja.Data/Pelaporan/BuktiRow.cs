using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>The figures of one measure in one period, whether or not anybody has begun them.</summary>
public sealed record KunciRealisasi(UkuranId UkuranId, Periode Periode);

/// <summary>A piece of evidence in a list.</summary>
/// <param name="UkuranByte"><c>null</c> for a link.</param>
/// <param name="Tautan"><c>null</c> for a file.</param>
/// <param name="DaftarUntuk">Every figure that it stands for.</param>
public sealed record BuktiRow(
    BuktiId Id, string Nama, JenisBukti Jenis, long? UkuranByte, string? Tautan, string DiunggahOleh, DateTimeOffset DiunggahPada, IReadOnlyList<KunciRealisasi> DaftarUntuk)
{
    /// <summary>The fingerprint of its content; <c>null</c> for a link.</summary>
    public string? Sha256 { get; init; }
}

/// <summary>A measure of a post that evidence can be given for, and its periods of the year.</summary>
/// <param name="Nama">The indicator as printed.</param>
public sealed record TempatBukti(UkuranId UkuranId, string Nama, IReadOnlyList<PeriodeBukti> DaftarPeriode);

/// <param name="Terbuka">Its figures are a draft in a month that is not locked.</param>
public sealed record PeriodeBukti(Periode Periode, bool Terbuka);

/// <summary>A file that was opened for who may see it. <paramref name="Isi"/> is the caller's to close; <c>null</c>: it is gone from the disk.</summary>
public sealed record BerkasDibuka(string Nama, JenisBukti Jenis, string Sha256, Stream? Isi);
