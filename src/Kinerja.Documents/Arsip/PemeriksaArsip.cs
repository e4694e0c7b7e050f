using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Arsip;

/// <summary>What became of checking an archive.</summary>
/// <param name="SidikManifes">SHA-256 of the manifest: written down elsewhere, it proves that the manifest itself was not replaced.</param>
public sealed record HasilPeriksaArsip(ManifesArsip Manifes, string SidikManifes, int Berkas, int TandaTangan, IReadOnlyList<KerusakanArsip> Rusak)
{
    public bool IsUtuh => Rusak.Count == 0;
}

/// <summary>Proves an exported archive again, without the database: every fingerprint, every signature, nothing missing and nothing added.</summary>
public sealed class PemeriksaArsip
{
    private const int ManifesMaksimum = 64 * 1024 * 1024;

    // The store takes no larger one; the signature goes on top.
    private const long BerkasMaksimum = 32L * 1024 * 1024;

    private readonly ZipLuar zip;
    private readonly ManifesArsip manifes;
    private readonly string sidikManifes;
    private readonly List<KerusakanArsip> rusak = [];
    private int tandaTangan;

    private PemeriksaArsip(ZipLuar zip)
    {
        this.zip = zip;
        try
        {
            var isi = zip.Read(ManifesArsip.NamaBerkas, ManifesMaksimum);
            sidikManifes = Convert.ToHexStringLower(SHA256.HashData(isi));
            manifes = JsonSerializer.Deserialize<ManifesArsip>(isi, FormatNaskah.Opsi)!;
        }
        catch (BagianRusakException e)
        {
            throw new AturanException($"Ini bukan arsip keputusan dari program ini: {ManifesArsip.NamaBerkas} {e.Message}.", e);
        }
        catch (JsonException e)
        {
            throw new AturanException($"{ManifesArsip.NamaBerkas} tidak terbaca: isinya bukan manifes arsip keputusan.", e);
        }

        if (manifes is not { Bentuk: ManifesArsip.NamaBentuk, Versi: ManifesArsip.VersiSekarang })
        {
            throw new AturanException($"{ManifesArsip.NamaBerkas} berbentuk “{manifes?.Bentuk}” versi {manifes?.Versi}; yang dikenal “{ManifesArsip.NamaBentuk}” versi {ManifesArsip.VersiSekarang}.");
        }
    }

    /// <exception cref="AturanException">No archive at all.</exception>
    public static HasilPeriksaArsip Check(string jalur)
    {
        using var zip = ZipLuar.Open(jalur);
        return new PemeriksaArsip(zip).Check();
    }

    private HasilPeriksaArsip Check()
    {
        rusak.AddRange(zip.DitolakNama);
        var semua = manifes.Keputusan.SelectMany(k => k.Berkas).Concat(manifes.Berkas).ToList();
        var tersebut = semua.Select(b => b.Jalur).ToHashSet(StringComparer.Ordinal);
        foreach (var lebih in zip.Nama.Where(n => n != ManifesArsip.NamaBerkas && !tersebut.Contains(n)))
        {
            Report(lebih, "tidak disebut dalam manifes");
        }

        foreach (var dua in semua.GroupBy(b => b.Jalur, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Report(dua.Key, "disebut dua kali dalam manifes");
        }

        foreach (var dua in manifes.Keputusan.GroupBy(k => k.Kode, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Report(ManifesArsip.NamaBerkas, $"kode {dua.Key} disebut dua kali");
        }

        foreach (var b in manifes.Berkas)
        {
            Read(b);
        }

        foreach (var k in manifes.Keputusan)
        {
            Check(k);
        }

        return new HasilPeriksaArsip(manifes, sidikManifes, semua.Count, tandaTangan, rusak);
    }

    private void Check(ManifesKeputusan k)
    {
        var isi = new Dictionary<GunaBerkas, (ManifesBerkas Berkas, byte[] Isi)>();
        foreach (var b in k.Berkas)
        {
            if (Read(b) is { } bita && !isi.TryAdd(b.Guna, (b, bita)))
            {
                Report(b.Jalur, $"berkas kedua sebagai {b.Guna} dalam satu keputusan");
            }
        }

        foreach (var guna in new[] { GunaBerkas.Keputusan, GunaBerkas.Cetakan, GunaBerkas.Naskah }.Where(g => k.Berkas.All(b => b.Guna != g)))
        {
            Report(ManifesArsip.NamaBerkas, $"keputusan {k.Nomor} tidak menyebut berkas {guna}");
        }

        if (isi.TryGetValue(GunaBerkas.Naskah, out var naskah))
        {
            CheckNaskah(k, naskah.Berkas.Jalur, naskah.Isi);
        }

        if (isi.TryGetValue(GunaBerkas.Keputusan, out var keputusan))
        {
            CheckTanda(k, keputusan.Berkas.Jalur, keputusan.Isi, isi.TryGetValue(GunaBerkas.Cetakan, out var cetakan) ? cetakan.Isi : null);
        }
    }

    /// <summary>The content where it is what it has to be; what is wrong with it is written down.</summary>
    private byte[]? Read(ManifesBerkas berkas)
    {
        if (berkas.UkuranByte is < 0 or > BerkasMaksimum)
        {
            Report(berkas.Jalur, $"dicatat berukuran {berkas.UkuranByte} bita; paling besar {BerkasMaksimum}");
            return null;
        }

        try
        {
            var isi = zip.Read(berkas.Jalur, berkas.UkuranByte);
            if (isi.Length == berkas.UkuranByte && Convert.ToHexStringLower(SHA256.HashData(isi)) == berkas.Sha256)
            {
                return isi;
            }

            Report(berkas.Jalur, isi.Length == berkas.UkuranByte ? "isinya berubah: SHA-256 tidak sama dengan yang dicatat" : $"berukuran {isi.Length} bita; yang dicatat {berkas.UkuranByte}");
        }
        catch (BagianRusakException e)
        {
            Report(berkas.Jalur, e.Message);
        }

        return null;
    }

    private void CheckNaskah(ManifesKeputusan k, string jalur, byte[] isi)
    {
        try
        {
            var naskah = FormatNaskah.Read(Encoding.UTF8.GetString(isi));
            if (naskah.Tahun != k.Tahun || naskah.BatangTubuh?.Nomor != k.Nomor || naskah.BatangTubuh.Penutup.Tanggal != k.Tanggal || naskah.Kecamatan.Kode != manifes.Kecamatan.Kode)
            {
                Report(jalur, string.Create(CultureInfo.InvariantCulture, $"bukan naskah keputusan {k.Nomor} tanggal {k.Tanggal:yyyy-MM-dd}"));
            }
        }
        catch (AturanException e)
        {
            Report(jalur, e.Message.ReplaceLineEndings(" "));
        }
    }

    private void CheckTanda(ManifesKeputusan k, string jalur, byte[] isi, byte[]? cetakan)
    {
        if (k.Jalur is JalurTandaTangan.Basah)
        {
            return;
        }

        tandaTangan++;
        if (PemeriksaTanda.Check(isi, k.Sertifikat?.Sidik, cetakan) is { } sebab)
        {
            Report(jalur, sebab);
        }
    }

    private void Report(string tempat, string masalah) => rusak.Add(new KerusakanArsip(tempat, masalah));
}
