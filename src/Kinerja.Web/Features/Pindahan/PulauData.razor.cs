using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Laporan;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Pindahan;

/// <summary>Has the whole kecamatan put together in the background and shows how far that is.</summary>
public sealed partial class PulauData(AntreanLaporan antrean, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi) : PulauKecamatan(pintu, ruang, autentikasi)
{
    private const string AwalanNama = "Data kecamatan ";

    private IReadOnlyList<PekerjaanRow>? Daftar { get; set; }

    private string? Galat { get; set; }

    private PemilikPekerjaan Pemilik => new(Orang, Ruang.RequireKecamatan().Id, Ruang.RequireKecamatan().Kode);

    protected override Task OpenAsync()
    {
        if (!Ruang.Peran.Contains(Peran.AdminKecamatan))
        {
            Ditolak = true;
            return Task.CompletedTask;
        }

        Daftar = List();
        antrean.Berubah += Refresh;
        Batal.Register(() => antrean.Berubah -= Refresh);
        return Task.CompletedTask;
    }

    // Reports stand on a page of their own.
    private IReadOnlyList<PekerjaanRow> List() => [.. antrean.List(Pemilik).Where(p => p.Nama.StartsWith(AwalanNama, StringComparison.Ordinal))];

    private void Refresh(PemilikPekerjaan pemilik)
    {
        if (pemilik == Pemilik)
        {
            _ = InvokeAsync(() =>
            {
                Daftar = List();
                StateHasChanged();
            });
        }
    }

    private async Task StartAsync()
    {
        Galat = null;
        try
        {
            await RequireMembershipAsync();
            if (Daftar!.Any(p => p.Hidup))
            {
                throw new AturanException("Data sedang dikumpulkan. Tunggu sampai selesai, atau batalkan.");
            }

            var pemilik = Pemilik;
            var nama = AwalanNama + Ruang.RequireKecamatan().Nama;
            antrean.Enqueue(pemilik, nama, (layanan, kabar, ct) => CollectAsync(layanan, pemilik, nama, kabar, ct));
            Daftar = List();
        }
        catch (AturanException e)
        {
            Galat = e.Message;
        }
    }

    private static async Task<BerkasLaporan> CollectAsync(IServiceProvider layanan, PemilikPekerjaan pemilik, string nama, IProgress<KemajuanLaporan> kabar, CancellationToken ct)
    {
        if (!await layanan.GetRequiredService<PintuKecamatan>().EnterAsync(pemilik.Orang, pemilik.Kode, ct) || !layanan.GetRequiredService<RuangKerja>().Peran.Contains(Peran.AdminKecamatan))
        {
            throw new AturanException("Hanya administrator kecamatan yang dapat mengeluarkan seluruh data.");
        }

        return new BerkasLaporan(SebutanLaporan.Slug(nama) + ".zip", "application/zip", []) { Tulis = tujuan => layanan.GetRequiredService<PenulisPindahan>().WriteAsync(tujuan, kabar, ct) };
    }
}
