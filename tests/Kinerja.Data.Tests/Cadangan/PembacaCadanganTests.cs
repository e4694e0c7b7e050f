using System.Security.Cryptography;
using System.Text;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Cadangan;

/// <summary>A backup that is not what was written is refused with its place, before anything is used of it.</summary>
public sealed class PembacaCadanganTests(BasisDataContoh asal) : IClassFixture<BasisDataContoh>, IAsyncLifetime
{
    private readonly CadanganUji _uji = new();
    private string _jalur = "";
    private string _sha = "";
    private Guid _kecamatan;

    public async Task InitializeAsync()
    {
        await using (var sql = await Sql.OpenAsync(asal.Pengurus))
        {
            _kecamatan = await sql.ScalarAsync<Guid>("select \"Id\" from \"Kecamatan\" where \"Kode\" = '35.07.06'");
        }

        // Not compressible, so that it stands in the zip as it is.
        _sha = await CadanganUji.KeepAsync(_uji.Gudang("asal"), KecamatanId.From(_kecamatan), RandomNumberGenerator.GetBytes(5000));
        (_jalur, _) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"));
    }

    public Task DisposeAsync()
    {
        _uji.Delete();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_written_is_accepted()
    {
        using var cadangan = await PembacaCadangan.OpenAsync(_jalur, null, CancellationToken.None);

        Assert.Equal((1L, 5000L), (cadangan.Manifes.Berkas.Banyak, cadangan.Manifes.Berkas.Ukuran));
        Assert.Equal(CadanganUji.Waktu, cadangan.Manifes.Waktu);
    }

    [Theory]
    [InlineData("data/Keputusan.tsv")]
    [InlineData("berkas.tsv")]
    [InlineData("berkas/")]
    [InlineData("manifes.json")]
    public async Task One_altered_byte_is_found_in_every_kind_of_part(string bagian)
    {
        var isi = await File.ReadAllBytesAsync(_jalur);
        // Behind the local head of the part: signature, 26 bytes, its name.
        var letak = isi.AsSpan().IndexOf("PK\x03\x04"u8);
        for (; ; letak += 4 + isi.AsSpan(letak + 4).IndexOf("PK\x03\x04"u8))
        {
            if (Encoding.ASCII.GetString(isi, letak + 30, Math.Min(200, isi.Length - letak - 30)).StartsWith(bagian, StringComparison.Ordinal))
            {
                break;
            }
        }

        isi[letak + 30 + 140] ^= 0x20;
        await File.WriteAllBytesAsync(_jalur, isi);

        Assert.Matches("rusak|berubah|bukan", await RefuseAsync(_jalur));
    }

    [Fact]
    public async Task Every_byte_counts_wherever_it_stands()
    {
        var isi = await File.ReadAllBytesAsync(_jalur);
        foreach (var letak in Enumerable.Range(0, 40).Select(n => (int)((long)n * (isi.Length - 1) / 39)))
        {
            var rusak = (byte[])isi.Clone();
            rusak[letak] ^= 1;
            await File.WriteAllBytesAsync(_jalur, rusak);
            await RefuseAsync(_jalur);
        }
    }

    [Theory]
    [InlineData(0, "bukan berkas cadangan")]
    [InlineData(3, "bukan berkas cadangan")]
    [InlineData(4, "terpotong")]
    [InlineData(20_000, "terpotong")]
    [InlineData(-1, "terpotong")]
    public async Task A_file_that_ends_early_is_called_cut_off(int panjang, string sebab)
    {
        await using (var berkas = new FileStream(_jalur, FileMode.Open))
        {
            berkas.SetLength(panjang < 0 ? berkas.Length + panjang : panjang);
        }

        Assert.Contains(sebab, await RefuseAsync(_jalur), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Rusak => new()
    {
        { "tanpa-manifes", "bagian manifes.json tidak ada" },
        { "manifes-lain", "bukan cadangan Kinerja" },
        { "manifes-rusak", "Manifes cadangan (manifes.json) rusak" },
        { "versi", "berformat versi 2" },
        { "kurang-tabel", "bagian data/Keputusan.tsv tidak ada" },
        { "kurang-berkas", "tidak lengkap: bagian berkas/" },
        { "lebih", "tidak disebut manifesnya: data/Selundupan.tsv" },
        { "keluar", "bukan miliknya: “../../etc/passwd”" },
        { "keluar-berkas", "bukan miliknya: “berkas/../x”" },
        { "tabel-lain", "rusak di bagian data/Keputusan.tsv: isinya tidak sesuai" },
        { "tabel-panjang", "rusak di bagian data/Keputusan.tsv" },
        { "baris", "rusak di bagian data/Keputusan.tsv: berisi" },
        { "berkas-lain", "isinya tidak sesuai dengan sidik SHA-256 namanya" },
        { "bom", "mengembang secara tidak wajar" },
    };

    [Theory]
    [MemberData(nameof(Rusak))]
    public async Task A_file_packed_anew_by_somebody_else_is_refused_with_its_place(string cara, string sebab)
    {
        var berkas = $"berkas/{_kecamatan:D}/{_sha}";
        var palsu = await _uji.RepackAsync(_jalur, b => Spoil(b, cara, berkas));

        Assert.Contains(sebab, await RefuseAsync(palsu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_schema_is_refused_before_anything_is_touched()
    {
        var baru = await _uji.RepackAsync(_jalur, b => CadanganUji.EditManifes(b, m => m["migrasi"] = "20991231000000_MasaDepan"));

        var e = await Assert.ThrowsAsync<AturanException>(() => CadanganUji.RestoreAsync(baru, asal.Pemilik, _uji.Gudang("tujuan")));

        Assert.Contains("dibuat oleh program yang lebih baru (susunan data 20991231000000_MasaDepan)", e.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_uji.Berkas("tujuan")));
    }

    [Fact]
    public async Task Missing_and_spoilt_files_are_counted_wherever_a_row_may_speak_of_one()
    {
        var sha = Enumerable.Range(1, 6).Select(n => new string((char)('0' + n), 64)).ToList();
        await using var sql = await Sql.OpenAsync(asal.Pengurus);
        var keputusan = await sql.ScalarAsync<Guid>("select \"Id\" from \"Keputusan\" where \"KecamatanId\" = $1 limit 1", _kecamatan);
        await sql.ExecuteAsync("update \"ProfilNaskah\" set \"Tata\" = jsonb_set(\"Tata\", '{lambang}', to_jsonb($2::text)) where \"KecamatanId\" = $1", _kecamatan, sha[0]);
        await sql.ExecuteAsync(
            """
            insert into "ProsesPengesahan" ("KecamatanId", "KeputusanId", "Kode", "Langkah", "Cetakan", "Bertanda", "Oleh", "DimulaiPada", "DiubahPada")
            values ($1, $2, 'kode', 'Nomor', jsonb_build_object('sha256', $3::text, 'ukuranByte', 1, 'jenis', 'Pdf'), jsonb_build_object('sha256', $4::text, 'ukuranByte', 1, 'jenis', 'Pdf'), $1, now(), now())
            """, _kecamatan, keputusan, sha[1], sha[2]);
        await sql.ExecuteAsync(
            """
            insert into "ArsipKeputusan" ("KecamatanId", "KeputusanId", "Kode", "Jalur", "Berkas", "Cetakan", "VersiPencetak", "DiarsipkanPada")
            values ($1, $2, 'kode', 'Basah', jsonb_build_object('sha256', $3::text, 'ukuranByte', 1, 'jenis', 'Pdf'), jsonb_build_object('sha256', $4::text, 'ukuranByte', 1, 'jenis', 'Pdf'), '{"templat":"a","fon":"b","penyusun":"c"}', now())
            """, _kecamatan, keputusan, sha[3], sha[4]);

        // What was stored under its hash and is something else now.
        await File.WriteAllTextAsync(Path.Combine(_uji.Berkas("asal"), _kecamatan.ToString("D"), _sha[..2], _sha), "bukan isinya lagi");
        var (_, manifes) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"), "35.07.06", "b.kinerja");

        Assert.Equal((0L, 5L), (manifes.Berkas.Banyak, manifes.Berkas.Hilang));
        // The sweeper looks at the same places.
        await using var layanan = BasisDataUji.CreateLayanan(asal.Aplikasi, l => l.Configure<OpsiBerkas>(o => o.Folder = _uji.Berkas("asal")));
        await using var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Kinerja.Data.Tenancy.PintuKecamatan>().EnterFromCommandLineAsync("35.07.06", CancellationToken.None);
        Assert.Equal(sha.Take(5), (await scope.ServiceProvider.GetRequiredService<PenyapuBerkas>().SweepAsync(CancellationToken.None)).Hilang);
    }

    private static void Spoil(SortedDictionary<string, byte[]> bagian, string cara, string berkas)
    {
        const string Tabel = "data/Keputusan.tsv";
        switch (cara)
        {
            case "tanpa-manifes": bagian.Remove("manifes.json"); break;
            case "manifes-lain": bagian["manifes.json"] = "{\"a\":1}"u8.ToArray(); break;
            case "manifes-rusak": CadanganUji.EditManifes(bagian, m => m.Remove("tabel")); break;
            case "versi": CadanganUji.EditManifes(bagian, m => (m["versiFormat"], m["baruSekali"]) = (2, true)); break;
            case "kurang-tabel": bagian.Remove(Tabel); break;
            case "kurang-berkas": bagian.Remove(berkas); break;
            case "lebih": bagian["data/Selundupan.tsv"] = [1]; break;
            case "keluar": bagian["../../etc/passwd"] = [1]; break;
            case "keluar-berkas": bagian["berkas/../x"] = [1]; break;
            case "tabel-lain": bagian[Tabel] = [.. bagian[Tabel].Select((b, n) => n == 100 ? (byte)(b ^ 1) : b)]; break;
            case "tabel-panjang": bagian[Tabel] = [.. bagian[Tabel], (byte)'x']; break;
            case "baris": CadanganUji.EditManifes(bagian, m => m["tabel"]!.AsArray().Single(t => t!["nama"]!.GetValue<string>() == "Keputusan")!["baris"] = 99); break;
            case "berkas-lain": bagian[berkas] = [.. bagian[berkas].Reverse()]; break;
            default: bagian["data/Keputusan.tsv"] = new byte[80 * 1024 * 1024]; break;
        }
    }

    private static async Task<string> RefuseAsync(string jalur) =>
        (await Assert.ThrowsAsync<AturanException>(async () => (await PembacaCadangan.OpenAsync(jalur, null, CancellationToken.None)).Dispose())).Message;
}
