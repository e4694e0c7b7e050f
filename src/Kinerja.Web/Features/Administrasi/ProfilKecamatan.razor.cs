using System.Globalization;
using Kinerja.Data.Berkas;
using Kinerja.Data.Contoh;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The profile of an office; beside the look of its papers, the first page of its latest decree in that look.</summary>
public sealed partial class ProfilKecamatan(
    ProfilService layanan, LambangService lambang, GudangBerkas gudang, KeputusanService keputusan, PencetakKeputusan pencetak, PratinjauNaskah pratinjau,
    PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, TimeProvider clock)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    // Long enough that typing a line is one page, short enough to feel live.
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(400);

    private const string KodeContoh = "35.07.06";

    private int giliran;

    private ProfilDetail? Profil { get; set; }

    private KonsepTata Konsep { get; set; } = new(null, default);

    private NaskahJson? Naskah { get; set; }

    private bool DariContoh { get; set; }

    private bool BolehUbah { get; set; }

    private ZonaWaktu Zona0 { get; set; }

    private string JumlahDesa { get; set; } = "";

    private string HariTenggat { get; set; } = "";

    private string? AlamatPratinjau { get; set; }

    private string? GalatPratinjau { get; set; }

    private bool TidakTersusun { get; set; }

    private string? GalatKantor { get; set; }

    private string? HasilKantor { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehUbah = layanan.CanEdit;
        await LoadAsync();
        var daftar = await keputusan.ListAsync(new SaringanKeputusan(null, null, null), Batal);
        Naskah = daftar.Count > 0 ? (await keputusan.ReadAsync(daftar[0].Id, Batal))?.Naskah : null;
        (DariContoh, Naskah) = (Naskah is null, Naskah ?? NaskahContoh.Read(KodeContoh));
        await PreviewAsync();
    }

    private async Task LoadAsync()
    {
        Profil = await layanan.ReadAsync(Batal);
        Zona0 = Profil.Zona;
        JumlahDesa = Profil.JumlahDesa?.ToString(CultureInfo.InvariantCulture) ?? "";
        HariTenggat = Profil.HariTenggat.ToString(CultureInfo.InvariantCulture);
        Konsep = new KonsepTata(Profil.Versi is [var terbaru, ..] ? terbaru.Tata : null, FirstFree(Profil));
    }

    // What is there may be mended until a decree was enacted with it; then the next version begins with the year after.
    private DateOnly FirstFree(ProfilDetail profil) =>
        profil.Versi is [var terbaru, ..] && (profil.Terkunci is not { } tahun || terbaru.BerlakuDari.Year > tahun) ? terbaru.BerlakuDari
        : new DateOnly((profil.Terkunci + 1) ?? DateOnly.FromDateTime(clock.GetUtcNow().DateTime).Year, 1, 1);

    private async Task SaveKantorAsync()
    {
        (GalatKantor, HasilKantor) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await layanan.SaveKantorAsync(Zona0, string.IsNullOrWhiteSpace(JumlahDesa) ? null : BacaAngka.Read(JumlahDesa, "Jumlah desa"), BacaAngka.Read(HariTenggat, "Tenggat pengisian"), Batal);
            HasilKantor = "Data kantor disimpan.";
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            GalatKantor = pesan;
        }
    }

    private async Task SaveTataAsync()
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            var tanggal = Konsep.ReadTanggal();
            await layanan.SaveTataAsync(tanggal, Konsep.Build(), Batal);
            await LoadAsync();
            Hasil = $"Rupa naskah mulai {TeksIndonesia.Tanggal(tanggal)} disimpan.";
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }

    private async Task PickAsync(VersiProfil versi)
    {
        Konsep = new KonsepTata(versi.Tata, versi.BerlakuDari);
        await PreviewAsync();
    }

    private async Task UploadAsync(IBrowserFile berkas)
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await using var isi = berkas.Size <= LambangService.UkuranMaksimum
                ? berkas.OpenReadStream(LambangService.UkuranMaksimum, Batal)
                : throw new AturanException("Lambang terlalu besar: paling banyak 1 MB.");
            await UseLambangAsync(await lambang.StoreAsync(isi, berkas.Name, Batal));
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }

    // A picture whose head is sound may be damaged further in; with it, no decree of the office could be printed any more.
    private async Task UseLambangAsync(string sha256)
    {
        var semula = Konsep.Lambang;
        Konsep.Lambang = sha256;
        await PreviewAsync();
        if (TidakTersusun)
        {
            Konsep.Lambang = semula;
            await PreviewAsync();
            throw new AturanException("Gambar ini tidak dapat dicetak; mungkin rusak. Buka dan simpan ulang sebagai PNG, lalu kirim lagi.");
        }

        Hasil = "Lambang diterima; simpan rupa naskah untuk memakainya.";
    }

    private async Task PreviewSoonAsync()
    {
        var kini = ++giliran;
        await Task.Delay(Jeda, clock, Batal);
        if (kini == giliran)
        {
            await PreviewAsync();
        }
    }

    // What cannot be read yet is told; the picture stays what it last was.
    private async Task PreviewAsync()
    {
        var kini = ++giliran;
        var naskah = Naskah!;
        TidakTersusun = false;
        try
        {
            var tata = PemeriksaanTata.Check(Konsep.Build());
            var milik = Ruang.RequireKecamatan();
            var gambar = await LambangService.ReadAsync(gudang, milik.Id, tata.Lambang, Batal) is { } isi ? new GambarLambang(isi) : null;
            var halaman = await pencetak.RenderPagesAsync(naskah with { KopSurat = tata.KopSurat ?? naskah.KopSurat, Lampiran = [] }, tata, gambar, Batal);
            if (kini == giliran)
            {
                (AlamatPratinjau, GalatPratinjau) = ($"/k/{milik.Kode}/profil/pratinjau/{pratinjau.Keep(milik.Id, halaman[0])}.svg", null);
            }
        }
        catch (Exception e) when (e is AturanException or PenyusunException)
        {
            (GalatPratinjau, TidakTersusun) = (e.Message, e is PenyusunException);
        }
    }
}
