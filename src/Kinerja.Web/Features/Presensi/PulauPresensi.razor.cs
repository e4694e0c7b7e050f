using System.Globalization;
using Kinerja.Data.Presensi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Presensi;

/// <summary>Attendance of an office: the recaps of a month, the calendar of a year, and what counts as present.</summary>
public sealed partial class PulauPresensi(
    PresensiService presensi, KalenderService kalender, TimeProvider clock, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private const int TahunAwal = 2000;
    private const int TahunAkhir = 2100;

    [Parameter, EditorRequired]
    public required string SkripTempel { get; set; }

    [Parameter, EditorRequired]
    public required string SkripGrid { get; set; }

    private TampilanPresensi Tampilan { get; set; }

    private BulanKalender Bulan { get; set; }

    private IReadOnlyList<RingkasanBulan>? Setahun { get; set; }

    private KonsepBulan? Konsep { get; set; }

    private KalenderDetail? Kalender { get; set; }

    private IReadOnlyList<VersiKebijakanPresensi>? DaftarKebijakan { get; set; }

    private bool Boleh { get; set; } = true;

    private bool CanEdit { get; set; }

    private string? Pesan { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        (Boleh, CanEdit) = (presensi.CanRead, presensi.CanEdit);
        var kueri = QueryHelpers.ParseQuery(navigasi.ToAbsoluteUri(navigasi.Uri).Query);
        int? Read(string nama) => kueri.TryGetValue(nama, out var isi) && int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;
        var terakhir = await ReadTerakhirAsync();
        Bulan = new BulanKalender(Math.Clamp(Read("tahun") ?? terakhir.Tahun, TahunAwal, TahunAkhir), Math.Clamp(Read("bulan") ?? terakhir.Bulan, 1, 12));
        Tampilan = kueri.TryGetValue("tampilan", out var t) && Enum.TryParse<TampilanPresensi>(t, ignoreCase: true, out var dipilih) && Enum.IsDefined(dipilih) ? dipilih : TampilanPresensi.Rekap;
        await LoadAsync();
    }

    // Who opens the page without a month goes on where the office left off.
    private async Task<BulanKalender> ReadTerakhirAsync() =>
        (Boleh ? await presensi.FindTerakhirAsync(Batal) : null) ?? BulanKalender.Of(DateOnly.FromDateTime(clock.GetUtcNow().AddHours(Zona.SelisihJam()).DateTime));

    private async Task LoadAsync()
    {
        if (!Boleh)
        {
            return;
        }

        switch (Tampilan)
        {
            case TampilanPresensi.Rekap:
                Setahun = await presensi.ReadTahunAsync(Bulan.Tahun, Batal);
                Konsep = new KonsepBulan(await presensi.ReadBulanAsync(Bulan, Batal));
                break;
            case TampilanPresensi.Kalender:
                Kalender = await kalender.ReadKalenderAsync(Bulan.Tahun, Batal);
                break;
            default:
                DaftarKebijakan = await kalender.ListKebijakanAsync(Batal);
                break;
        }

        StateHasChanged();
    }

    private async Task GoAsync(TampilanPresensi tampilan, BulanKalender bulan)
    {
        (Pesan, Hasil) = (null, null);
        if (Tampilan is TampilanPresensi.Rekap && Konsep is { Berubah: true } && (tampilan, bulan) != (Tampilan, Bulan))
        {
            Pesan = $"Isian {Bulan} belum disimpan. Simpan atau batalkan dulu, baru berpindah.";
            return;
        }

        (Tampilan, Bulan) = (tampilan, bulan);
        await LoadAsync();
        var kueri = new Dictionary<string, string?>
        {
            ["tampilan"] = tampilan is TampilanPresensi.Rekap ? null : tampilan.ToString().ToLowerInvariant(),
            ["tahun"] = bulan.Tahun.ToString(CultureInfo.InvariantCulture),
            ["bulan"] = bulan.Bulan.ToString(CultureInfo.InvariantCulture),
        };
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + QueryString.Create(kueri.Where(k => k.Value is not null)).ToUriComponent());
    }

    /// <returns>Why it did not happen; <c>null</c>: it did.</returns>
    private async Task<string?> ActAsync(Func<Task> perbuatan)
    {
        (Pesan, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
            await LoadAsync();
            return null;
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            return pesan;
        }
    }

    private async Task SaveRekapAsync(KonsepBulan konsep)
    {
        var jumlah = 0;
        Pesan = await ActAsync(async () =>
        {
            var perubahan = konsep.RequirePerubahan();
            jumlah = perubahan.Count;
            await presensi.SaveRekapAsync(konsep.Semula.Bulan, perubahan, Orang, Batal);
        });
        Hasil = Pesan is null ? $"{jumlah.ToAngka()} rekap {konsep.Semula.Bulan} disimpan." : null;
    }

    private Task<string?> SaveKalenderAsync(IsiKalender? semula, IsiKalender baru) => ActAsync(() => kalender.SaveKalenderAsync(semula, baru, Batal));

    private static string Sebutan(TampilanPresensi tampilan) => tampilan switch
    {
        TampilanPresensi.Rekap => "Rekap bulan",
        TampilanPresensi.Kalender => "Kalender kerja",
        _ => "Kebijakan presensi",
    };
}
