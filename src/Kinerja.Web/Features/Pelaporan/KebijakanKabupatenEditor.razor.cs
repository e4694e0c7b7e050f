using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The kabupaten's own page of its policy: read by its officers, a version added by its Bagian Organisasi.</summary>
public sealed partial class KebijakanKabupatenEditor(
    KebijakanService kebijakan, PintuKabupaten pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, TimeProvider clock)
    : PulauKabupaten(pintu, ruang, autentikasi)
{
    private IReadOnlyList<KebijakanRow>? Daftar { get; set; }

    private KebijakanRow? Terbaru => Daftar!.Count > 0 ? Daftar[0] : null;

    private KonsepKebijakan? Konsep { get; set; }

    private IsiKebijakan Pratinjau { get; set; } = IsiKebijakan.Baku;

    private bool BolehTambah { get; set; }

    private bool Sibuk { get; set; }

    private string? GalatPratinjau { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehTambah = kebijakan.CanAdd;
        Daftar = await kebijakan.ListAsync(Batal);
    }

    private void Begin()
    {
        Pratinjau = Terbaru?.Isi ?? IsiKebijakan.Baku;
        Konsep = new KonsepKebijakan(Pratinjau, clock.GetUtcNow().Year);
        (Galat, GalatPratinjau, Hasil) = (null, null, null);
    }

    // What cannot be read yet is told; the preview keeps showing the last that could.
    private void Preview()
    {
        try
        {
            Pratinjau = Konsep!.Build();
            GalatPratinjau = null;
        }
        catch (AturanException e)
        {
            GalatPratinjau = e.Message;
        }

        // The fields are a component of their own: their events render them and not this page.
        StateHasChanged();
    }

    private async Task SaveAsync()
    {
        if (Sibuk)
        {
            return;
        }

        (Sibuk, Galat) = (true, null);
        try
        {
            await RequireMembershipAsync();
            var jumlah = await kebijakan.AddAsync(Konsep!.Build(), Konsep.ReadTahun(), Konsep.Dasar, Terbaru?.Nomor ?? 0, Orang, Batal);
            Daftar = await kebijakan.ListAsync(Batal);
            (Konsep, Hasil) = (null, $"Versi {Terbaru!.Nomor.ToAngka()} ditetapkan; capaian {jumlah.ToAngka()} kecamatan dihitung ulang.");
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
        finally
        {
            Sibuk = false;
        }
    }
}
