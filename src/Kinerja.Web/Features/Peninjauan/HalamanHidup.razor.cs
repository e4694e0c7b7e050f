using Kinerja.Data.Penetapan;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Penetapan;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>
/// The real pages of the PDF beside the editor or the review, set anew a moment after the last change out of what the database holds. They follow the place that is worked on, and a click on a page
/// tells which place was meant.
/// </summary>
public sealed partial class HalamanHidup(KeputusanService keputusan, CetakanKeputusan cetakan, IJSRuntime js) : KinerjaComponent, IAsyncDisposable
{
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(150);

    private readonly Dictionary<int, IReadOnlyList<LetakTempat>> petaTerkirim = [];
    private object? versiTersusun;
    private AlamatNaskah? sorotTampil;
    private bool petaBaru;
    private CancellationTokenSource? giliran;
    private IJSObjectReference? modul;
    private DotNetObjectReference<HalamanHidup>? diri;

    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public required KeputusanId KeputusanId { get; set; }

    /// <summary>Any value that changes with the decree, such as its row's version; a new one sets the pages anew.</summary>
    [Parameter]
    public object? Versi { get; set; }

    /// <summary>The place that is worked on: the pages scroll to it and mark it.</summary>
    [Parameter]
    public AlamatNaskah? SorotTempat { get; set; }

    /// <summary>Somebody clicked on a place of a page. A row or item comes with its id and an empty field, a text of the decree itself with its field.</summary>
    [Parameter]
    public EventCallback<AlamatNaskah> OnPilihTempat { get; set; }

    private ElementReference Wadah { get; set; }

    private IReadOnlyList<Berkas> Halaman { get; set; } = [];

    private IReadOnlyList<LetakTempat> Peta { get; set; } = [];

    private int Lebar { get; set; } = 215;

    private int Tinggi { get; set; } = 330;

    private bool Menyusun { get; set; } = true;

    private string? Galat { get; set; }

    [JSInvokable]
    public Task PilihAsync(string jangkar) => JangkarTempat.Read(jangkar) is { } alamat ? InvokeAsync(() => OnPilihTempat.InvokeAsync(alamat)) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        Dispose();
        try
        {
            if (modul is not null)
            {
                await modul.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }

        diri?.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var pertama = versiTersusun is null && Halaman.Count == 0 && giliran is null;
        if (pertama || !Equals(versiTersusun, Versi))
        {
            versiTersusun = Versi;
            await RenderAsync(pertama ? TimeSpan.Zero : Jeda);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            diri = DotNetObjectReference.Create(this);
            modul = await js.InvokeAsync<IJSObjectReference>("import", Batal, "./" + Assets["hidup.js"]);
            await modul.InvokeVoidAsync("pasang", Batal, Wadah, diri);
            petaBaru = true;
        }

        if (modul is null || (!petaBaru && Equals(sorotTampil, SorotTempat)))
        {
            return;
        }

        if (petaBaru)
        {
            petaBaru = false;
            await modul.InvokeVoidAsync("petakan", Batal, Wadah, TakePetaBaru(), Halaman.Count, Lebar * 72 / 25.4m);
        }

        sorotTampil = SorotTempat;
        await modul.InvokeVoidAsync("sorot", Batal, Wadah, SorotTempat is { } s ? JangkarTempat.Of(s) : null);
    }

    // The places of a long decree are 90 KB; an edit changes those of a page or two, and only these are sent.
    private List<object> TakePetaBaru()
    {
        var hasil = new List<object>();
        var perHalaman = Peta.ToLookup(p => p.Halaman);
        for (var halaman = 1; halaman <= Halaman.Count; halaman++)
        {
            IReadOnlyList<LetakTempat> kini = [.. perHalaman[halaman]];
            if (!petaTerkirim.TryGetValue(halaman, out var lama) || !lama.SequenceEqual(kini))
            {
                petaTerkirim[halaman] = kini;
                hasil.Add(new { h = halaman, tempat = kini.Select(p => new { id = JangkarTempat.Of(p.Alamat), x = p.X, y = p.Y, l = p.Lebar, t = p.Tinggi }) });
            }
        }

        foreach (var hilang in petaTerkirim.Keys.Where(h => h > Halaman.Count).ToList())
        {
            petaTerkirim.Remove(hilang);
        }

        return hasil;
    }

    private async Task RenderAsync(TimeSpan jeda)
    {
        giliran?.Cancel();
        using var kini = CancellationTokenSource.CreateLinkedTokenSource(Batal);
        giliran = kini;
        Menyusun = true;
        try
        {
            await Task.Delay(jeda, kini.Token);
            if (await keputusan.ReadAsync(KeputusanId, kini.Token) is not { } detail)
            {
                return;
            }

            (Halaman, Peta) = await cetakan.GetBerpetaAsync(detail, kini.Token);
            (Lebar, Tinggi) = detail.Tata.Kertas == Kertas.F4 ? (215, 330) : (210, 297);
            (Menyusun, Galat, petaBaru) = (false, null, true);
        }
        catch (PenyusunException e)
        {
            // The pages of before stay: they are nearer to what is meant than nothing.
            (Menyusun, Galat) = (false, e.Message);
        }
        catch (OperationCanceledException) when (kini.IsCancellationRequested)
        {
            // A later change is being set, or the page was left.
        }
        finally
        {
            if (giliran == kini)
            {
                giliran = null;
            }
        }
    }

    private string Alamat(int nomor) => FormattableString.Invariant($"/k/{Kode}/keputusan/{KeputusanId}/halaman/{nomor}.svg?v={Halaman[nomor - 1].Sidik}");
}
