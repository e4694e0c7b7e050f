using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How the state of figures is called on the screen.</summary>
public static class SebutanRealisasi
{
    public static string Sebutan(this StatusRealisasi status) => status switch
    {
        StatusRealisasi.Draf => "Draf",
        StatusRealisasi.Diajukan => "Diajukan",
        StatusRealisasi.Diverifikasi => "Diverifikasi",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>In a word, under the result; nothing where there is nothing to say.</summary>
    public static string SebutStatus(this LembarPeriode p, DateOnly hariIni) => p switch
    {
        { Mulai: false } => "",
        { Isi.Status: not StatusRealisasi.Draf } => p.Isi.Status.Sebutan().ToLowerInvariant(),
        { Terkunci: true } => "terkunci",
        { Isi.CatatanPengembalian: not null } => "dikembalikan",
        _ when KetepatanIsian.IsTerlambat(p.Periode, p.Tenggat, hariIni) => "terlambat",
        { Isi.Nilai.Isi.Count: > 0 } => "draf",
        _ => "",
    };

    public static string KelasStatus(this LembarPeriode p, DateOnly hariIni) => p.SebutStatus(hariIni) switch
    {
        "" => "",
        var s => "status-" + s.Replace(' ', '-'),
    };

    public static string SebutBulan(this int bulan) => new DateOnly(2000, bulan, 1).ToString("MMMM", TeksIndonesia.Budaya);

    public static string SebutBulanPendek(this int bulan) => new DateOnly(2000, bulan, 1).ToString("MMM", TeksIndonesia.Budaya);

    /// <summary>The months that a cell covers, as classes: on a phone one month is shown at a time.</summary>
    public static string KelasBulan(this Periode periode) =>
        "k " + string.Join(' ', Enumerable.Range(periode.BulanAwal, periode.BulanAkhir - periode.BulanAwal + 1).Select(b => FormattableString.Invariant($"b{b}")));
}
