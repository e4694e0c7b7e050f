using System.Xml.Linq;
using Kinerja.Web.Common;
using Xunit;

namespace Kinerja.Web.Tests.Arsitektur;

/// <summary>The source tree that the tests were built from.</summary>
internal static class PohonSumber
{
    private static readonly string[] Buatan = ["bin", "obj", "node_modules", "TestResults", "publish"];

    public static string Akar { get; } = Pemasangan.FindSumber() ?? throw new InvalidOperationException("The tests do not run from the source tree.");

    public static string Read(string jalur) => File.ReadAllText(Path.Combine(Akar, jalur));

    public static XDocument ReadXml(string jalur) => XDocument.Parse(Read(jalur));

    /// <summary>Files below a folder as <c>src/…</c>, without what builds make.</summary>
    public static IEnumerable<string> List(string folder, params string[] akhiran) =>
        ListIn(new DirectoryInfo(Path.Combine(Akar, folder)))
            .Select(b => Path.GetRelativePath(Akar, b.FullName).Replace('\\', '/'))
            .Where(j => akhiran.Length == 0 || akhiran.Any(a => j.EndsWith(a, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<FileInfo> ListIn(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !Buatan.Contains(d.Name)).SelectMany(ListIn));
}

/// <summary>An assertion that names every offender in full, for whoever broke the rule and does not know it.</summary>
internal static class Pelanggaran
{
    public static void None(IEnumerable<string> daftar)
    {
        var semua = daftar.ToList();
        Assert.True(semua.Count == 0, string.Join(Environment.NewLine, semua));
    }
}
