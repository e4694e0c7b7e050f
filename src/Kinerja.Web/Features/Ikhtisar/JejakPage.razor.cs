using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Ikhtisar;

/// <summary>One result down to its evidence. The address carries the filters of the page that led here, so that the way back finds them.</summary>
public sealed partial class JejakPage(JejakCapaianService jejak, RuangKerja ruang, NavigationManager navigasi) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "triwulan")]
    private int? Triwulan { get; set; }

    [SupplyParameterFromQuery(Name = "jabatan")]
    private string? Jabatan { get; set; }

    [SupplyParameterFromQuery(Name = "jenis")]
    private string? Jenis { get; set; }

    [SupplyParameterFromQuery(Name = "predikat")]
    private string? Predikat { get; set; }

    [SupplyParameterFromQuery(Name = "dari")]
    private string? Dari { get; set; }

    private Periode Masa { get; set; } = null!;

    private JejakCapaian? Data { get; set; }

    private ZonaWaktu Zona => ruang.RequireKecamatan().ZonaWaktu;

    private Uri Alamat => navigasi.ToAbsoluteUri(navigasi.Uri);

    private string Kembali => Dari == AlamatJejak.DariCapaian
        ? $"/k/{Kode}/capaian{(SaringanCapaian.Read(Alamat) with { Tahun = Masa.Tahun }).ToKueri()}"
        : AlamatDasbor.Dasbor(Kode, AlamatDasbor.Read(Masa.Tahun, Triwulan, Jabatan, Jenis, Predikat));

    protected override async Task OnInitializedAsync()
    {
        var saringan = SaringanCapaian.Read(Alamat);
        Masa = new Periode(saringan.Tahun ?? await jejak.FindTahunAsync(Batal), saringan.Jenis, saringan.Nomor);
        Data = await jejak.ReadAsync(UkuranId.From(Id), Masa, Batal);
    }
}
