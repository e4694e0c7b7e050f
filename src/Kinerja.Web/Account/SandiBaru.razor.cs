using Kinerja.Data.Identity;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Account;

/// <summary>Where a one-time link leads: the person sets their password, and nobody else ever knew it.</summary>
public sealed partial class SandiBaru(TautanSandiService tautan, NavigationManager navigasi) : KinerjaComponent
{
    [SupplyParameterFromQuery(Name = "orang")]
    private string? Orang { get; set; }

    [SupplyParameterFromQuery(Name = "kode")]
    private string? Kode { get; set; }

    [SupplyParameterFromForm]
    private IsianSandi? Isian { get; set; }

    private string? Pemilik { get; set; }

    private string? Galat { get; set; }

    protected override async Task OnInitializedAsync() => Pemilik = await tautan.FindNamaAsync(Orang, Kode);

    private async Task SubmitAsync()
    {
        if (Isian is not { Sandi: { Length: > 0 } sandi } || sandi != Isian.Ulang)
        {
            Galat = "Kedua ketikan sandi belum sama.";
            return;
        }

        try
        {
            Pemilik = await tautan.UseAsync(Orang, Kode, sandi, Batal);
        }
        catch (AturanException e)
        {
            Galat = e.Message;
            return;
        }

        if (Pemilik is not null)
        {
            navigasi.NavigateTo("/masuk?sandi=baru");
        }
    }

    private sealed class IsianSandi
    {
        public string? Sandi { get; set; }

        public string? Ulang { get; set; }
    }
}
