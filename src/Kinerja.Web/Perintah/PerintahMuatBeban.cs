using System.Text.Json;
using Kinerja.Data.Beban;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Perintah;

/// <summary><c>muat-beban</c>: fills a database with made-up kecamatan, to measure the program under load. Never in Production.</summary>
internal static class PerintahMuatBeban
{
    public static PerintahTerdaftar Terdaftar { get; } = new(
        "muat-beban", "Mengisi basis data dengan kecamatan buatan untuk pengukuran; ditolak di Production. Hasilnya satu objek JSON.",
        ["kabupaten", "kecamatan", "jabatan", "indikator", "bulan"], "muat-beban --kabupaten 2 --kecamatan 33 [--jabatan 20 --indikator 4 --bulan 12]", RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        if (Pemasangan.EnvironmentName == Environments.Production)
        {
            throw new AturanException("Beban tidak pernah dimuat di Production: basis data yang dipakai akan penuh kecamatan buatan. Jalankan di basis data tersendiri dengan ASPNETCORE_ENVIRONMENT=Development.");
        }

        var rencana = new RencanaBeban(
            opsi.RequireBilangan("kabupaten"), opsi.RequireBilangan("kecamatan"), opsi.FindBilangan("jabatan") ?? 20, opsi.FindBilangan("indikator") ?? 4, opsi.FindBilangan("bulan") ?? 12);
        rencana.Check();
        await using var ruang = await RuangPerintah.OpenAsync(ct);
        if (ruang.BasisData.Pemilik is not { } pemilik)
        {
            throw new AturanException("Memuat beban memerlukan ConnectionStrings__Pemilik, yaitu sambungan sebagai peran pemilik basis data.");
        }

        await ruang.BasisData.PrepareAsync(ct);
        var hasil = await PemuatBeban.LoadAsync(pemilik, rencana, Console.Error.WriteLine, ct);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(hasil, FormatNaskah.Opsi).AsMemory(), ct);
    }
}
