using System.Diagnostics;
using Kinerja.Testing;

namespace Kinerja.Web.Tests.Perintah;

/// <summary>What one run of the command line left behind.</summary>
internal sealed record HasilPerintah(int Kode, string Keluaran, string Galat);

/// <summary>Runs the program itself, as a person would, against a database of the tests.</summary>
internal static class ProgramKinerja
{
    public static async Task<HasilPerintah> RunAsync(BasisDataUji? basisData, IReadOnlyList<string> argumen, IReadOnlyDictionary<string, string>? lingkungan = null)
    {
        var mulai = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        mulai.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Kinerja.Web.dll"));
        foreach (var a in argumen)
        {
            mulai.ArgumentList.Add(a);
        }

        if (basisData is not null)
        {
            mulai.Environment["ConnectionStrings__Kinerja"] = basisData.Aplikasi;
        }

        foreach (var (nama, nilai) in lingkungan ?? new Dictionary<string, string>())
        {
            mulai.Environment[nama] = nilai;
        }

        using var proses = Process.Start(mulai)!;
        var keluaran = proses.StandardOutput.ReadToEndAsync();
        var galat = proses.StandardError.ReadToEndAsync();
        using var batas = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await proses.WaitForExitAsync(batas.Token);
        return new HasilPerintah(proses.ExitCode, await keluaran, await galat);
    }
}
