using System.Globalization;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>Moves a decree on: each act with what it asks for, and with what stands against it.</summary>
public sealed partial class DaurPanel(
    DaurDetailService detail, DaurKeputusanService daur, PemeriksaanKeputusanService pemeriksaan, NavigationManager navigasi, TimeProvider clock, PintuKecamatan pintu, RuangKerja ruang)
    : PanelKeputusan(pintu, ruang)
{
    /// <summary>The act that a link asked for.</summary>
    [Parameter]
    public TindakDaur? Awal { get; set; }

    /// <summary>Something was done.</summary>
    [Parameter]
    public EventCallback OnBerubah { get; set; }

    private DaurDetail? Daur { get; set; }

    private TindakDaur? Pilihan { get; set; }

    private IReadOnlyList<TemuanTampil> Penghalang { get; set; } = [];

    private string? Selesai { get; set; }

    private string Catatan { get; set; } = "";

    private string Nomor { get; set; } = "";

    private DateOnly? Tanggal { get; set; }

    private bool Pasti { get; set; }

    private bool Mencabut { get; set; }

    private string Lama { get; set; } = "";

    private DateOnly HariIni => DateOnly.FromDateTime(clock.GetUtcNow().AddHours(Ruang.RequireKecamatan().ZonaWaktu.SelisihJam()).DateTime);

    private string? Pengingat => Daur is { Asal: AsalNaskah.Disusun, Status: not StatusKeputusan.Ditetapkan } d
        ? $"Keputusan Camat {Ruang.RequireKecamatan().Nama} tentang Indikator Kinerja Individu tahun {d.Tahun}: {DaftarTindak.Giliran(d)} Buka: {navigasi.ToAbsoluteUri($"/k/{Kode}/keputusan/{KeputusanId}/tinjau")}"
        : null;

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (Awal is { } awal && Daur is not null && DaftarTindak.Of(Daur, Ruang.Peran).Contains(awal))
        {
            await ChooseAsync(awal);
        }
    }

    private async Task LoadAsync() => Daur = await detail.ReadAsync(KeputusanId, Batal);

    private async Task ChooseAsync(TindakDaur tindak)
    {
        (Pilihan, Selesai, Pesan, Penghalang) = (tindak, null, null, []);
        Nomor = Daur!.NomorUsulan;
        if (tindak is TindakDaur.Ajukan or TindakDaur.Setujui or TindakDaur.Tetapkan)
        {
            await ListPenghalangAsync();
        }
    }

    private async Task ListPenghalangAsync()
    {
        Penghalang = [.. (await pemeriksaan.CheckAsync(KeputusanId, Batal)).Where(t => t.Temuan is { Tingkat: TingkatAturan.Galat, SaatMenetapkan: false })];
        if (Penghalang.Count > 0)
        {
            Pesan = $"Ada {Penghalang.Count.ToString(TeksIndonesia.Budaya)} hal yang harus dibetulkan dahulu.";
            Pilihan = null;
        }
    }

    private async Task DoAsync()
    {
        var tindak = Pilihan!.Value;
        if (await ActAsync(() => RunAsync(tindak)))
        {
            (Pilihan, Penghalang, Selesai) = (null, [], Kabar(tindak));
            await LoadAsync();
            await OnBerubah.InvokeAsync();
        }
    }

    private Task RunAsync(TindakDaur tindak) => tindak switch
    {
        TindakDaur.Ajukan => daur.SubmitAsync(KeputusanId, Batal),
        TindakDaur.Setujui => daur.ApproveAsync(KeputusanId, Batal),
        TindakDaur.Kembalikan => daur.ReturnAsync(KeputusanId, Catatan, Batal),
        TindakDaur.Fasilitasi => daur.FacilitateAsync(KeputusanId, Batal),
        TindakDaur.Tetapkan when !Pasti => throw new AturanException("Cocokkan nomor dan tanggal dengan buku keputusan, lalu beri centang."),
        TindakDaur.Tetapkan => daur.EnactAsync(KeputusanId, Nomor, Tanggal ?? throw new AturanException("Isikan tanggal penetapan."), Batal),
        TindakDaur.Tautkan => daur.LinkAsync(
            KeputusanId, Guid.TryParse(Lama, out var lama) ? KeputusanId.From(lama) : throw new AturanException("Pilih keputusan yang diubah atau dicabut."), Mencabut, Batal),
        _ => throw new InvalidOperationException($"Tindakan {tindak} tak dikenal."),
    };

    private static string Kabar(TindakDaur tindak) => tindak switch
    {
        TindakDaur.Ajukan => "Naskah diajukan kepada sekretaris kecamatan.",
        TindakDaur.Setujui => "Naskah disetujui dan menunggu penetapan camat.",
        TindakDaur.Kembalikan => "Naskah dikembalikan kepada penyusun.",
        TindakDaur.Fasilitasi => "Naskah ditandai sudah difasilitasi.",
        TindakDaur.Tetapkan => "Keputusan ditetapkan. Isinya tidak berubah lagi.",
        _ => "Tautan dicatat.",
    };

    private static string TeksTanggal(DateOnly tanggal) => tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
