using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>Where a cell says that it stands: <c>AB12</c>. The last that a sheet has is XFD1048576 (ECMA-376 part 1, 18.18.63; Excel's own limits).</summary>
internal static partial class LetakSel
{
    private const int KolomTerakhir = 16_384;

    private const int BarisTerakhir = 1_048_576;

    /// <summary>The column, from 0; <c>null</c>: it says nothing.</summary>
    /// <exception cref="AturanException">No sheet has such a cell.</exception>
    public static int? FindKolom(string? acuan, string lembar)
    {
        if (acuan is null)
        {
            return null;
        }

        if (Acuan().Match(acuan) is not { Success: true } m || !int.TryParse(m.Groups["baris"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var baris) || baris is < 1 or > BarisTerakhir
            || m.Groups["kolom"].Value.Aggregate(0, (k, huruf) => (k * 26) + (huruf - 'A' + 1)) is not (>= 1 and <= KolomTerakhir and var kolom))
        {
            throw new AturanException($"Lembar “{Trim(lembar)}” memuat sel “{Trim(acuan)}”, padahal sel terakhir yang ada ialah XFD1048576. Berkas ini tidak ditulis oleh Excel; buka dan simpan ulang di Excel.");
        }

        return kolom - 1;
    }

    /// <summary>For a sentence: what a file says about itself may be long.</summary>
    public static string Trim(string teks) => teks.Length <= 40 ? teks : teks[..40] + "…";

    [GeneratedRegex(@"\A(?<kolom>[A-Z]{1,3})(?<baris>[0-9]{1,7})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Acuan();
}
