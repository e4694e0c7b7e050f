using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Arsip;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>Copies of what was signed: the decrees of a year, or the whole archive with all that proves it. Both go out while they are read and never stand in memory whole.</summary>
public sealed class PengeksporArsip(DaftarArsipService daftar, ArsipService arsip, KeputusanService keputusan, TurunanArsip turunan, RuangKerja ruang, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Rapi = new(FormatNaskah.Opsi) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The signed files of a year, under names by which they are found again. One that is gone from the disk is named in the ZIP instead of silently missing.</summary>
    public async Task WriteTahunAsync(Stream tujuan, int tahun, CancellationToken ct)
    {
        var hilang = new List<string>();
        await using var zip = await PenulisZip.CreateAsync(tujuan, clock.GetUtcNow(), ct);
        var dipakai = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var baris in await daftar.ListAsync(tahun, ct))
        {
            var nama = NamaUnik(baris, dipakai) + baris.Berkas.Jenis.Ekstensi();
            if (daftar.Open(baris.Berkas) is not { } isi)
            {
                hilang.Add(nama);
                continue;
            }

            await zip.AddAsync(nama, isi, ct);
        }

        if (hilang.Count > 0)
        {
            await zip.AddAsync(
                "TIDAK-LENGKAP.txt", Encoding.UTF8.GetBytes("Berkas berikut tercatat dalam arsip tetapi tidak ada lagi di server. Beri tahu pengelola sistem.\r\n\r\n" + string.Join("\r\n", hilang) + "\r\n"), ct);
        }
    }

    /// <summary>Every signed decree with its content, its print, the sheet with the initials, a salinan, and the manifest that proves them.</summary>
    /// <param name="alamat">Where this program is reached; the setting goes before it.</param>
    /// <returns>SHA-256 of the manifest.</returns>
    public async Task<string> WriteSemuaAsync(Stream tujuan, string alamat, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan();
        await using var zip = await PenulisZip.CreateAsync(tujuan, clock.GetUtcNow(), ct);
        var isi = new List<ManifesKeputusan>();
        var dipakai = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var baris in await daftar.ListAsync(null, ct))
        {
            isi.Add(await AddAsync(zip, baris, string.Create(CultureInfo.InvariantCulture, $"{baris.Tahun}/{NamaUnik(baris, dipakai)}"), alamat, ct));
        }

        var penjelasan = await zip.AddAsync("BACA-SAYA.txt", Encoding.UTF8.GetBytes(PenjelasanArsip.Tulis(kecamatan.Nama, isi.Count)), ct);
        var manifes = new ManifesArsip
        {
            Bentuk = ManifesArsip.NamaBentuk,
            Versi = ManifesArsip.VersiSekarang,
            Kecamatan = new KecamatanJson(kecamatan.Kode, kecamatan.Nama, kecamatan.KabupatenNama),
            DibuatPada = clock.GetUtcNow(),
            Berkas = [ToManifes(GunaBerkas.Penjelasan, penjelasan)],
            Keputusan = isi,
        };
        return (await zip.AddAsync(ManifesArsip.NamaBerkas, JsonSerializer.SerializeToUtf8Bytes(manifes, Rapi), ct)).Sha256;
    }

    private async Task<ManifesKeputusan> AddAsync(PenulisZip zip, ArsipRow baris, string folder, string alamat, CancellationToken ct)
    {
        var berkas = new List<ManifesBerkas>();
        // What is written down is what was signed, not what the disk gives today: a changed or lost file shows when the archive is checked.
        await AddTersimpanAsync(GunaBerkas.Keputusan, "keputusan", baris.Berkas);
        await AddTersimpanAsync(GunaBerkas.Cetakan, "cetakan", baris.Cetakan);
        var detail = await keputusan.ReadAsync(baris.Id, ct) ?? throw new AturanException($"Keputusan {baris.Nomor} tidak ditemukan.");
        berkas.Add(ToManifes(GunaBerkas.Naskah, await zip.AddAsync($"{folder}/naskah.json", Encoding.UTF8.GetBytes(FormatNaskah.Write(detail.Naskah)), ct)));
        if (await turunan.PrintLembarAsync(baris.Id, alamat, ct) is { } lembar)
        {
            berkas.Add(ToManifes(GunaBerkas.LembarArsip, await zip.AddAsync($"{folder}/lembar-arsip.pdf", lembar, ct)));
        }

        if (await turunan.PrintSalinanAsync(baris.Id, alamat, ct) is { } salinan)
        {
            berkas.Add(ToManifes(GunaBerkas.Salinan, await zip.AddAsync($"{folder}/salinan.pdf", salinan, ct)));
        }

        var paraf = (await arsip.ListParafAsync(baris.Id, ct)).Select(p => new ManifesParaf(p.Nama, p.Perbuatan, p.Pada, p.Sidik));
        return new ManifesKeputusan(
            baris.Nomor, baris.Tanggal, baris.Tahun, baris.Judul, baris.Penandatangan, baris.Jabatan, baris.Kode, baris.Jalur, baris.DiarsipkanPada, baris.VersiPencetak, baris.Sertifikat, [.. paraf], berkas);

        async Task AddTersimpanAsync(GunaBerkas guna, string nama, BerkasSah tersimpan)
        {
            var jalur = $"{folder}/{nama}{tersimpan.Jenis.Ekstensi()}";
            if (daftar.Open(tersimpan) is { } isi)
            {
                await zip.AddAsync(jalur, isi, ct);
            }

            berkas.Add(new ManifesBerkas(guna, jalur, tersimpan.Sha256, tersimpan.UkuranByte));
        }
    }

    // 2024-01-02-188.45-24-KEP-35.07.06-2024: sorted by date, found by number.
    private static string NamaUnik(ArsipRow baris, HashSet<string> dipakai)
    {
        var dasar = PenulisZip.NamaAman(string.Create(CultureInfo.InvariantCulture, $"{baris.Tanggal:yyyy-MM-dd} {baris.Nomor}"));
        var nama = dasar;
        for (var n = 2; !dipakai.Add(nama); n++)
        {
            nama = string.Create(CultureInfo.InvariantCulture, $"{dasar}-{n}");
        }

        return nama;
    }

    private static ManifesBerkas ToManifes(GunaBerkas guna, IsiZip isi) => new(guna, isi.Jalur, isi.Sha256, isi.UkuranByte);
}
