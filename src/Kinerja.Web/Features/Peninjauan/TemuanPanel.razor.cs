using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What the rules found in a decree, the gravest first. Shown beside the editor it looks again a moment after the last change.</summary>
public sealed partial class TemuanPanel(PemeriksaanKeputusanService pemeriksaan, KeputusanService keputusan, SuntinganService sunting, PintuKecamatan pintu, RuangKerja ruang) : PanelKeputusan(pintu, ruang)
{
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(500);

    private object? versiDiperiksa;
    private CancellationTokenSource? giliran;
    private Task perbaikanTerakhir = Task.CompletedTask;

    /// <summary>Any value that changes with the decree; a new one makes the panel look again.</summary>
    [Parameter]
    public object? Versi { get; set; }

    /// <summary>The finding to stand out.</summary>
    [Parameter]
    public string? Sorot { get; set; }

    [Parameter]
    public EventCallback<AlamatNaskah> OnPilihTempat { get; set; }

    /// <summary>A correction was put in or taken back; the row's new version.</summary>
    [Parameter]
    public EventCallback<uint> OnBerubah { get; set; }

    private IReadOnlyList<TemuanTampil>? Semua { get; set; }

    private bool Memeriksa { get; set; }

    private bool Beku { get; set; }

    private Suntingan? Balik { get; set; }

    private IEnumerable<(string Judul, IReadOnlyList<TemuanTampil> Isi)> Kelompok => new (string, IReadOnlyList<TemuanTampil>)[]
    {
        ("Harus dibetulkan sebelum diajukan", [.. Aktif(TingkatAturan.Galat).Where(t => !t.Temuan.SaatMenetapkan)]),
        ("Diisi saat menetapkan", [.. Aktif(TingkatAturan.Galat).Where(t => t.Temuan.SaatMenetapkan)]),
        ("Sebaiknya dibetulkan", [.. Aktif(TingkatAturan.Peringatan)]),
        ("Catatan", [.. Aktif(TingkatAturan.Info)]),
        ("Pertanyaan reviu", [.. Semua!.Where(t => t.Temuan.Pertanyaan && t.Alasan is null)]),
        ("Diabaikan dengan alasan", [.. Semua!.Where(t => t.Alasan is not null)]),
    }.Where(k => k.Item2.Count > 0);

    private string Ringkasan => Semua!.Count(t => t.Temuan is { Tingkat: TingkatAturan.Galat, SaatMenetapkan: false, Pertanyaan: false }) is var galat and > 0
        ? $"{galat.ToAngka()} hal menghalangi pengajuan."
        : Semua!.Count == 0 ? "" : "Tidak ada yang menghalangi pengajuan.";

    protected override async Task OnParametersSetAsync()
    {
        if (Semua is not null && Equals(versiDiperiksa, Versi))
        {
            return;
        }

        var pertama = versiDiperiksa is null && Semua is null;
        versiDiperiksa = Versi;
        await CheckAsync(pertama ? TimeSpan.Zero : Jeda);
    }

    private IEnumerable<TemuanTampil> Aktif(TingkatAturan tingkat) => Semua!.Where(t => t.Alasan is null && !t.Temuan.Pertanyaan && t.Temuan.Tingkat == tingkat);

    private async Task CheckAsync(TimeSpan jeda)
    {
        giliran?.Cancel();
        using var kini = CancellationTokenSource.CreateLinkedTokenSource(Batal);
        giliran = kini;
        Memeriksa = true;
        try
        {
            await Task.Delay(jeda, kini.Token);
            // Words that stand twice in one text are one finding to who reads it.
            Semua = [.. (await pemeriksaan.CheckAsync(KeputusanId, kini.Token)).DistinctBy(t => (t.Sidik, t.Temuan.Tempat.Jalur))];
            Beku = (await keputusan.ReadAsync(KeputusanId, kini.Token))?.Naskah.Status is not StatusKeputusan.Draf;
            Memeriksa = false;
        }
        catch (OperationCanceledException) when (kini.IsCancellationRequested)
        {
            // A later change is being looked at, or the page was left.
        }
        finally
        {
            if (giliran == kini)
            {
                giliran = null;
            }
        }
    }

    private async Task JumpAsync(TemuanTampil temuan)
    {
        if (await keputusan.ReadAsync(KeputusanId, Batal) is { } detail && PencariAlamat.Find(detail.Naskah, temuan.Temuan.Tempat.Jalur) is { } alamat)
        {
            await OnPilihTempat.InvokeAsync(alamat);
        }
    }

    // One after another: who corrects several in a row is faster than the check that follows each, and no click is lost to it. Twice on one finding is once.
    private async Task FixAsync(TemuanTampil temuan)
    {
        var selesai = new TaskCompletionSource();
        (var sebelum, perbaikanTerakhir) = (perbaikanTerakhir, selesai.Task);
        try
        {
            await sebelum;
            if (Semua!.Any(t => (t.Sidik, t.Temuan.Tempat.Jalur) == (temuan.Sidik, temuan.Temuan.Tempat.Jalur)))
            {
                await FixOneAsync(temuan);
            }
        }
        finally
        {
            selesai.SetResult();
        }
    }

    private async Task FixOneAsync(TemuanTampil temuan)
    {
        await ActAsync(async () =>
        {
            var perbaikan = temuan.Temuan.Perbaikan!;
            var naskah = (await keputusan.ReadAsync(KeputusanId, Batal) ?? throw new AturanException("Keputusan tidak ditemukan.")).Naskah;
            var alamat = PencariAlamat.Find(naskah, perbaikan.Jalur) is { Bidang.Length: > 0 } a ? a : throw new AturanException("Bagian ini berubah; betulkan di penyuntingan naskah.");
            await ApplyAsync(new Suntingan.Ubah(alamat, perbaikan.Lama, perbaikan.Baru), b => Balik = b);
        });
    }

    private async Task UndoAsync() => await ActAsync(() => ApplyAsync(Balik!, _ => Balik = null));

    private async Task ApplyAsync(Suntingan suntingan, Action<Suntingan> selesai)
    {
        var hasil = await sunting.ApplyAsync(KeputusanId, suntingan, Batal);
        selesai(hasil.Hasil switch
        {
            HasilSuntingan.Berhasil b => b.Balik,
            HasilSuntingan.Konflik => throw new AturanException("Teks ini baru saja diubah orang lain. Periksa lagi."),
            HasilSuntingan.Ditolak d => throw new AturanException(d.Kalimat),
            _ => throw new InvalidOperationException("Hasil suntingan tak dikenal."),
        });
        await CheckAsync(TimeSpan.Zero);
        await OnBerubah.InvokeAsync(hasil.Versi);
    }

    private async Task<bool> WaiveAsync(TemuanTampil temuan, string alasan)
    {
        var selesai = await ActAsync(() => pemeriksaan.WaiveAsync(KeputusanId, temuan.Sidik, alasan, Batal));
        await CheckAsync(TimeSpan.Zero);
        StateHasChanged();
        return selesai;
    }

    private async Task UnwaiveAsync(TemuanTampil temuan)
    {
        await ActAsync(() => pemeriksaan.UnwaiveAsync(KeputusanId, temuan.Sidik, Batal));
        await CheckAsync(TimeSpan.Zero);
    }
}
