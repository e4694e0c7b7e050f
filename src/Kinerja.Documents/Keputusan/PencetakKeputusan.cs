using System.Collections.Concurrent;
using System.Text.Json;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Documents.Keputusan;

/// <summary>Prints a decree with its annexes: the official PDF, and its pages as images. The same data gives the same bytes.</summary>
public sealed class PencetakKeputusan
{
    private const string Templat = "keputusan.typ";

    private readonly PenyusunTypst _penyusun;
    private readonly Lazy<LetakTypst> _letak;
    private readonly Lazy<VersiPencetak> _versi;
    private readonly ConcurrentDictionary<JenisHuruf, HurufCetak> _huruf = new();

    internal PencetakKeputusan(PenyusunTypst penyusun, Lazy<LetakTypst> letak)
    {
        _penyusun = penyusun;
        _letak = letak;
        _versi = new Lazy<VersiPencetak>(() => PembacaVersi.Read(letak.Value));
    }

    /// <summary>The PDF (PDF/A-2a, tagged). With the watermark RANCANGAN unless the decree is enacted or is an archived paper.</summary>
    /// <exception cref="PenyusunException">It could not be printed; the message is for the person who asked.</exception>
    public Task<byte[]> PrintAsync(NaskahJson naskah, TataNaskah tata, CancellationToken ct) => PrintAsync(naskah, tata, null, ct);

    /// <param name="lambang">The emblem at the left of the letterhead.</param>
    /// <inheritdoc cref="PrintAsync(NaskahJson, TataNaskah, CancellationToken)"/>
    public async Task<byte[]> PrintAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, CancellationToken ct)
    {
        var jawaban = await RunAsync(naskah, tata, lambang, HasilTypst.Pdf, ct);
        return jawaban.GetProperty("pdf").GetBytesFromBase64();
    }

    /// <summary>What decrees are printed with here.</summary>
    public VersiPencetak Versi => _versi.Value;

    /// <summary>The PDF (PDF/A-2a, tagged) that is to be signed, or the copy of what was signed: without watermark, with the code by which anybody can check it.</summary>
    /// <inheritdoc cref="PrintAsync(NaskahJson, TataNaskah, CancellationToken)" path="/exception"/>
    public async Task<CetakanSah> PrintSahAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, PermintaanPengesahan pengesahan, CancellationToken ct)
    {
        var jawaban = await RunAsync(naskah, tata, lambang, HasilTypst.Sah, ct, pengesahan);
        var tempat = jawaban.GetProperty("tanda").Deserialize<List<TempatTandaTangan>>(PenyusunTypst.Opsi)!;
        return new CetakanSah(jawaban.GetProperty("pdf").GetBytesFromBase64(), tempat.FirstOrDefault());
    }

    /// <summary>Each page as one self-contained SVG without script or outside reference.</summary>
    public Task<IReadOnlyList<string>> RenderPagesAsync(NaskahJson naskah, TataNaskah tata, CancellationToken ct) => RenderPagesAsync(naskah, tata, null, ct);

    /// <param name="lambang">The emblem at the left of the letterhead.</param>
    /// <inheritdoc cref="RenderPagesAsync(NaskahJson, TataNaskah, CancellationToken)"/>
    public async Task<IReadOnlyList<string>> RenderPagesAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, CancellationToken ct)
    {
        var jawaban = await RunAsync(naskah, tata, lambang, HasilTypst.Svg, ct);
        return [.. jawaban.GetProperty("svg").EnumerateArray().Select(s => s.GetString()!)];
    }

    /// <summary>The same pages with a map of the places on them: what a click on a page means, and where a row is printed.</summary>
    /// <inheritdoc cref="PrintAsync(NaskahJson, TataNaskah, CancellationToken)" path="/exception"/>
    public async Task<HalamanBerpeta> RenderMappedAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, CancellationToken ct)
    {
        var jawaban = await RunAsync(naskah, tata, lambang, HasilTypst.Peta, ct);
        var tempat = jawaban.GetProperty("tempat").Deserialize<List<LetakTanda>>(PenyusunTypst.Opsi)!;
        var petak = jawaban.GetProperty("letak").Deserialize<List<LetakPetak>>(PenyusunTypst.Opsi)!;
        return new HalamanBerpeta(
            [.. jawaban.GetProperty("svg").EnumerateArray().Select(s => s.GetString()!)],
            [
                .. tempat.Select(t => new LetakTempat(Guid.TryParse(t.Id, out var id) ? new AlamatNaskah(id, "") : new AlamatNaskah(null, t.Id), t.Halaman, t.X, t.Y)),
                .. petak.Select(p => (Alamat: PencariAlamat.Find(naskah, p.Id), Petak: p)).Where(p => p.Alamat?.Id is not null)
                    .Select(p => new LetakTempat(p.Alamat! with { Bidang = "" }, p.Petak.Halaman, p.Petak.X, p.Petak.Y, p.Petak.Lebar, p.Petak.Tinggi)),
            ]);
    }

    /// <summary>Where the cells of the tables stand, in the order of the paper: what holds their text inside them.</summary>
    internal async Task<IReadOnlyList<LetakPetak>> LocateAsync(NaskahJson naskah, TataNaskah tata, CancellationToken ct)
    {
        var jawaban = await RunAsync(naskah, tata, null, HasilTypst.Letak, ct);
        return jawaban.GetProperty("letak").Deserialize<List<LetakPetak>>(PenyusunTypst.Opsi)!;
    }

    private Task<JsonElement> RunAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, HasilTypst mau, CancellationToken ct, PermintaanPengesahan? pengesahan = null)
    {
        var huruf = _huruf.GetOrAdd(tata.Huruf, jenis => HurufCetak.Load(_letak.Value, jenis));
        var cetak = new PembuatNaskahCetak(naskah, tata, huruf.Clean, pengesahan).Create(pengesahan is null && PembuatNaskahCetak.IsRancangan(naskah), lambang);
        var t = cetak.Tanggal;
        var waktu = new DateTimeOffset(t.Tahun, t.Bulan, t.Hari, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        return _penyusun.RunAsync(new PermintaanTypst(Templat, cetak, mau, waktu) { Gambar = lambang is null ? null : Convert.ToBase64String(lambang.Isi.Span) }, ct);
    }
}

/// <summary>Where a text begins.</summary>
internal sealed record LetakTanda(string Id, int Halaman, double X, double Y);

/// <summary>A cell of an indicator table, by the path of its text in the naskah: page from 1, points from the top left.</summary>
internal sealed record LetakPetak(string Id, int Halaman, double X, double Y, double Lebar, double Tinggi);
