using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Kinerja.Documents.Typst;

/// <summary>One running compiler: answers one request at a time. Whoever holds it decides when it ends.</summary>
internal sealed class ProsesTypst : IDisposable
{
    private const int NodeTertua = 20;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // All that the child needs of the server's environment: not its connection strings, nor what steers other Node programs.
    private static readonly HashSet<string> Lingkungan = new(StringComparer.OrdinalIgnoreCase) { "PATH", "HOME", "USERPROFILE", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG" };

    private readonly Process _proses;
    private readonly PengaturanTypst _pengaturan;
    private volatile bool _terlaluBesar;

    private ProsesTypst(Process proses, PengaturanTypst pengaturan)
    {
        _proses = proses;
        _pengaturan = pengaturan;
        Id = proses.Id;
    }

    public int Id { get; }

    /// <summary>Alive and small enough to be given another job.</summary>
    public bool IsSehat => Memori() is { } memori && memori <= _pengaturan.BatasMemoriMenganggur;

    public static async Task<ProsesTypst> StartAsync(LetakTypst letak, PengaturanTypst pengaturan, ILogger logger, CancellationToken ct)
    {
        var proses = new ProsesTypst(Launch(letak, pengaturan, logger), pengaturan);
        try
        {
            using var batas = CancellationTokenSource.CreateLinkedTokenSource(ct);
            batas.CancelAfter(pengaturan.BatasMulai);
            Check(await proses.ReadAsync(batas.Token));
            return proses;
        }
        catch (Exception e)
        {
            proses.Dispose();
            throw e switch
            {
                ProsesMatiException => new PenyusunException($"Pencetak naskah tidak dapat dijalankan dengan Node.js ini. Diperlukan Node.js {NodeTertua} atau lebih baru.", e),
                OperationCanceledException when !ct.IsCancellationRequested => new PenyusunException("Pencetak naskah tidak siap pada waktunya. Coba lagi sebentar lagi.", e),
                _ => e,
            };
        }
    }

    /// <summary>Sends one request and returns its answer. After any exception the process is dead.</summary>
    public async Task<JsonElement> SendAsync(string permintaan, CancellationToken ct)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(ct);
        batas.CancelAfter(_pengaturan.BatasWaktu);
        try
        {
            using var penjaga = CancellationTokenSource.CreateLinkedTokenSource(batas.Token);
            var jawaban = WriteReadAsync(permintaan, batas.Token);
            var jaga = WatchMemoriAsync(jawaban, penjaga.Token);
            var hasil = await jawaban;
            await penjaga.CancelAsync();
            await jaga;
            return hasil;
        }
        catch (Exception e)
        {
            var besar = _terlaluBesar;
            Dispose();
            throw e switch
            {
                _ when besar => new PenyusunException("Naskah ini memerlukan memori melebihi batas sehingga pencetakannya dihentikan. Periksa apakah ada teks yang luar biasa panjang.", e),
                OperationCanceledException when !ct.IsCancellationRequested => new PenyusunException($"Naskah tidak selesai dicetak dalam {_pengaturan.BatasWaktu.TotalSeconds.ToString("0.#", Domain.Umum.TeksIndonesia.Budaya)} detik sehingga dihentikan. Coba lagi; bila berulang, hubungi pengelola.", e),
                _ => e,
            };
        }
    }

    public void Dispose()
    {
        try
        {
            _proses.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }

        _proses.Dispose();
    }

    private async Task<JsonElement> WriteReadAsync(string permintaan, CancellationToken ct)
    {
        try
        {
            await _proses.StandardInput.WriteLineAsync(permintaan.AsMemory(), ct);
            await _proses.StandardInput.FlushAsync(ct);
        }
        catch (IOException e)
        {
            throw new ProsesMatiException(e);
        }

        return await ReadAsync(ct);
    }

    private async Task<JsonElement> ReadAsync(CancellationToken ct)
    {
        var baris = await _proses.StandardOutput.ReadLineAsync(ct) ?? throw new ProsesMatiException(null);
        using var dokumen = JsonDocument.Parse(baris);
        return dokumen.RootElement.Clone();
    }

    private async Task WatchMemoriAsync(Task jawaban, CancellationToken ct)
    {
        try
        {
            while (!jawaban.IsCompleted)
            {
                if (Memori() > _pengaturan.BatasMemori)
                {
                    _terlaluBesar = true;
                    _proses.Kill(entireProcessTree: true);
                    return;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(100), ct);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or InvalidOperationException)
        {
            // Answered, given up, or ended under our hands: nothing left to watch.
        }
    }

    // null: it has ended, or was ended by whoever disposed of it meanwhile.
    private long? Memori()
    {
        try
        {
            _proses.Refresh();
            return _proses.HasExited ? null : _proses.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Process Launch(LetakTypst letak, PengaturanTypst pengaturan, ILogger logger)
    {
        var mulai = new ProcessStartInfo(pengaturan.Node)
        {
            ArgumentList = { letak.Skrip, letak.Modul, letak.Templat, letak.Fon },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var nama in mulai.Environment.Keys.Where(n => !Lingkungan.Contains(n)).ToList())
        {
            mulai.Environment.Remove(nama);
        }

        try
        {
            var proses = Process.Start(mulai)!;
            proses.ErrorDataReceived += (_, e) =>
            {
                if (e.Data is { Length: > 0 } baris)
                {
                    logger.LogWarning("Penyusun {Id}: {Baris}", proses.Id, baris[..Math.Min(baris.Length, 500)]);
                }
            };
            proses.BeginErrorReadLine();
            return proses;
        }
        catch (Win32Exception e)
        {
            throw new PenyusunException($"Node.js tidak ditemukan. Pasang Node.js {NodeTertua} atau lebih baru pada komputer server, lalu coba lagi.", e);
        }
    }

    private static void Check(JsonElement salam)
    {
        var versi = salam.GetProperty("versi").GetString() ?? "";
        if (!int.TryParse(versi.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var besar) || besar < NodeTertua)
        {
            throw new PenyusunException($"Node.js {versi} pada komputer server terlalu lama. Pencetak naskah memerlukan Node.js {NodeTertua} atau lebih baru.");
        }

        if (!salam.GetProperty("siap").GetBoolean())
        {
            var galat = salam.GetProperty("galat").GetString();
            throw new PenyusunException("Paket pencetak naskah belum terpasang. Bangun ulang program ini (npm ci) atau pasang ulang.", new InvalidOperationException(galat));
        }
    }
}

/// <summary>The process ended without an answer.</summary>
internal sealed class ProsesMatiException(Exception? innerException) : Exception("Proses penyusun berhenti tanpa jawaban.", innerException);
