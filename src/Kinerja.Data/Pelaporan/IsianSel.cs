using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>One field of the sheet as a person left it.</summary>
/// <param name="Bidang">Which field; see <c>IsianRealisasi</c>.</param>
/// <param name="Dasar">What stood there when they began.</param>
/// <param name="Baru">What they want there; empty or <c>null</c>: unknown.</param>
/// <param name="Nomor">The place in the order of typing; comes back with the answer.</param>
/// <param name="MungkinTiba">Their own earlier values of this field whose answer never came: to find one of these is no conflict.</param>
public sealed record IsianSel(UkuranId Ukuran, Periode Periode, string Bidang, string? Dasar, string? Baru, long Nomor, IReadOnlyList<string?> MungkinTiba)
{
    /// <summary>Where the figure came from.</summary>
    public AsalNilai Asal { get; init; }
}

/// <summary>What became of one field.</summary>
public abstract record HasilSel(long Nomor)
{
    /// <param name="Nilai">As it stands now, in its one form.</param>
    public sealed record Tersimpan(long Nomor, string? Nilai) : HasilSel(Nomor);

    /// <summary>Somebody else changed it meanwhile. Nothing was stored: the person sees both and chooses.</summary>
    public sealed record Konflik(long Nomor, string? Sekarang, string? Oleh, DateTimeOffset? Pada) : HasilSel(Nomor);

    public sealed record Ditolak(long Nomor, string Kalimat) : HasilSel(Nomor);
}

/// <param name="Sel">One answer for each field, in the order of typing.</param>
/// <param name="DaftarBaris">The periods that were touched, as they stand now.</param>
public sealed record HasilSimpan(IReadOnlyList<HasilSel> Sel, IReadOnlyList<IsiPeriode> DaftarBaris);

/// <summary>What became of submitting a month.</summary>
/// <param name="BelumLengkap">The indicators that are due in that month and still lack figures; they stay drafts.</param>
public sealed record HasilAjukan(int Jumlah, IReadOnlyList<string> BelumLengkap);

/// <param name="DaftarGagal">Why others could not be.</param>
public sealed record HasilVerifikasi(int Jumlah, IReadOnlyList<string> DaftarGagal);
