using System.Globalization;
using Kinerja.Data.Pelaporan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Laporan;

/// <summary>The sheet of a post: its number and as much of its name as fits.</summary>
internal static class PenamaLembar
{
    public static string Name(KerangkaLaporan kerangka, CapaianJabatan jabatan) =>
        string.Create(CultureInfo.InvariantCulture, $"{kerangka.DaftarJabatan.Index().First(j => j.Item == jabatan).Index + 1:00} {jabatan.Nama.ToSatuBaris()}");
}
