using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pindahan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Arsip;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Laporan;

namespace Kinerja.Web.Features.Pindahan;

/// <summary>The whole kecamatan as one ZIP of open formats: nobody is locked in. Its tables and files come in again elsewhere; its decrees as JSON and PDF are there to be read without this program.</summary>
public sealed class PenulisPindahan(PengeksporKecamatan pengekspor, KeputusanService keputusan, ArsipService arsip, PencetakKeputusan pencetak, GudangBerkas gudang, RuangKerja ruang, TimeProvider clock)
{
    // A file says no time of its own: the same content is the same bytes.
    private static readonly DateTimeOffset Waktu = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Rapi = new(FormatNaskah.Opsi) { WriteIndented = true, NewLine = "\n" };

    public async Task WriteAsync(Stream tujuan, IProgress<KemajuanLaporan>? kabar, CancellationToken ct)
    {
        await using var potret = await pengekspor.OpenAsync(ct);
        var (daftarBerkas, daftarNaskah) = (await potret.ListBerkasAsync(ct), await ListNaskahAsync(ct));
        var langkah = new Langkah(kabar, potret.Tabel.Count + daftarBerkas.Count + daftarNaskah.Count);
        await using var zip = await PenulisZip.CreateAsync(tujuan, Waktu, ct);
        var isi = new List<IsiZip>();
        var tabel = await AddTabelAsync(zip, potret, isi, langkah, ct);
        var orang = await potret.ListOrangAsync(ct);
        isi.Add(await zip.AddAsync(SusunanPindahan.BerkasOrang, (s, batal) => PotretKecamatan.WriteOrangAsync(orang, s, batal), ct));
        foreach (var n in daftarNaskah)
        {
            langkah.Next($"Keputusan {n.Tahun.ToString(CultureInfo.InvariantCulture)}");
            isi.AddRange(await AddNaskahAsync(zip, n, ct));
        }

        var hilang = await AddBerkasAsync(zip, daftarBerkas, isi, langkah, ct);
        isi.Add(await zip.AddAsync("BACA-SAYA.txt", Encoding.UTF8.GetBytes(PenjelasanPindahan.Tulis(potret.Kecamatan.Nama, tabel)), ct));
        var manifes = new ManifesPindahan
        {
            Bentuk = ManifesPindahan.NamaBentuk,
            Versi = ManifesPindahan.VersiSekarang,
            Migrasi = potret.Migrasi,
            Kecamatan = potret.Kecamatan,
            DibuatPada = clock.GetUtcNow(),
            Tabel = tabel,
            Berkas = [.. isi.Select(i => new BerkasPindahan(i.Jalur, i.Sha256, i.UkuranByte))],
            Hilang = hilang,
        };
        await zip.AddAsync(ManifesPindahan.NamaBerkas, JsonSerializer.SerializeToUtf8Bytes(manifes, Rapi), ct);
    }

    private static async Task<List<TabelPindahan>> AddTabelAsync(PenulisZip zip, PotretKecamatan potret, List<IsiZip> isi, Langkah langkah, CancellationToken ct)
    {
        var hasil = new List<TabelPindahan>();
        foreach (var t in potret.Tabel)
        {
            langkah.Next($"Tabel {t.Nama}");
            var baris = 0L;
            isi.Add(await zip.AddAsync(SusunanPindahan.JalurTabel(t.Nama), async (s, batal) => baris = await potret.WriteAsync(t, s, batal), ct));
            hasil.Add(new TabelPindahan(t.Nama, isi[^1].Jalur, baris, [.. t.Kolom.Select(k => new KolomPindahan(k.Nama, k.Tipe))]));
        }

        return hasil;
    }

    private async Task<IReadOnlyList<KeputusanRow>> ListNaskahAsync(CancellationToken ct) =>
        [.. (await keputusan.ListAsync(new SaringanKeputusan(), ct)).Concat(await keputusan.ListAsync(new SaringanKeputusan(Terhapus: true), ct)).OrderBy(k => k.Tahun).ThenBy(k => k.Id.Value)];

    // What was signed as it was signed; everything else as the program prints it.
    private async Task<IReadOnlyList<IsiZip>> AddNaskahAsync(PenulisZip zip, KeputusanRow baris, CancellationToken ct)
    {
        var detail = await keputusan.ReadAsync(baris.Id, ct) ?? throw new AturanException("Ada keputusan yang baru saja dihapus; ulangi.");
        var nama = string.Create(CultureInfo.InvariantCulture, $"{baris.Tahun}-{PenulisZip.NamaAman(baris.Nomor ?? "tanpa-nomor")}-{baris.Id}");
        var json = await zip.AddAsync($"naskah/{nama}.json", Encoding.UTF8.GetBytes(FormatNaskah.Write(detail.Naskah)), ct);
        if (await arsip.OpenAsync(baris.Id, ct) is { Isi: { } bertanda } tersimpan)
        {
            return [json, await zip.AddAsync($"pdf/{nama}{tersimpan.Berkas.Jenis.Ekstensi()}", bertanda, ct)];
        }

        var lambang = await LambangService.ReadAsync(gudang, detail.KecamatanId, detail.Tata.Lambang, ct) is { } gambar ? new GambarLambang(gambar) : null;
        return [json, await zip.AddAsync($"pdf/{nama}.pdf", await pencetak.PrintAsync(detail.Naskah, detail.Tata, lambang, ct), ct)];
    }

    /// <returns>What rows speak of and the disk has no more.</returns>
    private async Task<IReadOnlyList<string>> AddBerkasAsync(PenulisZip zip, IReadOnlyList<(string Sha256, string Ekstensi)> daftar, List<IsiZip> isi, Langkah langkah, CancellationToken ct)
    {
        var hilang = new List<string>();
        foreach (var (sha256, ekstensi) in daftar)
        {
            langkah.Next("Berkas bukti dan arsip");
            if (gudang.Open(ruang.RequireKecamatan().Id, sha256) is { } berkas)
            {
                isi.Add(await zip.AddAsync(SusunanPindahan.JalurBerkas(sha256, ekstensi), berkas, ct));
            }
            else
            {
                hilang.Add(sha256);
            }
        }

        return hilang;
    }

    private sealed class Langkah(IProgress<KemajuanLaporan>? kabar, int jumlah)
    {
        private int selesai;

        public void Next(string tahap) => kabar?.Report(new KemajuanLaporan(selesai++, jumlah, tahap));
    }
}
