using System.Diagnostics;
using System.Text.Json;
using Kinerja.Testing;
using Npgsql;
using Xunit;

namespace Kinerja.Web.Tests.Perintah;

/// <summary>Backup and restore as the program itself does them, in processes of their own, the one that is killed included.</summary>
public sealed class PerintahCadanganTests(BasisDataBerisi asal) : IClassFixture<BasisDataBerisi>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-perintah-").FullName;
    private BasisDataKosong _tujuan = null!;

    public async Task InitializeAsync() => _tujuan = await BasisDataKosong.CreateAsync();

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)_tujuan).DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Backup_restored_into_an_empty_installation_is_the_same_installation()
    {
        var berkas = Path.Combine(_folder, "a.kinerja");
        var cadangkan = await RunAsync(asal, "asal", "cadangkan", "--keluaran", berkas);
        Assert.Equal((0, ""), (cadangkan.Kode, cadangkan.Galat));
        var ditulis = JsonDocument.Parse(cadangkan.Keluaran).RootElement;
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(berkas));
        }

        var periksa = await RunAsync(null, "tidak-ada", "pulihkan", "--berkas", berkas, "--periksa");
        Assert.Equal((0, ""), (periksa.Kode, periksa.Galat));
        Assert.False(Directory.Exists(Path.Combine(_folder, "tidak-ada")));

        var pulihkan = await RunAsync(_tujuan, "tujuan", "pulihkan", "--berkas", berkas);
        Assert.Equal((0, ""), (pulihkan.Kode, pulihkan.Galat));
        var dipulihkan = JsonDocument.Parse(pulihkan.Keluaran).RootElement;
        Assert.True(dipulihkan.GetProperty("dipulihkan").GetBoolean());
        Assert.Equal(ditulis.GetProperty("baris").GetInt64(), dipulihkan.GetProperty("baris").EnumerateObject().Sum(b => b.Value.GetInt64()));

        var audit = await RunAsync(_tujuan, "tujuan", "periksa-audit", "--kecamatan", "35.07.06", "--kecamatan", "35.25.17");
        Assert.Equal((0, 2), (audit.Kode, audit.Keluaran.Split("\"utuh\":true").Length - 1));
        var lagi = await RunAsync(_tujuan, "tujuan", "pulihkan", "--berkas", berkas);
        Assert.Equal((1, ""), (lagi.Kode, lagi.Keluaran));
        Assert.Contains("hanya ke pemasangan yang kosong", lagi.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_kecamatan_goes_alone()
    {
        var berkas = Path.Combine(_folder, "k.kinerja");
        Assert.Equal(0, (await RunAsync(asal, "asal", "cadangkan", "--keluaran", berkas, "--kecamatan", "35.07.14")).Kode);

        Assert.Equal(0, (await RunAsync(_tujuan, "tujuan", "pulihkan", "--berkas", berkas)).Kode);

        Assert.Equal(0, (await RunAsync(_tujuan, "tujuan", "ekspor", "--kecamatan", "35.07.14", "--tahun", "2017", "--keluaran", berkas + ".json")).Kode);
        Assert.Contains("35.07.06 tidak terdaftar", (await RunAsync(_tujuan, "tujuan", "ekspor", "--kecamatan", "35.07.06", "--tahun", "2022", "--keluaran", berkas + ".json")).Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_that_is_killed_leaves_an_empty_installation_that_is_restored_the_next_time()
    {
        var berkas = Path.Combine(_folder, "a.kinerja");
        Assert.Equal(0, (await RunAsync(asal, "asal", "cadangkan", "--keluaran", berkas)).Kode);
        await using var pengurus = new NpgsqlConnection(_tujuan.Pengurus);
        await pengurus.OpenAsync();
        // The table that comes late is held, so that the restore stands in its middle when it is killed.
        await using (var kunci = await pengurus.BeginTransactionAsync())
        {
            await ExecuteAsync(pengurus, "lock table \"Realisasi\" in access share mode");
            using var proses = Start(_tujuan, "tujuan", "pulihkan", "--berkas", berkas);
            await WaitAsync("select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')");
            proses.Kill();
            await proses.WaitForExitAsync();
        }

        await WaitAsync("select not exists (select from pg_stat_activity where datname = current_database() and usename <> current_user and state <> 'idle')");
        await using (var tanya = new NpgsqlCommand("select (select count(*) from \"Pengguna\") + (select count(*) from \"Kecamatan\") + pg_relation_size('\"Pengguna\"')", pengurus))
        {
            Assert.Equal(0L, await tanya.ExecuteScalarAsync());
        }

        Assert.Equal((0, ""), (await RunAsync(_tujuan, "tujuan", "pulihkan", "--berkas", berkas)) switch { var h => (h.Kode, h.Galat) });
    }

    [Theory]
    [InlineData("--keluaran wajib ditulis", "cadangkan")]
    [InlineData("Folder /tidak/ada tidak ada", "cadangkan", "--keluaran", "/tidak/ada/x.kinerja")]
    [InlineData("35.07.99 tidak terdaftar", "cadangkan", "--keluaran", "x.kinerja", "--kecamatan", "35.07.99")]
    [InlineData("--berkas wajib ditulis", "pulihkan")]
    [InlineData("tidak ada", "pulihkan", "--berkas", "/tidak/ada.kinerja")]
    public async Task A_refusal_is_one_line_and_leaves_no_file(string sebab, params string[] argumen)
    {
        var hasil = await RunAsync(asal, "asal", argumen);

        Assert.Equal((1, ""), (hasil.Kode, hasil.Keluaran));
        Assert.Contains(sebab, hasil.Galat, StringComparison.Ordinal);
        Assert.Single(hasil.Galat.TrimEnd().Split('\n'));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Without_the_owner_it_is_said_what_is_missing()
    {
        var hasil = await ProgramKinerja.RunAsync(asal, ["cadangkan", "--keluaran", Path.Combine(_folder, "x.kinerja")]);

        Assert.Equal(1, hasil.Kode);
        Assert.Contains("Cadangan memerlukan ConnectionStrings__Pemilik", hasil.Galat, StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(NpgsqlConnection sambungan, string sql)
    {
#pragma warning disable CA2100 // The test's own text.
        await using var perintah = new NpgsqlCommand(sql, sambungan);
#pragma warning restore CA2100
        await perintah.ExecuteNonQueryAsync();
    }

    private async Task WaitAsync(string sql)
    {
        await using var sambungan = new NpgsqlConnection(_tujuan.Pengurus);
        await sambungan.OpenAsync();
        for (var kali = 0; kali < 300; kali++)
        {
#pragma warning disable CA2100 // The test's own text.
            await using var perintah = new NpgsqlCommand(sql, sambungan);
#pragma warning restore CA2100
            if (await perintah.ExecuteScalarAsync() is true)
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException(sql);
    }

    private Dictionary<string, string> Lingkungan(BasisDataUji? basisData, string data)
    {
        var lingkungan = new Dictionary<string, string> { ["KINERJA_DATA"] = Path.Combine(_folder, data), ["Berkas__Folder"] = Path.Combine(_folder, data, "berkas") };
        if (basisData is not null)
        {
            lingkungan["ConnectionStrings__Pemilik"] = basisData.Pemilik;
        }

        return lingkungan;
    }

    private Task<HasilPerintah> RunAsync(BasisDataUji? basisData, string data, params string[] argumen) => ProgramKinerja.RunAsync(basisData, argumen, Lingkungan(basisData, data));

    private Process Start(BasisDataUji basisData, string data, params string[] argumen)
    {
        var mulai = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Kinerja.Web.dll"), .. argumen]) { UseShellExecute = false };
        mulai.Environment["ConnectionStrings__Kinerja"] = basisData.Aplikasi;
        foreach (var (nama, nilai) in Lingkungan(basisData, data))
        {
            mulai.Environment[nama] = nilai;
        }

        return Process.Start(mulai)!;
    }
}
