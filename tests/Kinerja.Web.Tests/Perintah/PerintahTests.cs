using System.Text;
using Kinerja.Data.Contoh;
using Kinerja.Domain.Perencanaan;
using Kinerja.Testing;
using Kinerja.Web.Tests.Documents;
using Xunit;

namespace Kinerja.Web.Tests.Perintah;

/// <summary>The command line as scripts meet it: results on stdout, one clear line on stderr, an exit code.</summary>
public sealed class PerintahTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-perintah-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Print_writes_a_pdf_and_names_it()
    {
        var berkas = Path.Combine(_folder, "ampelgading.pdf");
        var hasil = await RunAsync("cetak", "--kecamatan", "35.07.06", "--tahun", "2022", "--keluaran", berkas);
        Assert.Equal((0, berkas, ""), (hasil.Kode, hasil.Keluaran.Trim(), hasil.Galat));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(berkas), 0, 8), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_then_import_into_another_year_and_export_gives_the_same_words()
    {
        var pertama = Path.Combine(_folder, "a.json");
        var kedua = Path.Combine(_folder, "b.json");
        Assert.Equal(0, (await RunAsync("ekspor", "--kecamatan", "35.07.14", "--tahun", "2017", "--keluaran", pertama)).Kode);
        var impor = await RunAsync("impor", "--kecamatan", "35.07.14", "--tahun", "2018", "--berkas", pertama);
        Assert.Equal((0, ""), (impor.Kode, impor.Galat));
        Assert.True(Guid.TryParse(impor.Keluaran.Trim(), out var id));
        Assert.Equal(0, (await RunAsync("ekspor", "--kecamatan=35.07.14", $"--id={id}", "--keluaran", kedua)).Kode);

        var (a, b) = (FormatNaskah.Read(await File.ReadAllTextAsync(pertama)), FormatNaskah.Read(await File.ReadAllTextAsync(kedua)));
        Assert.Equal((2017, 2018), (a.Tahun, b.Tahun));
        Assert.Equal(Formulasi(a), Formulasi(b));
        Assert.Equal(a.BatangTubuh!.Menimbang, b.BatangTubuh!.Menimbang);
    }

    [Fact]
    public async Task Import_names_the_path_of_a_fault_and_stores_nothing()
    {
        var berkas = Path.Combine(_folder, "rusak.json");
        var json = FormatNaskah.Write(NaskahContoh.Read("35.07.06")).Replace("\"Pembinaan perangkat desa\"", "\"\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(berkas, json);
        var hasil = await RunAsync("impor", "--kecamatan", "35.07.06", "--tahun", "2050", "--berkas", berkas);
        Assert.Equal(1, hasil.Kode);
        Assert.Contains("lampiran[0].bagian[1].sasaran[0].indikator[0].teks: wajib diisi.", hasil.Galat, StringComparison.Ordinal);
        Assert.Contains("belum punya keputusan tahun 2050", (await RunAsync("cetak", "--kecamatan", "35.07.06", "--tahun", "2050", "--keluaran", berkas + ".pdf")).Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("35.07.06", 2022, ".docx")]
    [InlineData("35.07.14", 2017, ".docx")]
    [InlineData("35.07.31", 2019, ".docx")]
    [InlineData("35.25.17", 2019, ".docx")]
    [InlineData("35.07.06", 2022, ".xlsx")]
    [InlineData("35.25.17", 2019, ".xlsx")]
    public async Task Decree_out_as_a_document_and_in_again_exports_the_same(string kode, int tahun, string akhiran)
    {
        var (dokumen, semula, kembali) = (Path.Combine(_folder, $"keputusan{akhiran}"), Path.Combine(_folder, "semula.json"), Path.Combine(_folder, "kembali.json"));
        Assert.Equal(0, (await RunAsync("ekspor", "--kecamatan", kode, "--tahun", $"{tahun}", "--keluaran", dokumen)).Kode);
        Assert.Equal(0, (await RunAsync("ekspor", "--kecamatan", kode, "--tahun", $"{tahun}", "--keluaran", semula)).Kode);
        var impor = await RunAsync("impor", "--kecamatan", kode, "--tahun", $"{tahun + 50 + akhiran.Length}", "--berkas", dokumen, "--jawab-semua");
        Assert.Equal((0, ""), (impor.Kode, impor.Galat));
        var hasil = System.Text.Json.JsonDocument.Parse(impor.Keluaran).RootElement;
        Assert.Equal((0, 0), (hasil.GetProperty("ragu").GetArrayLength(), hasil.GetProperty("barisTakTerbaca").GetArrayLength()));
        Assert.Equal(0, (await RunAsync("ekspor", "--kecamatan", kode, "--id", hasil.GetProperty("keputusan").GetString()!, "--keluaran", kembali)).Kode);

        var (a, b) = (FormatNaskah.Read(await File.ReadAllTextAsync(semula)), FormatNaskah.Read(await File.ReadAllTextAsync(kembali)));
        Assert.Equal(BolakBalik.Write(a), BolakBalik.Write(b with { Tahun = tahun }));
    }

    [Fact]
    public async Task Import_of_a_text_shows_what_it_read_and_stores_it_only_when_told_to()
    {
        var berkas = Path.Combine(_folder, "kertas.txt");
        File.Copy(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Naskah"), "35.07.06-*.txt").Single(), berkas);
        var baca = await RunAsync("impor", "--kecamatan", "35.07.06", "--tahun", "2061", "--berkas", berkas);
        Assert.Equal((0, ""), (baca.Kode, baca.Galat));
        var laporan = System.Text.Json.JsonDocument.Parse(baca.Keluaran).RootElement;
        Assert.Equal((2061, 17), (laporan.GetProperty("naskah").GetProperty("tahun").GetInt32(), laporan.GetProperty("naskah").GetProperty("lampiran")[0].GetProperty("bagian").GetArrayLength()));
        Assert.NotEqual(0, laporan.GetProperty("ragu").GetArrayLength());
        Assert.False(laporan.TryGetProperty("keputusan", out _));
        Assert.Contains("belum punya keputusan tahun 2061", (await RunAsync("ekspor", "--kecamatan", "35.07.06", "--tahun", "2061", "--keluaran", berkas + ".json")).Galat, StringComparison.Ordinal);

        var simpan = await RunAsync("impor", "--kecamatan", "35.07.06", "--tahun", "2061", "--berkas", berkas, "--jawab-semua");
        Assert.True(Guid.TryParse(System.Text.Json.JsonDocument.Parse(simpan.Keluaran).RootElement.GetProperty("keputusan").GetString(), out _));
        Assert.Equal(0, (await RunAsync("ekspor", "--kecamatan", "35.07.06", "--tahun", "2061", "--keluaran", berkas + ".json")).Kode);
    }

    [Theory]
    [InlineData(1, "Untuk PDF pakai perintah cetak", "ekspor", "--kecamatan", "35.07.06", "--tahun", "2022", "--keluaran", "x.pdf")]
    [InlineData(1, "pakai .docx", "ekspor", "--kecamatan", "35.07.06", "--tahun", "2022", "--keluaran", "x.doc")]
    [InlineData(1, "ditulis tanpa nilai", "impor", "--kecamatan", "35.07.06", "--berkas", "x.txt", "--jawab-semua=ya")]
    [InlineData(2, "Perintah “cetka” tidak dikenal", "cetka")]
    [InlineData(1, "Opsi “--tahu” tidak dikenal", "cetak", "--tahu", "2022")]
    [InlineData(1, "--keluaran wajib ditulis", "cetak", "--kecamatan", "35.07.06", "--tahun", "2022")]
    [InlineData(1, "memerlukan nilai", "cetak", "--kecamatan", "--tahun", "2022")]
    [InlineData(1, "ditulis dua kali", "cetak", "--tahun", "2022", "--tahun", "2021")]
    [InlineData(1, "bukan tahun", "cetak", "--kecamatan", "35.07.06", "--tahun", "dua", "--keluaran", "x.pdf")]
    [InlineData(1, "bukan kode kecamatan", "cetak", "--kecamatan", "35.07", "--tahun", "2022", "--keluaran", "x.pdf")]
    [InlineData(1, "35.07.99 tidak terdaftar", "cetak", "--kecamatan", "35.07.99", "--tahun", "2022", "--keluaran", "x.pdf")]
    [InlineData(1, "Folder ", "ekspor", "--kecamatan", "35.07.06", "--tahun", "2022", "--keluaran", "/tidak/ada/x.json")]
    [InlineData(1, "tidak ada", "impor", "--kecamatan", "35.07.06", "--berkas", "/tidak/ada.json")]
    [InlineData(1, "bukan pengenal keputusan", "cetak", "--kecamatan", "35.07.06", "--id", "abc", "--keluaran", "x.pdf")]
    [InlineData(1, "Pemilik", "migrasi")]
    [InlineData(1, "Peran “Bupati” tidak dikenal", "buat-pengguna", "--nama-pengguna", "a", "--nama", "A", "--peran", "Bupati")]
    public async Task A_refusal_is_one_line_on_stderr_and_nothing_on_stdout(int kode, string sebab, params string[] argumen)
    {
        var hasil = await RunAsync(argumen);
        Assert.Equal((kode, ""), (hasil.Kode, hasil.Keluaran));
        Assert.Contains(sebab, hasil.Galat, StringComparison.Ordinal);
        Assert.Single(hasil.Galat.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Another_kecamatans_decree_is_not_found_by_its_id()
    {
        var berkas = Path.Combine(_folder, "b.json");
        await RunAsync("ekspor", "--kecamatan", "35.07.31", "--tahun", "2019", "--keluaran", berkas);
        var id = FormatNaskah.Read(await File.ReadAllTextAsync(berkas)).Id!.Value;
        var hasil = await RunAsync("ekspor", "--kecamatan", "35.07.06", "--id", id.ToString(), "--keluaran", berkas);
        Assert.Equal(1, hasil.Kode);
        Assert.Contains("tidak ada di kecamatan ini", hasil.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registering_a_person_registers_a_new_kecamatan_with_them_and_prints_the_password_once()
    {
        var hasil = await RunAsync(
            "buat-pengguna", "--nama-pengguna", "admin.wajak", "--nama", "Siti Aminah", "--peran", "AdminKecamatan", "--kecamatan", "35.07.16", "--nama-kecamatan", "Wajak", "--nama-kabupaten", "Malang");
        Assert.Equal((0, ""), (hasil.Kode, hasil.Galat));
        Assert.Contains("Sandi: ", hasil.Keluaran, StringComparison.Ordinal);
        Assert.Contains("belum punya keputusan", (await RunAsync("cetak", "--kecamatan", "35.07.16", "--tahun", "2022", "--keluaran", Path.Combine(_folder, "x.pdf"))).Galat, StringComparison.Ordinal);
        Assert.Contains("sudah dipakai", (await RunAsync("buat-pengguna", "--nama-pengguna", "admin.wajak", "--nama", "Lain", "--peran", "Operator", "--kecamatan", "35.07.16")).Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_command_without_touching_a_database()
    {
        var hasil = await ProgramKinerja.RunAsync(null, ["bantuan"], new Dictionary<string, string> { ["ConnectionStrings__Kinerja"] = "Host=tidak.ada" });
        Assert.Equal(0, hasil.Kode);
        Assert.All(new[] { "cetak", "ekspor", "impor", "migrasi", "buat-pengguna" }, nama => Assert.Contains(nama, hasil.Keluaran, StringComparison.Ordinal));
    }

    private static List<string> Formulasi(NaskahJson naskah) =>
        [.. naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).SelectMany(i => i.Formulasi).Select(f => f.Teks)];

    private Task<HasilPerintah> RunAsync(params string[] argumen) => ProgramKinerja.RunAsync(basisData, argumen);
}
