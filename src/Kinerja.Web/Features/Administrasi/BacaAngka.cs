using System.Globalization;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>Numbers of a form, read strictly: under id-ID a decimal binding would take 1.5 for 15.</summary>
public static class BacaAngka
{
    public static int Read(string teks, string isian) =>
        int.TryParse(teks.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : throw new AturanException($"{isian} harus berupa angka bulat.");

    /// <summary>With a comma for the fraction.</summary>
    public static decimal ReadPecahan(string teks, string isian) =>
        decimal.TryParse(teks.Trim(), NumberStyles.AllowDecimalPoint, TeksIndonesia.Budaya, out var angka) ? angka : throw new AturanException($"{isian} harus berupa angka, misalnya 11 atau 10,5.");
}
