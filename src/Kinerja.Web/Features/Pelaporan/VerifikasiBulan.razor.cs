using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>What was handed over with a month: seen, verified, returned, closed and corrected. Who may do none of it reads.</summary>
public sealed partial class VerifikasiBulan(
    VerifikasiService layanan, LembarService lembar, RealisasiService realisasi, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi), IAsyncDisposable
{
    // What was acted on a moment ago stays in its place, whatever the filter says.
    private readonly HashSet<UkuranId> baruSaja = [];
    private readonly List<ModulSkrip> skrip = [];

    private IReadOnlyList<int>? DaftarTahun { get; set; }

    private IReadOnlyList<JabatanRow> Peta { get; set; } = [];

    private VerifikasiDetail? Detail { get; set; }

    private int Tahun { get; set; }

    private int Bulan { get; set; }

    private JabatanId? Jabatan { get; set; }

    private KeadaanVerifikasi? Saringan { get; set; }

    private HashSet<RealisasiId> Pilihan { get; } = [];

    private ElementReference Akar { get; set; }

    private string? Kabar { get; set; }

    private bool KabarGalat { get; set; }

    private bool Sibuk { get; set; }

    private IEnumerable<VerifikasiJabatan> SatuJabatan => Detail!.DaftarJabatan.Where(j => Jabatan is null || j.Id == Jabatan);

    private IReadOnlyList<VerifikasiJabatan> Tampak =>
        [.. SatuJabatan.Select(j => j with { DaftarUkuran = [.. j.DaftarUkuran.Where(u => Saringan is null || u.Keadaan() == Saringan || baruSaja.Contains(u.Id))] }).Where(j => j.DaftarUkuran.Count > 0)];

    private List<RealisasiId> DaftarMenunggu =>
        [.. Tampak.SelectMany(j => j.DaftarUkuran).Where(u => u.Isi.Status is StatusRealisasi.Diajukan).Select(u => u.Isi.Id!.Value)];

    private string Ringkasan => $"{Detail!.Bulan}: {CountKeadaan(KeadaanVerifikasi.Selesai).ToAngka()} dari {CountKeadaan(null).ToAngka()} diverifikasi, {CountKeadaan(KeadaanVerifikasi.Menunggu).ToAngka()} menunggu."
        + (Detail.Terkunci ? " Bulan ini dikunci." : $" Tenggat pengajuan {TeksIndonesia.Tanggal(Detail.Tenggat)}.");

    public async ValueTask DisposeAsync()
    {
        Dispose();
        foreach (var s in skrip)
        {
            await s.DisposeAsync();
        }
    }

    protected override async Task OpenAsync()
    {
        DaftarTahun = await lembar.ListTahunAsync(Batal);
        if (DaftarTahun.Count == 0)
        {
            return;
        }

        var pilihan = PilihanVerifikasi.Read(navigasi.ToAbsoluteUri(navigasi.Uri));
        Tahun = pilihan.Tahun is { } t && DaftarTahun.Contains(t) ? t : DaftarTahun[0];
        Peta = await lembar.ListJabatanAsync(Tahun, Batal);
        Jabatan = Peta.Any(j => j.Id == pilihan.Jabatan) ? pilihan.Jabatan : null;
        Bulan = pilihan.Bulan ?? PilihanVerifikasi.FindBulan(Peta);
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Detail is not null && Peta.Count > 0 && TryAttach(Akar))
        {
            foreach (var nama in new[] { "bukti.js", "verifikasi.js" })
            {
                skrip.Add(await ModulSkrip.LoadAsync(js, Assets[nama], Batal));
            }

            await skrip[1].CallAsync("attach", Batal, Akar);
        }
    }

    private async Task LoadAsync()
    {
        Peta = await lembar.ListJabatanAsync(Tahun, Batal);
        Detail = await layanan.ReadAsync(Periode.Bulan(Tahun, Bulan), Batal);
        Pilihan.IntersectWith(Detail.DaftarUkuran.Where(u => u.Isi.Status is StatusRealisasi.Diajukan).Select(u => u.Isi.Id!.Value));
    }

    private async Task ShowAsync(int tahun, int bulan, JabatanId? jabatan)
    {
        (Tahun, Bulan, Jabatan, Kabar) = (tahun, bulan, jabatan, null);
        baruSaja.Clear();
        await LoadAsync();
        // Not by NavigateTo: that would fetch the page around this island again.
        var kueri = new PilihanVerifikasi(Tahun, Bulan, Jabatan).ToKueri();
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + kueri);
    }

    private Task ChangeJabatanAsync(ChangeEventArgs e) => ShowAsync(Tahun, Bulan, Guid.TryParse(e.Value as string, out var id) ? JabatanId.From(id) : null);

    private void Filter(KeadaanVerifikasi? keadaan)
    {
        Saringan = keadaan;
        baruSaja.Clear();
    }

    private int CountKeadaan(KeadaanVerifikasi? keadaan) => SatuJabatan.SelectMany(j => j.DaftarUkuran).Count(u => keadaan is null || u.Keadaan() == keadaan);

    private void Toggle(VerifikasiUkuran ukuran)
    {
        if (ukuran.Isi.Id is { } id && !Pilihan.Remove(id))
        {
            Pilihan.Add(id);
        }
    }

    private Task VerifyAsync(RealisasiId id) => ChangeAsync([id], async () =>
    {
        var hasil = await realisasi.VerifyAsync([id], Orang, Batal);
        return hasil.DaftarGagal is [var pesan, ..] ? throw new AturanException(pesan) : null;
    });

    private Task ReturnAsync(RealisasiId id, string catatan) => ChangeAsync([id], async () =>
    {
        await realisasi.ReturnAsync(id, catatan, Batal);
        return "Dikembalikan dengan catatan.";
    });

    private Task CorrectAsync(VerifikasiUkuran ukuran, Koreksi koreksi) => ChangeAsync([], async () =>
    {
        baruSaja.Add(ukuran.Id);
        await realisasi.CorrectAsync(ukuran.Id, ukuran.Isi.Periode, koreksi.Bidang, koreksi.Teks, koreksi.Alasan, Orang, Batal);
        return "Koreksi dicatat.";
    });

    private Task VerifyPilihanAsync() => TellAsync(() =>
    {
        List<RealisasiId> daftar = Pilihan.Count > 0 ? [.. Pilihan] : DaftarMenunggu;
        return ChangeAsync(daftar, async () =>
        {
            var hasil = await realisasi.VerifyAsync(daftar, Orang, Batal);
            return $"{hasil.Jumlah.ToAngka()} angka diverifikasi." + (hasil.DaftarGagal.Count > 0 ? " Yang lain tidak: " + string.Join(" ", hasil.DaftarGagal.Distinct()) : "");
        });
    });

    private Task LockAsync() => TellAsync(() => ChangeAsync([], async () =>
    {
        await realisasi.LockAsync(Detail!.Bulan, Orang, Batal);
        return $"{Detail.Bulan} dikunci.";
    }));

    private async Task ChangeAsync(IReadOnlyCollection<RealisasiId> daftar, Func<Task<string?>> perbuatan)
    {
        await RequireMembershipAsync();
        (Kabar, KabarGalat) = (await perbuatan(), false);
        baruSaja.UnionWith(Detail!.DaftarUkuran.Where(u => u.Isi.Id is { } id && daftar.Contains(id)).Select(u => u.Id));
        await LoadAsync();
        StateHasChanged();
    }

    // Where no form stands by that would say why.
    private async Task TellAsync(Func<Task> perbuatan)
    {
        if (Sibuk)
        {
            return;
        }

        Sibuk = true;
        try
        {
            await perbuatan();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            (Kabar, KabarGalat) = (pesan, true);
        }
        finally
        {
            Sibuk = false;
        }
    }
}
