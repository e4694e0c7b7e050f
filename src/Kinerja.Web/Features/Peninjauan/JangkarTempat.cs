using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The id that a place of a decree has on the screen: <c>t-</c> and the id of the row or item, or the name of a field of the decree itself.</summary>
public static class JangkarTempat
{
    private const string Awalan = "t-";

    public static string Of(AlamatNaskah alamat) => Awalan + (alamat.Id?.ToString() ?? alamat.Bidang);

    public static AlamatNaskah? Read(string? jangkar) => jangkar is null || !jangkar.StartsWith(Awalan, StringComparison.Ordinal) || jangkar.Length == Awalan.Length ? null
        : Guid.TryParse(jangkar[Awalan.Length..], out var id) ? new AlamatNaskah(id, "") : new AlamatNaskah(null, jangkar[Awalan.Length..]);
}
