using System.Text.RegularExpressions;
using Kinerja.Data;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Tests.Arsitektur;
using Xunit;

namespace Kinerja.Web.Tests.Dokumentasi;

public sealed partial class GlosariumTests
{
    [Fact]
    public void Every_public_type_of_the_domain_stands_in_the_glossary() => Pelanggaran.None(FindTanpaBaris(Names(), PohonSumber.Read("docs/GLOSARIUM.md")));

    [Fact]
    public void Glossary_names_no_type_of_the_domain_that_is_gone()
    {
        var semua = typeof(AturanException).Assembly.GetTypes().Concat(typeof(KinerjaDbContext).Assembly.GetTypes()).Concat(typeof(PencetakKeputusan).Assembly.GetTypes()).Select(Bare).ToHashSet();

        Pelanggaran.None(NamaTipe().Matches(PohonSumber.Read("docs/GLOSARIUM.md")).Select(m => m.Groups[1].Value).Where(n => !Perkecualian.Contains(n) && !semua.Contains(n)).Distinct());
    }

    [Fact]
    public void Type_without_a_line_is_noticed() => Assert.Equal(["Realisasi"], FindTanpaBaris(["Sasaran", "Realisasi"], "| sasaran | … | `Sasaran`, `RealisasiTarget` |"));

    // Verbs, patterns of names and a test; not types of these three projects.
    private static readonly HashSet<string> Perkecualian = ["Submit", "Approve", "Return", "Enact", "Sign", "Revoke", "Amend", "Verify", "GlosariumTests", "X", "XId", "XJson"];

    private static IEnumerable<string> FindTanpaBaris(IEnumerable<string> nama, string glosarium) => nama.Where(n => !glosarium.Contains($"`{n}`", StringComparison.Ordinal));

    private static IEnumerable<string> Names()
    {
        var semua = typeof(AturanException).Assembly.GetExportedTypes().Select(Bare).ToHashSet();
        return semua.Where(n => !n.EndsWith("Id", StringComparison.Ordinal) && !(n.EndsWith("Json", StringComparison.Ordinal) && semua.Contains(n[..^"Json".Length]))).Order(StringComparer.Ordinal);
    }

    private static string Bare(Type tipe) => tipe.Name.Split('`')[0];

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex NamaTipe();
}
