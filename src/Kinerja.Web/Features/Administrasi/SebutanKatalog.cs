using System.Text.Json;
using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>Entries of the catalogue as they are read.</summary>
public static class SebutanKatalog
{
    public static string Sebutan(this JenisKatalog jenis) => jenis switch
    {
        JenisKatalog.Jabatan => "Jabatan",
        JenisKatalog.Indikator => "Sasaran dan indikator",
        JenisKatalog.Klausul => "Klausul",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static IReadOnlyList<string> Describe(KatalogRow butir)
    {
        try
        {
            return butir.Jenis switch
            {
                JenisKatalog.Jabatan => Describe(JsonSerializer.Deserialize<BagianJabatanJson>(butir.Isi, FormatNaskah.Opsi)!),
                JenisKatalog.Indikator => [.. JsonSerializer.Deserialize<SasaranJson>(butir.Isi, FormatNaskah.Opsi)!.Indikator.Select(i => $"{i.Teks.ToSatuBaris()}: {string.Join("; ", i.Formulasi.Select(f => f.Teks.ToSatuBaris()))}")],
                _ => butir.Isi.Split('\n'),
            };
        }
        catch (JsonException)
        {
            return ["Isi butir ini tidak dapat dibaca."];
        }
    }

    private static List<string> Describe(BagianJabatanJson bagian) =>
        [.. (bagian.Tugas?.Butir ?? []).Select(b => $"Tugas: {b.Teks.ToSatuBaris()}"), .. (bagian.Fungsi?.Butir ?? []).Select(b => $"Fungsi: {b.Teks.ToSatuBaris()}")];
}
