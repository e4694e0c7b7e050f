using Kinerja.Data.Laporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Laporan;

/// <summary>Chooses a report, has it made and shows how far it is.</summary>
public sealed partial class PulauLaporan(
    LaporanService laporan, AntreanLaporan antrean, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private PilihanLaporan? Pilihan { get; set; }

    private SaringanLaporan Saringan { get; set; } = new(JenisLaporan.Capaian, FormatLaporan.Pdf, null);

    private IReadOnlyList<PekerjaanRow> Daftar { get; set; } = [];

    private string? Galat { get; set; }

    private PemilikPekerjaan Pemilik => new(Orang, Ruang.RequireKecamatan().Id, Ruang.RequireKecamatan().Kode);

    // What was asked for last is not known here: the server was started anew, or the hour is over.
    private bool Hilang { get; set; }

    protected override async Task OpenAsync()
    {
        Saringan = SaringanLaporan.Read(navigasi.ToAbsoluteUri(navigasi.Uri));
        Pilihan = await laporan.ReadPilihanAsync(Saringan.Tahun, Batal);
        Daftar = antrean.List(Pemilik);
        Hilang = Saringan.Pekerjaan is { } id && Daftar.All(p => p.Id != id);
        antrean.Berubah += Refresh;
        Batal.Register(() => antrean.Berubah -= Refresh);
    }

    private void Refresh(PemilikPekerjaan pemilik)
    {
        if (pemilik == Pemilik)
        {
            _ = InvokeAsync(() =>
            {
                Daftar = antrean.List(Pemilik);
                StateHasChanged();
            });
        }
    }

    private async Task ChooseAsync(SaringanLaporan saringan)
    {
        var lain = saringan.Tahun is { } t && t != Pilihan!.Tahun;
        (Saringan, Galat) = (saringan, null);
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + saringan.ToKueri());
        if (lain)
        {
            Pilihan = await laporan.ReadPilihanAsync(saringan.Tahun, Batal);
        }
    }

    private async Task StartAsync()
    {
        Galat = null;
        try
        {
            await RequireMembershipAsync();
            var permintaan = Saringan.ToPermintaan(Pilihan!.Tahun);
            var pemilik = Pemilik;
            var id = antrean.Enqueue(pemilik, FormatNama(permintaan), (layanan, kabar, ct) => layanan.GetRequiredService<PembuatLaporan>().CreateAsync(pemilik, permintaan, kabar, ct));
            Hilang = false;
            Daftar = antrean.List(Pemilik);
            await ChooseAsync(Saringan with { Pekerjaan = id });
        }
        catch (AturanException e)
        {
            Galat = e.Message;
        }
    }

    private string FormatNama(PermintaanLaporan p)
    {
        var periode = p.Periode.Jenis is JenisPeriode.Tahun ? $"tahun {p.Tahun}" : p.Periode.ToString();
        var bagian = p.Halaman is { } h ? h.Dari == h.Sampai ? $", halaman {h.Dari}" : $", halaman {h.Dari}–{h.Sampai}"
            : p.Jabatan is { } j ? $", {Pilihan!.DaftarBagian.FirstOrDefault(b => b.JabatanId == j)?.Nama.ToSatuBaris()}" : "";
        return $"{p.Jenis.Nama()} {periode}{bagian} · {p.Format.Nama()}";
    }
}
