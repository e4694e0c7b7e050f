using System.Globalization;
using Kinerja.Data.Audit;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Riwayat;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The record of changes of one kecamatan and the chain of its acts.</summary>
public sealed partial class RiwayatPage(RiwayatService riwayat, BukuAkta buku, KeputusanService keputusan, RuangKerja ruang, NavigationManager navigasi) : KinerjaComponent
{
    private const int AktaTampak = 100;

    [Parameter]
    public string Kode { get; set; } = "";

    [SupplyParameterFromQuery(Name = "bagian")]
    private string? Bagian { get; set; }

    [SupplyParameterFromQuery(Name = "objek")]
    private string? Objek { get; set; }

    [SupplyParameterFromQuery(Name = "id")]
    private string? ObjekId { get; set; }

    [SupplyParameterFromQuery(Name = "oleh")]
    private string? Oleh { get; set; }

    [SupplyParameterFromQuery(Name = "keputusan")]
    private string? Keputusan { get; set; }

    [SupplyParameterFromQuery(Name = "dari")]
    private string? Dari { get; set; }

    [SupplyParameterFromQuery(Name = "sampai")]
    private string? Sampai { get; set; }

    [SupplyParameterFromQuery(Name = "halaman")]
    private string? HalamanKueri { get; set; }

    private int Halaman { get; set; } = 1;

    private HalamanRiwayat? Isi { get; set; }

    private HasilRantai? Rantai { get; set; }

    private IReadOnlyList<AktaRow> Akta { get; set; } = [];

    private IReadOnlyList<string> DaftarObjek { get; set; } = [];

    private IReadOnlyList<PilihanRiwayat> DaftarOrang { get; set; } = [];

    private IReadOnlyList<PilihanRiwayat> DaftarKeputusan { get; set; } = [];

    private ZonaWaktu Zona => ruang.RequireKecamatan().ZonaWaktu;

    private bool AdaSaringan => new[] { Objek, ObjekId, Oleh, Keputusan, Dari, Sampai }.Any(s => !string.IsNullOrEmpty(s));

    protected override async Task OnInitializedAsync()
    {
        if (!riwayat.CanRead)
        {
            return;
        }

        Halaman = int.TryParse(HalamanKueri, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, 10_000) : 1;
        Isi = await riwayat.ListAsync(
            new SaringanRiwayat(Teks(Objek), Teks(ObjekId), ReadId(Oleh) is { } o ? new PenggunaId(o) : null, ReadTanggal(Dari), ReadTanggal(Sampai), ReadId(Keputusan) is { } k ? new KeputusanId(k) : null, Halaman), Batal);
        DaftarObjek = await riwayat.ListObjekAsync(Batal);
        DaftarOrang = await riwayat.ListOrangAsync(Batal);
        DaftarKeputusan = [.. (await keputusan.ListAsync(new SaringanKeputusan(null, null, null), Batal)).Select(b => new PilihanRiwayat(b.Id.ToString(), $"{b.Tahun} · {b.Status.Sebutan()}"))];
        Rantai = await buku.CheckAsync(null, Batal);
        Akta = await riwayat.ListAktaAsync(AktaTampak, Batal);
    }

    private string ToHalaman(int halaman) => navigasi.GetUriWithQueryParameter("halaman", halaman.ToString(CultureInfo.InvariantCulture));

    private static string? Teks(string? nilai) => string.IsNullOrWhiteSpace(nilai) ? null : nilai;

    private static Guid? ReadId(string? nilai) => Guid.TryParse(nilai, out var id) ? id : null;

    private static DateOnly? ReadTanggal(string? nilai) =>
        DateOnly.TryParseExact(nilai, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) && tanggal.Year is >= 2000 and <= 2200 ? tanggal : null;
}
