using Kinerja.Data.Cadangan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Account;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>Who runs the server sees how old the last backup is, asks for one, and watches it being made, wherever that is.</summary>
public sealed partial class PanelCadangan(CadanganService cadangan, RuangKerja ruang, AuthenticationStateProvider autentikasi, TimeProvider clock) : KinerjaComponent
{
    private static readonly TimeSpan Selang = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BatasTunggu = TimeSpan.FromMinutes(1);

    private CadanganDetail? Detail { get; set; }

    private DateTimeOffset Kini { get; set; }

    private string? Galat { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var orang = (await autentikasi.GetAuthenticationStateAsync()).User;
        if (orang.FindPenggunaId() is { } id && orang.HasClaim(c => c.Type == PembuatKlaim.KlaimPengelola))
        {
            ruang.SetPengguna(id);
            await LoadAsync();
            if (Detail?.Berjalan is not null)
            {
                _ = WatchAsync();
            }
        }
    }

    private async Task LoadAsync() => (Detail, Kini) = (await cadangan.ReadAsync(Batal), clock.GetUtcNow());

    private async Task RequestAsync()
    {
        Galat = null;
        try
        {
            await cadangan.RequestAsync(Batal);
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }

        await LoadAsync();
        if (Detail?.Berjalan is not null)
        {
            _ = WatchAsync();
        }
    }

    // While one is being made; it may be another server that makes it, so that only the database knows.
    private async Task WatchAsync()
    {
        try
        {
            while (Detail?.Berjalan is not null)
            {
                await Task.Delay(Selang, clock, Batal);
                await InvokeAsync(async () =>
                {
                    await LoadAsync();
                    StateHasChanged();
                });
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException || PesanGagal.Of(e) is not null)
        {
            // The page is gone, or the database does not answer just now: the next look shows it.
        }
    }

    private static string Asal(PemicuCadangan pemicu) => pemicu switch
    {
        PemicuCadangan.Harian => "harian",
        PemicuCadangan.Tombol => "diminta",
        PemicuCadangan.Perintah => "baris perintah",
        _ => throw new ArgumentOutOfRangeException(nameof(pemicu)),
    };

    private static string Hasil(CadanganRow c) => c.Status switch
    {
        StatusCadangan.Menunggu => "menunggu",
        StatusCadangan.Berjalan => "sedang dibuat",
        StatusCadangan.Berhasil => $"berhasil, {c.UkuranByte?.ToUkuran()}",
        StatusCadangan.Gagal => $"gagal: {c.Sebab}",
        _ => throw new ArgumentOutOfRangeException(nameof(c)),
    };
}
