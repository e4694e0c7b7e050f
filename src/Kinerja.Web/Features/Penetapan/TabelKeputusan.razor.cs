using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The indicators of a decree in one table to sort and filter.</summary>
public sealed partial class TabelKeputusan(KeputusanService keputusan, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    private IReadOnlyList<BarisIndikatorRingkas>? Semua { get; set; }

    private IReadOnlyList<BarisIndikatorRingkas> Tampak { get; set; } = [];

    private string Cari { get; set; } = "";

    private string Jabatan { get; set; } = "";

    protected override async Task OpenAsync()
    {
        if (await keputusan.ReadAsync(Id, Batal) is not { } detail)
        {
            Ditolak = true;
            return;
        }

        Semua = BarisIndikatorRingkas.Of(detail.Naskah);
        Filter();
    }

    private void Filter()
    {
        var pencarian = PencarianNaskah.Create(Cari);
        Tampak = [.. (Semua ?? []).Where(b => (Jabatan.Length == 0 || b.Jabatan == Jabatan) && (pencarian is null || b.IsCocok(pencarian)))];
    }
}
