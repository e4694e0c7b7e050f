using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>What is known around the indicator.</summary>
/// <param name="JumlahDesa">Desa and kelurahan in the office's profile; <c>null</c> until entered.</param>
/// <param name="Tahun">The year of the decree.</param>
/// <param name="DaftarDesaAsing">Numbers of desa that the same decree names although the kecamatan has fewer: left over from another kecamatan's text.</param>
public sealed partial record KonteksUsulan(int? JumlahDesa, int Tahun, IReadOnlyList<int> DaftarDesaAsing)
{
    public KonteksUsulan(int? jumlahDesa, int tahun)
        : this(jumlahDesa, tahun, [])
    {
    }

    /// <summary>The context of a whole decree, which betrays a foreign number of desa in one row for the others.</summary>
    public static KonteksUsulan Of(NaskahJson naskah, int? jumlahDesa)
    {
        var asing = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).SelectMany(i => i.Formulasi)
            .SelectMany(f => PolaDesa().Matches(f.Teks)).Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Where(n => n > jumlahDesa).Distinct().Order();
        return new KonteksUsulan(jumlahDesa, naskah.Tahun, [.. asing]);
    }

    [GeneratedRegex(@"\b(\d{1,3}) +desa\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaDesa();
}
