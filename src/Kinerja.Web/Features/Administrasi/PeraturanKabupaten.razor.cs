using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The law register of a kabupaten: read, added to, corrected.</summary>
public sealed partial class PeraturanKabupaten(RegisterService register, PintuKabupaten pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, TimeProvider clock)
    : PulauKabupaten(pintu, ruang, autentikasi)
{
    private IReadOnlyList<PeraturanRow>? Daftar { get; set; }

    private List<PeraturanRow> Tampak => [.. (Daftar ?? []).Where(b => !SetempatSaja || b.Setempat)];

    private string? Cari { get; set; }

    private DateOnly? PadaIsian { get; set; }

    private DateOnly Pada { get; set; }

    private bool SetempatSaja { get; set; }

    private bool BolehUbah { get; set; }

    private KonsepPeraturan? Konsep { get; set; }

    /// <summary>The one that is being corrected; <c>null</c> with a draft: a new one.</summary>
    private PeraturanId? Diubah { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehUbah = register.CanEdit;
        PadaIsian = ZonaWaktu.Wib.Today(clock);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        Pada = PadaIsian ?? ZonaWaktu.Wib.Today(clock);
        Daftar = await register.ListAsync(KodeKabupaten, Cari, Pada, Batal);
        // The form hands its act over as a function, which draws only the form anew.
        StateHasChanged();
    }

    private void Begin(PeraturanRow? baris)
    {
        (Galat, Hasil) = (null, null);
        Konsep = baris is null ? KonsepPeraturan.Create(KodeKabupaten, Nama) : new KonsepPeraturan(baris.Peraturan);
        Diubah = baris?.Peraturan.Id;
    }

    private void End() => (Konsep, Diubah) = (null, null);

    private async Task SaveAsync()
    {
        await RequireMembershipAsync();
        var peraturan = Konsep!.Build();
        await register.SaveAsync(peraturan, Batal);
        End();
        Hasil = $"{peraturan.Sebutan} disimpan.";
        await LoadAsync();
    }

    private async Task RemoveAsync(PeraturanRow baris)
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await register.RemoveAsync(baris.Peraturan.Id, Batal);
            Hasil = $"Tambahan untuk {baris.Peraturan.Sebutan} dihapus.";
            await LoadAsync();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }
}
