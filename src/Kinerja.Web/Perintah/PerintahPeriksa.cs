using System.Text.Encodings.Web;
using System.Text.Json;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary><c>periksa</c>: what the rules find in a decree, one JSON object a line. A file is checked without a database. Findings are no failure of the command.</summary>
internal static class PerintahPeriksa
{
    // Read by people too: Σ, × and quotation marks stay as they are.
    private static readonly JsonSerializerOptions Tulis = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PerintahTerdaftar Terdaftar { get; } = new(
        "periksa", "Memeriksa kata-kata keputusan; setiap temuan satu objek JSON per baris.",
        ["kecamatan", "tahun", "id", "berkas"], "periksa --kecamatan 35.07.06 --tahun 2022 | periksa --berkas ampelgading.json", RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var konteks = opsi.Find("berkas") is { } berkas ? await ReadBerkasAsync(berkas, opsi, ct) : await ReadBasisDataAsync(opsi, ct);
        foreach (var temuan in PemeriksaNaskah.Check(konteks))
        {
            var baris = new BarisTemuan(temuan.Aturan, temuan.Tingkat.Kode(), temuan.Tempat.Jalur, temuan.Pesan);
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(baris, Tulis).AsMemory(), ct);
        }
    }

    private static async Task<KonteksPeriksa> ReadBerkasAsync(string berkas, Opsi opsi, CancellationToken ct)
    {
        if (opsi.Find("kecamatan") is not null || opsi.Find("tahun") is not null || opsi.Find("id") is not null)
        {
            throw new AturanException("Pilih salah satu: --berkas, atau --kecamatan dengan --tahun atau --id.");
        }

        return new KonteksPeriksa(await BerkasNaskah.ReadAsync(berkas, ct));
    }

    private static async Task<KonteksPeriksa> ReadBasisDataAsync(Opsi opsi, CancellationToken ct)
    {
        opsi.Require("kecamatan");
        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        var detail = await PemilihanNaskah.ReadAsync(ruang, opsi, ct);
        return await ruang.Get<PembacaKonteksPeriksa>().ReadAsync(detail.Naskah, ct);
    }

    private sealed record BarisTemuan(string Aturan, string Tingkat, string Lokasi, string Pesan);
}
