using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The targets of a year, post by post.</summary>
public sealed partial class LembarTarget(
    TargetService target, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi), IAsyncDisposable
{
    private static readonly (KeadaanTarget? Keadaan, string Sebutan)[] DaftarKeadaan =
        [(null, "Semua"), (KeadaanTarget.BelumAda, "Belum ada target"), (KeadaanTarget.AdaUsulan, "Ada usulan"), (KeadaanTarget.PerluDilihat, "Perlu dilihat")];

    private IJSObjectReference? modul;
    private DotNetObjectReference<LembarTarget>? diri;

    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    private ElementReference Wadah { get; set; }

    private TargetTahun? Data { get; set; }

    private IReadOnlyList<TargetJabatan> Tampak { get; set; } = [];

    private IReadOnlyList<IsianTarget> Yakin { get; set; } = [];

    private SaringanTarget Saringan { get; set; } = new(null, "", null);

    private TempelanTarget? Tempelan { get; set; }

    // Weights are shares of a hundred by custom, but nobody is forced: the mean divides by their sum.
    private string? Bobot => (Data?.DaftarJabatan ?? []).SelectMany(j => j.DaftarUkuran).SelectMany(u => u.DaftarSel).Select(s => s.Bobot).OfType<decimal>().ToList() is { Count: > 0 } bobot
        ? $"Jumlah bobot {Angka.Write(bobot.Sum())}% dari {bobot.Count.ToAngka()} ukuran. Rata-rata berbobot membagi dengan jumlah bobot yang mempunyai capaian, jadi jumlahnya tidak harus 100%." : null;

    private bool BolehIsi { get; set; }

    private bool Sibuk { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehIsi = target.CanSet;
        Saringan = SaringanTarget.Read(navigasi.ToAbsoluteUri(navigasi.Uri));
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Data is { DaftarTahun.Count: > 0 } && BolehIsi && TryAttach(Wadah))
        {
            modul = await js.InvokeAsync<IJSObjectReference>("import", Batal, "./" + Skrip);
            diri = DotNetObjectReference.Create(this);
            await modul.InvokeVoidAsync("attach", Batal, Wadah, diri);
        }
    }

    /// <summary>A block from a spreadsheet, already laid over the cells by the browser.</summary>
    [JSInvokable]
    public async Task PasteAsync(IReadOnlyList<SelTempel> daftar)
    {
        Tempelan = TempelanTarget.Create((Data?.DaftarJabatan ?? []).SelectMany(j => j.DaftarUkuran), daftar);
        (Galat, Hasil) = (Tempelan.Galat, null);
        if (Tempelan is { PerluAlasan: false, Galat: null })
        {
            await SaveTempelanAsync(Tempelan, null);
        }

        StateHasChanged();
    }

    private int Hitung(KeadaanTarget? keadaan) => Data!.DaftarJabatan.SelectMany(j => j.DaftarUkuran).Count(u => keadaan is not { } k || SaringanTarget.IsKeadaan(u, k));

    private async Task LoadAsync()
    {
        Data = await target.ListAsync(Saringan.Tahun, Batal);
        Yakin = TargetService.ListYakin(Data);
        Tampak = Saringan.Filter(Data.DaftarJabatan);
    }

    private async Task FilterAsync(SaringanTarget saringan)
    {
        var lain = saringan.Tahun != Saringan.Tahun;
        Saringan = saringan;
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + saringan.ToKueri());
        if (lain)
        {
            await LoadAsync();
        }

        Tampak = saringan.Filter(Data!.DaftarJabatan);
    }

    // A refusal goes up to the row, which keeps what was typed and says why.
    private async Task SaveAsync(IReadOnlyList<IsianTarget> daftar, string? alasan)
    {
        await RequireMembershipAsync();
        var jumlah = await target.SetAsync(daftar, alasan, Orang, Batal);
        var tetap = Tampak.SelectMany(j => j.DaftarUkuran).Select(u => u.Id).ToHashSet();
        await LoadAsync();
        // Whoever fills the cells of a filtered list keeps the rows that they fill.
        Tampak = [.. Data!.DaftarJabatan.Select(j => j with { DaftarUkuran = [.. j.DaftarUkuran.Where(u => tetap.Contains(u.Id))] }).Where(j => j.DaftarUkuran.Count > 0)];
        (Galat, Hasil) = (null, jumlah == 0 ? "Tidak ada yang berubah." : $"{jumlah.ToAngka()} target disimpan.");
        StateHasChanged();
    }

    private Task AcceptSureAsync() => TryAsync(() => SaveAsync(Yakin, null));

    private Task SaveTempelanAsync(TempelanTarget tempelan, string? alasan) => TryAsync(async () =>
    {
        await SaveAsync(tempelan.Isi, alasan);
        Tempelan = null;
    });

    private async Task TryAsync(Func<Task> perbuatan)
    {
        if (Sibuk)
        {
            return;
        }

        (Sibuk, Galat, Hasil) = (true, null, null);
        try
        {
            await perbuatan();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
        finally
        {
            Sibuk = false;
        }

        // The form of the reason is a component of its own: its events render it and not this sheet.
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        diri?.Dispose();
        try
        {
            await (modul?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its script with it.
        }

        Dispose();
    }
}
