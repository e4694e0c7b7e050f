using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>What a measure's figures make, computed as they stand on the sheet.</summary>
public static class HitunganLembar
{
    /// <summary>The measure over a period: its own, or a longer one over the accumulated figures.</summary>
    public static HasilPeriode Compute(LembarUkuran ukuran, Periode periode)
    {
        var hasil = HitunganPeriode.Compute(
            ukuran.Definisi, periode, ukuran.DaftarPeriode.SelectMany(p => p.Isi.Nilai.Isi.Select(n => new NilaiPeriode(n.Variabel, p.Periode, n.Nilai))));
        if (ukuran.DaftarPeriode.FirstOrDefault(p => p.Periode == periode) is not { } sendiri || Rumus.Read(ukuran.Definisi.Rumus).Rumus is not { } rumus)
        {
            return hasil;
        }

        // A sum leaves out the months that lack a figure. In its own period what was entered is shown as it is, and only what is missing is called so.
        var nilai = new NilaiVariabel(sendiri.Isi.Nilai.Isi.Select(n => KeyValuePair.Create(n.Variabel, (decimal?)n.Nilai)));
        var terperiksa = PemeriksaanHitungan.Evaluate(rumus, nilai, ukuran.Definisi.FindSatuan);
        return hasil with { Hasil = terperiksa.Hasil, DaftarTemuan = terperiksa.DaftarTemuan, Nilai = nilai };
    }

    /// <summary>Something was entered in it.</summary>
    public static bool AdaIsi(LembarUkuran ukuran, Periode periode) => ukuran.DaftarPeriode.Any(p => periode.Contains(p.Periode) && p.Isi.Nilai.Isi.Count > 0);

    /// <summary>The result as people read it: <c>98,75%</c>, <c>12 laporan</c>; <c>null</c> where there is none.</summary>
    public static string? Write(Hasil hasil, DefinisiUkuran definisi) =>
        hasil.Nilai is not { } n ? null
        : hasil.Persen ? Angka.Write(n, definisi.Desimal) + "%"
        : Angka.Write(Math.Round(n, definisi.Desimal, MidpointRounding.AwayFromZero));

    /// <summary>The longer periods that a period belongs to, shortest first.</summary>
    public static IReadOnlyList<Periode> ListLebihPanjang(Periode periode) =>
        [.. Enum.GetValues<JenisPeriode>().Where(j => j > periode.Jenis).Select(j => Periode.Setahun(periode.Tahun).Split(j).First(p => p.Contains(periode)))];
}
