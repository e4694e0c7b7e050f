using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Common;

/// <summary>An island of a page that works on a kabupaten's own rows. Like <see cref="PulauKecamatan"/>, it enters its room itself.</summary>
public abstract class PulauKabupaten(PintuKabupaten pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string KodeKabupaten { get; set; }

    /// <summary>The person has no part in this kabupaten.</summary>
    protected bool Ditolak { get; private set; }

    protected string Nama { get; private set; } = "";

    protected PenggunaId Orang { get; private set; }

    protected RuangKerja Ruang { get; } = ruang;

    protected sealed override async Task OnInitializedAsync()
    {
        var orang = (await autentikasi.GetAuthenticationStateAsync()).User;
        if (orang.FindPenggunaId() is not { } pengguna || await pintu.EnterAsync(pengguna, KodeKabupaten, Batal) is not { } nama)
        {
            Ditolak = true;
            return;
        }

        (Orang, Nama) = (pengguna, nama);
        await OpenAsync();
    }

    /// <summary>What the island reads first, once its room is open.</summary>
    protected abstract Task OpenAsync();

    /// <summary>Before each act: whoever lost their part in the kabupaten meanwhile loses it here too.</summary>
    protected async Task RequireMembershipAsync()
    {
        if (await pintu.EnterAsync(Orang, KodeKabupaten, Batal) is null)
        {
            throw new AturanException("Anda tidak lagi terdaftar di kabupaten ini. Muat ulang halaman.");
        }
    }
}
