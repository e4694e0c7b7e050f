using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kinerja.Web.Tests.Arsitektur;

/// <summary>The law of the house over files of the source tree. Each rule lists what breaks it; empty is well.</summary>
internal static partial class AturanSumber
{
    /// <summary>What a project's own files reference, as names.</summary>
    public static IReadOnlyList<string> FindAcuan(XDocument proyek, string jenis) =>
        [.. proyek.Descendants(jenis).Select(a => (string?)a.Attribute("Include")).OfType<string>().Select(a => jenis == "ProjectReference" ? Path.GetFileNameWithoutExtension(a.Replace('\\', '/')) : a)];

    /// <summary>Versions that stand outside Directory.Packages.props, and the ways round it.</summary>
    public static IReadOnlyList<string> FindVersiSetempat(XDocument berkas)
    {
        var acuan = berkas.Descendants("PackageReference").Where(a => a.Attribute("Version") is not null || a.Attribute("VersionOverride") is not null || a.Element("Version") is not null);
        // A download takes part in no resolution, so it names its version itself: exactly, and through a property of Directory.Packages.props.
        var unduhan = berkas.Descendants("PackageDownload").Where(a => !UnduhanTepat().IsMatch((string?)a.Attribute("Version") ?? ""));
        var pusat = berkas.Descendants().Where(e => e.Name.LocalName is "PackageVersion" or "ManagePackageVersionsCentrally" || e.Name.LocalName.StartsWith("Versi", StringComparison.Ordinal));
        return [.. acuan.Concat(unduhan).Concat(pusat).Select(e => e.ToString(SaveOptions.DisableFormatting))];
    }

    /// <summary>Versions of Directory.Packages.props that are not one exact version.</summary>
    public static IReadOnlyList<string> FindVersiMengambang(XDocument paket) =>
        [.. paket.Descendants("PackageVersion").Select(v => $"{(string?)v.Attribute("Include")} {(string?)v.Attribute("Version")}").Where(v => !VersiTepat().IsMatch(v))];

    /// <summary>Whether a project lets the references of its references through.</summary>
    public static bool IsAcuanMenular(XDocument berkas) => berkas.Descendants("DisableTransitiveProjectReferences").Any(e => !string.Equals(e.Value.Trim(), "true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a lock file names where its packages came from: it would bind everybody to one registry.</summary>
    public static bool IsBeralamat(string berkasKunci) => Alamat().IsMatch(berkasKunci);

    /// <summary>Whether C# speaks SQL past EF Core.</summary>
    public static bool IsSqlMentah(string kode) => SqlMentah().IsMatch(kode);

    /// <summary>The most lines that a file of this name may have; <c>null</c> where nothing holds it.</summary>
    public static int? BatasBaris(string jalur) => jalur switch
    {
        _ when jalur.Contains("/Migrations/", StringComparison.Ordinal) => null,
        _ when jalur.EndsWith(".razor.cs", StringComparison.Ordinal) => 200,
        _ when jalur.EndsWith(".razor", StringComparison.Ordinal) => 120,
        _ when Path.GetExtension(jalur) is ".cs" or ".typ" or ".mjs" or ".js" or ".css" => 250,
        _ => null,
    };

    public static bool IsTerlaluPanjang(string jalur, int baris) => BatasBaris(jalur) is { } batas && baris > batas;

    [GeneratedRegex(@"^\[\$\(Versi\w+\)\]$")]
    private static partial Regex UnduhanTepat();

    [GeneratedRegex(@"^\S+ (\$\(Versi\w+\)|[0-9]+(\.[0-9]+){2,3}(-[0-9A-Za-z.]+)?)$")]
    private static partial Regex VersiTepat();

    [GeneratedRegex("\"resolved\": *\"[a-z+]+:", RegexOptions.IgnoreCase)]
    private static partial Regex Alamat();

    [GeneratedRegex(@"\b(ExecuteSql|FromSql|SqlQuery)\w*\s*[<(]|\bNpgsql(Command|Batch)\w*\b|\.Create(Command|Batch)\s*\(|\bCommandText\b|\b\w*[bB]uilder\.Sql\s*\(|\bBegin(Text|Binary|RawBinary)(Import|Export|Copy)")]
    private static partial Regex SqlMentah();
}
