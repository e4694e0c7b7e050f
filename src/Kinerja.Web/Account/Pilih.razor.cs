using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Account;

/// <summary>The kecamatan that a person may enter, for those with several or with none.</summary>
public sealed partial class Pilih(PintuKecamatan pintu) : KinerjaComponent
{
    private IReadOnlyList<PilihanKecamatan>? Daftar { get; set; }

    private bool IsPengelola { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Autentikasi { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var orang = (await Autentikasi!).User;
        IsPengelola = orang.HasClaim(c => c.Type == PembuatKlaim.KlaimPengelola);
        Daftar = orang.FindPenggunaId() is { } id ? await pintu.ListAsync(id, Batal) : [];
    }
}
