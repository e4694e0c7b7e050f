using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

public enum SatuanTenggat
{
    Hari,
    HariKerja,
    Minggu,
    Bulan,
    Tahun,
}

public enum ArahTenggat
{
    Sebelum,
    Sesudah,

    /// <summary>At the named time itself: the beginning of the year, the month of Ramadan.</summary>
    Pada,
}

/// <summary>When something is due, as the row says it.</summary>
/// <param name="Jumlah">How long before or after; <c>null</c> where the row names the time itself.</param>
/// <param name="Satuan">Of what; <c>null</c> together with <paramref name="Jumlah"/>.</param>
/// <param name="Arah">Before, after or at.</param>
/// <param name="DaftarAcuan">Before, after or at what: <c>TMT kenaikan pangkat</c>; several for "menjelang Natal dan Tahun Baru". The dates are a person's to enter: they differ per employee, or move with the moon.</param>
public sealed record AturanTenggat(int? Jumlah, SatuanTenggat? Satuan, ArahTenggat Arah, IReadOnlyList<string> DaftarAcuan)
{
    public bool Equals(AturanTenggat? other) =>
        other is not null && Jumlah == other.Jumlah && Satuan == other.Satuan && Arah == other.Arah && DaftarAcuan.SequenceEqual(other.DaftarAcuan);

    public override int GetHashCode() => HashCode.Combine(Jumlah, Satuan, Arah, DaftarAcuan.Count);

    /// <summary>The last day that is in time, given the date of what the rule speaks of. Where the rule names no span it is that date itself.</summary>
    /// <param name="isHariKerja">Whether the office works on a day.</param>
    public DateOnly FindBatas(DateOnly acuan, Func<DateOnly, bool> isHariKerja)
    {
        var jumlah = Arah switch { ArahTenggat.Sebelum => -(Jumlah ?? 0), ArahTenggat.Sesudah => Jumlah ?? 0, _ => 0 };
        try
        {
            return Satuan switch
            {
                SatuanTenggat.HariKerja => AddHariKerja(acuan, jumlah, isHariKerja),
                SatuanTenggat.Minggu => acuan.AddDays(checked(7 * jumlah)),
                SatuanTenggat.Bulan => acuan.AddMonths(jumlah),
                SatuanTenggat.Tahun => acuan.AddYears(jumlah),
                _ => acuan.AddDays(jumlah),
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw new AturanException($"Batas waktu {Describe()} di luar kalender. Periksa cara mengukurnya.", e);
        }
    }

    public string Describe()
    {
        var acuan = string.Join(", ", DaftarAcuan);
        var kata = Satuan is SatuanTenggat.HariKerja ? "hari kerja" : Satuan?.ToString().ToLowerInvariant();
        return Jumlah is { } n ? $"{n} {kata} {Arah.ToString().ToLowerInvariant()} {acuan}" : $"{Arah.ToString().ToLowerInvariant()} {acuan}";
    }

    private static DateOnly AddHariKerja(DateOnly acuan, int jumlah, Func<DateOnly, bool> isHariKerja)
    {
        var tanggal = acuan;
        for (var sisa = Math.Abs(jumlah); sisa > 0; sisa -= isHariKerja(tanggal) ? 1 : 0)
        {
            tanggal = tanggal.AddDays(Math.Sign(jumlah));
        }

        return tanggal;
    }
}
