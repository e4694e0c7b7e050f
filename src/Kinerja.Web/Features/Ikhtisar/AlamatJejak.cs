using System.Globalization;
using Kinerja.Data.Ikhtisar;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Pelaporan;

namespace Kinerja.Web.Features.Ikhtisar;

/// <summary>The way down to one result, and the way back with the filters as they were.</summary>
public static class AlamatJejak
{
    /// <summary>Stands in the address of who came from the table of results.</summary>
    public const string DariCapaian = "capaian";

    public static string FromDasbor(string kode, UkuranId ukuran, Periode periode, SaringanDasbor s)
    {
        var sisa = AlamatDasbor.ToKueri(s with { Tahun = null }).TrimStart('?');
        return $"/k/{kode}/capaian/{ukuran}{AlamatDasbor.Kueri(("tahun", Tahun(periode.Tahun)), ("periode", Kode(periode)))}{(sisa.Length > 0 ? "&" + sisa : "")}";
    }

    public static string FromCapaian(string kode, UkuranId ukuran, SaringanCapaian s) =>
        $"/k/{kode}/capaian/{ukuran}{AlamatDasbor.Kueri(("tahun", s.Tahun is { } t ? Tahun(t) : null), ("periode", s.KodePeriode), ("jabatan", s.Jabatan), ("dari", DariCapaian))}";

    /// <summary>Another period of the same measure; everything else in the address stays.</summary>
    public static string WithPeriode(Uri alamat, Periode periode)
    {
        var isi = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(alamat.Query);
        var lain = isi.Where(i => i.Key is not ("tahun" or "periode")).Select(i => (i.Key, (string?)i.Value.ToString()));
        return alamat.AbsolutePath + AlamatDasbor.Kueri([("tahun", Tahun(periode.Tahun)), ("periode", Kode(periode)), .. lain]);
    }

    private static string Tahun(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);

    private static string Kode(Periode p) => new SaringanCapaian(null, "", p.Jenis, p.Nomor).KodePeriode;
}
