using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Laporan;

/// <summary>Everything that the reports of one year are made of: what is stored, nothing computed.</summary>
/// <param name="Capaian">The same that the page of results shows.</param>
/// <param name="DaftarTahunLalu">The earlier years that are compared, newest first; a year without a result stands here too.</param>
/// <param name="DaftarPejabat">Who held which post on <see cref="KantorLaporan.HariPemangku"/>.</param>
public sealed record BahanLaporan(
    KantorLaporan Kantor, CapaianTahun Capaian, IReadOnlyList<int> DaftarTahunLalu,
    IReadOnlyDictionary<UkuranId, UkuranLaporan> Ukuran, IReadOnlyDictionary<JabatanId, JabatanLaporan> Jabatan, ILookup<JabatanId, PejabatLaporan> DaftarPejabat);

/// <summary>The office, as its papers name it.</summary>
/// <param name="KeputusanId">The decree that the year is measured by; <c>null</c>: none.</param>
/// <param name="Tempat">Where the decree was enacted.</param>
/// <param name="NamaCamat">Who signed the decree.</param>
/// <param name="HariIni">In the office's own zone.</param>
/// <param name="HariPemangku">The day that says who holds a post: the last of the year, or today.</param>
public sealed record KantorLaporan(
    string Nama, string Kabupaten, TataNaskah Tata, KopSurat? Kop, KeputusanId? KeputusanId, string? NomorKeputusan, string Tempat, string? NamaCamat, DateOnly HariIni, DateOnly HariPemangku);

/// <param name="AtasanId">Whose tasks it supports; <c>null</c>: the office has not said.</param>
public sealed record JabatanLaporan(string Nama, string? Unit, JabatanId? AtasanId);

/// <param name="Nip"><c>null</c> also for who may not read it (UU 27/2022).</param>
public sealed record PejabatLaporan(string Nama, string? Nip, string? Pangkat, StatusPemangku Status, bool DataContoh);

/// <summary>What belongs to a measure beside its results.</summary>
/// <param name="Induk">The indicator of a superior that this one hangs on, with its sasaran.</param>
/// <param name="DaftarTarget">Those of its year and of its parts.</param>
/// <param name="DaftarCatatan">What stood in the way and what was done, in the order of time.</param>
/// <param name="TahunLalu">The results of earlier years, by year.</param>
public sealed record UkuranLaporan(
    JenisIndikator Jenis, IndukLaporan? Induk, IReadOnlyList<TargetTercatat> DaftarTarget, IReadOnlyList<CatatanLaporan> DaftarCatatan, IReadOnlyDictionary<int, HasilRow> TahunLalu);

public sealed record IndukLaporan(string Sasaran, string Indikator);

/// <summary>What a seksi wrote beside its figures.</summary>
public sealed record CatatanLaporan(Periode Periode, string? Kendala, string? TindakLanjut);

/// <summary>What a report can be asked of.</summary>
/// <param name="Tahun">The year that is chosen; the newest where none was.</param>
/// <param name="DaftarTahun">The years that have a decree in force, newest first; empty: nothing can be reported.</param>
/// <param name="DaftarBagian">The posts of the year's decree, in its order.</param>
public sealed record PilihanLaporan(int Tahun, IReadOnlyList<int> DaftarTahun, KeputusanId? KeputusanId, IReadOnlyList<BagianLaporan> DaftarBagian);

/// <summary>A post of the decree with the section that it has there.</summary>
public sealed record BagianLaporan(JabatanId JabatanId, BagianJabatanId BagianId, string Nama);
