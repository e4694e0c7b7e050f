using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Account;

/// <summary>The second step of one's own account: put up, taken down, its recovery codes renewed.</summary>
public sealed partial class DuaLangkah(AkunSaya saya) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string NamaPengguna { get; set; }

    [SupplyParameterFromForm(FormName = "dua-langkah-mulai", Name = "Isian")]
    private IsianLangkah? Mulai { get; set; }

    [SupplyParameterFromForm(FormName = "dua-langkah-nyalakan", Name = "Isian")]
    private IsianLangkah? Nyalakan { get; set; }

    [SupplyParameterFromForm(FormName = "dua-langkah-ubah", Name = "Isian")]
    private IsianLangkah? Ubah { get; set; }

    private bool Menyala { get; set; }

    private string? Kunci { get; set; }

    private int Sisa { get; set; }

    private IReadOnlyList<string> Pemulihan { get; set; } = [];

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var akun = await saya.ReadAsync();
        Menyala = akun.DuaLangkah;
        Kunci = await saya.FindKunciAsync();
        Sisa = Menyala ? await saya.CountPemulihanAsync() : 0;
    }

    private Task BeginAsync() => ActAsync(async () => await saya.BeginDuaLangkahAsync(Mulai?.Sandi ?? ""));

    private Task EnableAsync() => ActAsync(async () =>
    {
        Pemulihan = await saya.EnableDuaLangkahAsync(Nyalakan?.Kode ?? "", Batal);
        Hasil = "Verifikasi dua langkah menyala.";
    });

    private Task ChangeAsync() => ActAsync(async () =>
    {
        if (Ubah?.Perbuatan == "pemulihan")
        {
            Pemulihan = await saya.RenewPemulihanAsync(Ubah.Sandi ?? "");
            Hasil = "Kode pemulihan lama tidak berlaku lagi.";
        }
        else if (Ubah?.Perbuatan == "matikan")
        {
            await saya.DisableDuaLangkahAsync(Ubah.Sandi ?? "", Batal);
            Hasil = "Verifikasi dua langkah dimatikan.";
        }
    });

    private async Task ActAsync(Func<Task> perbuatan)
    {
        try
        {
            await perbuatan();
        }
        catch (AturanException e)
        {
            Galat = e.Message;
        }

        await LoadAsync();
    }

    private sealed class IsianLangkah
    {
        public string? Sandi { get; set; }

        public string? Kode { get; set; }

        public string? Perbuatan { get; set; }
    }
}
