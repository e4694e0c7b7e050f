using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How a cell of the targets is named in the browser, and read aloud.</summary>
internal static class KunciSel
{
    public static string Of(UkuranId ukuran, SelTarget sel) => $"{ukuran.Value:N}-{sel.Periode.Jenis}{sel.Periode.Nomor}-{sel.Komponen}";

    /// <summary>Of the weight that goes with the year's target.</summary>
    public static string OfBobot(UkuranId ukuran) => $"{ukuran.Value:N}-bobot";

    /// <summary>The column it stands in: the year, or a part of it.</summary>
    public static string Kolom(SelTarget sel) => sel.Periode.Jenis is JenisPeriode.Tahun ? "tahun" : $"bagian{sel.Periode.Nomor}";

    public static string Sebut(SelTarget sel) => sel.Komponen.Length > 0 ? $"Target {sel.Periode}, {sel.Komponen}" : $"Target {sel.Periode}";
}
