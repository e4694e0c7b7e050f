using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>A year's results as they are stored.</summary>
/// <param name="DaftarTahun">The years that can be chosen, newest first.</param>
/// <param name="Predikat">The bands in force, from the lowest to the highest.</param>
public sealed record CapaianTahun(int Tahun, IReadOnlyList<int> DaftarTahun, IReadOnlyList<PitaPredikat> Predikat, IReadOnlyList<CapaianJabatan> DaftarJabatan);

public sealed record CapaianJabatan(JabatanId Id, string Nama, IReadOnlyList<CapaianRow> DaftarUkuran);

/// <param name="Draf">How many of its periods hold figures that nobody has submitted yet: they do not count.</param>
/// <param name="DaftarHasil">By period; a period without a figure has none, the year always has one.</param>
public sealed record CapaianRow(
    UkuranId Id, string Sasaran, string Indikator, DefinisiUkuran Definisi, int Draf, IReadOnlyDictionary<Periode, HasilRow> DaftarHasil);

/// <summary>One stored result.</summary>
public sealed record HasilRow(IsiHasilCapaian Isi, int Terisi, int Wajib, bool DataContoh, DateTimeOffset DihitungPada);

/// <summary>How a result came about.</summary>
/// <param name="Definisi">The measure in the version that made the result.</param>
/// <param name="Kebijakan">The policy in the version that made it.</param>
/// <param name="DaftarAngka">The figures it was made of.</param>
public sealed record CapaianDetail(HasilRow Hasil, DefinisiUkuran Definisi, KebijakanBerlaku Kebijakan, string? DasarKebijakan, IReadOnlyList<AngkaPeriode> DaftarAngka);

/// <summary>What was entered for one period.</summary>
public sealed record AngkaPeriode(Periode Periode, StatusRealisasi Status, DaftarNilai Nilai);
