using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Account;

/// <summary>The second step of signing in. Who is signing in stands in a cookie of five minutes; without it there is nothing to do here.</summary>
public sealed partial class MasukKode(AkunService akun, NavigationManager navigasi) : KinerjaComponent
{
    [SupplyParameterFromForm]
    private IsianKode? Isian { get; set; }

    [SupplyParameterFromQuery(Name = "kembali")]
    private string? Kembali { get; set; }

    private string? Galat { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (!await akun.IsMenungguKodeAsync())
        {
            navigasi.NavigateTo("/masuk");
        }
    }

    private async Task SubmitAsync()
    {
        switch (await akun.SignInKodeAsync(Isian?.Kode ?? ""))
        {
            case HasilMasuk.Berhasil:
                navigasi.NavigateTo(AlamatLokal.IsLokal(Kembali) ? Kembali : "/");
                break;
            case HasilMasuk.Terkunci:
                Galat = $"Terlalu banyak percobaan. Tunggu {PenghitungGagal.LamaKunci.TotalMinutes:0} menit.";
                break;
            default:
                Galat = "Kode tidak cocok atau sudah lewat. Ketik kode yang sedang tampil.";
                break;
        }
    }

    private sealed class IsianKode
    {
        public string? Kode { get; set; }
    }
}
