using System.Text.Json;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The figures of a realisasi in the record of changes, and the dates that they were counted from.</summary>
internal static class SebutanAngka
{
    /// <summary><c>null</c> where the value is something else.</summary>
    public static string? Describe(string nilai)
    {
        if (!nilai.StartsWith("{\"isi\":[", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<DaftarNilai>(nilai, FormatNaskah.Opsi) is { } daftar ? Describe(daftar) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Describe(DaftarNilai daftar)
    {
        var bagian = daftar.Isi.Select(n => $"{n.Variabel} {Angka.Write(n.Nilai)}").Concat((daftar.Peristiwa ?? []).Select(Describe)).ToList();
        return bagian.Count == 0 ? "tanpa angka" : string.Join("; ", bagian);
    }

    private static string Describe(PeristiwaTercatat p) =>
        $"{(p.Untuk.Length > 0 ? p.Untuk + ": " : "")}{TeksIndonesia.Tanggal(p.Acuan)}, {(p.Selesai is { } selesai ? $"selesai {TeksIndonesia.Tanggal(selesai)}" : "belum selesai")}";
}
