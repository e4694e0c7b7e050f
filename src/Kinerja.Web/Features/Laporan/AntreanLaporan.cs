using System.Collections.Concurrent;
using Kinerja.Data.Berkas;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Laporan;

/// <summary>
/// Makes reports while their owners look on: a few at a time, each in a scope of its own. It lives in memory: a restart forgets all of them, and the page says so.
/// A finished file waits in the temporary file store until it is fetched, or for an hour.
/// </summary>
public sealed partial class AntreanLaporan : IDisposable
{
    public const int HidupPerOrang = 3;
    public const int SimpananPerOrang = 10;
    public const int HidupBersama = 100;
    private const int Serentak = 2;

    public static readonly TimeSpan Umur = TimeSpan.FromHours(1);
    private static readonly TimeSpan BatasWaktu = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SelangSapu = TimeSpan.FromMinutes(5);

    private readonly IServiceScopeFactory scopes;
    private readonly GudangBerkas gudang;
    private readonly TimeProvider clock;
    private readonly ILogger<AntreanLaporan> logger;
    private readonly SemaphoreSlim giliran = new(Serentak);
    private readonly ConcurrentDictionary<Guid, PekerjaanLaporan> semua = new();
    private readonly ITimer penyapu;
    private readonly Lock kunci = new();

    public AntreanLaporan(IServiceScopeFactory scopes, GudangBerkas gudang, TimeProvider clock, ILogger<AntreanLaporan> logger)
    {
        (this.scopes, this.gudang, this.clock, this.logger) = (scopes, gudang, clock, logger);
        penyapu = clock.CreateTimer(_ => Sweep(), null, SelangSapu, SelangSapu);
    }

    /// <summary>Something changed for this owner.</summary>
    public event Action<PemilikPekerjaan>? Berubah;

