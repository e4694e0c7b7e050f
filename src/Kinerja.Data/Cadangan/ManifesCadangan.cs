using System.Text.Json;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Cadangan;

/// <summary>The rows of one table in a backup.</summary>
/// <param name="Kolom">In the order that the rows have them.</param>
/// <param name="Ukuran">Bytes, unpacked.</param>
public sealed record BagianTabel(string Nama, IReadOnlyList<string> Kolom, long Baris, long Ukuran, string Sha256)
{
    internal string Jalur => SusunanCadangan.JalurTabel(Nama);
}

/// <summary>The files of the kecamatan in a backup.</summary>
/// <param name="Ukuran">Bytes of all together.</param>
/// <param name="UkuranDaftar">Bytes of the list that names each.</param>
/// <param name="Hilang">Files that a row speaks of and that were not on the disk when the backup was made, or not with their own content any more.</param>
public sealed record BagianBerkas(long Banyak, long Ukuran, long UkuranDaftar, string Sha256Daftar, long Hilang);

/// <summary>The kecamatan that a backup is of.</summary>
public sealed record KecamatanCadangan(Guid Id, Guid KabupatenId, string Kode, string Nama);

/// <summary>
/// What a backup says of itself: the table of contents that everything in it is held against.
/// <para>A backup holds password hashes, keys that protect sign-in cookies and everything that the offices have written: whoever has the file has all of it. It is written for its owner's eyes (mode 0600) and belongs in a safe place.</para>
/// </summary>
/// <param name="VersiFormat">Of the container; another one is refused.</param>
/// <param name="Migrasi">The last migration of the database: its schema. An older one is restored and brought forward, a newer one refused.</param>
/// <param name="Waktu">The instant whose state it is.</param>
/// <param name="Kecamatan"><c>null</c>: the whole installation.</param>
public sealed record ManifesCadangan(
    string Format, int VersiFormat, string Migrasi, string VersiProgram, DateTimeOffset Waktu, KecamatanCadangan? Kecamatan, IReadOnlyList<BagianTabel> Tabel, BagianBerkas Berkas)
{
    public const string NamaFormat = "kinerja-cadangan";

    public const int VersiSekarang = 1;

    public long CountBaris() => Tabel.Sum(t => t.Baris);

    internal byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, FormatNaskah.Opsi);

    /// <exception cref="AturanException">Not a manifest of this format.</exception>
    internal static ManifesCadangan Read(byte[] isi)
    {
        try
        {
            // Format and version first: what another version has added is no reason to call it broken.
            using var dokumen = JsonDocument.Parse(isi);
            var akar = dokumen.RootElement;
            if (akar.ValueKind is not JsonValueKind.Object || !akar.TryGetProperty("format", out var format) || format.ValueKind is not JsonValueKind.String || format.GetString() != NamaFormat
                || !akar.TryGetProperty("versiFormat", out var versi) || !versi.TryGetInt32(out var nomor))
            {
                throw new AturanException("Ini bukan cadangan Kinerja: manifesnya tidak menyebut format kinerja-cadangan.");
            }

            if (nomor != VersiSekarang)
            {
                throw new AturanException($"Cadangan ini berformat versi {nomor}; program ini membaca versi {VersiSekarang}. Pakai program Kinerja yang lebih baru.");
            }

            return JsonSerializer.Deserialize<ManifesCadangan>(isi, FormatNaskah.Opsi)!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new AturanException($"Manifes cadangan ({SusunanCadangan.Manifes}) rusak: bukan JSON yang sesuai dengan formatnya.", e);
        }
    }
}
