using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kinerja.Documents.Typst;

/// <summary>
/// Sets documents with a bounded number of compiler processes, started on demand and kept warm. A process that crashed, overran its time or grew
/// too large is ended and replaced; a crash is tried once more, since it may have been the earlier job's doing.
/// </summary>
internal sealed class PenyusunTypst : IDisposable
{
    public static readonly JsonSerializerOptions Opsi = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly PengaturanTypst _pengaturan;
    private readonly ILogger<PenyusunTypst> _logger;
    private readonly Lazy<LetakTypst> _letak;
    private readonly SemaphoreSlim _giliran;
    private readonly ConcurrentBag<ProsesTypst> _menganggur = [];
    private readonly ConcurrentDictionary<ProsesTypst, bool> _semua = new();
    private volatile bool _selesai;

    public PenyusunTypst(IOptions<PengaturanTypst> pengaturan, Lazy<LetakTypst> letak, ILogger<PenyusunTypst> logger)
    {
        _pengaturan = pengaturan.Value;
        _letak = letak;
        _logger = logger;
        _giliran = new SemaphoreSlim(_pengaturan.ProsesMaksimum);
    }

    /// <summary>The processes that live now, for whoever watches over them.</summary>
    public IReadOnlyCollection<int> DaftarProses => [.. _semua.Keys.Select(p => p.Id)];

    public async Task<JsonElement> RunAsync(PermintaanTypst permintaan, CancellationToken ct)
    {
        await _giliran.WaitAsync(ct);
        try
        {
            ObjectDisposedException.ThrowIf(_selesai, this);
            var baris = JsonSerializer.Serialize(permintaan, Opsi);
            try
            {
                return await RunAsync(baris, ct);
            }
            catch (ProsesMatiException e)
            {
                _logger.LogWarning(e, "Proses penyusun berhenti; dicoba sekali lagi pada proses baru.");
                DropIdle();
                return await RunAsync(baris, ct);
            }
        }
        catch (ProsesMatiException e)
        {
            throw new PenyusunException("Pencetak naskah berhenti dua kali saat mengerjakan naskah ini. Coba lagi; bila berulang, hubungi pengelola.", e);
        }
        finally
        {
            _giliran.Release();
        }
    }

    public void Dispose()
    {
        _selesai = true;
        foreach (var proses in _semua.Keys)
        {
            End(proses);
        }
    }

    private async Task<JsonElement> RunAsync(string baris, CancellationToken ct)
    {
        var proses = await TakeAsync(ct);
        JsonElement jawaban;
        try
        {
            jawaban = await proses.SendAsync(baris, ct);
        }
        catch
        {
            End(proses);
            throw;
        }

        Return(proses);
        return Check(jawaban);
    }

    private JsonElement Check(JsonElement jawaban)
    {
        if (jawaban.TryGetProperty("galat", out var galat))
        {
            _logger.LogError("Naskah tidak tersusun: {Galat}", galat.GetString());
            throw new PenyusunException("Naskah ini tidak dapat disusun menjadi PDF. Hubungi pengelola; sebabnya tercatat pada log server.");
        }

        if (jawaban.TryGetProperty("peringatan", out var peringatan))
        {
            _logger.LogWarning("Naskah tersusun dengan peringatan: {Peringatan}", peringatan.GetString());
        }

        return jawaban;
    }

    private async Task<ProsesTypst> TakeAsync(CancellationToken ct)
    {
        while (_menganggur.TryTake(out var proses))
        {
            if (proses.IsSehat)
            {
                return proses;
            }

            End(proses);
        }

        var baru = await ProsesTypst.StartAsync(_letak.Value, _pengaturan, _logger, ct);
        _semua[baru] = true;
        if (_selesai)
        {
            End(baru);
            throw new ObjectDisposedException(nameof(PenyusunTypst));
        }

        return baru;
    }

    private void Return(ProsesTypst proses)
    {
        if (!_selesai && proses.IsSehat)
        {
            _menganggur.Add(proses);
        }
        else
        {
            End(proses);
        }
    }

    private void DropIdle()
    {
        while (_menganggur.TryTake(out var proses))
        {
            End(proses);
        }
    }

    private void End(ProsesTypst proses)
    {
        if (_semua.TryRemove(proses, out _))
        {
            proses.Dispose();
        }
    }
}
