using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The remarks on a decree beside it: read, answered, closed; a new one is about the place that was pointed at.</summary>
public sealed partial class KomentarPanel(KomentarService komentar, KeputusanService keputusan, PintuKecamatan pintu, RuangKerja ruang) : PanelKeputusan(pintu, ruang)
{
    /// <summary>The place that a new remark is about.</summary>
    [Parameter]
    public AlamatNaskah? TempatBaru { get; set; }

    [Parameter]
    public EventCallback<AlamatNaskah?> TempatBaruChanged { get; set; }

    /// <summary>Somebody wants to see the place of a remark.</summary>
    [Parameter]
    public EventCallback<AlamatNaskah> OnPilihTempat { get; set; }

    private IReadOnlyList<KomentarRow>? Semua { get; set; }

    private IReadOnlyList<(string Kelompok, IReadOnlyList<PilihanTempat> Isi)> Tempat { get; set; } = [];

    private NaskahJson? Naskah { get; set; }

    private bool HanyaTerbuka { get; set; } = true;

    private string Baru { get; set; } = "";

    private string Kunci => TempatBaru is { } t ? JangkarTempat.Of(t) : "";

    private IReadOnlyList<KomentarRow> Tampak => [.. (Semua ?? []).Where(k => k.IsTerbuka || !HanyaTerbuka)];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (await keputusan.ReadAsync(KeputusanId, Batal) is { } detail)
        {
            Naskah = detail.Naskah;
            Tempat = DaftarTempat.Of(detail.Naskah);
            Semua = await komentar.ListAsync(KeputusanId, detail.Naskah, Batal);
        }
    }

    private Task ChoosePlaceAsync(string? jangkar) => TempatBaruChanged.InvokeAsync(JangkarTempat.Read(jangkar));

    private async Task AddAsync()
    {
        var kutipan = Tempat.SelectMany(t => t.Isi).FirstOrDefault(t => t.Alamat == TempatBaru)?.Uraian;
        if (await ActAsync(() => komentar.AddAsync(KeputusanId, TempatBaru, kutipan, Baru, Batal)))
        {
            Baru = "";
            await TempatBaruChanged.InvokeAsync(null);
            await LoadAsync();
        }
    }

    private async Task<bool> ReplyAsync(KomentarRow asal, string teks)
    {
        var terkirim = await ActAsync(() => komentar.ReplyAsync(asal.Id, teks, Batal));
        if (terkirim)
        {
            await LoadAsync();
        }

        StateHasChanged();
        return terkirim;
    }

    private async Task SetSelesaiAsync(KomentarRow asal, bool selesai)
    {
        if (await ActAsync(() => komentar.SetSelesaiAsync(asal.Id, selesai, Batal)))
        {
            await LoadAsync();
        }
    }
}
