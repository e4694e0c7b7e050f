using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>The editor of a draft: one part of the decree open at a time, the whole of it under undo, search and the eyes of others.</summary>
public sealed partial class Penyunting(
    KeputusanService keputusan, SuntinganService suntingan, DrafService draf, KatalogService katalog, RegisterService register, DaurKeputusanService daur, PengabarNaskah pengabar, TimeProvider clock,
    PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi), IAsyncDisposable
{
    private PenerimaKetikan? penerima;
    private PapanSunting? papan;
    private IDisposable? langganan;

    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    private ElementReference Akar { get; set; }

    private KonteksPenyunting? Konteks { get; set; }

    /// <summary>Why it cannot be edited.</summary>
    private string? Sebab { get; set; }

    private IReadOnlyList<BagianEditor> Daftar { get; set; } = [];

    private BagianEditor Dibuka { get; set; } = new(BagianEditor.Kop, "", "");

    private bool Mencari { get; set; }

    private bool Membuang { get; set; }

    private PanelEditor Panel { get; set; }

    /// <summary>Where the cursor is.</summary>
    private AlamatNaskah? Sorot { get; set; }

    private (Guid Ke, Tempelan Isi)? Tempelan { get; set; }

    private string? Pesan { get; set; }

    private bool Gagal { get; set; }

    private int Letak => Daftar.Select((b, i) => (b.Kunci, i)).FirstOrDefault(b => b.Kunci == Dibuka.Kunci).i;

    private BagianEditor? Sebelum => Letak > 0 ? Daftar[Letak - 1] : null;

    private BagianEditor? Sesudah => Letak + 1 < Daftar.Count ? Daftar[Letak + 1] : null;

    protected override async Task OpenAsync()
    {
        var detail = await keputusan.ReadAsync(Id, Batal);
        Sebab = detail is null ? "Keputusan tidak ditemukan."
            : !suntingan.CanEdit ? "Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat menyunting naskah."
            : detail.Naskah.Status is not StatusKeputusan.Draf ? $"Keputusan ini berstatus {detail.Naskah.Status.Sebutan()}; yang dapat disunting hanya draf."
            : null;
        if (Sebab is not null)
        {
            return;
        }

        var meja = new MejaSunting(detail!, StoreAsync, clock) { Berubah = ChangeAsync };
        Konteks = new KonteksPenyunting(meja, await register.ReadAsync(Batal), await katalog.ListAsync(null, Batal), await draf.ListJabatanAsync(Batal), DoAsync, LinkAsync);
        await ReadTautanAsync();
        var kueri = System.Web.HttpUtility.ParseQueryString(navigasi.ToAbsoluteUri(navigasi.Uri).Query);
        Sorot = kueri["tempat"] is { } tempat ? Guid.TryParse(tempat, out var id) ? new AlamatNaskah(id, "") : new AlamatNaskah(null, tempat) : null;
        Show(Sorot is { } sorot ? BagianEditor.Find(meja.Naskah, sorot) : kueri["bagian"]);
        langganan = pengabar.Listen(Id, () => _ = InvokeAsync(ReloadSoonAsync));
        _ = WatchAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Konteks is not null && TryAttach(Akar))
        {
            penerima = await PenerimaKetikan.OpenAsync(js, Akar, new RuangKetikan(Orang, $"{Kode}/{Id}", "naskah"), SaveAsync, Batal);
            papan = await PapanSunting.OpenAsync(js, Akar, penerima.Ketikan!, new PapanSunting.Penangan(RunAsync, OfferAsync, OpenBagianAsync, SearchAsync, See), Batal);
            Panel = await papan.IsLebarAsync(Batal) ? PanelEditor.Halaman : PanelEditor.TidakAda;
            if (Sorot is { } tempat)
            {
                await papan.FocusAsync(tempat.Id.ToItem(), tempat.Bidang, Batal);
            }

            StateHasChanged();
        }
    }

    private async Task<HasilSimpan> StoreAsync(Suntingan isi)
    {
        await RequireMembershipAsync();
        return await suntingan.ApplyAsync(Id, isi, Batal);
    }

    private async Task<IReadOnlyList<JawabanKetikan>> SaveAsync(IReadOnlyList<Ketikan> daftar)
    {
        var jawaban = new List<JawabanKetikan>();
        foreach (var ketikan in daftar)
        {
            jawaban.Add(await Konteks!.Meja.WriteAsync(ketikan));
        }

        return jawaban;
    }

    // What was typed and what others typed reaches the fields through the script; all else is drawn.
    private async Task ChangeAsync(IReadOnlyList<IsianBerubah> isian)
    {
        Show(Dibuka.Kunci);
        StateHasChanged();
        if (penerima is not null)
        {
            await penerima.ShowAsync([.. isian.Select(i => new KetikanLain(i.Alamat.Id.ToItem(), i.Alamat.Bidang, i.Nilai))], Batal);
        }
    }

    private void Show(string? kunci)
    {
        Daftar = BagianEditor.ReadAll(Konteks!.Meja.Naskah);
        Dibuka = Daftar.FirstOrDefault(b => b.Kunci == kunci) ?? Daftar[Math.Clamp(Letak, 0, Daftar.Count - 1)];
    }

    private async Task OpenBagianAsync(string kunci)
    {
        // "+" and "-" are the neighbours, by key.
        var tujuan = kunci switch { "+" => Sesudah?.Kunci, "-" => Sebelum?.Kunci, _ => kunci };
        if (tujuan is null || tujuan == Dibuka.Kunci)
        {
            return;
        }

        Show(tujuan);
        (Pesan, Sorot) = (null, Guid.TryParse(tujuan, out var id) ? new AlamatNaskah(id, "") : new AlamatNaskah(null, tujuan));
        StateHasChanged();
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", $"{navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath}?bagian={Uri.EscapeDataString(tujuan)}");
        await papan!.FocusAsync(null, null, Batal);
    }

    private async Task ShowAsync(AlamatNaskah alamat)
    {
        if (BagianEditor.Find(Konteks!.Meja.Naskah, alamat) is { } bagian)
        {
            await OpenBagianAsync(bagian);
            await papan!.FocusAsync(alamat.Id.ToItem(), alamat.Bidang, Batal);
        }
    }

    private void See(string item, string bidang)
    {
        if (AlamatHalaman.Read(item, bidang) is { } alamat && alamat != Sorot)
        {
            Sorot = alamat;
            StateHasChanged();
        }
    }

    private void Toggle(PanelEditor panel) => Panel = Panel == panel ? PanelEditor.TidakAda : panel;

    private async Task SearchAsync(bool buka)
    {
        Mencari = buka;
        StateHasChanged();
        if (buka)
        {
            await papan!.FocusSearchAsync(Batal);
        }
    }
}
