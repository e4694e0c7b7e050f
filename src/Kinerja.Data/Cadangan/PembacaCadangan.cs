using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Cadangan;

/// <summary>
/// A backup, opened without trust. Everything is read through once and held against the manifest before anybody uses any of it: names, lengths (counted while unpacking, not as the file claims), rows, hashes, and the file as a whole.
/// What is wrong is said with its place.
/// </summary>
public sealed class PembacaCadangan : IDisposable
{
    private const int ManifesMaksimum = 4 * 1024 * 1024;

    // Rows of a real office pack to a tenth; deflate cannot pack better than 1:1032. A part that grows like this is made to fill a disk.
    private const long BesarTakWajar = 64L * 1024 * 1024;
    private const long MampatTakWajar = 300;

    private readonly FileStream _berkas;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _bagian;

    private PembacaCadangan(FileStream berkas, ZipArchive zip, Dictionary<string, ZipArchiveEntry> bagian, ManifesCadangan manifes)
    {
        (_berkas, _zip, _bagian, Manifes) = (berkas, zip, bagian, manifes);
    }

    public ManifesCadangan Manifes { get; }

    /// <summary>Opens a file and proves all of it. Nothing is unpacked to the disk and no part is held whole, but for the manifest and the list of files.</summary>
    /// <exception cref="AturanException">It is no backup, or not whole; the sentence says what and where.</exception>
    public static async Task<PembacaCadangan> OpenAsync(string jalur, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var berkas = new FileStream(jalur, FileMode.Open, FileAccess.Read, FileShare.Read, 256 * 1024, useAsync: true);
        try
        {
            var sidik = await ReadPenutupAsync(berkas, ct);
            var zip = await OpenZipAsync(berkas, ct);
            var bagian = IndexBagian(zip, berkas.Length);
            var pembaca = new PembacaCadangan(berkas, zip, bagian, ManifesCadangan.Read(await ReadManifesAsync(bagian, ct)));
            await pembaca.CheckAsync(kemajuan, ct);
            await CheckSeluruhnyaAsync(berkas, sidik, ct);
            return pembaca;
        }
        catch
        {
            await berkas.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows of a table, as they were read from the database.</summary>
    public Stream OpenTabel(BagianTabel tabel) => new AliranUkur(_bagian[tabel.Jalur].Open(), tabel.Ukuran, tutup: true);

    public Stream OpenBerkas(KecamatanId kecamatan, string sha256) => _bagian[SusunanCadangan.JalurBerkas(kecamatan, sha256)].Open();

    /// <summary>Every file of every kecamatan in it.</summary>
    public async IAsyncEnumerable<(KecamatanId Kecamatan, string Sha256, long Ukuran)> ListBerkasAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        using var baris = new StreamReader(new AliranUkur(_bagian[SusunanCadangan.DaftarBerkas].Open(), Manifes.Berkas.UkuranDaftar, tutup: true), Encoding.ASCII);
        while (await baris.ReadLineAsync(ct) is { } satu)
        {
            yield return SusunanCadangan.ParseBarisBerkas(satu) ?? throw Rusak(SusunanCadangan.DaftarBerkas, "satu barisnya tidak menyebut berkas");
        }
    }

    public void Dispose()
    {
        _zip.Dispose();
        _berkas.Dispose();
    }

    private static async Task<string> ReadPenutupAsync(FileStream berkas, CancellationToken ct)
    {
        var awal = new byte[4];
        if (await berkas.ReadAtLeastAsync(awal, awal.Length, throwOnEndOfStream: false, ct) < awal.Length || awal is not [(byte)'P', (byte)'K', 3, 4])
        {
            throw new AturanException("Ini bukan berkas cadangan Kinerja.");
        }

        var akhir = new byte[SusunanCadangan.PanjangPenutup];
        berkas.Position = Math.Max(0, berkas.Length - akhir.Length);
        await berkas.ReadAtLeastAsync(akhir, akhir.Length, throwOnEndOfStream: false, ct);
        return SusunanCadangan.ParsePenutup(akhir) ?? throw new AturanException("Berkas cadangan ini terpotong, atau bukan cadangan Kinerja: penutupnya tidak ada di akhir berkas.");
    }

    private static async Task<ZipArchive> OpenZipAsync(FileStream berkas, CancellationToken ct)
    {
        try
        {
            berkas.Position = 0;
            var zip = await ZipArchive.CreateAsync(berkas, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8, ct);
            _ = zip.Entries.Count; // reads the directory of the zip
            return zip;
        }
        catch (InvalidDataException e)
        {
            throw new AturanException("Berkas cadangan ini rusak: daftar isi zip-nya tidak terbaca.", e);
        }
    }

    private static Dictionary<string, ZipArchiveEntry> IndexBagian(ZipArchive zip, long ukuranBerkas)
    {
        var hasil = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var bagian in zip.Entries)
        {
            if (!SusunanCadangan.IsJalur(bagian.FullName))
            {
                throw new AturanException($"Berkas cadangan ini memuat bagian yang bukan miliknya: “{Shorten(bagian.FullName)}”. Berkas ditolak.");
            }

            if (!hasil.TryAdd(bagian.FullName, bagian))
            {
                throw new AturanException($"Berkas cadangan ini memuat bagian {bagian.FullName} dua kali. Berkas ditolak.");
            }

            if (bagian.Length > BesarTakWajar && bagian.Length / Math.Max(1, bagian.CompressedLength) > MampatTakWajar)
            {
                throw Rusak(bagian.FullName, "isinya mengembang secara tidak wajar saat dibuka");
            }
        }

        return hasil.Values.Sum(b => b.CompressedLength) <= ukuranBerkas
            ? hasil
            : throw new AturanException("Berkas cadangan ini rusak: bagian-bagiannya saling menindih.");
    }

