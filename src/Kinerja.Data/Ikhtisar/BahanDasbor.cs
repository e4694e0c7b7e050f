using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Ikhtisar;

/// <summary>What a year's dashboard is made of, as it was read.</summary>
/// <param name="Ukuran">Each measure once, in the order of the decree.</param>
/// <param name="Hasil">Every stored result of the year.</param>
/// <param name="Keadaan">Of each measure's period that was begun: how far it has come.</param>
/// <param name="Lalu">Earlier years of the same measures.</param>
/// <param name="Makna">What each measure means this year.</param>
internal sealed record BahanDasbor(
    int Tahun, IReadOnlyList<int> DaftarTahun, IReadOnlyList<UkuranTerukur> Ukuran, ILookup<UkuranId, (Periode Periode, HasilRow Hasil)> Hasil,
    IReadOnlyDictionary<(UkuranId, Periode), KeadaanRealisasi> Keadaan, TenggatIsian Tenggat, KebijakanBerlaku Kebijakan, IReadOnlyDictionary<UkuranId, decimal> Bobot,
    KeputusanDasbor? Keputusan, IReadOnlyList<TahunUkuran> Lalu, IReadOnlyDictionary<UkuranId, string> Makna);

/// <summary>How far the figures of a period have come; of several holders the one who is furthest behind counts.</summary>
internal sealed record KeadaanRealisasi(StatusRealisasi Status, bool Dikembalikan, DateOnly? DiajukanPada);
