using System.Security.Claims;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Common;

/// <summary>How values of the program read on the screen.</summary>
public static class TeksTampilan
{
    /// <summary>A count as people read it: <c>1.234</c>.</summary>
    public static string ToAngka(this int jumlah) => jumlah.ToString("N0", TeksIndonesia.Budaya);

    /// <summary>The title on one line: the paper breaks it where its width ends.</summary>
    public static string ToSatuBaris(this string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Path and query of this page. In-page links need it: with <c>&lt;base href="/"&gt;</c> a bare <c>#x</c> leads to the front page.</summary>
    public static string PathWithQuery(this NavigationManager navigasi)
    {
        var alamat = "/" + navigasi.ToBaseRelativePath(navigasi.Uri);
        var pagar = alamat.IndexOf('#', StringComparison.Ordinal);
        return pagar < 0 ? alamat : alamat[..pagar];
    }

    public static PenggunaId? FindPenggunaId(this ClaimsPrincipal orang) =>
        Guid.TryParse(orang.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? PenggunaId.From(id) : null;

    public static SesiId? FindSesiId(this ClaimsPrincipal orang) =>
        Guid.TryParse(orang.FindFirstValue(Account.PembuatKlaim.KlaimSesi), out var id) ? SesiId.From(id) : null;

    public static string GetNama(this ClaimsPrincipal orang) => orang.FindFirstValue(ClaimTypes.GivenName) ?? orang.Identity?.Name ?? "";
}
