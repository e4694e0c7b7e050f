using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>How many notifications wait for the signed-in person in the kecamatan of this page. For the bar; it shows nothing outside a kecamatan.</summary>
public sealed partial class LoncengPemberitahuan(PemberitahuanService pemberitahuan, RuangKerja ruang) : KinerjaComponent
{
    private string? Kode { get; set; }

    private int Jumlah { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (ruang is { Kecamatan: { } kecamatan, Pengguna: not null })
        {
            Jumlah = await pemberitahuan.CountBaruAsync(Batal);
            Kode = kecamatan.Kode;
        }
    }
}
