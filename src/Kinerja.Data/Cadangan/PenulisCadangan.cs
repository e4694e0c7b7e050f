using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Kinerja.Data.Berkas;
using Kinerja.Domain.Umum;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>How far a backup or a restore has come.</summary>
public sealed record KemajuanCadangan(string Tahap, int Persen);

/// <summary>Writes a backup: one instant of the database and the files of its kecamatan, as a stream in which nothing is ever held whole.</summary>
public static class PenulisCadangan
{
    // Of the work as people wait for it; the last is left to the check.
    private const int PersenTabel = 50;
    private const int PersenBerkas = 90;

    /// <param name="pemilik">The connection string of the role that owns the database.</param>
    /// <param name="kodeKecamatan"><c>null</c>: the whole installation.</param>
    /// <param name="tujuan">Need not be seekable.</param>
    /// <exception cref="AturanException">There is no such kecamatan.</exception>
    public static async Task<ManifesCadangan> WriteAsync(string pemilik, GudangBerkas gudang, string? kodeKecamatan, Stream tujuan, DateTimeOffset waktu, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        // The end record of a zip closes with the length of its comment, two bytes: kept back and written anew with ours, once the hash of everything before is known.
        using var berkas = new AliranUkur(tujuan, tahan: sizeof(ushort));
        ManifesCadangan manifes;
        await using (var potret = await PotretBasisData.OpenAsync(pemilik, ct))
        await using (var zip = await ZipArchive.CreateAsync(berkas, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct))
        {
            var (lingkup, kecamatan) = await ChooseAsync(potret, kodeKecamatan, ct);
            var tabel = await WriteTabelAsync(potret, lingkup, zip, kemajuan, ct);
            var bagian = await WriteBerkasAsync(potret, lingkup, gudang, zip, kemajuan, ct);
            manifes = new ManifesCadangan(ManifesCadangan.NamaFormat, ManifesCadangan.VersiSekarang, await potret.ReadMigrasiAsync(ct), VersiProgram, waktu, kecamatan, tabel, bagian);
            await WriteBagianAsync(zip, SusunanCadangan.Manifes, CompressionLevel.Optimal, s => s.WriteAsync(manifes.Write(), ct).AsTask(), ct);
        }

        await CloseAsync(berkas, tujuan, ct);
        return manifes;
    }

    private static string VersiProgram => typeof(PenulisCadangan).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static async Task CloseAsync(AliranUkur berkas, Stream tujuan, CancellationToken ct)
    {
        if (berkas.TakeTertahan() is not [0, 0])
        {
            throw new InvalidOperationException("The zip did not end with an empty comment.");
        }

        byte[] panjang = [(byte)SusunanCadangan.PanjangPenutup, 0];
        await tujuan.WriteAsync(panjang, ct);
        await tujuan.WriteAsync(SusunanCadangan.Penutup(berkas.SidikDengan(panjang)), ct);
        await tujuan.FlushAsync(ct);
    }

    private static async Task<(LingkupCadangan Lingkup, KecamatanCadangan? Kecamatan)> ChooseAsync(PotretBasisData potret, string? kode, CancellationToken ct)
    {
        if (kode is null)
        {
            return (LingkupCadangan.Semua, null);
        }

        var satu = await potret.FindKecamatanAsync(kode, ct);
        await using var perintah = new NpgsqlCommand("""select "Nama" from "Kecamatan" where "Id" = $1""", potret.Sambungan) { Parameters = { new() { Value = satu.Id.Value } } };
        return (satu, new KecamatanCadangan(satu.Id.Value, satu.KabupatenId.Value, satu.Kode.Value, (string)(await perintah.ExecuteScalarAsync(ct))!));
    }

    private static async Task<List<BagianTabel>> WriteTabelAsync(PotretBasisData potret, LingkupCadangan lingkup, ZipArchive zip, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var daftar = await potret.ListTabelAsync(ct);
        var hasil = new List<BagianTabel>();
        foreach (var (n, tabel) in daftar.Index())
        {
            kemajuan?.Report(new KemajuanCadangan($"Menyalin tabel {tabel.Nama}", n * PersenTabel / daftar.Count));
            var ukur = await WriteBagianAsync(
                zip, SusunanCadangan.JalurTabel(tabel.Nama), CompressionLevel.Fastest, s => PenyalinTabel.CopyOutAsync(potret.Sambungan, tabel, lingkup, s, FormatSalinan.Teks, ct), ct);
            hasil.Add(new BagianTabel(tabel.Nama, [.. tabel.Kolom.Select(k => k.Nama)], ukur.Baris, ukur.Ukuran, ukur.Sidik));
        }

        return hasil;
    }

    private static async Task<BagianBerkas> WriteBerkasAsync(PotretBasisData potret, LingkupCadangan lingkup, GudangBerkas gudang, ZipArchive zip, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var dirujuk = await RujukanBerkas.ReadAsync(potret, lingkup, ct);
        var daftar = new StringBuilder();
        var (banyak, ukuran, ada) = (0L, 0L, 0L);
        foreach (var (n, kecamatan) in dirujuk.Index())
        {
            kemajuan?.Report(new KemajuanCadangan("Menyalin berkas", PersenTabel + (n * (PersenBerkas - PersenTabel) / dirujuk.Count)));
            foreach (var (sha256, panjang) in gudang.List(kecamatan.Key))
            {
                // What the disk has spoilt is no content of anybody's, and no reason to keep no backup of the rest: it counts as missing.
                await using var isi = gudang.Open(kecamatan.Key, sha256);
                if (isi is null || !await IsUtuhAsync(isi, sha256, ct))
                {
                    continue;
                }

                await WriteBagianAsync(zip, SusunanCadangan.JalurBerkas(kecamatan.Key, sha256), CompressionLevel.NoCompression, s => isi.CopyToAsync(s, ct), ct);
                daftar.Append(SusunanCadangan.BarisBerkas(kecamatan.Key, sha256, panjang));
                (banyak, ukuran, ada) = (banyak + 1, ukuran + panjang, ada + (kecamatan.Value.Contains(sha256) ? 1 : 0));
            }
        }

        var ukur = await WriteBagianAsync(zip, SusunanCadangan.DaftarBerkas, CompressionLevel.Optimal, s => s.WriteAsync(Encoding.ASCII.GetBytes(daftar.ToString()), ct).AsTask(), ct);
        return new BagianBerkas(banyak, ukuran, ukur.Ukuran, ukur.Sidik, dirujuk.Sum(k => (long)k.Value.Count) - ada);
    }

    private static async Task<bool> IsUtuhAsync(Stream isi, string sha256, CancellationToken ct)
    {
        var sidik = Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, ct));
        isi.Position = 0;
        return sidik == sha256;
    }

    private static async Task<(long Ukuran, long Baris, string Sidik)> WriteBagianAsync(ZipArchive zip, string jalur, CompressionLevel mampat, Func<Stream, Task> isi, CancellationToken ct)
    {
        await using var bagian = await zip.CreateEntry(jalur, mampat).OpenAsync(ct);
        using var ukur = new AliranUkur(bagian);
        await isi(ukur);
        return (ukur.Ukuran, ukur.Baris, Convert.ToHexStringLower(ukur.Sidik()));
    }
}
