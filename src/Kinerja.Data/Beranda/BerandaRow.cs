using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Beranda;

/// <summary>Where the decrees of an office stand.</summary>
/// <param name="TahunIni">The calendar year where the office lies.</param>
/// <param name="Kini">The decree of that year; <c>null</c>: none was begun.</param>
/// <param name="Terakhir">The latest that was enacted or archived, whichever year it is of.</param>
/// <param name="Berjalan">All that are on their way, the furthest first.</param>
public sealed record KeadaanKeputusan(int TahunIni, NaskahRow? Kini, NaskahRow? Terakhir, IReadOnlyList<NaskahRow> Berjalan);

/// <summary>A decree as the first page shows it.</summary>
/// <param name="KomentarTerbuka">Remarks that nobody has settled yet.</param>
public sealed record NaskahRow(
    KeputusanId Id, int Tahun, string? Tentang, string? Nomor, StatusKeputusan Status, AsalNaskah Asal, JenisNaskah Jenis, DateOnly? Tanggal, DateTimeOffset DiubahPada, int KomentarTerbuka);

/// <summary>What the year has come to, in a handful of figures.</summary>
/// <param name="Tahun">0: no decree is measured yet.</param>
/// <param name="Rata">Every measure counts the same.</param>
/// <param name="Predikat">Of the rounded mean.</param>
/// <param name="Pita">The bands in force, from the lowest to the highest.</param>
/// <param name="Desimal">The places that the kabupaten's policy rounds to.</param>
/// <param name="Kelengkapan">Of the periods that have ended.</param>
/// <param name="Diverifikasi">Of those that were handed over.</param>
/// <param name="Diajukan">Handed over, verified or not.</param>
/// <param name="Baik">The lowest predicate that counts as good; <c>null</c>: the bands know none.</param>
/// <param name="DiBawahBaik">How many measures are below it.</param>
/// <param name="Bulan">The month whose last day comes next; <c>null</c>: all of the year have gone.</param>
/// <param name="Tenggat">That day.</param>
/// <param name="LewatTenggat">Missing, although the last day has gone.</param>
public sealed record AngkaTahun(
    int Tahun, DateOnly HariIni, RataCapaian Rata, string? Predikat, IReadOnlyList<PitaPredikat> Pita, int Desimal, Kelengkapan Kelengkapan, int Diverifikasi, int Diajukan, string? Baik, int DiBawahBaik,
    Periode? Bulan, DateOnly? Tenggat, int LewatTenggat, bool DataContoh);
