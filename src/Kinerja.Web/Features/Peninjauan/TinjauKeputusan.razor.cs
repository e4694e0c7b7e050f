using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What stands beside the text under review. Pointing at a place of the text chooses it for a remark; a remark leads back to its place.</summary>
public sealed partial class TinjauKeputusan(PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi), IAsyncDisposable
{
    private IJSObjectReference? modul;
    private DotNetObjectReference<TinjauKeputusan>? diri;

    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    [Parameter]
    public TindakDaur? Awal { get; set; }

    private bool Terbuka { get; set; }

    private AlamatNaskah? Tempat { get; set; }

    [JSInvokable]
    public Task PilihAsync(string jangkar) => InvokeAsync(() =>
    {
        Tempat = JangkarTempat.Read(jangkar);
        StateHasChanged();
    });

    public async ValueTask DisposeAsync()
    {
        Dispose();
        try
        {
            if (modul is not null)
            {
                await modul.InvokeVoidAsync("lepas");
                await modul.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }

        diri?.Dispose();
    }

    protected override Task OpenAsync()
    {
        Terbuka = true;
        return Task.CompletedTask;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Terbuka && modul is null && diri is null)
        {
            diri = DotNetObjectReference.Create(this);
            modul = await js.InvokeAsync<IJSObjectReference>("import", Batal, "./" + Assets["tinjau.js"]);
            await modul.InvokeVoidAsync("pasang", Batal, diri);
        }
    }

    private async Task JumpAsync(AlamatNaskah alamat)
    {
        if (modul is not null)
        {
            await modul.InvokeVoidAsync("lompat", Batal, JangkarTempat.Of(alamat));
        }
    }
}
