using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>How the indicators of a decree are measured: seen, approved and changed.</summary>
public sealed partial class UkuranKeputusan(
    UkuranService ukuran, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private static readonly KeadaanUkuran?[] DaftarKeadaan = [null, KeadaanUkuran.PerluDiperiksa, KeadaanUkuran.Diusulkan, KeadaanUkuran.Disahkan];

    private readonly HashSet<IndikatorId> baruSaja = [];
    private readonly HashSet<IndikatorId> diubah = [];

    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    private IReadOnlyList<UkuranBagian>? Semua { get; set; }

    private IReadOnlyList<UkuranIndikator> Daftar { get; set; } = [];

    private IReadOnlyList<UkuranBagian> Tampak { get; set; } = [];

    private SaringanUkuran Saringan { get; set; } = new(null, "", "");

    private bool CanApprove { get; set; }

    private HashSet<IndikatorId> Tetap => [.. baruSaja, .. diubah];

    protected override async Task OpenAsync()
    {
        CanApprove = ukuran.CanApprove;
        Saringan = SaringanUkuran.Read(navigasi.ToAbsoluteUri(navigasi.Uri));
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        Semua = await ukuran.ListAsync(Id, Batal);
        Ditolak = Semua is null;
        Daftar = [.. (Semua ?? []).SelectMany(b => b.DaftarIndikator)];
        Tampak = Saringan.Filter(Semua ?? [], Tetap);
        StateHasChanged();
    }

    private async Task FilterAsync(SaringanUkuran saringan)
    {
        Saringan = saringan;
        baruSaja.Clear();
        Tampak = saringan.Filter(Semua ?? [], Tetap);
        // Not by NavigateTo: that would fetch the page around this island again at every letter.
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + saringan.ToKueri());
    }

    private async Task ApproveAsync(IndikatorId indikator, IReadOnlyDictionary<int, DefinisiUkuran> ubahan)
    {
        await RequireMembershipAsync();
        await ukuran.ApproveAsync(Id, indikator, ubahan, Orang, Batal);
        baruSaja.Add(indikator);
        await LoadAsync();
    }

    private async Task<int> ApproveSureAsync()
    {
        await RequireMembershipAsync();
        var yakin = Daftar.Where(i => i.Keadaan() == KeadaanUkuran.Diusulkan).Select(i => i.Id).ToList();
        var jumlah = await ukuran.ApproveSureAsync(Id, Orang, Batal);
        baruSaja.UnionWith(yakin);
        await LoadAsync();
        return jumlah;
    }

    private async Task ReviseAsync(UkuranSah semula, DefinisiUkuran definisi, string alasan)
    {
        await RequireMembershipAsync();
        await ukuran.ReviseAsync(semula.Id, semula.Versi, definisi, alasan, Orang, Batal);
        await LoadAsync();
    }

    private void Keep(IndikatorId indikator, bool sedang)
    {
        if (!(sedang ? diubah.Add(indikator) : diubah.Remove(indikator)))
        {
            return;
        }

        // Whoever has just finished still sees what came of it.
        baruSaja.Add(indikator);
    }
}
