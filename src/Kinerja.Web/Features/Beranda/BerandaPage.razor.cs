using Kinerja.Data.Beranda;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Beranda;

/// <summary>The first page of an office, by what one does there. Rendered without a circuit: it is opened on the phone, on a slow line.</summary>
public sealed partial class BerandaPage(
    BerandaService beranda, KewajibanService kewajiban, PemberitahuanService pemberitahuan, RuangKerja ruang, NavigationManager navigasi) : KinerjaComponent
{
    private const int KabarTerbanyak = 5;

    [Parameter]
    public string Kode { get; set; } = "";

    [SupplyParameterFromQuery(Name = "sebagai")]
    private string? Diminta { get; set; }

    [SupplyParameterFromQuery(Name = "tahun")]
    private int? Tahun { get; set; }

    private IReadOnlyList<Peran> Pilihan { get; set; } = [];

    private Peran? Sebagai { get; set; }

    private KeadaanKeputusan? Keadaan { get; set; }

    private AngkaTahun? Angka { get; set; }

    private KewajibanDetail? Kewajiban { get; set; }

    private IReadOnlyList<PemberitahuanRow> Kabar { get; set; } = [];

    private string Sapaan => $"Kecamatan {ruang.RequireKecamatan().Nama}, {TeksIndonesia.Tanggal(Angka?.HariIni ?? Kewajiban!.HariIni)}.";

    protected override async Task OnInitializedAsync()
    {
        Pilihan = PilihanBeranda.List(ruang.Peran);
        var sebagai = PilihanBeranda.Choose(ruang.Peran, Diminta);
        if (sebagai is null)
        {
            navigasi.NavigateTo($"/k/{Kode}/dasbor");
            return;
        }

        var tahun = Tahun is >= 2000 and <= 2100 ? Tahun : null;
        if (sebagai is Peran.Pelapor)
        {
            Kewajiban = await kewajiban.ReadAsync(tahun, Batal);
        }
        else
        {
            Keadaan = await beranda.ReadKeputusanAsync(Batal);
            Angka = await beranda.ReadAngkaAsync(tahun, Batal);
            Kabar = sebagai is Peran.Camat ? [] : [.. (await pemberitahuan.ListAsync(Batal)).Where(p => !p.Dibaca).Take(KabarTerbanyak)];
        }

        Sebagai = sebagai;
    }

    private string Alamat(Peran peran) => peran is Peran.Sekcam ? $"/k/{Kode}/dasbor" : $"/k/{Kode}?sebagai={peran.ToString().ToLowerInvariant()}";
}
