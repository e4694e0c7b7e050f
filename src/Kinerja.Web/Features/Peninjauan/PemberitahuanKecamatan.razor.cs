using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What a person was told here, the newest first; following one marks it as read.</summary>
public sealed partial class PemberitahuanKecamatan(
    PemberitahuanService pemberitahuan, NavigationManager navigasi, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi) : PulauKecamatan(pintu, ruang, autentikasi)
{
    private IReadOnlyList<PemberitahuanRow>? Daftar { get; set; }

    protected override async Task OpenAsync() => Daftar = await pemberitahuan.ListAsync(Batal);

    private async Task ReadAsync(PemberitahuanId? id)
    {
        await RequireMembershipAsync();
        await pemberitahuan.ReadAsync(id, Batal);
        Daftar = await pemberitahuan.ListAsync(Batal);
    }

    private async Task OpenAsync(PemberitahuanRow pilihan)
    {
        await ReadAsync(pilihan.Id);
        navigasi.NavigateTo(pilihan.Tautan, forceLoad: true);
    }

    private string Pengingat(PemberitahuanRow p) => $"Kecamatan {Ruang.RequireKecamatan().Nama}: {p.Teks} Buka: {navigasi.ToAbsoluteUri(p.Tautan)}";
}
