using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kinerja.Domain.Pengukuran;

/// <summary>What <c>hitung</c> prints.</summary>
/// <param name="Json">One JSON object for standard output.</param>
/// <param name="Peringatan">Sentences that do not belong to the result, for standard error.</param>
public sealed record KeluaranHitung(string Json, IReadOnlyList<string> Peringatan);

/// <summary>The command <c>hitung --rumus … --nilai nama=angka</c>, text in and text out. Never throws: what is wrong becomes <c>alasan</c>.</summary>
public static class PerintahHitung
{
    // Σ and × stay readable; the object goes to a terminal or a program, not into a page.
    private static readonly JsonSerializerOptions Opsi = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static KeluaranHitung Run(string rumus, IEnumerable<string> nilai)
    {
        var bacaan = Rumus.Read(rumus);
        if (bacaan.Rumus is not { } terbaca)
        {
            var k = bacaan.Kesalahan!;
            return Write(rumus, null, Hasil.Without(SebabTanpaNilai.BukanRumus, $"Huruf ke-{k.Awal + 1}: {k.Pesan}", false), []);
        }

        var peringatan = new List<string>();
        if (!TryRead(nilai, terbaca, out var isi, peringatan, out var alasan))
        {
            return Write(rumus, terbaca, Hasil.Without(SebabTanpaNilai.VariabelKurang, alasan, terbaca.Persen), peringatan);
        }

        var (hasil, temuan) = PemeriksaanHitungan.Evaluate(terbaca, isi, PemeriksaanRumus.SatuanDariNama);
        peringatan.AddRange(temuan.Where(t => t.Pesan != hasil.Alasan).Select(t => t.Usulan is { } u ? $"{t.Pesan} Usulan: {u.Describe()}" : t.Pesan));
        return Write(rumus, terbaca, hasil, peringatan);
    }

    /// <summary>A value as the command prints it: invariant, every digit, at least four places.</summary>
    public static string WriteNilai(decimal nilai) => nilai.ToString("0.0000########################", CultureInfo.InvariantCulture);

    private static bool TryRead(IEnumerable<string> nilai, Rumus rumus, out NilaiVariabel isi, List<string> peringatan, out string alasan)
    {
        isi = new NilaiVariabel();
        foreach (var pasangan in nilai)
        {
            // The last equals sign: a number holds none, a name in brackets may.
            var sama = pasangan.LastIndexOf('=');
            if (sama <= 0 || !Angka.TryRead(pasangan[(sama + 1)..], out var angka))
            {
                alasan = $"“{pasangan}” tidak terbaca. Tulis nama=angka dengan angka Indonesia, misalnya \"Hari kerja efektif=240\" atau \"Nilai SKP=87,5\".";
                return false;
            }

            var nama = pasangan[..sama].Trim();
            nama = nama is ['[', .., ']'] ? nama[1..^1] : nama;
            if (!isi.TryAdd(nama, angka.Persen ? angka.Nilai / 100m : angka.Nilai))
            {
                alasan = $"Nilai “{nama}” diberikan dua kali.";
                return false;
            }

            if (!rumus.DaftarVariabel.Any(v => v.Kunci == NamaVariabel.Key(nama)))
            {
                peringatan.Add($"“{nama}” tidak ada di dalam rumus dan tidak dipakai.");
            }
        }

        alasan = "";
        return true;
    }

    private static KeluaranHitung Write(string rumus, Rumus? terbaca, Hasil hasil, IReadOnlyList<string> peringatan)
    {
        var keluaran = new Keluaran(
            rumus, terbaca is null ? [] : [.. terbaca.DaftarVariabel.Select(v => v.Nama)], hasil.Nilai is { } n ? WriteNilai(n) : null, hasil.Persen, hasil.Alasan);
        return new KeluaranHitung(JsonSerializer.Serialize(keluaran, Opsi), peringatan);
    }

    private sealed record Keluaran(string Rumus, IReadOnlyList<string> Variabel, string? Nilai, bool Persen, string? Alasan);
}