    /// <param name="pemilik">For whom.</param>
    /// <param name="nama">What its owner reads.</param>
    /// <param name="kerja">The work itself, with the services of a scope of its own, which has entered no kecamatan yet.</param>
    /// <exception cref="AturanException">Too many are being made already.</exception>
    public Guid Enqueue(PemilikPekerjaan pemilik, string nama, Func<IServiceProvider, IProgress<KemajuanLaporan>, CancellationToken, Task<BerkasLaporan>> kerja)
    {
        Sweep();
        PekerjaanLaporan pekerjaan;
        lock (kunci)
        {
            if (Of(pemilik).Count(p => p.Keadaan.Hidup) >= HidupPerOrang)
            {
                throw new AturanException($"Anda sudah punya {HidupPerOrang} laporan yang sedang dibuat. Tunggu salah satu selesai, atau batalkan.");
            }

            if (semua.Values.Count(p => p.Keadaan.Hidup) >= HidupBersama)
            {
                throw new AturanException("Server sedang membuat banyak laporan. Coba lagi beberapa menit lagi.");
            }

            pekerjaan = new PekerjaanLaporan(pemilik, nama, clock.GetUtcNow());
            semua[pekerjaan.Keadaan.Id] = pekerjaan;
            foreach (var lama in Of(pemilik).Where(p => !p.Keadaan.Hidup).OrderByDescending(p => p.Keadaan.DibuatPada).Skip(SimpananPerOrang - HidupPerOrang).ToList())
            {
                Remove(lama);
            }
        }

        _ = Task.Run(() => RunAsync(pekerjaan, kerja));
        return pekerjaan.Keadaan.Id;
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<PekerjaanRow> List(PemilikPekerjaan pemilik)
    {
        Sweep();
        return [.. Of(pemilik).Select(p => p.Keadaan).OrderByDescending(p => p.DibuatPada).ThenByDescending(p => p.Id)];
    }

    /// <summary>Stops it and leaves nothing of it, finished or not.</summary>
    public void Cancel(PemilikPekerjaan pemilik, Guid id)
    {
        if (Find(pemilik, id) is not { } pekerjaan)
        {
            return;
        }

        if (pekerjaan.Keadaan.Hidup)
        {
            pekerjaan.End(StatusPekerjaan.Dibatalkan, null, clock.GetUtcNow());
            pekerjaan.Pembatal.Cancel();
        }
        else
        {
            Remove(pekerjaan);
        }

        Berubah?.Invoke(pemilik);
    }

    /// <summary>The finished file; <c>null</c> for anybody else, before it is done, and once it is gone.</summary>
    public (Stream Isi, BerkasLaporan Berkas)? Open(PemilikPekerjaan pemilik, Guid id)
    {
        Sweep();
        return Find(pemilik, id)?.Open();
    }

    /// <summary>It has arrived whole.</summary>
    public void MarkDownloaded(PemilikPekerjaan pemilik, Guid id)
    {
        Find(pemilik, id)?.MarkDownloaded();
        Berubah?.Invoke(pemilik);
    }

    public void Dispose()
    {
        penyapu.Dispose();
        foreach (var pekerjaan in semua.Values)
        {
            pekerjaan.Pembatal.Cancel();
            pekerjaan.MarkDownloaded();
        }
    }

    private async Task RunAsync(PekerjaanLaporan pekerjaan, Func<IServiceProvider, IProgress<KemajuanLaporan>, CancellationToken, Task<BerkasLaporan>> kerja)
    {
        var batal = pekerjaan.Pembatal.Token;
        using var batas = new CancellationTokenSource(BatasWaktu, clock);
        using var ct = CancellationTokenSource.CreateLinkedTokenSource(batal, batas.Token);
        try
        {
            await giliran.WaitAsync(ct.Token);
            try
            {
                await MakeAsync(pekerjaan, kerja, ct.Token);
            }
            finally
            {
                giliran.Release();
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            pekerjaan.End(StatusPekerjaan.Gagal, "Laporan ini terlalu lama dibuat dan dihentikan. Pilih satu jabatan, atau coba lagi nanti.", clock.GetUtcNow());
        }
        catch (Exception e) when (e is AturanException or PenyusunException)
        {
            pekerjaan.End(StatusPekerjaan.Gagal, e.Message, clock.GetUtcNow());
        }
        catch (Exception e)
        {
            LogGagal(pekerjaan.Pemilik.Kecamatan.Value, e);
            pekerjaan.End(StatusPekerjaan.Gagal, "Laporan ini tidak dapat dibuat. Coba lagi; bila berulang, hubungi pengelola sistem.", clock.GetUtcNow());
        }

        Berubah?.Invoke(pekerjaan.Pemilik);
    }

    private async Task MakeAsync(PekerjaanLaporan pekerjaan, Func<IServiceProvider, IProgress<KemajuanLaporan>, CancellationToken, Task<BerkasLaporan>> kerja, CancellationToken ct)
    {
        var pemilik = pekerjaan.Pemilik;
        await using var scope = scopes.CreateAsyncScope();
        var hasil = await kerja(scope.ServiceProvider, new Pengabar(this, pekerjaan), ct);
        using var isi = new MemoryStream(hasil.Isi, writable: false);
        var berkas = hasil.Tulis is { } tulis ? await gudang.WriteSementaraAsync(pemilik.Kecamatan, tulis, ct) : await gudang.ReceiveAsync(pemilik.Kecamatan, isi, ct);
        if (!pekerjaan.TryFinish(hasil, berkas, clock.GetUtcNow()))
        {
            berkas.Dispose();
        }
    }

    private IEnumerable<PekerjaanLaporan> Of(PemilikPekerjaan pemilik) => semua.Values.Where(p => p.Pemilik == pemilik);

    private PekerjaanLaporan? Find(PemilikPekerjaan pemilik, Guid id) => semua.TryGetValue(id, out var p) && p.Pemilik == pemilik ? p : null;

    private void Sweep()
    {
        var batas = clock.GetUtcNow() - Umur;
        foreach (var usang in semua.Values.Where(p => p.BerakhirPada <= batas))
        {
            Remove(usang);
            Berubah?.Invoke(usang.Pemilik);
        }
    }

    private void Remove(PekerjaanLaporan pekerjaan)
    {
        if (semua.TryRemove(pekerjaan.Keadaan.Id, out _))
        {
            pekerjaan.Dispose();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A report of kecamatan {Kecamatan} could not be made.")]
    private partial void LogGagal(Guid kecamatan, Exception galat);

    // Progress<T> would post to whatever context the circuit has; here it is said where it happens.
    private sealed class Pengabar(AntreanLaporan antrean, PekerjaanLaporan pekerjaan) : IProgress<KemajuanLaporan>
    {
        public void Report(KemajuanLaporan value)
        {
            pekerjaan.Report(value);
            antrean.Berubah?.Invoke(pekerjaan.Pemilik);
        }
    }
}
