using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Ikhtisar;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The stored results of a year. Nothing is computed here.</summary>
public sealed partial class LembarCapaian(
    CapaianService capaian, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private CapaianTahun? Data { get; set; }

    private SaringanCapaian Saringan { get; set; } = new(null, "", JenisPeriode.Tahun, 1);

    private Periode Periode => new(Data!.Tahun, Saringan.Jenis, Saringan.Nomor);

    private IReadOnlyList<CapaianJabatan> Tampak => [.. Data!.DaftarJabatan.Where(j => Saringan.Jabatan.Length == 0 || j.Id.ToString() == Saringan.Jabatan)];

    private int JumlahTampak => Tampak.Sum(j => j.DaftarUkuran.Count);

    private IReadOnlyList<HasilRow> HasilTampak => [.. Tampak.SelectMany(j => j.DaftarUkuran).Select(u => u.DaftarHasil.GetValueOrDefault(Periode)).OfType<HasilRow>()];

    private IEnumerable<Periode> DaftarPeriode => new[] { JenisPeriode.Semester, JenisPeriode.Triwulan, JenisPeriode.Bulan }.SelectMany(j => Periode.Setahun(Data!.Tahun).Split(j));

    protected override async Task OpenAsync()
    {
        Saringan = SaringanCapaian.Read(navigasi.ToAbsoluteUri(navigasi.Uri));
        Data = await capaian.ListAsync(Saringan.Tahun, Batal);
    }

    private string Jejak(CapaianRow ukuran) => AlamatJejak.FromCapaian(Kode, ukuran.Id, Saringan with { Tahun = Data!.Tahun });

    private static string SaringanKode(Periode periode) => new SaringanCapaian(null, "", periode.Jenis, periode.Nomor).KodePeriode;

    private async Task FilterAsync(SaringanCapaian saringan)
    {
        var lain = saringan.Tahun != Saringan.Tahun;
        Saringan = saringan;
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + saringan.ToKueri());
        if (lain)
        {
            Data = await capaian.ListAsync(saringan.Tahun, Batal);
        }
    }
}
