using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Laporan;

/// <summary>The sheet that lies with the archive copy of a decree, ready to be set.</summary>
/// <param name="Paraf">Name, act, time and fingerprint of the act, line by line.</param>
public sealed record LembarArsip(string Judul, string Kecamatan, DateOnly Tanggal, IReadOnlyList<IsianCetak> Isian, IReadOnlyList<IReadOnlyList<string>> Paraf, string Catatan);

/// <summary>Prints the sheet of the archive copy.</summary>
public sealed class PencetakLembarArsip
{
    private const string Templat = "lembar-arsip.typ";

    private readonly PenyusunTypst _penyusun;
    private readonly Lazy<LetakTypst> _letak;

    internal PencetakLembarArsip(PenyusunTypst penyusun, Lazy<LetakTypst> letak) => (_penyusun, _letak) = (penyusun, letak);

    /// <exception cref="PenyusunException">It could not be printed; the message is for the person who asked.</exception>
    public async Task<byte[]> PrintAsync(LembarArsip lembar, TataNaskah tata, CancellationToken ct)
    {
        var huruf = HurufCetak.Load(_letak.Value, tata.Huruf);
        var data = new
        {
            Judul = huruf.Clean(lembar.Judul),
            Penulis = huruf.Clean(lembar.Kecamatan),
            Tanggal = new TanggalCetak(lembar.Tanggal.Year, lembar.Tanggal.Month, lembar.Tanggal.Day),
            Halaman = PembuatNaskahCetak.CreateHalaman(tata),
            Rancangan = false,
            Isian = lembar.Isian.Select(i => new IsianCetak(i.Label, huruf.Clean(i.Isi))),
            Paraf = lembar.Paraf.Select(p => p.Select(huruf.Clean)),
            Catatan = huruf.Clean(lembar.Catatan),
        };
        var waktu = new DateTimeOffset(lembar.Tanggal, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
        var jawaban = await _penyusun.RunAsync(new PermintaanTypst(Templat, data, HasilTypst.Pdf, waktu), ct);
        return jawaban.GetProperty("pdf").GetBytesFromBase64();
    }
}
