using System.Text.Json;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Web.Tests.Perintah;

public sealed class PerintahMuatBebanTests(BasisDataKosong basisData) : IClassFixture<BasisDataKosong>
{
    private static readonly string[] Kecil = ["muat-beban", "--kabupaten", "1", "--kecamatan", "2", "--jabatan", "3", "--indikator", "2", "--bulan", "1"];

    [Fact]
    public async Task Load_is_refused_in_production_and_done_in_development()
    {
        var ditolak = await RunAsync("Production", Kecil);
        Assert.Equal((1, ""), (ditolak.Kode, ditolak.Keluaran));
        Assert.Contains("tidak pernah dimuat di Production", ditolak.Galat, StringComparison.Ordinal);
        Assert.Single(ditolak.Galat.TrimEnd().Split('\n'));

        var dimuat = await RunAsync("Development", Kecil);
        Assert.Equal(0, dimuat.Kode);
        var hasil = JsonDocument.Parse(dimuat.Keluaran).RootElement;
        Assert.Equal((2, 12, 12 * 4), (hasil.GetProperty("kecamatan").GetInt32(), hasil.GetProperty("baris").GetProperty("Realisasi").GetInt32(), hasil.GetProperty("baris").GetProperty("HasilCapaian").GetInt32()));
        Assert.Contains("HasilCapaian: 48 baris", dimuat.Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kabupaten wajib ditulis", "muat-beban", "--kecamatan", "2")]
    [InlineData("“dua” bukan bilangan", "muat-beban", "--kabupaten", "1", "--kecamatan", "dua")]
    [InlineData("Banyak kecamatan harus antara 1 dan 99", "muat-beban", "--kabupaten", "1", "--kecamatan", "100")]
    public async Task Numbers_that_make_no_load_are_refused_in_one_line(string sebab, params string[] argumen)
    {
        var hasil = await RunAsync("Development", argumen);
        Assert.Equal((1, ""), (hasil.Kode, hasil.Keluaran));
        Assert.Contains(sebab, hasil.Galat, StringComparison.Ordinal);
        Assert.Single(hasil.Galat.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Load_without_the_owner_is_refused()
    {
        var hasil = await ProgramKinerja.RunAsync(basisData, Kecil);
        Assert.Equal((1, ""), (hasil.Kode, hasil.Keluaran));
        Assert.Contains("ConnectionStrings__Pemilik", hasil.Galat, StringComparison.Ordinal);
    }

    private Task<HasilPerintah> RunAsync(string lingkungan, string[] argumen) => ProgramKinerja.RunAsync(
        basisData, argumen, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = lingkungan, ["ConnectionStrings__Pemilik"] = basisData.Pemilik });
}
