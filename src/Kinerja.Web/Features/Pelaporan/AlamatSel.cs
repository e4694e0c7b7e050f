using System.Globalization;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How a period of a measure is called in the page's elements and in the browser's store: <c>{ukuran}/2022-Bulan-3</c>.</summary>
public static class AlamatSel
{
    public static string Write(UkuranId ukuran, Periode periode) =>
        string.Create(CultureInfo.InvariantCulture, $"{ukuran}/{periode.Tahun}-{periode.Jenis}-{periode.Nomor}");

    public static bool TryRead(string item, out UkuranId ukuran, out Periode? periode)
    {
        (ukuran, periode) = (default, null);
        if (item.Split('/') is not [var id, var masa] || !Guid.TryParse(id, out var guid) || masa.Split('-') is not [var tahun, var jenis, var nomor]
            || !Enum.TryParse<JenisPeriode>(jenis, out var j) || !Enum.IsDefined(j)
            || !int.TryParse(tahun, NumberStyles.None, CultureInfo.InvariantCulture, out var t) || !int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            || t is < 2000 or > 2100 || n < 1 || n > j.JumlahSetahun())
        {
            return false;
        }

        (ukuran, periode) = (UkuranId.From(guid), new Periode(t, j, n));
        return true;
    }
}
