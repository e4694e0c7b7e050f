using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Common;

/// <summary>
/// An island of a page that works in one kecamatan on a circuit. A circuit has a room of its own and enters it itself: what the page around it was allowed says nothing
/// about events that arrive later.
/// </summary>
public abstract class PulauKecamatan(PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    /// <summary>The person has no part in this kecamatan, or what the page is about is not there.</summary>
    protected bool Ditolak { get; set; }

    protected PenggunaId Orang { get; private set; }

    protected RuangKerja Ruang { get; } = ruang;

    protected ZonaWaktu Zona => Ruang.RequireKecamatan().ZonaWaktu;

    protected sealed override async Task OnInitializedAsync()
    {
        var orang = (await autentikasi.GetAuthenticationStateAsync()).User;
        if (orang.FindPenggunaId() is not { } pengguna || !await pintu.EnterAsync(pengguna, Kode, Batal))
        {
            Ditolak = true;
            return;
        }

        Orang = pengguna;
        await OpenAsync();
    }

    /// <summary>What the island reads first, once its room is open.</summary>
    protected abstract Task OpenAsync();

    /// <summary>Before each act. The page may have been open for hours: whoever lost their part in the kecamatan meanwhile loses it here too.</summary>
    protected async Task RequireMembershipAsync()
    {
        if (!await pintu.EnterAsync(Orang, Kode, Batal))
        {
            throw new AturanException("Anda tidak lagi terdaftar di kecamatan ini. Muat ulang halaman.");
        }
    }

    /// <summary>One act of a person who still belongs here.</summary>
    /// <returns>What to tell them where it was refused or failed; <c>null</c>: it is done.</returns>
    protected async Task<string?> TryAsMemberAsync(Func<Task> perbuatan)
    {
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
            return null;
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            return pesan;
        }
    }
}
