using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Pengesahan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Penetapan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>Where a decree is signed: by certificate, by BSrE, or on paper.</summary>
public sealed partial class TandaTanganPage(
    KeputusanService keputusan, PengesahanService pengesahan, PelaksanaPengesahan pelaksana, ArsipService arsip, LayananBsre bsre, RuangKerja ruang, NavigationManager navigasi, TimeProvider clock)
    : HalamanKeputusan(keputusan)
{
    [SupplyParameterFromQuery(Name = "hasil")]
    private string? HasilLalu { get; set; }

    private RuangKerja Ruang => ruang;

    private PengesahanRow? Proses { get; set; }

    private IReadOnlyList<ParafRow> Paraf { get; set; } = [];

    private string? Galat { get; set; }

    private string? Hasil => HasilLalu switch
    {
        "selesai" => "Keputusan ditandatangani, diarsipkan, dan berlaku.",
        "siap" => "Naskah siap dicetak. Tanda tangani dan cap cetakannya, lalu unggah pindaiannya.",
        "pindaian" => "Pindaian diterima. Sekretaris kecamatan mencocokkannya dengan cetakan.",
        "tolak" => "Pindaian ditolak. Unggah pindaian naskah yang benar.",
        "belum" => "Dicatat: naskah belum ditandatangani pada BSrE dan dapat dikirim lagi.",
        _ => null,
    };

    private bool BsreTersedia => bsre.IsTersedia;

    private string Alamat => $"/k/{Kode}/keputusan/{Id}";

    private KeputusanId KeputusanId => KeputusanId.From(Id);

    private string Keadaan => Proses switch
    {
        { IsTidakDiketahui: true } => "Sudah dikirim ke BSrE; hasilnya belum diketahui.",
        { Langkah: LangkahPengesahan.Ditandatangani, Jalur: JalurTandaTangan.Basah } => "Pindaian sudah ada; menunggu dicocokkan.",
        { Jalur: JalurTandaTangan.Basah, Cetakan: not null } => "Sudah dicetak untuk tanda tangan basah; menunggu pindaian.",
        _ => "Isinya sudah dibekukan; menunggu tanda tangan.",
    };

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        Proses = await pengesahan.ReadAsync(KeputusanId, Batal);
        Paraf = Proses is { Langkah: LangkahPengesahan.Diarsipkan } ? await arsip.ListParafAsync(KeputusanId, Batal) : [];
    }

    private bool Ada(Peran peran) => ruang.Peran.Contains(peran);

    private string Periksa(PengesahanRow proses) => pelaksana.AlamatPeriksa(proses.Kode, navigasi.BaseUri);

    private Task SignSertifikatAsync(IsianSertifikat isian) => DoAsync("selesai", async () =>
    {
        if (!isian.Pasti)
        {
            throw new AturanException("Beri centang bahwa naskah sudah dibaca.");
        }

        var berkas = await ReadAsync(isian.Berkas, SertifikatPenandaTangan.UkuranMaksimum, "Pilih berkas sertifikat (.p12 atau .pfx).");
        using var penanda = new PenandaTanganSertifikat(SertifikatPenandaTangan.Open(berkas, isian.Sandi, clock.GetUtcNow()));
        await pelaksana.SignAsync(KeputusanId, penanda, navigasi.BaseUri, Batal);
    });

    private Task SignBsreAsync(IsianBsre isian) => DoAsync("selesai", async () =>
    {
        if (!isian.Pasti)
        {
            throw new AturanException("Beri centang bahwa naskah sudah dibaca.");
        }

        using var penanda = bsre.Create(isian.Nik, isian.Sandi);
        await pelaksana.SignAsync(KeputusanId, penanda, navigasi.BaseUri, Batal);
    });

    private Task ReopenAsync(bool pasti) => DoAsync("belum", () =>
        pasti ? pengesahan.SetTidakTertandaAsync(KeputusanId, Batal) : throw new AturanException("Pastikan dahulu pada aplikasi BSrE, lalu beri centang."));

    private Task PrepareAsync() => DoAsync("siap", () => pelaksana.PrepareAsync(KeputusanId, JalurTandaTangan.Basah, navigasi.BaseUri, Batal));

    private Task ReceiveAsync(IFormFile? berkas) => DoAsync("pindaian", async () =>
    {
        var isi = await ReadAsync(berkas, (int)GudangBerkas.UkuranMaksimum, "Pilih pindaian naskah yang sudah ditandatangani.");
        var jenis = PengenalBerkas.Identify(new MemoryStream(isi), berkas!.FileName);
        if (!HakPengesahan.JenisPindaian.Contains(jenis))
        {
            throw new AturanException("Pindaian harus PDF, JPG, atau PNG.");
        }

        using var penanda = new PenandaTanganBasah(isi, jenis);
        await pelaksana.SignAsync(KeputusanId, penanda, navigasi.BaseUri, Batal);
    });

    private Task CompareAsync(bool sama) => DoAsync("selesai", () =>
        sama ? pelaksana.FinishAsync(KeputusanId, Batal) : throw new AturanException("Bandingkan pindaian dengan cetakannya, lalu beri centang."));

    private Task DropAsync() => DoAsync("tolak", () => pengesahan.DropPindaianAsync(KeputusanId, Batal));

    private Task FinishAsync() => DoAsync("selesai", () => pelaksana.FinishAsync(KeputusanId, Batal));

    // Leads on by a redirect, so that a page that is loaded again asks for no passphrase a second time.
    private async Task DoAsync(string hasil, Func<Task> perbuatan)
    {
        try
        {
            await perbuatan();
        }
        catch (Exception e) when (e is AturanException or PenyusunException or HasilTidakDiketahuiException)
        {
            Galat = e.Message;
            await LoadAsync();
            return;
        }

        navigasi.NavigateTo($"{Alamat}/tandatangan?hasil={hasil}");
    }

    private async Task<byte[]> ReadAsync(IFormFile? berkas, int terbesar, string kosong)
    {
        if (berkas is null || berkas.Length == 0)
        {
            throw new AturanException(kosong);
        }

        if (berkas.Length > terbesar)
        {
            throw new AturanException($"Berkas terlalu besar: paling banyak {(terbesar >= 1024 * 1024 ? $"{terbesar / 1024 / 1024} MB" : $"{terbesar / 1024} KB")}.");
        }

        var isi = new byte[berkas.Length];
        await using var aliran = berkas.OpenReadStream();
        await aliran.ReadExactlyAsync(isi, Batal);
        return isi;
    }
}
