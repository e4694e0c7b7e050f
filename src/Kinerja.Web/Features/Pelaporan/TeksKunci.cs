using System.Globalization;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Which figures a file is for, as the page tells the server: <c>{ukuran} 2022 Bulan 3</c>, one a line.</summary>
public static class TeksKunci
{
    public static string Write(KunciRealisasi kunci) =>
        string.Create(CultureInfo.InvariantCulture, $"{kunci.UkuranId} {kunci.Periode.Tahun} {kunci.Periode.Jenis} {kunci.Periode.Nomor}");

    public static string Write(IEnumerable<KunciRealisasi> daftar) => string.Join('\n', daftar.Select(Write));

    /// <exception cref="InvalidDataException">It was not written by our page.</exception>
    public static IReadOnlyList<KunciRealisasi> Parse(string teks) =>
        [.. teks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParseSatu)];

    private static KunciRealisasi ParseSatu(string baris) =>
        baris.Split(' ') is [var ukuran, var tahun, var jenis, var nomor]
        && Guid.TryParse(ukuran, out var id) && int.TryParse(tahun, NumberStyles.None, CultureInfo.InvariantCulture, out var t)
        && Enum.TryParse<JenisPeriode>(jenis, out var j) && Enum.IsDefined(j) && int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new KunciRealisasi(UkuranId.From(id), new Periode(t, j, n))
            : throw new InvalidDataException();
}
