using System.Globalization;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>Where a cell says that it stands: <c>AB12</c>. The last that a sheet has is XFD1048576 (ECMA-376 part 1, 18.18.63; Excel's own limits).</summary>
internal static class LetakSel
{
    private const int KolomTerakhir = 16_384;

    private const int BarisTerakhir = 1_048_576;

    /// <summary>The row, from 1.</summary>
    /// <param name="acuan">What it says of itself; <c>null</c>: it is the next one.</param>
    /// <param name="lalu">The row before; 0: there is none.</param>
    /// <exception cref="AturanException">No sheet has such a row, or it does not come after the one before.</exception>
    public static int FindBaris(string? acuan, int lalu, string lembar)
    {
        var baris = acuan is null ? lalu + 1 : int.TryParse(acuan, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : 0;
        return baris is < 1 or > BarisTerakhir ? throw Luar(lembar, "baris " + (acuan ?? baris.ToString(CultureInfo.InvariantCulture)))
            : baris > lalu ? baris : throw Kacau(lembar, $"baris {baris}");
    }

    /// <summary>The column, from 0.</summary>
    /// <param name="acuan">What the cell says of itself; <c>null</c>: it is the next one.</param>
    /// <param name="berikut">The column after the cell before.</param>
    /// <exception cref="AturanException">No sheet has such a cell, or it does not come after the one before.</exception>
    public static int FindKolom(string? acuan, int berikut, string lembar)
    {
        var kolom = acuan is null ? berikut + 1 : ReadKolom(acuan);
        if (kolom is < 1 or > KolomTerakhir)
        {
            throw Luar(lembar, $"sel “{Trim(acuan ?? "")}”");
        }

        return kolom > berikut ? kolom - 1 : throw Kacau(lembar, $"sel {acuan}");
    }

    /// <summary>For a sentence: what a file says about itself may be long.</summary>
    public static string Trim(string teks) => teks.Length <= 40 ? teks : teks[..40] + "…";

    private static AturanException Luar(string lembar, string tempat) => new(
        $"Lembar “{Trim(lembar)}” memuat {Trim(tempat)}, padahal sel terakhir yang ada ialah XFD1048576. Berkas ini tidak ditulis oleh Excel; buka dan simpan ulang di Excel.");

    private static AturanException Kacau(string lembar, string tempat) => new(
        $"Lembar “{Trim(lembar)}”, {Trim(tempat)}, ditulis dua kali atau tidak pada urutannya. Berkas ini rusak; buka dan simpan ulang di Excel, lalu coba lagi.");

    // By hand: a sheet of ten thousand rows has hundreds of thousands of these. 0: it is none.
    private static int ReadKolom(string acuan)
    {
        var (kolom, huruf) = (0, 0);
        while (huruf < acuan.Length && huruf < 4 && char.IsAsciiLetterUpper(acuan[huruf]))
        {
            kolom = (kolom * 26) + (acuan[huruf++] - 'A' + 1);
        }

        return int.TryParse(acuan.AsSpan(huruf), NumberStyles.None, CultureInfo.InvariantCulture, out var baris) && baris is >= 1 and <= BarisTerakhir ? kolom : 0;
    }
}
