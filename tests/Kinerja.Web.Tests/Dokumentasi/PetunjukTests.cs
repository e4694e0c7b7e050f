using System.Text.RegularExpressions;
using Kinerja.Data.Contoh;
using Kinerja.Web.Tests.Arsitektur;
using Xunit;

namespace Kinerja.Web.Tests.Dokumentasi;

/// <summary>What the papers tell people to type is there.</summary>
public sealed partial class PetunjukTests
{
    private static readonly string[] AkunTersebut = ["operator.ampelgading", "operator.bululawang", "operator.kromengan", "operator.sangkapura", "organisasi.malang", "inspektorat.gresik", "pengelola"];

    private static readonly string Readme = PohonSumber.Read("README.md");

    private static readonly string[] Perintah = [.. PohonSumber.List("src/Kinerja.Web/Perintah", ".cs").SelectMany(b => PerintahTerdaftar().Matches(PohonSumber.Read(b)).Select(m => m.Groups[1].Value))];

    [Fact]
    public void Every_command_is_in_the_readme_and_in_the_guide()
    {
        var panduan = PohonSumber.Read("docs/panduan/perintah-baris.md");

        Assert.True(Perintah.Length >= 5);
        Assert.All(Perintah, p => Assert.Matches($@"(?m)^{p}\b", Readme));
        Assert.All(Perintah, p => Assert.Contains($"| `{p}` |", panduan, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_variable_of_ours_that_the_program_reads_is_in_the_readme()
    {
        var dibaca = PohonSumber.List("src", ".cs").SelectMany(b => Variabel().Matches(PohonSumber.Read(b)).Select(m => m.Groups[1].Value)).Distinct().ToList();

        Assert.Contains("KINERJA_DATA", dibaca);
        Pelanggaran.None(dibaca.Where(v => !Readme.Contains($"`{v}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Demo_accounts_of_the_readme_exist()
    {
        var akun = AkunContoh.ListAll().Select(a => a.NamaPengguna).ToList();

        Assert.Contains($"`{AkunContoh.Sandi}`", Readme, StringComparison.Ordinal);
        Assert.All(AkunTersebut, a => Assert.Contains(a, akun));
    }

    [Fact]
    public void Links_between_the_papers_lead_somewhere()
    {
        var kertas = PohonSumber.List("docs", ".md").Append("README.md").SelectMany(b => Tautan().Matches(PohonSumber.Read(b)).Select(m => (Berkas: b, Tujuan: m.Groups[1].Value)));
        var putus = kertas.Where(t => !t.Tujuan.Contains(':', StringComparison.Ordinal) && !File.Exists(Path.Combine(PohonSumber.Akar, Path.GetDirectoryName(t.Berkas)!, t.Tujuan)));

        Pelanggaran.None(putus.Select(t => $"{t.Berkas} → {t.Tujuan}"));
    }

    [GeneratedRegex(@"PerintahTerdaftar \w+ \{ get; \} = new\(\s*""([a-z-]+)""")]
    private static partial Regex PerintahTerdaftar();

    [GeneratedRegex(@"""(KINERJA_[A-Z]+)""")]
    private static partial Regex Variabel();

    [GeneratedRegex(@"(?<!!)\[[^\]]+\]\(([^)#]+)\)")]
    private static partial Regex Tautan();
}
