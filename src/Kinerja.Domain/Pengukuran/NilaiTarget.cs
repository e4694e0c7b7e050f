using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Which way is better.</summary>
public enum Polaritas
{
    /// <summary>The more the better.</summary>
    Naik,

    /// <summary>The less the better.</summary>
    Turun,

    /// <summary>The nearer to the target the better.</summary>
    Stabil,
}

/// <summary>A target as what it is: a number, a range, a date or a text.</summary>
public abstract partial record NilaiTarget
{
    private NilaiTarget()
    {
    }

    public sealed record Tunggal(decimal Nilai) : NilaiTarget;

    /// <summary><c>80–90%</c>, both ends included.</summary>
    public sealed record Rentang(decimal Bawah, decimal Atas) : NilaiTarget;

    /// <summary><c>31 Maret 2022</c>: to be done by then.</summary>
    public sealed record Tanggal(DateOnly Hari) : NilaiTarget;

    /// <summary><c>WTP</c>. Reached or not; nothing is computed of it.</summary>
    public sealed record Teks(string Isi) : NilaiTarget;

    /// <summary>Reads a target as typed: <c>95</c>, <c>80–90%</c>, <c>80 s.d. 90</c>, <c>31 Maret 2022</c>, <c>WTP</c>. <c>null</c> where there is none: empty and <c>-</c>.</summary>
    public static NilaiTarget? Read(string? teks, bool lentur = false)
    {
        var isi = (teks ?? "").Trim();
        if (isi is "" or "-" or "–" or "−")
        {
            return null;
        }

        if (TryReadAngka(isi, lentur, out var angka))
        {
            return new Tunggal(angka.Nilai);
        }

        if (PembacaTanggal.TryRead(isi, out var hari))
        {
            return new Tanggal(hari);
        }

        var rentang = PolaRentang().Match(isi);
        return rentang.Success && TryReadAngka(rentang.Groups[1].Value, lentur, out var bawah) && TryReadAngka(rentang.Groups[2].Value, lentur, out var atas) && bawah.Nilai <= atas.Nilai
            ? new Rentang(bawah.Nilai, atas.Nilai)
            : new Teks(isi);
    }

    private static bool TryReadAngka(string teks, bool lentur, out Angka angka) => lentur ? Angka.TryReadLenient(teks, out angka) : Angka.TryRead(teks, out angka);

    [GeneratedRegex(@"\A([0-9.,]+ ?%?)\s*(?:-|–|−|s\.?/?d\.?|sampai(?: dengan)?|hingga)\s*([0-9.,]+ ?%?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaRentang();
}
