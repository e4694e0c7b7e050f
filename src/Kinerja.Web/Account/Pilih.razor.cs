using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Account;

/// <summary>The kecamatan that a person may enter, for those with several or with none.</summary>
public sealed partial class Pilih(PintuKecamatan pintu, PintuKabupaten pintuKabupaten) : KinerjaComponent
{
    private IReadOnlyList<PilihanKecamatan>? Daftar { get; set; }

    private IReadOnlyList<PilihanKabupaten> Kabupaten { get; set; } = [];

    private bool IsPengelola { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Autentikasi { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var orang = (await Autentikasi!).User;
        IsPengelola = orang.HasClaim(c => c.Type == PembuatKlaim.KlaimPengelola);
        if (orang.FindPenggunaId() is { } id)
        {
            Kabupaten = await pintuKabupaten.ListAsync(id, Batal);
            Daftar = await pintu.ListAsync(id, Batal);
        }
        else
        {
            Daftar = [];
        }
    }
}
