using System.Globalization;
using Kinerja.Domain.Pengukuran;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Which results a reader wants to see; it lives in the address (<c>?tahun=2022&amp;periode=triwulan1&amp;jabatan=…</c>).</summary>
public sealed record SaringanCapaian(int? Tahun, string Jabatan, JenisPeriode Jenis, int Nomor)
{
    public static SaringanCapaian Read(Uri alamat)
    {
        var isi = QueryHelpers.ParseQuery(alamat.Query);
        string Get(string nama) => isi.TryGetValue(nama, out var nilai) ? nilai.ToString() : "";
        var (jenis, nomor) = ReadPeriode(Get("periode"));
        return new(
            int.TryParse(Get("tahun"), NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= 2000 and <= 2100 ? tahun : null, Get("jabatan"), jenis, nomor);
    }

    /// <summary>The period that is chosen, as the address and the list of choices name it; empty: the year.</summary>
    public string KodePeriode => Jenis is JenisPeriode.Tahun ? "" : string.Create(CultureInfo.InvariantCulture, $"{Jenis.ToString().ToLowerInvariant()}{Nomor}");

    public SaringanCapaian WithPeriode(string kode)
    {
        var (jenis, nomor) = ReadPeriode(kode);
        return this with { Jenis = jenis, Nomor = nomor };
    }

    public string ToKueri()
    {
        var isi = new Dictionary<string, string?> { ["tahun"] = Tahun?.ToString(CultureInfo.InvariantCulture), ["periode"] = KodePeriode, ["jabatan"] = Jabatan };
        return QueryString.Create(isi.Where(k => !string.IsNullOrWhiteSpace(k.Value))).ToUriComponent();
    }

    private static (JenisPeriode Jenis, int Nomor) ReadPeriode(string kode)
    {
        var kata = kode.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return Enum.TryParse<JenisPeriode>(kata, ignoreCase: true, out var jenis) && Enum.IsDefined(jenis)
            && int.TryParse(kode[kata.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && nomor >= 1 && nomor <= jenis.JumlahSetahun()
                ? (jenis, nomor) : (JenisPeriode.Tahun, 1);
    }
}
