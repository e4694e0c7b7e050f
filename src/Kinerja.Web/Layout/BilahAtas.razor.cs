using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Layout;

/// <summary>The bar over every page: whose room this is, who is in it, and the way out.</summary>
public sealed partial class BilahAtas(RuangKerja ruang, PintuKecamatan pintu, NavigationManager navigasi) : KinerjaComponent
{
    private IReadOnlyList<PilihanKecamatan> Pilihan { get; set; } = [];

    private PilihanKecamatan? Kini { get; set; }

    // Inside a kecamatan the bar stays there; the page itself belongs to none.
    private string AlamatPeriksa => Kini is { } kini ? $"/k/{kini.Kode}/periksa-capaian" : "/periksa-capaian";

    [CascadingParameter]
    private Task<AuthenticationState>? Autentikasi { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Autentikasi is null || (await Autentikasi).User.FindPenggunaId() is not { } pengguna)
        {
            return;
        }

        Pilihan = await pintu.ListAsync(pengguna, Batal);
        Kini = ruang.Kecamatan is { } kecamatan ? Pilihan.FirstOrDefault(p => p.Kode == kecamatan.Kode) : null;
    }

    private string? Current(string alamat) => navigasi.PathWithQuery().StartsWith(alamat, StringComparison.Ordinal) ? "page" : null;
}
