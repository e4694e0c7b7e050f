using System.Reflection;
using System.Text.Json;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>Reads the register that ships with the program. Its files name acts by a readable key; ids are written there once and never change.</summary>
internal static class BerkasRegister
{
    private const string Awalan = "Peraturan/";

    public static IReadOnlyList<Peraturan> Read()
    {
        var perakitan = Assembly.GetExecutingAssembly();
        var bentuk = perakitan.GetManifestResourceNames().Where(n => n.StartsWith(Awalan, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(n => Read(perakitan, n)).ToList();
        var kunci = bentuk.ToDictionary(b => b.Kunci, b => b.Id, StringComparer.Ordinal);
        return [.. bentuk.Select(b => From(b, kunci))];
    }

    private static Bentuk[] Read(Assembly perakitan, string nama)
    {
        using var aliran = perakitan.GetManifestResourceStream(nama)!;
        return JsonSerializer.Deserialize<Bentuk[]>(aliran, FormatNaskah.Opsi)!;
    }

    private static Peraturan From(Bentuk b, Dictionary<string, PeraturanId> kunci) => new()
    {
        Id = b.Id,
        Jenis = b.Jenis,
        Pembentuk = b.Pembentuk,
        Nomor = b.Nomor,
        Tahun = b.Tahun,
        Judul = b.Judul,
        Lembaran = b.Lembaran is { } l ? new LembaranResmi(l.Jenis, l.Tahun, l.Nomor, l.Tambahan) : null,
        Tanggal = b.Tanggal,
        BerlakuDari = b.BerlakuDari,
        BerlakuSampai = b.BerlakuSampai,
        Hubungan = [.. (b.Hubungan ?? []).Select(h => new HubunganPeraturan(h.Jenis, kunci[h.Peraturan], h.Sejak))],
        Wilayah = b.Wilayah,
        NamaWilayah = b.NamaWilayah,
        Anjuran = b.Anjuran,
        Diverifikasi = b.Diverifikasi,
        Sumber = b.Sumber,
        Catatan = b.Catatan,
    };

    private sealed record Bentuk
    {
        public required PeraturanId Id { get; init; }

        public required string Kunci { get; init; }

        public required JenisPeraturan Jenis { get; init; }

        public string? Pembentuk { get; init; }

        public required string Nomor { get; init; }

        public required int Tahun { get; init; }

        public required string Judul { get; init; }

        public BentukLembaran? Lembaran { get; init; }

        public DateOnly? Tanggal { get; init; }

        public DateOnly? BerlakuDari { get; init; }

        public DateOnly? BerlakuSampai { get; init; }

        public string? Wilayah { get; init; }

        public string? NamaWilayah { get; init; }

        public string? Anjuran { get; init; }

        public BentukHubungan[]? Hubungan { get; init; }

        public required bool Diverifikasi { get; init; }

        public required string Sumber { get; init; }

        public string? Catatan { get; init; }
    }

    private sealed record BentukLembaran(JenisLembaran Jenis, int Tahun, string Nomor, string? Tambahan = null);

    private sealed record BentukHubungan(JenisHubungan Jenis, string Peraturan, DateOnly? Sejak = null);
}
