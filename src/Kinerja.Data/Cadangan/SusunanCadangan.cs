using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Cadangan;

/// <summary>How the parts of a backup lie in its zip: one file of rows a table, each file of the kecamatan under its hash, a list of these, and the manifest; the zip's comment is the hash of all bytes before it.</summary>
internal static partial class SusunanCadangan
{
    public const string Manifes = "manifes.json";

    public const string DaftarBerkas = "berkas.tsv";

    /// <summary>Bytes of a line of the list of files, at most.</summary>
    public const int PanjangBaris = 36 + 1 + 64 + 1 + 12 + 1;

    private const string AwalanPenutup = "kinerja-cadangan sha256:";

    /// <summary>Bytes of the comment, always as many.</summary>
    public static int PanjangPenutup { get; } = AwalanPenutup.Length + 64;

    public static string JalurTabel(string nama) => $"data/{nama}.tsv";

    public static string JalurBerkas(KecamatanId kecamatan, string sha256) => $"berkas/{kecamatan.Value:D}/{sha256}";

    public static string BarisBerkas(KecamatanId kecamatan, string sha256, long ukuran) => string.Create(CultureInfo.InvariantCulture, $"{kecamatan.Value:D}\t{sha256}\t{ukuran}\n");

    public static (KecamatanId Kecamatan, string Sha256, long Ukuran)? ParseBarisBerkas(string baris) =>
        Baris().Match(baris) is { Success: true } m && long.TryParse(m.Groups[3].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var ukuran)
            ? (KecamatanId.From(Guid.Parse(m.Groups[1].ValueSpan)), m.Groups[2].Value, ukuran)
            : null;

    /// <summary>Whether a part of this name may stand in a backup: nothing else is opened, and none leads out of it.</summary>
    public static bool IsJalur(string jalur) => jalur is Manifes or DaftarBerkas || Jalur().IsMatch(jalur);

    public static byte[] Penutup(byte[] sidik) => Encoding.ASCII.GetBytes(AwalanPenutup + Convert.ToHexStringLower(sidik));

    /// <summary>The hash that the last bytes of a file state; <c>null</c>: they are no end of a backup.</summary>
    public static string? ParsePenutup(ReadOnlySpan<byte> akhir)
    {
        var teks = Encoding.ASCII.GetString(akhir);
        return teks.StartsWith(AwalanPenutup, StringComparison.Ordinal) && teks.Skip(AwalanPenutup.Length).All(char.IsAsciiHexDigitLower) ? teks[AwalanPenutup.Length..] : null;
    }

    [GeneratedRegex(@"\A(data/[A-Za-z_][A-Za-z0-9_]{0,62}\.tsv|berkas/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[0-9a-f]{64})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Jalur();

    [GeneratedRegex(@"\A([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\t([0-9a-f]{64})\t([0-9]{1,12})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Baris();
}
