using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Layout;

/// <summary>The bar over every page: whose room this is, who is in it, and the way out.</summary>
public sealed partial class BilahAtas(RuangKerja ruang, PintuKecamatan pintu, NavigationManager navigasi) : KinerjaComponent
{
    private IReadOnlyList<PilihanKecamatan> Pilihan { get; set; } = [];

    private PilihanKecamatan? Kini { get; set; }

    private string Jalur => navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath;

    // Outside a kecamatan and a kabupaten only what belongs to none is left.
    private IReadOnlyList<ButirMenu> Menu => Kini is { } kini ? MenuUtama.List(kini.Kode, kini.Peran)
        : Jalur.Split('/') is [_, "b", { Length: > 0 } kabupaten, ..] ? MenuUtama.ListKabupaten(kabupaten)
        : [new("/periksa-capaian", "Periksa tabel capaian", NamaIkon.Tabel)];

    /// <summary>The kabupaten whose officer is looking into this kecamatan; <c>null</c>: whoever is here works here.</summary>
    private string? KodeKabupaten => Kini is { } kini && kini.Peran.All(p => p.IsKabupaten()) ? KodeWilayah.ParseKecamatan(kini.Kode).Kabupaten.Value : null;

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

    // The nearest one; the first page of a room is above all its others, and current on itself alone.
    private string? Current(string alamat) =>
        Menu.Select(b => b.Alamat).Where(a => Jalur == a || (a.Count(c => c == '/') > 2 && Jalur.StartsWith(a + "/", StringComparison.Ordinal))).MaxBy(a => a.Length) == alamat ? "page" : null;
}
