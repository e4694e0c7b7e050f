using System.Text.RegularExpressions;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Laporan;

/// <summary>Prints an excerpt of a decree: what concerns one post, or some of its pages. It says of itself that it is an excerpt.</summary>
public sealed partial class PencetakPetikan
{
    private readonly PenyusunTypst _penyusun;
    private readonly Lazy<LetakTypst> _letak;
    private readonly PencetakKeputusan _keputusan;

    internal PencetakPetikan(PenyusunTypst penyusun, Lazy<LetakTypst> letak, PencetakKeputusan keputusan)
    {
        _penyusun = penyusun;
        _letak = letak;
        _keputusan = keputusan;
    }

    /// <exception cref="AturanException">The decree has no such section or page.</exception>
    /// <exception cref="PenyusunException">It could not be printed; the message is for the person who asked.</exception>
    public Task<byte[]> PrintAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, PetikanKeputusan petikan, CancellationToken ct) => petikan switch
    {
        PetikanKeputusan.Bagian b => PrintBagianAsync(naskah, tata, lambang, b, ct),
        PetikanKeputusan.Halaman h => PrintHalamanAsync(naskah, tata, lambang, h, ct),
        _ => throw new InvalidOperationException("Petikan tak dikenal."),
    };

    // The heads of the annexes are made before anything is left out: an annex keeps its number.
    private async Task<byte[]> PrintBagianAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, PetikanKeputusan.Bagian petikan, CancellationToken ct)
    {
        var dipilih = petikan.Daftar.Select(b => b.ToString()).ToHashSet(StringComparer.Ordinal);
        var utuh = new PembuatNaskahCetak(naskah, tata, HurufCetak.Load(_letak.Value, tata.Huruf).Clean).Create(PembuatNaskahCetak.IsRancangan(naskah), lambang);
        var cetak = utuh with
        {
            Judul = "Petikan " + utuh.Judul,
            Petikan = true,
            Lampiran = [.. utuh.Lampiran.Select(l => l with { Bagian = [.. l.Bagian.Where(b => b.Id is { } id && dipilih.Contains(id))] }).Where(l => l.Bagian.Count > 0)],
        };
        return cetak.Lampiran.Count > 0
            ? await RunAsync(new PermintaanTypst("keputusan.typ", cetak, HasilTypst.Pdf, Waktu(cetak.Tanggal)) { Gambar = lambang is null ? null : Convert.ToBase64String(lambang.Isi.Span) }, ct)
            : throw new AturanException("Keputusan ini tidak mempunyai bagian untuk jabatan itu.");
    }

    private async Task<byte[]> PrintHalamanAsync(NaskahJson naskah, TataNaskah tata, GambarLambang? lambang, PetikanKeputusan.Halaman petikan, CancellationToken ct)
    {
        var utuh = await _keputusan.PrintAsync(naskah, tata, lambang, ct);
        var jumlah = CountHalaman(utuh);
        if (petikan.Dari < 1 || petikan.Sampai < petikan.Dari || petikan.Sampai > jumlah)
        {
            throw new AturanException($"Keputusan ini mempunyai {jumlah.ToString(TeksIndonesia.Budaya)} halaman. Isi halaman awal dan akhir antara 1 dan {jumlah.ToString(TeksIndonesia.Budaya)}, yang awal tidak sesudah yang akhir.");
        }

        var cetak = new PembuatNaskahCetak(naskah, tata, HurufCetak.Load(_letak.Value, tata.Huruf).Clean).Create(false);
        var data = new { Judul = "Petikan " + cetak.Judul, cetak.Penulis, cetak.Tanggal, cetak.Halaman, petikan.Dari, petikan.Sampai, Jumlah = jumlah };
        // PDF/A knows no page inside a page: the excerpt is an ordinary PDF, its text still text, and no other page is in it.
        return await RunAsync(new PermintaanTypst("petikan.typ", data, HasilTypst.Pdf, Waktu(cetak.Tanggal)) { Gambar = Convert.ToBase64String(utuh), Standar = "1.7" }, ct);
    }

    /// <summary>How many pages a PDF of ours has: the compiler writes each page as an object in plain sight.</summary>
    internal static int CountHalaman(byte[] pdf) => ObjekHalaman().Count(System.Text.Encoding.Latin1.GetString(pdf));

    private async Task<byte[]> RunAsync(PermintaanTypst permintaan, CancellationToken ct) => (await _penyusun.RunAsync(permintaan, ct)).GetProperty("pdf").GetBytesFromBase64();

    private static long Waktu(TanggalCetak t) => new DateTimeOffset(t.Tahun, t.Bulan, t.Hari, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex ObjekHalaman();
}
