using System.Globalization;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Which month is looked at, and whose; it stands in the address. What is not there or makes no sense is <c>null</c>.</summary>
public sealed record PilihanVerifikasi(int? Tahun, int? Bulan, JabatanId? Jabatan)
{
    public static PilihanVerifikasi Read(Uri alamat)
    {
        var kueri = QueryHelpers.ParseQuery(alamat.Query);
        int? Number(string nama) => kueri.TryGetValue(nama, out var teks) && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        return new(Number("tahun"), Number("bulan") is { } b and >= 1 and <= 12 ? b : null, kueri.TryGetValue("jabatan", out var teks) && Guid.TryParse(teks, out var id) ? JabatanId.From(id) : null);
    }

    public string ToKueri() => string.Create(CultureInfo.InvariantCulture, $"?tahun={Tahun}&bulan={Bulan}{(Jabatan is { } j ? $"&jabatan={j}" : "")}");

    /// <summary>Where there is most to do: the first month that waits, else the last that anybody has begun.</summary>
    public static int FindBulan(IReadOnlyList<JabatanRow> peta)
    {
        var semua = peta.SelectMany(j => j.DaftarBulan).ToList();
        return semua.Where(b => b.Diajukan > 0).Select(b => b.Bulan).Order().FirstOrDefault() is > 0 and var menunggu ? menunggu
            : semua.Where(b => b.Terisi > 0).Select(b => b.Bulan).DefaultIfEmpty(1).Max();
    }
}
