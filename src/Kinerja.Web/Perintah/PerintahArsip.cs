using System.Text.Json;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Arsip;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengesahan;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Perintah;

/// <summary><c>ekspor-arsip</c> and <c>periksa-arsip</c>: the signed decrees of a kecamatan as one file, and the proof that it is whole.</summary>
internal static class PerintahArsip
{
    public static PerintahTerdaftar Ekspor { get; } = new(
        "ekspor-arsip", "Menulis semua keputusan bertanda tangan beserta manifesnya sebagai satu ZIP.",
        ["kecamatan", "keluaran", "alamat"], "ekspor-arsip --kecamatan 35.07.06 --keluaran arsip.zip [--alamat https://kinerja.contoh.go.id]", EksporAsync);

    public static PerintahTerdaftar Periksa { get; } = new(
        "periksa-arsip", "Membuktikan ZIP arsip tanpa basis data: setiap sidik dan tanda tangan; gagal bila ada yang tidak utuh.",
        ["berkas", "sidik"], "periksa-arsip --berkas arsip.zip [--sidik 9f3c…]", PeriksaAsync);

    private sealed record Ringkasan(bool Utuh, string Kecamatan, int Keputusan, int Berkas, int TandaTangan, int Rusak, string SidikManifes);

    private static async Task EksporAsync(Opsi opsi, CancellationToken ct)
    {
        var (keluaran, kecamatan) = (opsi.Require("keluaran"), opsi.Require("kecamatan"));
        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        await ruang.Get<PintuKecamatan>().EnterFromCommandLineAsync(kecamatan, ct);
        var alamat = opsi.Find("alamat") ?? ruang.Get<IOptions<PengaturanPengesahan>>().Value.AlamatPublik
            ?? throw new AturanException("Salinan memuat alamat pemeriksaan: isi pengaturan Pengesahan:AlamatPublik, atau sebutkan --alamat.");
        var sidik = "";
        await BerkasKeluaran.WriteAsync(keluaran, async tujuan => sidik = await ruang.Get<PengeksporArsip>().WriteSemuaAsync(tujuan, alamat, ct));
        await Console.Out.WriteLineAsync($"{keluaran} {sidik}");
    }

    private static async Task PeriksaAsync(Opsi opsi, CancellationToken ct)
    {
        var hasil = PemeriksaArsip.Check(opsi.Require("berkas"));
        var rusak = opsi.Find("sidik") is { } sidik && !sidik.Equals(hasil.SidikManifes, StringComparison.OrdinalIgnoreCase)
            ? [.. hasil.Rusak, new KerusakanArsip(ManifesArsip.NamaBerkas, "manifes lain: sidiknya tidak sama dengan yang disebut")]
            : hasil.Rusak;
        foreach (var r in rusak)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(r, FormatNaskah.Opsi).AsMemory(), ct);
        }

        var ringkasan = new Ringkasan(rusak.Count == 0, hasil.Manifes.Kecamatan.Kode, hasil.Manifes.Keputusan.Count, hasil.Berkas, hasil.TandaTangan, rusak.Count, hasil.SidikManifes);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(ringkasan, FormatNaskah.Opsi).AsMemory(), ct);
        if (rusak.Count > 0)
        {
            throw new AturanException($"Arsip tidak utuh: {rusak.Count} hal.");
        }
    }
}
