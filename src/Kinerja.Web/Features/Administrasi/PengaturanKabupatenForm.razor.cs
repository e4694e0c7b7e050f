using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>What a kabupaten asks of its kecamatan when they issue decrees.</summary>
public sealed partial class PengaturanKabupatenForm(PengaturanKabupatenService pengaturan, PintuKabupaten pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi)
    : PulauKabupaten(pintu, ruang, autentikasi)
{
    private bool Terbaca { get; set; }

    private bool BolehUbah { get; set; }

    private bool WajibFasilitasi { get; set; }

    private string? Pola { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehUbah = pengaturan.CanEdit;
        (WajibFasilitasi, Pola) = await pengaturan.ReadAsync(Batal);
        Terbaca = true;
    }

    private async Task SaveAsync()
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await pengaturan.SaveAsync(new PengaturanDetail(WajibFasilitasi, Pola), Batal);
            Hasil = "Pengaturan disimpan.";
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }
}
