using Kinerja.Data;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary>One verb of the command line.</summary>
/// <param name="Nama">Stable: scripts rely on it.</param>
/// <param name="Opsi">Names of its options, without dashes.</param>
/// <param name="Contoh">One line that shows its use.</param>
/// <param name="Run">Results go to <see cref="Console.Out"/>, logs to stderr.</param>
public sealed record PerintahTerdaftar(string Nama, string Ringkasan, IReadOnlyCollection<string> Opsi, string Contoh, Func<Opsi, CancellationToken, Task> Run);

/// <summary>
/// The command line, a public interface: <c>kinerja &lt;perintah&gt; [opsi]</c>. Results on stdout, logs on stderr; on an error one clear line on stderr and an exit code other than 0.
/// </summary>
public static class BarisPerintah
{
    public const int Berhasil = 0;

    /// <summary>The input or the state does not allow it; the line on stderr says why.</summary>
    public const int Ditolak = 1;

    /// <summary>The command itself is written wrongly.</summary>
    public const int SalahTulis = 2;

    private static readonly IReadOnlyList<PerintahTerdaftar> Daftar =
    [
        PerintahMigrasi.Terdaftar, PerintahBuatPengguna.Terdaftar, PerintahCetak.Terdaftar, PerintahEkspor.Terdaftar, PerintahImpor.Terdaftar, PerintahPeriksa.Terdaftar,
        PerintahPengukuran.Hitung, PerintahPengukuran.Capaian, PerintahPeriksaAudit.Terdaftar, PerintahArsip.Ekspor, PerintahArsip.Periksa, PerintahMuatBeban.Terdaftar,
        PerintahCadangkan.Terdaftar, PerintahPulihkan.Terdaftar,
    ];

    /// <summary>Whether the arguments are a command and not settings for the web server (which begin with a dash).</summary>
    public static bool IsPerintah(IReadOnlyList<string> argumen) => argumen.Count > 0 && (!argumen[0].StartsWith('-') || argumen[0] is "--bantuan" or "--help" or "-h");

    public static async Task<int> RunAsync(IReadOnlyList<string> argumen, CancellationToken ct)
    {
        if (argumen[0] is "bantuan" or "--bantuan" or "--help" or "-h")
        {
            await Console.Out.WriteLineAsync(Bantuan());
            return Berhasil;
        }

        var perintah = Daftar.FirstOrDefault(p => p.Nama == argumen[0]);
        if (perintah is null)
        {
            await Console.Error.WriteLineAsync($"Perintah “{argumen[0]}” tidak dikenal. Yang dikenal: {string.Join(", ", Daftar.Select(p => p.Nama))}.");
            return SalahTulis;
        }

        try
        {
            await perintah.Run(Opsi.Parse([.. argumen.Skip(1)], perintah.Opsi), ct);
            return Berhasil;
        }
        catch (Exception e) when (Describe(e) is { } sebab)
        {
            await Console.Error.WriteLineAsync(sebab.ReplaceLineEndings(" "));
            return Ditolak;
        }
    }

    // A bug keeps its stack trace; what an operator can mend is one line.
    private static string? Describe(Exception e) => e switch
    {
        AturanException => e.Message,
        OperationCanceledException => "Dibatalkan.",
        FileNotFoundException f => $"Berkas {f.FileName} tidak ada.",
        DirectoryNotFoundException => "Folder tidak ada: " + e.Message,
        UnauthorizedAccessException or IOException => "Berkas tidak dapat dibaca atau ditulis: " + e.Message,
        _ => KesehatanBasisData.Describe(e),
    };

    private static string Bantuan() =>
        "Tanpa perintah, aplikasi web dijalankan. Perintah:" + Environment.NewLine
        + string.Join(Environment.NewLine, Daftar.Select(p => $"  {p.Nama,-15} {p.Ringkasan}{Environment.NewLine}{"",18}{p.Contoh}"));
}
