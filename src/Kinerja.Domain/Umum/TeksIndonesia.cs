using System.Globalization;

namespace Kinerja.Domain.Umum;

/// <summary>What a person reads, in Bahasa Indonesia whatever the server's own culture is.</summary>
public static class TeksIndonesia
{
    /// <summary>The culture of everything that people read. Storage, JSON and URLs use the invariant culture.</summary>
    public static CultureInfo Budaya { get; } = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>A date as a decree prints it: <c>3 Januari 2022</c>.</summary>
    public static string Tanggal(DateOnly tanggal) => tanggal.ToString("d MMMM yyyy", Budaya);
}
