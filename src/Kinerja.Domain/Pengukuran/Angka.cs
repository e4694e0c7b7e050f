using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// A number as Indonesian paper writes it: <c>1.250.500.000</c>, <c>2,5</c>, <c>90,76%</c>. Reading is strict, because <c>5.239</c> is five thousand here and a guess would be wrong by a factor of a thousand.
/// </summary>
/// <param name="Nilai">The number as written; <c>90,76%</c> is 90.76.</param>
/// <param name="Persen">A percent sign followed it.</param>
/// <param name="Desimal">How many digits stood behind the decimal mark: the precision that was printed.</param>
public readonly record struct Angka(decimal Nilai, bool Persen, int Desimal)
{
    private const int PanjangMaksimum = 64;

    private static readonly BigInteger MantisaMaksimum = (BigInteger.One << 96) - 1;

    // Written out, not taken from the machine's culture data: a number must read the same on a server without it.
    private static readonly NumberFormatInfo Gaya = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    /// <summary>Reads the strict Indonesian form: groups of three by points (or by no-break spaces), decimals by a comma, an optional sign and percent sign.</summary>
    public static bool TryRead([NotNullWhen(true)] string? teks, out Angka angka) => TryRead(teks, lentur: false, out angka);

    /// <summary>Also takes a decimal point where it can be nothing else: <c>93.5</c>, <c>0.125</c>, <c>1,234.5</c>; <c>5.239</c> stays 5239.</summary>
    public static bool TryReadLenient([NotNullWhen(true)] string? teks, out Angka angka) => TryRead(teks, lentur: true, out angka);

    public static Angka Read(string teks) =>
        TryRead(teks, out var angka)
            ? angka
            : throw new AturanException($"“{teks}” bukan angka. Tulis ribuan dengan titik dan desimal dengan koma, misalnya 1.250.500 atau 2,5.");

    /// <summary>Rounded half away from zero to exactly so many places, with thousands points. A format alone would not round as law does.</summary>
    public static string Write(decimal nilai, int desimal) =>
        Math.Round(nilai, desimal, MidpointRounding.AwayFromZero).ToString("N" + desimal.ToString(CultureInfo.InvariantCulture), Gaya);

    /// <summary>Every digit it has and no more.</summary>
    public static string Write(decimal nilai) => nilai.ToString("#,##0.############################", Gaya);

    /// <summary>As <see cref="Write(decimal, int)"/> without thousands points: for a file that other programs read.</summary>
    public static string WritePlain(decimal nilai, int desimal) =>
        Math.Round(nilai, desimal, MidpointRounding.AwayFromZero).ToString("F" + desimal.ToString(CultureInfo.InvariantCulture), Gaya);

    private static bool TryRead(string? teks, bool lentur, out Angka angka)
    {
        angka = default;
        var isi = (teks ?? "").AsSpan().Trim("\uFEFF\u200B").Trim();
        if (isi.Length is 0 or > PanjangMaksimum)
        {
            return false;
        }

        var persen = isi[^1] == '%';
        if (persen)
        {
            isi = isi[..^1].TrimEnd();
        }

        var negatif = isi.Length > 0 && isi[0] is '-' or '−' or '–';
        if (isi.Length > 0 && (negatif || isi[0] == '+'))
        {
            isi = isi[1..];
        }

        var terbaca = TrySplitIndonesia(isi, out var bulat, out var pecahan) || (lentur && TrySplitTitik(isi, out bulat, out pecahan));
        if (!terbaca || !TryBuild(bulat, pecahan, negatif, out var nilai))
        {
            return false;
        }

        angka = new Angka(nilai, persen, pecahan.Length);
        return true;
    }

    private static bool TrySplitIndonesia(ReadOnlySpan<char> isi, out string bulat, out string pecahan)
    {
        var koma = isi.IndexOf(',');
        pecahan = koma < 0 ? "" : isi[(koma + 1)..].ToString();
        var depan = koma < 0 ? isi : isi[..koma];
        return (TryGroup(depan, '.', out bulat) || TryGroup(depan, '\u00A0', out bulat) || TryGroup(depan, '\u202F', out bulat))
            && (koma < 0 || IsDigits(pecahan));
    }

    // Only reached where the Indonesian reading failed, so that a point here cannot be a thousands point.
    private static bool TrySplitTitik(ReadOnlySpan<char> isi, out string bulat, out string pecahan)
    {
        var titik = isi.LastIndexOf('.');
        bulat = "";
        pecahan = titik < 0 ? "" : isi[(titik + 1)..].ToString();
        return titik > 0 && IsDigits(pecahan) && TryGroup(isi[..titik], ',', out bulat);
    }

    private static bool TryGroup(ReadOnlySpan<char> isi, char pemisah, out string angka)
    {
        angka = isi.ToString();
        if (!isi.Contains(pemisah))
        {
            return IsDigits(isi);
        }

        var kelompok = angka.Split(pemisah);
        angka = string.Concat(kelompok);
        return kelompok[0].Length is >= 1 and <= 3 && kelompok[0][0] != '0' && IsDigits(angka) && kelompok.Skip(1).All(k => k.Length == 3);
    }

    private static bool IsDigits(ReadOnlySpan<char> isi) => isi.Length > 0 && !isi.ContainsAnyExceptInRange('0', '9');

    // decimal.Parse rounds digits away that do not fit; here they are refused.
    private static bool TryBuild(string bulat, string pecahan, bool negatif, out decimal nilai)
    {
        nilai = 0;
        var ekor = pecahan.TrimEnd('0');
        var mantisa = BigInteger.Parse(bulat + ekor, NumberStyles.None, CultureInfo.InvariantCulture);
        if (ekor.Length > 28 || mantisa > MantisaMaksimum)
        {
            return false;
        }

        nilai = decimal.Parse(bulat + "." + ekor + "0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        nilai = negatif && nilai != 0 ? -nilai : nilai;
        return true;
    }
}
