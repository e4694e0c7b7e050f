using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Microsoft.Extensions.Options;

namespace Kinerja.Data.Tests.Cadangan;

/// <summary>Backups of tests: made, restored, and spoilt as somebody would who knows the format.</summary>
internal sealed class CadanganUji
{
    public static readonly DateTimeOffset Waktu = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-cadangan-").FullName;

    public string Berkas(string nama) => Path.Combine(_folder, nama);

    public GudangBerkas Gudang(string nama) => new(Options.Create(new OpsiBerkas { Folder = Berkas(nama) }), TimeProvider.System);

    public static async Task<string> KeepAsync(GudangBerkas gudang, KecamatanId kecamatan, byte[] isi)
    {
        using var berkas = await gudang.ReceiveAsync(kecamatan, new MemoryStream(isi), CancellationToken.None);
        gudang.Keep(kecamatan, berkas);
        return berkas.Sha256;
    }

    public async Task<(string Jalur, ManifesCadangan Manifes)> WriteAsync(string pemilik, GudangBerkas gudang, string? kecamatan = null, string nama = "a.kinerja")
    {
        await using var berkas = new FileStream(Berkas(nama), FileMode.Create);
        return (Berkas(nama), await PenulisCadangan.WriteAsync(pemilik, gudang, kecamatan, berkas, Waktu, null, CancellationToken.None));
    }

    public static async Task<HasilPulih> RestoreAsync(string jalur, string pemilik, GudangBerkas gudang)
    {
        using var cadangan = await PembacaCadangan.OpenAsync(jalur, null, CancellationToken.None);
        return await new PemulihCadangan(pemilik, gudang).RestoreAsync(cadangan, null, CancellationToken.None);
    }

    public static Task DropAsync(BasisDataUji basisData) => ((Xunit.IAsyncLifetime)basisData).DisposeAsync();

    /// <summary>Packs a backup anew with other contents and an end that fits them; the manifest stays as it is unless it is changed too.</summary>
    public async Task<string> RepackAsync(string jalur, Action<SortedDictionary<string, byte[]>> ubah)
    {
        var bagian = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        await using (var zip = await ZipFile.OpenReadAsync(jalur))
        {
            foreach (var satu in zip.Entries)
            {
                using var isi = new MemoryStream();
                await using var asal = await satu.OpenAsync();
                await asal.CopyToAsync(isi);
                bagian[satu.FullName] = isi.ToArray();
            }
        }

        ubah(bagian);
        using var hasil = new MemoryStream();
        await using (var zip = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in bagian)
            {
                await using var tujuan = await zip.CreateEntry(nama, CompressionLevel.Optimal).OpenAsync();
                await tujuan.WriteAsync(isi);
            }
        }

        byte[] kepala = [.. hasil.ToArray()[..^2], (byte)SusunanCadangan.PanjangPenutup, 0];
        var baru = Berkas($"{Guid.NewGuid():N}.kinerja");
        await File.WriteAllBytesAsync(baru, [.. kepala, .. SusunanCadangan.Penutup(SHA256.HashData(kepala))]);
        return baru;
    }

    /// <summary>The manifest with other values.</summary>
    public static void EditManifes(IDictionary<string, byte[]> bagian, Action<JsonObject> ubah)
    {
        var manifes = JsonNode.Parse(bagian[SusunanCadangan.Manifes])!.AsObject();
        ubah(manifes);
        bagian[SusunanCadangan.Manifes] = System.Text.Encoding.UTF8.GetBytes(manifes.ToJsonString());
    }

    /// <summary>Other rows of a table, with a manifest that says so.</summary>
    public static void EditTabel(IDictionary<string, byte[]> bagian, string tabel, Func<string, string> ubah)
    {
        var isi = System.Text.Encoding.UTF8.GetBytes(ubah(System.Text.Encoding.UTF8.GetString(bagian[$"data/{tabel}.tsv"])));
        bagian[$"data/{tabel}.tsv"] = isi;
        EditManifes(bagian, m =>
        {
            var satu = m["tabel"]!.AsArray().Single(t => t!["nama"]!.GetValue<string>() == tabel)!;
            (satu["ukuran"], satu["baris"], satu["sha256"]) = (isi.Length, isi.Count(b => b == '\n'), Convert.ToHexStringLower(SHA256.HashData(isi)));
        });
    }

    public void Delete() => Directory.Delete(_folder, recursive: true);
}
