using System.Collections.Concurrent;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Laporan;

/// <summary>Prints what distinguishes two decrees: removed words struck through in red, added ones underlined in green, so that a grey copy still tells them apart.</summary>
public sealed class PencetakBeda
{
    private const string Templat = "beda.typ";

    private readonly PenyusunTypst _penyusun;
    private readonly Lazy<LetakTypst> _letak;
    private readonly ConcurrentDictionary<JenisHuruf, HurufCetak> _huruf = new();

    internal PencetakBeda(PenyusunTypst penyusun, Lazy<LetakTypst> letak)
    {
        _penyusun = penyusun;
        _letak = letak;
    }

    /// <summary>The PDF (PDF/A-2a, tagged). The same two decrees on the same day give the same bytes.</summary>
    /// <exception cref="PenyusunException">It could not be printed; the message is for the person who asked.</exception>
    public async Task<byte[]> PrintAsync(PermintaanBeda permintaan, TataNaskah tata, CancellationToken ct)
    {
        var huruf = _huruf.GetOrAdd(tata.Huruf, jenis => HurufCetak.Load(_letak.Value, jenis));
        var cetak = new PembuatBedaCetak(permintaan, tata, huruf).Create();
        var waktu = new DateTimeOffset(permintaan.Tanggal, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
        var jawaban = await _penyusun.RunAsync(new PermintaanTypst(Templat, cetak, HasilTypst.Pdf, waktu), ct);
        return jawaban.GetProperty("pdf").GetBytesFromBase64();
    }
}
