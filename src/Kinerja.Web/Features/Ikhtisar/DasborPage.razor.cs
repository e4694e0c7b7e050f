using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Ikhtisar;

/// <summary>The year at a glance. Rendered on the server without a circuit: it opens fast on a slow line, its filters are its address, and it prints as it stands.</summary>
public sealed partial class DasborPage(DasborService dasbor, RuangKerja ruang) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [SupplyParameterFromQuery(Name = "tahun")]
    private int? Tahun { get; set; }

    [SupplyParameterFromQuery(Name = "triwulan")]
    private int? Triwulan { get; set; }

    [SupplyParameterFromQuery(Name = "jabatan")]
    private string? Jabatan { get; set; }

    [SupplyParameterFromQuery(Name = "jenis")]
    private string? Jenis { get; set; }

    [SupplyParameterFromQuery(Name = "predikat")]
    private string? Predikat { get; set; }

    private SaringanDasbor Saringan { get; set; } = new();

    private DasborDetail? Data { get; set; }

    // What keeps the year from having numbers at all stands above them.
    private (string Pesan, string Alamat, string Ajakan)? Peringatan => Data switch
    {
        { Angka: { Kelengkapan.Terisi: 0, Biasa.Dihitung: 0 } } =>
            ("Belum ada angka yang diajukan, jadi belum ada capaian. Isi target, lalu isi dan ajukan realisasi.", $"/k/{Kode}/realisasi?tahun={Data.Tahun}", "Buka lembar realisasi"),
        { Keputusan: { TanpaUkuran: > 0 } k } =>
            ($"{k.TanpaUkuran.ToAngka()} indikator keputusan {Data.Tahun} belum punya cara mengukur, jadi tidak ada di halaman ini.", $"/k/{Kode}/keputusan/{k.Id}/ukuran", "Buka cara mengukur"),
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        var saringan = AlamatDasbor.Read(Tahun, Triwulan, Jabatan, Jenis, Predikat);
        Data = await dasbor.ReadAsync(saringan, Batal);
        Saringan = saringan with { Tahun = Data.Tahun };
    }
}