    private static async Task<byte[]> ReadManifesAsync(Dictionary<string, ZipArchiveEntry> bagian, CancellationToken ct)
    {
        if (!bagian.TryGetValue(SusunanCadangan.Manifes, out var manifes))
        {
            throw new AturanException($"Berkas cadangan ini tidak lengkap: bagian {SusunanCadangan.Manifes} tidak ada.");
        }

        using var isi = new MemoryStream();
        await ReadAllAsync(manifes, ManifesMaksimum, isi, ct);
        return isi.ToArray();
    }

    private async Task CheckAsync(IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        HashSet<string> diharapkan = [SusunanCadangan.Manifes, SusunanCadangan.DaftarBerkas];
        foreach (var (n, tabel) in Manifes.Tabel.Index())
        {
            kemajuan?.Report(new KemajuanCadangan($"Memeriksa tabel {tabel.Nama}", n * 50 / Manifes.Tabel.Count));
            diharapkan.Add(tabel.Jalur);
            var (baris, sidik) = await MeasureAsync(tabel.Jalur, tabel.Ukuran, ct);
            Require(sidik == tabel.Sha256, tabel.Jalur, "isinya tidak sesuai dengan sidik SHA-256 di manifes");
            Require(baris == tabel.Baris, tabel.Jalur, $"berisi {baris} baris, manifes menyebut {tabel.Baris}");
        }

        // A line names a file in so many bytes: what is longer is no list, and would be held whole.
        Require(Manifes.Berkas.UkuranDaftar <= SusunanCadangan.PanjangBaris * (long)_bagian.Count, SusunanCadangan.DaftarBerkas, "lebih panjang daripada berkas yang ada");
        Require((await MeasureAsync(SusunanCadangan.DaftarBerkas, Manifes.Berkas.UkuranDaftar, ct)).Sidik == Manifes.Berkas.Sha256Daftar, SusunanCadangan.DaftarBerkas, "isinya tidak sesuai dengan sidik SHA-256 di manifes");
        var (banyak, ukuran) = (0L, 0L);
        await foreach (var (kecamatan, sha256, panjang) in ListBerkasAsync(ct))
        {
            var jalur = SusunanCadangan.JalurBerkas(kecamatan, sha256);
            Require(diharapkan.Add(jalur), jalur, "disebut dua kali");
            Require((await MeasureAsync(jalur, panjang, ct)).Sidik == sha256, jalur, "isinya tidak sesuai dengan sidik SHA-256 namanya");
            (banyak, ukuran) = (banyak + 1, ukuran + panjang);
            kemajuan?.Report(new KemajuanCadangan("Memeriksa berkas", 50 + (int)(50 * banyak / Math.Max(1, Manifes.Berkas.Banyak))));
        }

        Require(banyak == Manifes.Berkas.Banyak && ukuran == Manifes.Berkas.Ukuran, SusunanCadangan.DaftarBerkas, $"menyebut {banyak} berkas, manifes {Manifes.Berkas.Banyak}");
        if (_bagian.Keys.FirstOrDefault(b => !diharapkan.Contains(b)) is { } lebih)
        {
            throw new AturanException($"Berkas cadangan ini memuat bagian yang tidak disebut manifesnya: {lebih}. Berkas ditolak.");
        }
    }

