using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>A moment as the clock on the office's wall showed it.</summary>
public static class WaktuSetempat
{
    public static string Tulis(this ZonaWaktu zona, DateTimeOffset pada) =>
        $"{pada.ToOffset(TimeSpan.FromHours(zona.SelisihJam())).ToString("d MMM yyyy HH.mm", TeksIndonesia.Budaya)} {zona.ToString().ToUpperInvariant()}";
}
