using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>The drafts in the bin.</summary>
public sealed partial class Keranjang(KeputusanService keputusan, SuntinganService suntingan, DaurKeputusanService daur, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private IReadOnlyList<KeputusanRow>? Semua { get; set; }

    private string? Pesan { get; set; }

    protected override async Task OpenAsync() => Semua = await keputusan.ListAsync(new SaringanKeputusan(Terhapus: true), Batal);

    private async Task RestoreAsync(KeputusanRow row)
    {
        try
        {
            await RequireMembershipAsync();
            await daur.SetDihapusAsync(row.Id, false, Batal);
            Semua = await keputusan.ListAsync(new SaringanKeputusan(Terhapus: true), Batal);
            Pesan = $"“{row.Judul.ToSatuBaris()}” dipulihkan sebagai draf.";
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }
    }
}