    private async Task<(long Baris, string Sidik)> MeasureAsync(string jalur, long ukuran, CancellationToken ct)
    {
        var bagian = _bagian.GetValueOrDefault(jalur) ?? throw new AturanException($"Berkas cadangan ini tidak lengkap: bagian {jalur} tidak ada.");
        var ukur = await ReadAllAsync(bagian, ukuran, Stream.Null, ct);
        Require(ukur.Ukuran == ukuran, jalur, $"panjangnya {ukur.Ukuran} byte, seharusnya {ukuran}");
        return (ukur.Baris, ukur.Sidik);
    }

    private static async Task<(long Ukuran, long Baris, string Sidik)> ReadAllAsync(ZipArchiveEntry bagian, long batas, Stream tujuan, CancellationToken ct)
    {
        try
        {
            await using var isi = await bagian.OpenAsync(ct);
            using var ukur = new AliranUkur(isi, batas);
            await ukur.CopyToAsync(tujuan, 256 * 1024, ct);
            return (ukur.Ukuran, ukur.Baris, Convert.ToHexStringLower(ukur.Sidik()));
        }
        catch (InvalidDataException e)
        {
            throw Rusak(bagian.FullName, "isinya tidak dapat dibuka, atau lebih panjang daripada seharusnya", e);
        }
    }

    // Last, because it knows no place: it finds what lies between the parts.
    private static async Task CheckSeluruhnyaAsync(FileStream berkas, string sidik, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var penampung = new byte[256 * 1024];
        var sisa = berkas.Length - SusunanCadangan.PanjangPenutup;
        berkas.Position = 0;
        while (sisa > 0)
        {
            var n = await berkas.ReadAsync(penampung.AsMemory(0, (int)Math.Min(penampung.Length, sisa)), ct);
            if (n == 0)
            {
                break;
            }

            hash.AppendData(penampung, 0, n);
            sisa -= n;
        }

        if (sisa > 0 || Convert.ToHexStringLower(hash.GetHashAndReset()) != sidik)
        {
            throw new AturanException("Berkas cadangan ini berubah sesudah dibuat: semua bagiannya utuh, tetapi susunan zip atau penutupnya tidak sesuai dengan sidik di akhir berkas.");
        }
    }

    private static void Require(bool benar, string jalur, string sebab)
    {
        if (!benar)
        {
            throw Rusak(jalur, sebab);
        }
    }

    private static AturanException Rusak(string jalur, string sebab, Exception? asal = null)
    {
        var kalimat = $"Berkas cadangan ini rusak di bagian {jalur}: {sebab}.";
        return asal is null ? new AturanException(kalimat) : new AturanException(kalimat, asal);
    }

    private static string Shorten(string teks) => teks.Length <= 100 ? teks : teks[..100] + "…";
}
