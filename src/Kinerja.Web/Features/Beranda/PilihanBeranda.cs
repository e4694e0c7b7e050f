using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Features.Beranda;

/// <summary>Which first page a person gets. Whoever has several roles in the office starts with the first of them and can change.</summary>
public static class PilihanBeranda
{
    private static readonly Peran[] Urutan = [Peran.Camat, Peran.Sekcam, Peran.Operator, Peran.Pelapor, Peran.AdminKecamatan];

    /// <summary>The roles that have a first page of their own, in the order in which they are offered.</summary>
    public static IReadOnlyList<Peran> List(IReadOnlySet<Peran> peran) => [.. Urutan.Where(peran.Contains)];

    /// <summary>The page of the address, where the person has that role. The sekcam's is the dashboard, an address of its own, so that one who is more than that starts with another.</summary>
    /// <returns><c>null</c>: the dashboard is all there is for them (the sekcam, officers of the kabupaten).</returns>
    public static Peran? Choose(IReadOnlySet<Peran> peran, string? sebagai)
    {
        var daftar = List(peran).Where(p => p is not Peran.Sekcam).ToList();
        return Enum.TryParse<Peran>(sebagai, ignoreCase: true, out var diminta) && daftar.Contains(diminta) ? diminta : daftar.Select(p => (Peran?)p).FirstOrDefault();
    }
}
