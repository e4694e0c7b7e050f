using Kinerja.Data.Berkas;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>
/// The evidence of some figures of one post: seen, given and taken back. Files go to the server by themselves and not over the circuit, so that a large one stops nobody's typing; the panel is told when one has arrived.
/// </summary>
public sealed partial class BuktiPanel(
    PembacaBukti pembaca, BuktiService layanan, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi), IAsyncDisposable
{
    private ModulSkrip? skrip;
    private DotNetObjectReference<BuktiPanel>? diri;

    private enum Bagian
    {
        Tautan,
        Lama,
        Berlaku,
    }

    /// <summary>The post that reports these figures.</summary>
    [Parameter, EditorRequired]
    public JabatanId JabatanId { get; set; }

    /// <summary>The figures whose evidence is shown and to which new evidence is given.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<KunciRealisasi> Untuk { get; set; }

    /// <summary>Whether evidence can be given and taken back here; the service decides again.</summary>
    [Parameter]
    public bool CanFill { get; set; }

    /// <summary>Whether what is given can be taken back: not once the figures are handed over.</summary>
    [Parameter]
    public bool CanDetach { get; set; } = true;

    /// <summary>After evidence was given or taken back.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private ElementReference Panel { get; set; }

    private IReadOnlyList<BuktiRow>? Daftar { get; set; }

    private IReadOnlyList<BuktiRow>? Lama { get; set; }

    private IReadOnlyList<TempatBukti>? DaftarTempat { get; set; }

    private HashSet<KunciRealisasi> Tambahan { get; } = [];

    private IEnumerable<KunciRealisasi> Semua => Untuk.Union(Tambahan);

    private Bagian? Buka { get; set; }

    private string Alamat { get; set; } = "";

    private string NamaTautan { get; set; } = "";

    private string? Galat { get; set; }

    private int Tahun => Untuk[0].Periode.Tahun;

    /// <summary>The browser has sent a file and the server has taken it.</summary>
    [JSInvokable]
    public async Task UploadedAsync()
    {
        await LoadAsync();
        StateHasChanged();
        await OnChanged.InvokeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        diri?.Dispose();
        await (skrip?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    protected override Task OpenAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            diri = DotNetObjectReference.Create(this);
            skrip = await ModulSkrip.LoadAsync(js, Assets["bukti.js"], Batal);
            await skrip.CallAsync("attach", Batal, Panel, diri, GudangBerkas.MegabyteMaksimum);
        }
    }

    private async Task LoadAsync()
    {
        Daftar = await pembaca.ListAsync(Untuk, Batal);
        if (Lama is not null)
        {
            await LoadLamaAsync();
        }
    }

    private async Task LoadLamaAsync()
    {
        var ada = Daftar!.Select(b => b.Id).ToHashSet();
        Lama = [.. (await pembaca.ListJabatanAsync(JabatanId, Tahun, Batal)).Where(b => !ada.Contains(b.Id))];
    }

    private async Task ToggleAsync(Bagian bagian)
    {
        Buka = Buka == bagian ? null : bagian;
        Galat = null;
        if (Buka is Bagian.Lama)
        {
            await LoadLamaAsync();
        }
        else if (Buka is Bagian.Berlaku)
        {
            DaftarTempat ??= await pembaca.ListTempatAsync(JabatanId, Tahun, Batal);
        }
    }

    private void ToggleTempat(IReadOnlyList<KunciRealisasi> daftar)
    {
        if (daftar.All(Tambahan.Contains))
        {
            Tambahan.ExceptWith(daftar);
        }
        else
        {
            Tambahan.UnionWith(daftar);
        }
    }

    private Task AddTautanAsync() => ActAsync(async () =>
    {
        await layanan.AddTautanAsync(NamaTautan, Alamat, [.. Semua], Batal);
        (Alamat, NamaTautan, Buka) = ("", "", null);
    });

    private Task AttachAsync(BuktiRow bukti) => ActAsync(() => layanan.AttachAsync(bukti.Id, [.. Semua], Batal));

    private Task DetachAsync(BuktiRow bukti) => ActAsync(async () =>
    {
        foreach (var dari in bukti.DaftarUntuk.Intersect(Untuk))
        {
            await layanan.DetachAsync(bukti.Id, dari, Batal);
        }
    });

    private async Task ActAsync(Func<Task> perbuatan)
    {
        Galat = null;
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
            await LoadAsync();
            await OnChanged.InvokeAsync();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }
}
