using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Perbandingan;

/// <summary>The kecamatan of a kabupaten beside each other, of one year.</summary>
/// <param name="DaftarTahun">The years that can be chosen, newest first.</param>
/// <param name="Predikat">The bands in force, from the lowest to the highest.</param>
/// <param name="Desimal">The places that the kabupaten's policy rounds to.</param>
/// <param name="Daftar">By name.</param>
public sealed record PerbandinganDetail(int Tahun, IReadOnlyList<int> DaftarTahun, IReadOnlyList<PitaPredikat> Predikat, int Desimal, IReadOnlyList<KecamatanRow> Daftar);

/// <summary>One kecamatan in the comparison. Everything but its decree and its days comes out of its stored results.</summary>
/// <param name="Keputusan">Its decree of the year; <c>null</c>: none was begun.</param>
/// <param name="TahunTerakhir">The latest year for which one was enacted or archived.</param>
/// <param name="Rata">Every measure counts the same; weights are the office's own and would make two offices two things.</param>
/// <param name="Predikat">Of the rounded mean.</param>
/// <param name="Sebaran">How its measures are spread over the predicates.</param>
/// <param name="Kelengkapan">Of the periods that have ended.</param>
/// <param name="LewatTenggat">How many figures are missing although the office's own last day for them has gone.</param>
/// <param name="Tenggat">The next last day of the year; <c>null</c>: all have gone, or nothing is measured.</param>
/// <param name="DaftarTriwulan">Always four.</param>
/// <param name="DataContoh">At least one figure was made up for the examples.</param>
public sealed record KecamatanRow(
    string Kode, string Nama, KepalaRow? Keputusan, int? TahunTerakhir, RataCapaian Rata, string? Predikat, SebaranPredikat Sebaran, Kelengkapan Kelengkapan, int LewatTenggat, DateOnly? Tenggat,
    IReadOnlyList<TriwulanRow> DaftarTriwulan, bool DataContoh);

/// <summary>Where a decree stands.</summary>
/// <param name="Tanggal">Of the act.</param>
public sealed record KepalaRow(KeputusanId Id, int Tahun, StatusKeputusan Status, AsalNaskah Asal, JenisNaskah Jenis, string? Nomor, DateOnly? Tanggal);

/// <summary>A quarter of one kecamatan.</summary>
public sealed record TriwulanRow(int Nomor, RataCapaian Rata, Kelengkapan Kelengkapan);
