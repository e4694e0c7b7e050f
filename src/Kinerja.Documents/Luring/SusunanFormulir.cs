using System.Globalization;

namespace Kinerja.Documents.Luring;

/// <summary>Where things stand in a form, as its writer and its reader both know it.</summary>
internal static class SusunanFormulir
{
    public const string LembarIsian = "Formulir";

    public const string LembarPetunjuk = "Petunjuk";

    public const string LembarTanda = "Kinerja";

    /// <summary>A cell takes 32,767 letters; the unseen part of a large post has more.</summary>
    public const int PanjangPotong = 30_000;

    /// <summary>More than any form of ours has.</summary>
    public const int PotongMaksimum = 100;

    /// <summary>The unseen name of the row with the titles.</summary>
    public const string KunciKepala = "kepala";

    /// <summary>The unseen name of a month's column.</summary>
    public static string KunciKolom(int bulan) => string.Create(CultureInfo.InvariantCulture, $"bulan-{bulan}");

    /// <summary>What stands where more dates were entered than a form has places for.</summary>
    public static string SebutBanyak(int jumlah) => string.Create(CultureInfo.InvariantCulture, $"{jumlah} tanggal");
}
