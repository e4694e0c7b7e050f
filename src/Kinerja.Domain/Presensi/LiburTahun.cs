using System.Globalization;
using System.Text.Json;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>The holidays of one year, whole: a year that is not here is unknown, not a year without holidays. Data that an office can correct.</summary>
public sealed record LiburTahun
{
    private const string Awalan = "Libur/";
    private const int UkuranMaksimum = 256 * 1024;

    public LiburTahun(int tahun, bool diverifikasi, string catatan, IReadOnlyList<DasarLibur> dasar, IReadOnlyList<HariLibur> hari)
    {
        Tahun = tahun is >= 1945 and <= 2199 ? tahun : throw new AturanException($"Tahun {tahun} di luar jangkauan.");
        Diverifikasi = diverifikasi;
        Catatan = catatan;
        Dasar = dasar;
        if (hari.FirstOrDefault(h => h.Tanggal.Year != tahun) is { } asing)
        {
            throw new AturanException($"“{asing.Nama}” bertanggal {TeksIndonesia.Tanggal(asing.Tanggal)}, bukan tahun {tahun}.");
        }

        if (hari.GroupBy(h => (h.Tanggal, Nama: h.Nama.ToUpperInvariant())).FirstOrDefault(g => g.Count() > 1) is { } ganda)
        {
            throw new AturanException($"“{ganda.First().Nama}” pada {TeksIndonesia.Tanggal(ganda.Key.Tanggal)} tertulis dua kali.");
        }

        Hari = [.. hari.OrderBy(h => h.Tanggal)];
    }

    public int Tahun { get; }

    /// <summary>Somebody of the office has compared it with the decrees.</summary>
    public bool Diverifikasi { get; init; }

    public string Catatan { get; }

    public IReadOnlyList<DasarLibur> Dasar { get; }

    /// <summary>In the order of the calendar.</summary>
    public IReadOnlyList<HariLibur> Hari { get; }

    /// <summary>The years that ship with the program.</summary>
    public static IReadOnlyList<int> TahunBawaan { get; } =
    [
        .. typeof(LiburTahun).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Awalan, StringComparison.Ordinal))
            .Select(n => int.Parse(n.AsSpan(Awalan.Length, 4), CultureInfo.InvariantCulture))
            .Order(),
    ];

    /// <summary>The shipped list of a year, or <c>null</c> where there is none and the office enters its own.</summary>
    public static LiburTahun? FindBawaan(int tahun)
    {
        using var aliran = typeof(LiburTahun).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"{Awalan}{tahun}.json"));
        return aliran is null ? null : From(JsonSerializer.Deserialize<Bentuk>(aliran, FormatNaskah.Opsi)!);
    }

    public static IReadOnlyList<LiburTahun> ReadBawaan() => [.. TahunBawaan.Select(t => FindBawaan(t)!)];

    /// <summary>Reads a list as JSON, in the conventions of the exchange format.</summary>
    public static LiburTahun Read(string json)
    {
        if (json.Length > UkuranMaksimum)
        {
            throw new AturanException($"Berkas hari libur terlalu besar: paling banyak {UkuranMaksimum / 1024} KB.");
        }

        try
        {
            var bentuk = JsonSerializer.Deserialize<Bentuk>(json, FormatNaskah.Opsi) ?? throw new AturanException("Berkas hari libur kosong.");
            return From(bentuk);
        }
        catch (JsonException e)
        {
            throw new AturanException($"Berkas hari libur tidak terbaca pada baris {(e.LineNumber ?? 0) + 1}: bukan JSON yang sah, atau ada isian yang kurang atau tidak dikenal.", e);
        }
    }

    private static LiburTahun From(Bentuk bentuk) =>
        new(bentuk.Tahun, bentuk.Diverifikasi, bentuk.Catatan, bentuk.Dasar, [.. bentuk.Hari.Select(h => new HariLibur(h.Tanggal, h.Jenis, h.Nama))]);

    public string Write() =>
        JsonSerializer.Serialize(new Bentuk(Tahun, Diverifikasi, Catatan, [.. Dasar], [.. Hari.Select(h => new BentukHari(h.Tanggal, h.Jenis, h.Nama))]), FormatNaskah.Opsi);

    // The shape of the file. The types above refuse nonsense and let nothing set it afterwards, which the serializer would need.
    private sealed record Bentuk(int Tahun, bool Diverifikasi, string Catatan, DasarLibur[] Dasar, BentukHari[] Hari);

    private sealed record BentukHari(DateOnly Tanggal, JenisLibur Jenis, string Nama);
}
