using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary><c>hitung</c> and <c>capaian</c>: the formula service without a database.</summary>
internal static class PerintahPengukuran
{
    private const long UkuranMaksimum = 32 * 1024 * 1024;

    public static PerintahTerdaftar Hitung { get; } = new(
        "hitung", "Menghitung satu rumus sebagaimana tercetak; hasilnya satu objek JSON.",
        ["rumus", "nilai*"], "hitung --rumus \"Σ Usulan disetujui / Σ Usulan diajukan × 100%\" --nilai \"Usulan disetujui=12\" --nilai \"Usulan diajukan=16\"", HitungAsync);

    public static PerintahTerdaftar Capaian { get; } = new(
        "capaian", "Menghitung capaian setiap baris berkas CSV: target,realisasi,polaritas[,desimal].",
        ["berkas"], "capaian --berkas tabel.csv", CapaianAsync);

    private static async Task HitungAsync(Opsi opsi, CancellationToken ct)
    {
        var keluaran = PerintahHitung.Run(opsi.Require("rumus"), opsi.ListAll("nilai"));
        foreach (var peringatan in keluaran.Peringatan)
        {
            await Console.Error.WriteLineAsync(peringatan.AsMemory(), ct);
        }

        await Console.Out.WriteLineAsync(keluaran.Json.AsMemory(), ct);
    }

    private static async Task CapaianAsync(Opsi opsi, CancellationToken ct)
    {
        var berkas = new FileInfo(opsi.Require("berkas"));
        if (berkas.Exists && berkas.Length > UkuranMaksimum)
        {
            throw new AturanException($"Berkas {berkas.Name} terlalu besar: paling banyak {UkuranMaksimum / 1024 / 1024} MB.");
        }

        await Console.Out.WriteAsync(PerintahCapaian.Run(await File.ReadAllTextAsync(berkas.FullName, ct)).AsMemory(), ct);
    }
}
