using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary><c>migrasi</c>: brings the schema up to date, as the role that owns it.</summary>
internal static class PerintahMigrasi
{
    public static PerintahTerdaftar Terdaftar { get; } = new("migrasi", "Memutakhirkan susunan basis data.", [], "migrasi", RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        await using var ruang = await RuangPerintah.OpenAsync(ct);
        if (ruang.BasisData.Pemilik is null)
        {
            throw new AturanException("Migrasi memerlukan ConnectionStrings__Pemilik, yaitu sambungan sebagai peran pemilik basis data.");
        }

        var diterapkan = await ruang.BasisData.PrepareAsync(ct);
        await Console.Out.WriteLineAsync(diterapkan.Count == 0 ? "Basis data sudah mutakhir." : $"Diterapkan: {string.Join(", ", diterapkan)}.");
    }
}
