using System.Text.Json;
using Kinerja.Data.Contoh;
using Kinerja.Domain.Perencanaan;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Web.Tests.Perintah;

/// <summary><c>periksa</c>: a finding a line, out of a file without a database or out of the database.</summary>
public sealed class PerintahPeriksaTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>, IDisposable
{
    private static readonly Dictionary<string, string> TanpaBasisData = new() { ["ConnectionStrings__Kinerja"] = "Host=tidak.ada" };

    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-periksa-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_checked_without_a_database_and_findings_are_no_failure()
    {
        var hasil = await ProgramKinerja.RunAsync(null, ["periksa", "--berkas", await WriteAsync("35.07.14")], TanpaBasisData);
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        var temuan = Read(hasil);
        Assert.All(temuan, t => Assert.Equal(["aturan", "tingkat", "lokasi", "pesan"], t.EnumerateObject().Select(p => p.Name)));
        Assert.All(temuan, t => Assert.Contains(t.GetProperty("tingkat").GetString(), new[] { "galat", "peringatan", "info" }));
        var asing = temuan.Single(t => t.GetProperty("aturan").GetString() == "K01");
        Assert.Equal(("galat", "lampiran[0].kepala[1]"), (asing.GetProperty("tingkat").GetString(), asing.GetProperty("lokasi").GetString()));
        Assert.Contains("“KASEMBON”", hasil.Keluaran, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_decree_gives_what_its_file_gives()
    {
        var tersimpan = await ProgramKinerja.RunAsync(basisData, ["periksa", "--kecamatan", "35.07.06", "--tahun", "2022"]);
        var berkas = await ProgramKinerja.RunAsync(null, ["periksa", "--berkas", await WriteAsync("35.07.06")], TanpaBasisData);
        Assert.Equal((0, ""), (tersimpan.Kode, tersimpan.Galat));
        Assert.Equal(Keputusan(berkas), Keputusan(tersimpan));
    }

    [Theory]
    [InlineData("Pilih salah satu", "periksa", "--berkas", "x.json", "--tahun", "2022")]
    [InlineData("--kecamatan wajib ditulis", "periksa", "--tahun", "2022")]
    [InlineData("tidak ada", "periksa", "--berkas", "/tidak/ada.json")]
    public async Task A_refusal_is_one_line_and_touches_no_database(string sebab, params string[] argumen)
    {
        var hasil = await ProgramKinerja.RunAsync(null, argumen, TanpaBasisData);
        Assert.Equal((1, ""), (hasil.Kode, hasil.Keluaran));
        Assert.Contains(sebab, hasil.Galat, StringComparison.Ordinal);
        Assert.Single(hasil.Galat.TrimEnd().Split('\n'));
    }

    private async Task<string> WriteAsync(string kode)
    {
        var berkas = Path.Combine(_folder, kode + ".json");
        await File.WriteAllTextAsync(berkas, FormatNaskah.Write(NaskahContoh.Read(kode)));
        return berkas;
    }

    private static List<JsonElement> Read(HasilPerintah hasil) => [.. hasil.Keluaran.TrimEnd().Split('\n').Select(b => JsonDocument.Parse(b).RootElement)];

    // The rules about the decree itself need nothing of the tenant but its names.
    private static List<string> Keputusan(HasilPerintah hasil) => [.. hasil.Keluaran.TrimEnd().Split('\n').Where(b => b.StartsWith("{\"aturan\":\"K", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
