using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>
/// The indicators of a decree in one table to sort and filter, on a circuit. A circuit has a room of its own and enters it itself: what the page around it
/// was allowed says nothing about events that arrive later.
/// </summary>
public sealed partial class TabelKeputusan(KeputusanService keputusan, PintuKecamatan pintu, AuthenticationStateProvider autentikasi) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    private IReadOnlyList<BarisIndikatorRingkas>? Semua { get; set; }

    private IReadOnlyList<BarisIndikatorRingkas> Tampak { get; set; } = [];

    private bool Ditolak { get; set; }

    private string Cari { get; set; } = "";

    private string Jabatan { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        var orang = (await autentikasi.GetAuthenticationStateAsync()).User;
        if (orang.FindPenggunaId() is not { } pengguna || !await pintu.EnterAsync(pengguna, Kode, Batal) || await keputusan.ReadAsync(Id, Batal) is not { } detail)
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
