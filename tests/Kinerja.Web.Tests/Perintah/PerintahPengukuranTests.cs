using System.Text.Json;
using Xunit;

namespace Kinerja.Web.Tests.Perintah;

/// <summary><c>hitung</c> and <c>capaian</c> need no database and start none.</summary>
public sealed class PerintahPengukuranTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-hitung-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Hitung_prints_one_object_with_the_value_to_the_last_digit()
    {
        var hasil = await RunAsync(
            "hitung", "--rumus", @"$\frac{\sum \text{Pegawai} \times (\sum \text{Hari kerja efektif} - \sum \text{hari tidak masuk kerja})}{\sum \text{Pegawai} \times \sum \text{hari kerja efektif}} \times 100\%$",
            "--nilai", "Pegawai=20", "--nilai", "Hari kerja efektif=240", "--nilai", "hari tidak masuk kerja=3");
        Assert.Equal(0, hasil.Kode);
        var json = JsonDocument.Parse(hasil.Keluaran).RootElement;
        Assert.Equal("98.7500", json.GetProperty("nilai").GetString());
        Assert.True(json.GetProperty("persen").GetBoolean());
        Assert.Equal(3, json.GetProperty("variabel").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("alasan").ValueKind);
    }

    [Fact]
    public async Task Hitung_gives_the_reason_where_there_is_no_value()
    {
        var json = JsonDocument.Parse((await RunAsync("hitung", "--rumus", "a / b", "--nilai", "a=1", "--nilai", "b=0")).Keluaran).RootElement;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("nilai").ValueKind);
        Assert.False(string.IsNullOrEmpty(json.GetProperty("alasan").GetString()));
    }

    [Fact]
    public async Task Capaian_writes_the_same_rows_with_capaian_and_reason_behind()
    {
        var berkas = Path.Combine(_folder, "tabel.csv");
        await File.WriteAllTextAsync(berkas, "target,realisasi,polaritas\n\"80,5\",\"90,76\",naik\n5,7,turun\n0,3,naik\n");
        var hasil = await RunAsync("capaian", "--berkas", berkas);
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        var baris = hasil.Keluaran.TrimEnd('\n').Split('\n');
        Assert.Equal("target,realisasi,polaritas,capaian,alasan", baris[0]);
        Assert.Equal("\"80,5\",\"90,76\",naik,\"112,75\",", baris[1]);
        Assert.Equal("5,7,turun,\"60,00\",", baris[2]);
        Assert.StartsWith("0,3,naik,,", baris[3], StringComparison.Ordinal);
        Assert.True(baris[3].Length > "0,3,naik,,".Length);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_in_one_line()
    {
        var berkas = Path.Combine(_folder, "lain.csv");
        await File.WriteAllTextAsync(berkas, "nama,umur\nSiti,40\n");
        var hasil = await RunAsync("capaian", "--berkas", berkas);
        Assert.Equal((1, ""), (hasil.Kode, hasil.Keluaran));
        Assert.Single(hasil.Galat.TrimEnd().Split('\n'));
    }

    private static Task<HasilPerintah> RunAsync(params string[] argumen) =>
        ProgramKinerja.RunAsync(null, argumen, new Dictionary<string, string> { ["ConnectionStrings__Kinerja"] = "Host=tidak.ada" });
}
