using System.Globalization;
using System.Text.Json;
using Kinerja.Data.Audit;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary><c>periksa-audit</c>: proves the chains of acts, one JSON object a line; a broken one makes it fail.</summary>
internal static class PerintahPeriksaAudit
{
    public static PerintahTerdaftar Terdaftar { get; } = new(
        "periksa-audit", "Membuktikan rantai akta: satu objek JSON tiap rantai; gagal bila ada yang putus.",
        ["kecamatan*", "kabupaten*", "sidik-terakhir"], "periksa-audit [--kecamatan 35.07.06 [--sidik-terakhir 12:9f3c…]] [--kabupaten 35.07]", RunAsync);

    private sealed record Baris(string Rantai, bool Utuh, long Banyak, long? PutusPada, long? Urutan, string? SidikTerakhir, bool UjungDicocokkan, string Pesan);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var ujung = opsi.Find("sidik-terakhir") is { } teks ? ParseUjung(teks) : null;
        var (kecamatan, kabupaten) = (opsi.ListAll("kecamatan"), opsi.ListAll("kabupaten"));
        if (ujung is not null && kecamatan.Count + kabupaten.Count != 1)
        {
            throw new AturanException("--sidik-terakhir milik satu rantai; sebutkan satu --kecamatan atau satu --kabupaten bersamanya.");
        }

        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        if (kecamatan.Count + kabupaten.Count == 0)
        {
            kecamatan = await ruang.BasisData.ListKodeKecamatanAsync(ct)
                ?? throw new AturanException("Peran basis data aplikasi hanya melihat kecamatan yang disebut; sebutkan --kecamatan (boleh berulang) atau --kabupaten.");
            kabupaten = [.. kecamatan.Select(k => KodeWilayah.Parse(k).Kabupaten.Value).Distinct()];
        }

        var putus = 0;
        foreach (var (kode, isKecamatan) in kecamatan.Select(k => (k, true)).Concat(kabupaten.Select(k => (k, false))))
        {
            var hasil = await CheckAsync(ruang, kode, isKecamatan, ujung, ct);
            putus += hasil.IsUtuh ? 0 : 1;
            await Console.Out.WriteLineAsync(Write(kode, hasil).AsMemory(), ct);
        }

        if (putus > 0)
        {
            throw new AturanException($"{putus} rantai putus.");
        }
    }

    // A room has one tenant for life: each chain is read in a room of its own.
    private static async Task<HasilRantai> CheckAsync(RuangPerintah ruang, string kode, bool isKecamatan, UjungRantai? ujung, CancellationToken ct)
    {
        await using var scope = ruang.CreateScope();
        var layanan = scope.ServiceProvider;
        if (isKecamatan)
        {
            await layanan.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode, ct);
            return await layanan.GetRequiredService<BukuAkta>().CheckAsync(ujung, ct);
        }

        await layanan.GetRequiredService<PendaftaranWilayah>().EnterKabupatenAsync(KodeWilayah.Parse(kode), null, ct);
        return await layanan.GetRequiredService<BukuAkta>().CheckKabupatenAsync(ujung, ct);
    }

    private static string Write(string kode, HasilRantai hasil) => JsonSerializer.Serialize(
        new Baris(kode, hasil.IsUtuh, hasil.Banyak, hasil.Putus?.Urutan, hasil.Ujung?.Urutan, hasil.Ujung?.Sidik, hasil.UjungDicocokkan, hasil.Kalimat), FormatNaskah.Opsi);

    private static UjungRantai ParseUjung(string teks) =>
        teks.Split(':') is [var urutan, { Length: 64 } sidik] && long.TryParse(urutan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && sidik.All(char.IsAsciiHexDigitLower)
            ? new UjungRantai(n, sidik)
            : throw new AturanException($"--sidik-terakhir “{teks}” bukan sidik. Salin dari halaman Riwayat, misalnya 12:9f3c… (64 huruf).");
}
