using System.Collections.Immutable;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Domain.Presensi;

/// <summary>One employee's days of one month by category, as the office counted them. It holds what was entered, also where that cannot be; <see cref="PemeriksaanRekap"/> says so.</summary>
public sealed class RekapPresensi
{
    /// <param name="pegawaiId">Whose.</param>
    /// <param name="bulan">Which month.</param>
    /// <param name="hari">The categories that the office keeps. A category left out is not kept there; <c>null</c> is kept but unknown.</param>
    public RekapPresensi(PegawaiId pegawaiId, BulanKalender bulan, IEnumerable<KeyValuePair<KategoriPresensi, int?>> hari)
    {
        PegawaiId = pegawaiId;
        Bulan = bulan;
        Hari = hari.ToImmutableSortedDictionary();
    }

    public PegawaiId PegawaiId { get; }

    public BulanKalender Bulan { get; }

    public ImmutableSortedDictionary<KategoriPresensi, int?> Hari { get; }

    /// <summary>All days entered, whatever they were.</summary>
    public long JumlahTercatat => Hari.Values.Sum(h => (long)(h ?? 0));

    public int? this[KategoriPresensi kategori] => Hari.GetValueOrDefault(kategori);

    /// <summary>Days absent by a policy; <c>null</c> where a category that counts as absence is unknown, or none is kept at all.</summary>
    public int? CountTidakHadir(VersiKebijakanPresensi kebijakan)
    {
        var tidakHadir = Hari.Where(h => !kebijakan.DihitungHadir.Contains(h.Key)).Select(h => h.Value).ToList();
        return tidakHadir.Count == 0 || tidakHadir.Contains(null) ? null : tidakHadir.Sum();
    }
}
