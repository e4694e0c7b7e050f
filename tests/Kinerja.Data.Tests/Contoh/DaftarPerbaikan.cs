using System.Text.Json;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>One OCR repair: what the seed has, what the paper has, and why that is believed.</summary>
public sealed record Perbaikan(string Asal, string Menjadi, string Alasan);

/// <summary>A line of page furniture (a page number, a stray mark of the scan): removed wherever it stands alone on its line.</summary>
public sealed record Perabot(string Teks, string Alasan);

/// <summary>
/// The reviewed differences between one seed text and its paper. Repairs are applied in order and each must be found at or after the place of the
/// one before it, so that the list cannot rot and a repair cannot silently hit another place.
/// </summary>
public sealed record DaftarPerbaikan
{
    private static readonly JsonSerializerOptions Opsi = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public IReadOnlyList<Perabot> Perabot { get; init; } = [];

    public IReadOnlyList<Perbaikan> Perbaikan { get; init; } = [];

    /// <summary>Words that OCR glued or damaged, and which therefore stand in no seed by themselves.</summary>
    public IReadOnlyList<string> Kata { get; init; } = [];

    public static DaftarPerbaikan Parse(string json) => JsonSerializer.Deserialize<DaftarPerbaikan>(json, Opsi)!;

    public string Apply(string teks)
    {
        var letak = 0;
        foreach (var perbaikan in Perbaikan)
        {
            var ditemukan = teks.IndexOf(perbaikan.Asal, letak, StringComparison.Ordinal);
            if (ditemukan < 0)
            {
                throw new InvalidOperationException($"Perbaikan tidak ditemukan pada gilirannya: «{perbaikan.Asal}»");
            }

            teks = string.Concat(teks.AsSpan(0, ditemukan), perbaikan.Menjadi, teks.AsSpan(ditemukan + perbaikan.Asal.Length));
            letak = ditemukan;
        }

        return RemovePerabot(teks);
    }

    private string RemovePerabot(string teks)
    {
        var baris = teks.Split('\n').ToList();
        foreach (var perabot in Perabot)
        {
            if (baris.RemoveAll(b => b.Trim() == perabot.Teks) == 0)
            {
                throw new InvalidOperationException($"Perabot halaman tidak ditemukan: «{perabot.Teks}»");
            }
        }

        return string.Join('\n', baris);
    }
}
