using System.Globalization;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>Days as a date field sends them.</summary>
public static class BacaTanggal
{
    /// <summary><c>null</c> where it is none.</summary>
    public static DateOnly? Find(string? teks) =>
        DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) && tanggal.Year is >= 1945 and <= 2200 ? tanggal : null;

    public static DateOnly Today(this ZonaWaktu zona, TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().AddHours(zona.SelisihJam()).DateTime);
}
