using System.Globalization;

namespace Kinerja.Documents.Impor;

/// <summary>What a cell of a workbook holds.</summary>
internal enum JenisSelBuku
{
    Teks,
    Angka,
    Logika,
    Galat,
}

/// <summary>A cell of a workbook that holds something.</summary>
/// <param name="Baris">From 1, as its row is called.</param>
/// <param name="Kolom">From 0.</param>
/// <param name="Isi">Text as it is, a number as the file writes it.</param>
/// <param name="Format">How it shows a number.</param>
internal readonly record struct SelBuku(int Baris, int Kolom, JenisSelBuku Jenis, string Isi, FormatAngka Format)
{
    // A spreadsheet computes in double: what stands behind the fifteenth figure is noise.
    private const int AngkaBerarti = 15;

    /// <summary>As the spreadsheet calls it: <c>AB12</c>.</summary>
    public string Alamat => Name(Kolom) + Baris.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that the file means.</summary>
    public decimal? Angka => Jenis is JenisSelBuku.Angka && decimal.TryParse(Isi, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai) ? Tidy(nilai) : null;

    /// <summary>As a person sees it.</summary>
    public string Tampak => Jenis switch
    {
        JenisSelBuku.Angka when Angka is { } nilai => Format.Write(nilai),
        JenisSelBuku.Logika => Isi == "1" ? "YA" : "TIDAK",
        _ => Isi,
    };

    /// <summary>The name of a column: 0 is <c>A</c>.</summary>
    public static string Name(int kolom) => kolom < 26 ? ((char)('A' + kolom)).ToString() : Name((kolom / 26) - 1) + (char)('A' + (kolom % 26));

    private static decimal Tidy(decimal nilai)
    {
        var bulat = decimal.Truncate(Math.Abs(nilai));
        var depan = bulat == 0 ? 0 : bulat.ToString(CultureInfo.InvariantCulture).Length;
        return depan >= AngkaBerarti ? nilai : Math.Round(nilai, AngkaBerarti - depan) / 1.0000000000000000000000000000m;
    }
}
