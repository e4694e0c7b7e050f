using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>What waits to be done, the most pressing first.</summary>
public enum JenisTindakan
{
    /// <summary>The last day has gone and nothing was entered.</summary>
    BelumDiisi,

    /// <summary>It was given back and not handed over anew.</summary>
    Dikembalikan,

    /// <summary>Entered, in part or whole, but not handed over by the last day.</summary>
    BelumDiajukan,

    /// <summary>Handed over; the sekcam has not looked at it yet.</summary>
    MenungguVerifikasi,

    /// <summary>Without a target there is no capaian.</summary>
    TanpaTarget,

    /// <summary>Nobody has said which way is better.</summary>
    TanpaPolaritas,
}

/// <summary>One due period of a measure as it stands.</summary>
/// <param name="Status"><c>null</c>: nothing was entered.</param>
/// <param name="Tenggat">The last day for handing it over.</param>
/// <param name="DiajukanPada">The day of handing over, where the kecamatan lies.</param>
public sealed record KeadaanIsian(UkuranId Ukuran, JabatanId Jabatan, Periode Periode, StatusRealisasi? Status, bool Dikembalikan, DateOnly Tenggat, DateOnly? DiajukanPada);

/// <summary>What one post has to do, or what waits for the sekcam on its behalf.</summary>
/// <param name="Jabatan">Whose turn it is; <c>null</c>: the sekcam's, for one post or several.</param>
/// <param name="Periode">The month that they are due with; <c>null</c> where it is not about a period.</param>
/// <param name="HariTerlambat">Days since the last day, or since it was handed over; <c>null</c> where no day was missed.</param>
/// <param name="DaftarUkuran">Which measures.</param>
public sealed record Tindakan(JenisTindakan Jenis, JabatanId? Jabatan, Periode? Periode, int? HariTerlambat, IReadOnlyList<UkuranId> DaftarUkuran);

/// <summary>Puts together what is late and whose turn it is. What is not late yet is nobody's fault and not in it.</summary>
public static class PenyusunTindakan
{
    /// <summary>By post and month, what waits for the sekcam by month; the longest overdue first.</summary>
    public static IReadOnlyList<Tindakan> List(IEnumerable<KeadaanIsian> daftar, DateOnly hariIni) =>
    [
        .. daftar.Select(k => (Isian: k, Jenis: Find(k, hariIni))).Where(k => k.Jenis is not null)
            .GroupBy(k => (Jabatan: k.Jenis is JenisTindakan.MenungguVerifikasi ? (JabatanId?)null : k.Isian.Jabatan, Jenis: k.Jenis!.Value, Bulan: Periode.Bulan(k.Isian.Periode.Tahun, k.Isian.Periode.BulanAkhir)))
            .Select(g => new Tindakan(g.Key.Jenis, g.Key.Jabatan, g.Key.Bulan, g.Max(k => CountHari(k.Jenis!.Value, k.Isian, hariIni)), [.. g.Select(k => k.Isian.Ukuran).Distinct()]))
            .OrderByDescending(t => t.HariTerlambat).ThenBy(t => t.Jenis),
    ];

    private static JenisTindakan? Find(KeadaanIsian isian, DateOnly hariIni) => isian.Status switch
    {
        StatusRealisasi.Diverifikasi => null,
        StatusRealisasi.Diajukan => JenisTindakan.MenungguVerifikasi,
        _ when isian.Dikembalikan => JenisTindakan.Dikembalikan,
        _ when hariIni <= isian.Tenggat => null,
        null => JenisTindakan.BelumDiisi,
        _ => JenisTindakan.BelumDiajukan,
    };

    private static int? CountHari(JenisTindakan jenis, KeadaanIsian isian, DateOnly hariIni)
    {
        var sejak = jenis is JenisTindakan.MenungguVerifikasi ? isian.DiajukanPada : isian.Tenggat;
        return sejak is { } s && hariIni > s ? hariIni.DayNumber - s.DayNumber : null;
    }
}
