using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Account;

/// <summary>Changes one's own password.</summary>
public sealed partial class GantiSandi(AkunSaya saya) : KinerjaComponent
{
    [SupplyParameterFromForm(FormName = "ganti-sandi")]
    private IsianGanti? Isian { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    private async Task SubmitAsync()
    {
        if (Isian is not { Lama: { Length: > 0 } lama, Baru: { Length: > 0 } baru } || baru != Isian.Ulang)
        {
            Galat = "Kedua ketikan sandi baru belum sama.";
            return;
        }

        try
        {
            await saya.ChangeSandiAsync(lama, baru, Batal);
            Hasil = "Sandi diganti; sesi di perangkat lain diakhiri.";
        }
        catch (AturanException e)
        {
            Galat = e.Message;
        }
    }

    private sealed class IsianGanti
    {
        public string? Lama { get; set; }

        public string? Baru { get; set; }

        public string? Ulang { get; set; }
    }
}
