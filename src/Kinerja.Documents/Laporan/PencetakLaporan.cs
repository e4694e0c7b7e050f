using System.Collections.Concurrent;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Laporan;

/// <summary>Prints a report on the office's own paper and in its own type.</summary>
public sealed class PencetakLaporan
{
    private const string Templat = "laporan.typ";

    private readonly PenyusunTypst _penyusun;
    private readonly Lazy<LetakTypst> _letak;
    private readonly ConcurrentDictionary<JenisHuruf, HurufCetak> _huruf = new();

    internal PencetakLaporan(PenyusunTypst penyusun, Lazy<LetakTypst> letak)
    {
        _penyusun = penyusun;
        _letak = letak;
    }

    /// <summary>The PDF (PDF/A-2a, tagged). The same report gives the same bytes.</summary>
    /// <exception cref="PenyusunException">It could not be printed; the message is for the person who asked.</exception>
    public async Task<byte[]> PrintAsync(IsiLaporan laporan, TataNaskah tata, CancellationToken ct)
    {
        var huruf = _huruf.GetOrAdd(tata.Huruf, jenis => HurufCetak.Load(_letak.Value, jenis));
        var waktu = new DateTimeOffset(laporan.Tanggal, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
        var jawaban = await _penyusun.RunAsync(new PermintaanTypst(Templat, Create(laporan.Map(huruf.Clean), tata), HasilTypst.Pdf, waktu), ct);
        return jawaban.GetProperty("pdf").GetBytesFromBase64();
    }

    private static LaporanCetak Create(IsiLaporan laporan, TataNaskah tata)
    {
        var halaman = PembuatNaskahCetak.CreateHalaman(tata) with { Nomor = "tanpa" };
        return new LaporanCetak
        {
            Judul = laporan.Judul,
            AnakJudul = laporan.AnakJudul,
            Penulis = laporan.Penulis,
            Tanggal = new TanggalCetak(laporan.Tanggal.Year, laporan.Tanggal.Month, laporan.Tanggal.Day),
            // Bound at its long side: what is wide at the left on a standing page is wide at the top on a lying one.
            Halaman = laporan.Mendatar ? halaman with { Lebar = halaman.Tinggi, Tinggi = halaman.Lebar, Atas = halaman.Kiri, Kiri = halaman.Bawah, Bawah = halaman.Kanan, Kanan = halaman.Atas } : halaman,
            Kop = laporan.Kop is { } kop ? [.. kop.Baris.Select(PembuatNaskahCetak.CreateKop)] : [],
            Unsur = [.. laporan.Unsur.Where(u => u is not UnsurLaporan.Tabel { Isi.HanyaLembar: true }).Select(Create)],
        };
    }

    private static UnsurCetak Create(UnsurLaporan unsur) => unsur switch
    {
        UnsurLaporan.Kepala k => new UnsurCetak("kepala") { Teks = k.Teks, Tingkat = k.Tingkat },
        UnsurLaporan.Paragraf p => new UnsurCetak("paragraf") { Teks = p.Teks, Kecil = p.Gaya is GayaParagraf.Catatan },
        UnsurLaporan.Isian i => new UnsurCetak("isian") { Isian = i.Daftar },
        UnsurLaporan.Tabel t => new UnsurCetak("tabel") { Tabel = Create(t.Isi) },
        UnsurLaporan.TandaTangan t => new UnsurCetak("tandaTangan") { Teks = t.TempatTanggal, Kiri = t.Kiri, Kanan = t.Kanan },
        UnsurLaporan.HalamanBaru => new UnsurCetak("halamanBaru"),
        UnsurLaporan.UlangKop => new UnsurCetak("kop"),
        _ => throw new InvalidOperationException("Unsur laporan tak dikenal."),
    };

    private static TabelCetak Create(TabelLaporan tabel)
    {
        var susunan = SusunanTabel.Create(tabel);
        return new TabelCetak(tabel.Judul, [.. susunan.Kolom.Select(k => new KolomCetak(k.Judul, k.Lebar, k.Rata.ToString().ToLowerInvariant()))], susunan.Baris);
    }
}
