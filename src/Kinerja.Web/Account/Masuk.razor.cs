using Kinerja.Data.Contoh;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Account;

/// <summary>Signing in: static, without a circuit, so that it opens on any line and holds no server memory.</summary>
public sealed partial class Masuk(AkunService akun, NavigationManager navigasi, IHostEnvironment lingkungan) : KinerjaComponent
{
    [SupplyParameterFromForm]
    private IsianMasuk? Isian { get; set; }

    [SupplyParameterFromQuery(Name = "kembali")]
    private string? Kembali { get; set; }

    [SupplyParameterFromQuery(Name = "keluar")]
    private string? Keluar { get; set; }

    [SupplyParameterFromQuery(Name = "sandi")]
    private string? Sandi { get; set; }

    private string? Galat { get; set; }

    private string? Kabar => Keluar == "1" ? "Anda telah keluar." : Sandi == "baru" ? "Sandi baru tersimpan. Masuklah dengan sandi itu." : null;

    private string? GalatId => Galat is null ? null : "masuk-galat";

    private IReadOnlyList<AkunContoh> Contoh => lingkungan.IsDevelopment() ? AkunContoh.ListAll() : [];

    private async Task SubmitAsync()
    {
        if (Isian is not { Nama: { Length: > 0 } nama, Sandi: { Length: > 0 } sandi })
        {
            Galat = "Isi nama pengguna atau NIP, dan kata sandi.";
            return;
        }

        switch (await akun.SignInAsync(nama, sandi))
        {
            case HasilMasuk.Berhasil:
                navigasi.NavigateTo(AlamatLokal.IsLokal(Kembali) ? Kembali : "/");
                break;
            case HasilMasuk.PerluKode:
                navigasi.NavigateTo("/masuk/kode" + (AlamatLokal.IsLokal(Kembali) ? $"?kembali={Uri.EscapeDataString(Kembali)}" : ""));
                break;
            case HasilMasuk.Terkunci:
                Galat = $"Terlalu banyak percobaan untuk nama ini. Tunggu {PenghitungGagal.LamaKunci.TotalMinutes:0} menit, atau hubungi administrator kecamatan.";
                break;
            default:
                Galat = "Nama pengguna, NIP, atau kata sandi tidak cocok.";
                break;
        }
    }

    private sealed class IsianMasuk
    {
        public string? Nama { get; set; }

        public string? Sandi { get; set; }
    }
}
