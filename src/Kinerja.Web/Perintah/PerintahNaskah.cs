using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Penetapan;

namespace Kinerja.Web.Perintah;

/// <summary><c>cetak</c>: the official PDF of one decree.</summary>
internal static class PerintahCetak
{
    public static PerintahTerdaftar Terdaftar { get; } = new(
        "cetak", "Mencetak keputusan sebagai PDF: yang ditetapkan atau diarsipkan, selain itu draf terbaru.",
        ["kecamatan", "tahun", "id", "keluaran"], "cetak --kecamatan 35.07.06 --tahun 2022 [--id …] --keluaran ampelgading.pdf", RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var keluaran = opsi.Require("keluaran");
        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        var detail = await PemilihanNaskah.ReadAsync(ruang, opsi, ct);
        var lambang = await PemilihanNaskah.ReadLambangAsync(ruang, detail, ct);
        var pdf = await ruang.Get<PencetakKeputusan>().PrintAsync(detail.Naskah, detail.Tata, lambang, ct);
        await BerkasKeluaran.WriteAsync(keluaran, pdf, ct);
        await Console.Out.WriteLineAsync(keluaran);
    }
}

/// <summary><c>ekspor</c>: one decree as a file to go on working with, or in the exchange format; which, says the ending of its name.</summary>
internal static class PerintahEkspor
{
    public static PerintahTerdaftar Terdaftar { get; } = new(
        "ekspor", "Menulis keputusan sebagai dokumen Word (.docx), buku kerja Excel (.xlsx), atau berkas data (.json), atau seluruh data kecamatan (.zip); semuanya dapat diimpor kembali.",
        ["kecamatan", "tahun", "id", "keluaran"], "ekspor --kecamatan 35.07.06 --tahun 2022 --keluaran ampelgading.docx|.xlsx|.json|kecamatan.zip", RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var keluaran = opsi.Require("keluaran");
        if (PerintahPindahan.IsZip(keluaran))
        {
            await PerintahPindahan.EksporAsync(opsi, keluaran, ct);
            return;
        }

        var akhiran = Path.GetExtension(keluaran).ToLowerInvariant();
        if (akhiran is ".pdf" or ".doc" or ".xls")
        {
            throw new AturanException(akhiran == ".pdf" ? "Untuk PDF pakai perintah cetak." : $"Bentuk {akhiran} tidak ditulis; pakai {akhiran}x.");
        }

        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        var detail = await PemilihanNaskah.ReadAsync(ruang, opsi, ct);
        var bentuk = BentukBerkas.Find(akhiran) ?? BentukBerkas.Data;
        var lambang = await PemilihanNaskah.ReadLambangAsync(ruang, detail, ct);
        await BerkasKeluaran.WriteAsync(keluaran, bentuk.Write(detail, lambang), ct);
        await Console.Out.WriteLineAsync(keluaran);
    }
}

/// <summary>A decree in a file of the exchange format.</summary>
internal static class BerkasNaskah
{
    public static async Task<NaskahJson> ReadAsync(string jalur, CancellationToken ct)
    {
        var berkas = new FileInfo(jalur);
        if (berkas.Exists && berkas.Length > FormatNaskah.UkuranMaksimum)
        {
            throw new AturanException($"Berkas {berkas.Name} terlalu besar: paling banyak {FormatNaskah.UkuranMaksimum / 1024 / 1024} MB.");
        }

        return FormatNaskah.Read(await File.ReadAllTextAsync(berkas.FullName, ct));
    }
}

/// <summary>Which decree a command means.</summary>
internal static class PemilihanNaskah
{
    public static async Task<KeputusanDetail> ReadAsync(RuangPerintah ruang, Opsi opsi, CancellationToken ct)
    {
        await ruang.Get<PintuKecamatan>().EnterFromCommandLineAsync(opsi.Require("kecamatan"), ct);
        var layanan = ruang.Get<KeputusanService>();
        var id = opsi.Find("id") is { } teks ? ParseId(teks) : await layanan.FindAsync(opsi.RequireTahun("tahun"), ct);
        var detail = await layanan.ReadAsync(id, ct) ?? throw new AturanException($"Keputusan {id} tidak ada di kecamatan ini.");
        return opsi.FindTahun("tahun") is { } tahun && tahun != detail.Naskah.Tahun
            ? throw new AturanException($"Keputusan {id} untuk tahun {detail.Naskah.Tahun}, bukan {tahun}.")
            : detail;
    }

    public static async Task<GambarLambang?> ReadLambangAsync(RuangPerintah ruang, KeputusanDetail detail, CancellationToken ct) =>
        await LambangService.ReadAsync(ruang.Get<GudangBerkas>(), detail.KecamatanId, detail.Tata.Lambang, ct) is { } isi ? new GambarLambang(isi) : null;

    private static KeputusanId ParseId(string teks) =>
        Guid.TryParse(teks, out var id) ? new KeputusanId(id) : throw new AturanException($"--id “{teks}” bukan pengenal keputusan.");
}

/// <summary>A result file appears whole or not at all.</summary>
internal static class BerkasKeluaran
{
    public static Task WriteAsync(string jalur, byte[] isi, CancellationToken ct) => WriteAsync(jalur, async tujuan => await tujuan.WriteAsync(isi, ct));

    /// <param name="tulis">Writes it as it comes; what was cut off does not appear.</param>
    public static async Task WriteAsync(string jalur, Func<Stream, Task> tulis)
    {
        var tujuan = Path.GetFullPath(jalur);
        if (Path.GetDirectoryName(tujuan) is { } folder && !Directory.Exists(folder))
        {
            throw new AturanException($"Folder {folder} tidak ada.");
        }

        var sementara = tujuan + ".sementara";
        try
        {
            await using (var berkas = new FileStream(sementara, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true))
            {
                await tulis(berkas);
            }

            File.Move(sementara, tujuan, overwrite: true);
        }
        catch
        {
            File.Delete(sementara);
            throw;
        }
    }
}
