using System.Collections.Immutable;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>One employee's days of one month by category, as the office counted them. It holds what was entered, also where that cannot be; <see cref="PemeriksaanRekap"/> says so.</summary>
public sealed class RekapPresensi
{
    /// <summary>Beyond this it is not a mistyped number of days but something else, such as an amount of money.</summary>
    public const int HariMaksimum = 999;

    /// <param name="pegawaiId">Whose.</param>
    /// <param name="bulan">Which month.</param>
    /// <param name="hari">The categories that the office keeps. A category left out is not kept there; <c>null</c> is kept but unknown.</param>
    public RekapPresensi(PegawaiId pegawaiId, BulanKalender bulan, IEnumerable<KeyValuePair<KategoriPresensi, int?>> hari)
    {
        PegawaiId = pegawaiId;
        Bulan = bulan;
        Hari = hari.ToImmutableSortedDictionary();
        if (Hari.Values.Any(h => h is < -HariMaksimum or > HariMaksimum))
        {
            throw new AturanException($"Jumlah hari sebulan tidak mungkin melebihi {HariMaksimum}.");
        }
    }

    public PegawaiId PegawaiId { get; }

    public BulanKalender Bulan { get; }

    public ImmutableSortedDictionary<KategoriPresensi, int?> Hari { get; }

    /// <summary>All days entered, whatever they were.</summary>
    public int JumlahTercatat => Hari.Values.Sum(h => h ?? 0);

    /// <summary>No day of any kind was entered.</summary>
    public bool IsKosong => Hari.Values.All(h => h is null or 0);

    public int? this[KategoriPresensi kategori] => Hari.GetValueOrDefault(kategori);

    /// <summary>Days absent by a policy; <c>null</c> where a category that counts as absence is unknown, or none is kept at all.</summary>
    public int? CountTidakHadir(VersiKebijakanPresensi kebijakan)
    {
        var tidakHadir = Hari.Where(h => !kebijakan.DihitungHadir.Contains(h.Key)).Select(h => h.Value).ToList();
        return tidakHadir.Count == 0 || tidakHadir.Contains(null) ? null : tidakHadir.Sum();
    }
}
