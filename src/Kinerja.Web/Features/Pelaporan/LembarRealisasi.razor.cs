using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The sheet of a post: its figures by month, entered as in a spreadsheet.</summary>
public sealed partial class LembarRealisasi(
    LembarService lembarService, RealisasiService realisasi, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi), IAsyncDisposable
{
    private PenerimaKetikan? penerima;
    private IJSObjectReference? papan;

    private ElementReference Akar { get; set; }

    private IReadOnlyList<int> DaftarTahun { get; set; } = [];

    private IReadOnlyList<JabatanRow> DaftarJabatan { get; set; } = [];

    private LembarDetail? Lembar { get; set; }

    private int Tahun { get; set; }

    private string Dipilih { get; set; } = "";

    private int Bulan { get; set; } = 1;

    private (UkuranId Ukuran, Periode Periode)? Panel { get; set; }

    private bool Terbaca { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private bool Gagal { get; set; }

    private bool HanyaPelapor => Ruang.Peran.All(p => p is Peran.Pelapor);

    private (LembarUkuran Ukuran, LembarPeriode Isi)? Terpilih =>
        Panel is { } p && Lembar?.DaftarUkuran.FirstOrDefault(u => u.Id == p.Ukuran) is { } ukuran && ukuran.DaftarPeriode.FirstOrDefault(i => i.Periode == p.Periode) is { } isi ? (ukuran, isi) : null;

    protected override async Task OpenAsync()
    {
        var kueri = System.Web.HttpUtility.ParseQueryString(navigasi.ToAbsoluteUri(navigasi.Uri).Query);
        DaftarTahun = await lembarService.ListTahunAsync(Batal);
        Tahun = int.TryParse(kueri["tahun"], out var tahun) && DaftarTahun.Contains(tahun) ? tahun : DaftarTahun is [var terbaru, ..] ? terbaru : 0;
        await LoadAsync(kueri["jabatan"]);
        Bulan = int.TryParse(kueri["bulan"], out var bulan) && bulan is >= 1 and <= 12 ? bulan : Bulan;
        Panel = AlamatSel.TryRead(kueri["sel"] ?? "", out var ukuran, out var periode) ? (ukuran, periode!) : null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Terbaca && TryAttach(Akar))
        {
            penerima = await PenerimaKetikan.OpenAsync(js, Akar, new RuangKetikan(Orang, Kode, PengirimIsian.Jenis), SaveAsync, Batal);
            await using var modul = await js.InvokeAsync<IJSObjectReference>("import", Batal, "./lembar.js");
            papan = await modul.InvokeAsync<IJSObjectReference>("attach", Batal, Akar, penerima.Ketikan);
        }
    }

    private async Task LoadAsync(string? jabatan)
    {
        DaftarJabatan = Tahun == 0 ? [] : await lembarService.ListJabatanAsync(Tahun, Batal);
        // Who reports for one post need not choose it.
        var dipilih = DaftarJabatan.FirstOrDefault(j => j.Id.ToString() == jabatan) ?? (HanyaPelapor && DaftarJabatan.Count == 1 ? DaftarJabatan[0] : null);
        (Dipilih, Panel) = (dipilih?.Id.ToString() ?? "", null);
        Lembar = dipilih is null ? null : await lembarService.ReadLembarAsync(dipilih.Id, Tahun, Batal);
        Bulan = dipilih?.DaftarBulan.FirstOrDefault(b => b.Wajib > b.Diajukan + b.Diverifikasi)?.Bulan ?? 12;
        Terbaca = true;
    }

    private Task ChooseAsync(string? jabatan) => ChooseAsync(Tahun, jabatan);

    private async Task ChooseAsync(int tahun, string? jabatan)
    {
        (Tahun, Pesan, Terbaca) = (tahun, null, false);
        await LoadAsync(jabatan);
        StateHasChanged();
        await WriteKueriAsync();
    }

    private async Task SetBulanAsync(int bulan)
    {
        Bulan = Math.Clamp(bulan, 1, 12);
        await WriteKueriAsync();
    }

    private Task WriteKueriAsync() => js.InvokeVoidAsync(
        "history.replaceState", Batal, null, "",
        FormattableString.Invariant($"{navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath}?tahun={Tahun}") + (Dipilih.Length > 0 ? FormattableString.Invariant($"&jabatan={Dipilih}&bulan={Bulan}") : "")).AsTask();

    private void OpenPanel(UkuranId ukuran, Periode periode)
    {
        Panel = (ukuran, periode);
        StateHasChanged();
    }

    private void ClosePanel()
    {
        Panel = null;
        StateHasChanged();
    }

    private async Task<IReadOnlyList<JawabanKetikan>> SaveAsync(IReadOnlyList<Ketikan> daftar)
    {
        await RequireMembershipAsync();
        var (isian, ditolak) = PengirimIsian.Read(daftar);
        var hasil = await realisasi.SaveAsync(isian, Orang, Batal);
        // The script knows the fields that it sent itself.
        var terkirim = daftar.Select(k => (k.Item, k.Bidang)).ToHashSet();
        await MergeAsync(hasil.DaftarBaris, l => !terkirim.Contains((l.Item, l.Bidang)));
        return [.. ditolak, .. hasil.Sel.Select(h => h.ToJawaban(Zona))];
    }

    // What came back is put where it belongs; what others changed in the same rows is shown in its cells.
    private async Task MergeAsync(IReadOnlyList<IsiPeriode> daftar, Func<KetikanLain, bool> tampil)
    {
        if (Lembar is null)
        {
            return;
        }

        (Lembar, var lain) = PenggabungIsian.Merge(Lembar, daftar);
        StateHasChanged();
        if (penerima is not null)
        {
            await penerima.ShowAsync([.. lain.Where(tampil)], Batal);
        }
    }

    private async Task CorrectAsync(UkuranId ukuran, Periode periode, Koreksi koreksi)
    {
        await RequireMembershipAsync();
        await realisasi.CorrectAsync(ukuran, periode, koreksi.Bidang, koreksi.Teks, koreksi.Alasan, Orang, Batal);
        await ReloadAsync();
    }

    // What attendance gives is stored as what somebody typed would be: what was changed meanwhile is not overwritten.
    private async Task<IReadOnlyList<string>> TakeAsync(IReadOnlyList<IsianSel> daftar)
    {
        await RequireMembershipAsync();
        var hasil = await realisasi.SaveAsync(daftar, Orang, Batal);
        await MergeAsync(hasil.DaftarBaris, _ => true);
        return [.. hasil.Sel.OfType<HasilSel.Ditolak>().Select(d => d.Kalimat).Distinct(), .. hasil.Sel.OfType<HasilSel.Konflik>().Select(_ => "Ada angka yang baru saja diubah orang lain; muat ulang lalu ulangi.").Distinct()];
    }

    private async Task SubmitAsync()
    {
        (Sibuk, Pesan, Gagal) = (true, null, false);
        try
        {
            await RequireMembershipAsync();
            var hasil = await realisasi.SubmitAsync(Lembar!.Id, Periode.Bulan(Tahun, Bulan), Orang, Batal);
            Pesan = $"{hasil.Jumlah} realisasi {Bulan.SebutBulan()} diajukan." + (hasil.BelumLengkap.Count == 0 ? "" : $" Belum lengkap: {string.Join("; ", hasil.BelumLengkap.Select(b => b.ToSatuBaris()))}.");
            await ReloadAsync();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            (Pesan, Gagal) = (pesan, true);
        }

        Sibuk = false;
    }

    private async Task ReloadAsync()
    {
        if (Lembar is not null && await lembarService.ReadLembarAsync(Lembar.Id, Tahun, Batal) is { } kini)
        {
            Lembar = PenggabungIsian.MergeSetahun(Lembar, kini);
            await MergeAsync([.. kini.DaftarUkuran.SelectMany(u => u.DaftarPeriode.Select(p => p.Isi))], _ => true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (penerima is not null)
        {
            await penerima.DisposeAsync();
        }

        try
        {
            await (papan?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone.
        }
    }
}
