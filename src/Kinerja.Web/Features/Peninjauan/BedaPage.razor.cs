using Kinerja.Data.Penetapan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Kinerja.Web.Features.Penetapan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What was changed against another decree, or against this one as it was. Static: it is read, and filtered by its address.</summary>
public sealed partial class BedaPage(KeputusanService keputusan, PembandingNaskah pembanding) : HalamanKeputusan(keputusan)
{
    [SupplyParameterFromQuery(Name = "dengan")]
    private string? Dengan { get; set; }

    [SupplyParameterFromQuery(Name = "jenis")]
    private string? Jenis { get; set; }

    private IReadOnlyList<PilihanBanding> Pilihan { get; set; } = [];

    private Banding? Banding { get; set; }

    private PerbedaanNaskah? Beda { get; set; }

    private JenisPerbedaan? Saring => Enum.TryParse<JenisPerbedaan>(Jenis, ignoreCase: true, out var jenis) && Enum.IsDefined(jenis) ? jenis : null;

    private IReadOnlyList<KelompokPerbedaan> Tampak => [.. (Beda?.Kelompok ?? [])
        .Select(k => k with { Daftar = [.. k.Daftar.Where(p => Saring is null || p.Jenis == Saring)] }).Where(k => k.Daftar.Count > 0)];

    private string Alamat => $"/k/{Kode}/keputusan/{Id}/beda";

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Detail is not { } detail)
        {
            return;
        }

        Pilihan = await pembanding.ListAsync(detail.Id, Batal);
        Banding = await pembanding.FindAsync(detail.Id, string.IsNullOrEmpty(Dengan) ? null : Dengan, Batal);
        Beda = Banding is null ? null : BedaNaskah.Compare(Banding.Lama, detail.Naskah);
    }
}
