using Kinerja.Data.Identity;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Account;

/// <summary>Where one is signed in, and the way to end that from here.</summary>
public sealed partial class DaftarSesi(SesiService sesi) : KinerjaComponent
{
    // A person may belong to several kecamatan, or to none: their own zone is not known here.
    private const ZonaWaktu Zona = ZonaWaktu.Wib;

    [Parameter, EditorRequired]
    public PenggunaId Orang { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Autentikasi { get; set; }

    private IReadOnlyList<SesiRow> Daftar { get; set; } = [];

    private SesiId? Kini { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Kini = (await Autentikasi!).User.FindSesiId();
        Daftar = await sesi.ListAsync(Orang, Batal);
    }

    private async Task EndAsync(SesiId id)
    {
        await sesi.EndAsync(Orang, id, null, Batal);
        Hasil = "Sesi itu diakhiri.";
        Daftar = await sesi.ListAsync(Orang, Batal);
    }

    private async Task EndLainAsync()
    {
        var jumlah = await sesi.EndAsync(Orang, null, Kini, Batal);
        Hasil = $"{jumlah.ToAngka()} sesi lain diakhiri.";
        Daftar = await sesi.ListAsync(Orang, Batal);
    }
}
