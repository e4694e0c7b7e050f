using System.Text.Encodings.Web;
using System.Text.Json;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary>
/// <c>impor</c>: one decree into a new draft; all or nothing. The exchange format is taken as it is. A document is recognised and shown with what is unsure, and becomes a draft only where every question is answered
/// beforehand with <c>--jawab-semua</c>.
/// </summary>
internal static class PerintahImpor
{
    private static readonly JsonSerializerOptions OpsiLaporan = new(FormatNaskah.Opsi) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PerintahTerdaftar Terdaftar { get; } = new(
        "impor", "Memasukkan berkas data (JSON) sebagai draf baru, atau membaca keputusan dari .docx, .xlsx, .txt; --jawab-semua menerima semua usulannya; .zip memasukkan seluruh data sebuah kecamatan.",
        ["kecamatan", "tahun", "berkas", "jawab-semua?"], "impor --kecamatan 35.07.06 [--tahun 2023] --berkas ampelgading.json|.docx|.xlsx|.txt [--jawab-semua]; impor --berkas kecamatan.zip", RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        if (PerintahPindahan.IsZip(opsi.Require("berkas")))
        {
            await PerintahPindahan.ImporAsync(opsi, ct);
            return;
        }

        var isi = await ReadBerkasAsync(opsi.Require("berkas"), ct);
        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        await ruang.Get<PintuKecamatan>().EnterFromCommandLineAsync(opsi.Require("kecamatan"), ct);
        var layanan = ruang.Get<ImporNaskah>();
        if (BerkasKeputusan.IsJson(isi))
        {
            await Console.Out.WriteLineAsync((await layanan.ImportAsync(BerkasKeputusan.ReadJson(isi), opsi.FindTahun("tahun"), ct)).ToString());
            return;
        }

        var sumber = BerkasKeputusan.Read(isi);
        var konteks = await layanan.CreateKonteksAsync(opsi.FindTahun("tahun"), ct);
        // A document that the program wrote knows whether it is an archived paper.
        var hasil = PembacaNaskah.Recognize(sumber, sumber.Bertanda is { } bertanda ? konteks with { Asal = bertanda.Bekal.Naskah.AsalNaskah } : konteks);
        var kurang = PemeriksaanNaskah.Check(hasil.Naskah);
        if (opsi.Has("jawab-semua") && kurang.Count > 0)
        {
            throw new AturanException("Ada bagian yang tidak terbaca, jadi tidak ada yang disimpan. " + string.Join(" ", kurang.Take(10)));
        }

        var id = opsi.Has("jawab-semua") ? (await layanan.ImportAsync(hasil.Naskah, opsi.FindTahun("tahun"), ct)).ToString() : null;
        await Console.Out.WriteLineAsync(Describe(hasil, kurang, id));
    }

    private static string Describe(HasilPengenalan hasil, IReadOnlyList<string> kurang, string? id) => JsonSerializer.Serialize(
        new
        {
            Keputusan = id,
            hasil.Naskah,
            Ragu = hasil.DaftarRagu.Select(b => new { b.Jalur, b.Teks, Baris = new[] { b.Dari, b.Sampai }, Sebab = b.Ragu }),
            Perbaikan = hasil.Bidang.Where(b => b.Perbaikan.Count > 0).Select(b => new { b.Jalur, Baris = new[] { b.Dari, b.Sampai }, b.Perbaikan }),
            BarisTakTerbaca = hasil.BarisSisa,
            Kurang = kurang,
        },
        OpsiLaporan);

    private static async Task<byte[]> ReadBerkasAsync(string jalur, CancellationToken ct)
    {
        var berkas = new FileInfo(jalur);
        return berkas is { Exists: true, Length: > BerkasKeputusan.UkuranMaksimum }
            ? throw new AturanException($"Berkas {berkas.Name} terlalu besar: paling banyak {BerkasKeputusan.UkuranMaksimum / 1024 / 1024} MB.")
            : await File.ReadAllBytesAsync(berkas.FullName, ct);
    }
}
