using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Reads a PDF back with tools that know nothing of how it was made: poppler and qpdf.</summary>
internal static partial class AlatPdf
{
    /// <summary>The text in the order in which it was written, page by page.</summary>
    public static async Task<IReadOnlyList<string>> ReadPagesAsync(byte[] pdf)
    {
        var teks = await RunAsync("pdftotext", pdf, "-raw", "-enc", "UTF-8", "{}", "-");
        return teks.TrimEnd('\f').Split('\f');
    }

    /// <summary>Every word with its place, in points from the top left.</summary>
    public static async Task<IReadOnlyList<KataPdf>> ReadWordsAsync(byte[] pdf)
    {
        var xml = XDocument.Parse(Kendali().Replace(await RunAsync("pdftotext", pdf, "-bbox-layout", "-enc", "UTF-8", "{}", "-"), ""));
        XNamespace h = "http://www.w3.org/1999/xhtml";
        return
        [
            .. xml.Descendants(h + "page").SelectMany((halaman, i) => halaman.Descendants(h + "word").Select(k =>
                new KataPdf(i + 1, Angka(k, "xMin"), Angka(k, "yMin"), Angka(k, "xMax"), Angka(k, "yMax"), k.Value))),
        ];
    }

    public static Task<string> CheckAsync(byte[] pdf) => RunAsync("qpdf", pdf, "--check", "{}");

    public static Task<string> InfoAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, "{}");

    /// <summary>The XMP metadata, where PDF/A says what it is.</summary>
    public static Task<string> ReadMetaAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, "-meta", "{}");

    /// <summary>The tree of tags with its texts and alternative texts, as a screen reader walks it.</summary>
    public static Task<string> ReadTagsAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, "-struct-text", "{}");

    /// <summary>Text without what typesetting adds or takes: spaces, line ends, break opportunities.</summary>
    public static string Squeeze(string teks) => Celah().Replace(teks, "");

    private static async Task<string> RunAsync(string alat, byte[] pdf, params string[] argumen)
    {
        var berkas = Path.Combine(Path.GetTempPath(), $"kinerja-uji-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(berkas, pdf);
        try
        {
            var mulai = new ProcessStartInfo(alat, argumen.Select(a => a == "{}" ? berkas : a)) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var proses = Process.Start(mulai)!;
            var galat = proses.StandardError.ReadToEndAsync();
            var keluaran = await proses.StandardOutput.ReadToEndAsync();
            await proses.WaitForExitAsync();
            Assert.True(proses.ExitCode == 0, $"{alat} keluar dengan {proses.ExitCode}: {await galat}{keluaran}");
            return keluaran;
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static double Angka(XElement kata, string nama) => double.Parse(kata.Attribute(nama)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s\u00AD\u200B\u00A0\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Celah();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F]", RegexOptions.CultureInvariant)]
    private static partial Regex Kendali();
}

internal sealed record KataPdf(int Halaman, double Kiri, double Atas, double Kanan, double Bawah, string Teks);
