using System.Reflection;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Contoh;

/// <summary>The real decrees that are shipped as examples: transcribed from paper, the drafters' own words and mistakes included.</summary>
public static class NaskahContoh
{
    private const string Awalan = "Contoh/";

    private static readonly Assembly Perakitan = typeof(NaskahContoh).Assembly;

    /// <summary>All of them, ordered by kode wilayah. Each call reads anew: ids that the files leave out are the importer's to mint.</summary>
    public static IReadOnlyList<NaskahJson> ReadAll() => [.. DaftarSumber().Select(ReadSumber)];

    /// <summary>The example of one kecamatan.</summary>
    /// <param name="kode">Kode wilayah, such as <c>35.07.06</c>.</param>
    /// <exception cref="ArgumentException">No example is shipped for this kecamatan.</exception>
    public static NaskahJson Read(string kode)
    {
        var sumber = DaftarSumber().SingleOrDefault(s => s.StartsWith($"{Awalan}{kode}-", StringComparison.Ordinal))
            ?? throw new ArgumentException($"Tidak ada naskah contoh untuk kecamatan {kode}.", nameof(kode));
        return ReadSumber(sumber);
    }

    private static IEnumerable<string> DaftarSumber() =>
        Perakitan.GetManifestResourceNames().Where(s => s.StartsWith(Awalan, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static NaskahJson ReadSumber(string sumber)
    {
        using var pembaca = new StreamReader(Perakitan.GetManifestResourceStream(sumber)!);
        return FormatNaskah.Read(pembaca.ReadToEnd());
    }
}
