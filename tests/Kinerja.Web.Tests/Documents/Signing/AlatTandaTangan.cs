using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Kinerja.Web.Tests.Documents.Signing;

/// <summary>Checks signatures with tools that know nothing of how they were made: poppler and OpenSSL.</summary>
internal static partial class AlatTandaTangan
{
    public static async Task<string> PdfsigAsync(byte[] pdf)
    {
        using var folder = new FolderSementara();
        return await RunAsync("pdfsig", folder, "-nocert", folder.Write("a.pdf", pdf));
    }

    /// <summary>The CMS out of the file and the bytes that its ranges name, checked against the authority.</summary>
    public static async Task<string> CadesAsync(byte[] pdf, string indukPem)
    {
        var rentang = Rentang().Match(Encoding.Latin1.GetString(pdf)).Groups.Values.Skip(1).Select(g => int.Parse(g.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var heksa = Encoding.Latin1.GetString(pdf, rentang[1] + 1, rentang[2] - rentang[1] - 2);
        using var folder = new FolderSementara();
        return await RunAsync(
            "openssl", folder, "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-purpose", "any", "-in", folder.Write("a.p7s", Convert.FromHexString(heksa)),
            "-content", folder.Write("isi", [.. pdf.AsSpan(0, rentang[1]), .. pdf.AsSpan(rentang[2], rentang[3])]), "-CAfile", folder.Write("induk.pem", Encoding.ASCII.GetBytes(indukPem)), "-out", folder.PathOf("keluar"));
    }

    private static async Task<string> RunAsync(string alat, FolderSementara folder, params string[] argumen)
    {
        var mulai = new ProcessStartInfo(alat, argumen) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Akar };
        using var proses = Process.Start(mulai)!;
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var galat = proses.StandardError.ReadToEndAsync(batas.Token);
        var keluaran = await proses.StandardOutput.ReadToEndAsync(batas.Token);
        await proses.WaitForExitAsync(batas.Token);
        Assert.True(proses.ExitCode == 0, $"{alat} keluar dengan {proses.ExitCode}: {await galat}{keluaran}");
        return keluaran + await galat;
    }

    [GeneratedRegex(@"/ByteRange \[(0) (\d+) +(\d+) +(\d+) *\]", RegexOptions.CultureInvariant)]
    private static partial Regex Rentang();

    private sealed class FolderSementara : IDisposable
    {
        public string Akar { get; } = Directory.CreateTempSubdirectory("kinerja-uji-").FullName;

        public string PathOf(string nama) => Path.Combine(Akar, nama);

        public string Write(string nama, byte[] isi)
        {
            File.WriteAllBytes(PathOf(nama), isi);
            return PathOf(nama);
        }

        public void Dispose() => Directory.Delete(Akar, recursive: true);
    }
}
