using System.Globalization;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>Where an act was published.</summary>
/// <param name="Jenis">Which gazette.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Nomor">Its number, and its series where a daerah has one: <c>1 Seri C</c>.</param>
/// <param name="Tambahan">Number of the supplement, which holds the elucidation.</param>
public sealed record LembaranResmi(JenisLembaran Jenis, int Tahun, string Nomor, string? Tambahan = null)
{
    /// <summary>As a citation prints it, in parentheses.</summary>
    /// <param name="namaWilayah">Kabupaten Malang; only for the gazettes of a daerah.</param>
    public string Sebutan(string? namaWilayah = null)
    {
        var nama = Jenis switch
        {
            JenisLembaran.LembaranNegara => "Lembaran Negara Republik Indonesia",
            JenisLembaran.BeritaNegara => "Berita Negara Republik Indonesia",
            JenisLembaran.LembaranDaerah => $"Lembaran Daerah {namaWilayah}".TrimEnd(),
            _ => $"Berita Daerah {namaWilayah}".TrimEnd(),
        };
        var pokok = string.Create(CultureInfo.InvariantCulture, $"{nama} Tahun {Tahun} Nomor {Nomor}");
        return Tambahan is null ? $"({pokok})" : $"({pokok}, Tambahan {nama} Nomor {Tambahan})";
    }
}

public enum JenisLembaran
{
    LembaranNegara,
    BeritaNegara,
    LembaranDaerah,
    BeritaDaerah,
}
