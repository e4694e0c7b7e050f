using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Cadangan;

/// <summary>The daily backup and the one that is asked for: made once over all servers, kept for so long, its age known everywhere.</summary>
public sealed class PelaksanaCadanganTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>, IAsyncLifetime
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    private readonly CadanganUji _uji = new();
    private readonly JamCadangan _jam = new();
    private readonly List<ServiceProvider> _server = [];

    public async Task InitializeAsync()
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        await sql.ExecuteAsync("truncate \"CatatanCadangan\"");
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _server)
        {
            await server.DisposeAsync();
        }

        _uji.Delete();
    }

    [Fact]
    public async Task Daily_backup_is_made_once_a_day_after_its_hour()
    {
        var pelaksana = Server().GetRequiredService<PelaksanaCadangan>();

        _jam.Kini = Pukul(1, 29);
        Assert.True(await pelaksana.RunAsync(harian: true, Ct)); // none of yesterday
        Assert.False(await pelaksana.RunAsync(harian: true, Ct));
        _jam.Kini = Pukul(1, 31);
        Assert.True(await pelaksana.RunAsync(harian: true, Ct));
        _jam.Kini = Pukul(23, 59);
        Assert.False(await pelaksana.RunAsync(harian: true, Ct));
        Assert.Equal(2, Berkas().Length);
        Assert.DoesNotContain(Directory.GetFiles(_uji.Berkas("cadangan")), b => !b.EndsWith(BerkasCadangan.Akhiran, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_made_where_the_daily_one_is_not_looked_after()
    {
        Assert.False(await Server().GetRequiredService<PelaksanaCadangan>().RunAsync(harian: false, Ct));
        Assert.False(Directory.Exists(_uji.Berkas("cadangan")));
    }

    [Fact]
    public async Task Several_servers_make_one_and_say_the_same_of_it()
    {
        var server = Enumerable.Range(0, 3).Select(_ => Server()).ToList();

        var hasil = await Task.WhenAll(server.Select(s => Task.Run(() => s.GetRequiredService<PelaksanaCadangan>().RunAsync(harian: true, Ct))));

        Assert.Single(hasil, h => h);
        var berkas = Assert.Single(Berkas());
        Assert.All(await Task.WhenAll(server.Select(ReadAsync)), d => Assert.Equal((berkas, false, null), (d.Terakhir?.NamaBerkas, d.IsTua, d.Gagal)));
    }

    [Fact]
    public async Task Who_runs_the_server_asks_for_one_and_nobody_else()
    {
        var server = Server();
        var pengelola = await FindAsync("pengelola");
        await RequestAsync(server, pengelola);

        Assert.Contains("sedang dibuat", (await Assert.ThrowsAsync<AturanException>(() => RequestAsync(server, pengelola))).Message, StringComparison.Ordinal);
        Assert.Equal(StatusCadangan.Menunggu, (await ReadAsync(server)).Berjalan?.Status);
        Assert.True(await server.GetRequiredService<PelaksanaCadangan>().RunAsync(harian: false, Ct));

        var detail = await ReadAsync(server);
        Assert.Equal((null, PemicuCadangan.Tombol, StatusCadangan.Berhasil), (detail.Berjalan, detail.Terakhir!.Pemicu, detail.Terakhir.Status));
        Assert.Equal(new FileInfo(Path.Combine(_uji.Berkas("cadangan"), detail.Terakhir.NamaBerkas!)).Length, detail.Terakhir.UkuranByte);
        using var _ = await PembacaCadangan.OpenAsync(Path.Combine(_uji.Berkas("cadangan"), detail.Terakhir.NamaBerkas!), null, Ct);
        foreach (var lain in new[] { "admin.ampelgading", "organisasi.malang" })
        {
            Assert.Contains("Hanya pengelola", (await Assert.ThrowsAsync<AturanException>(async () => await RequestAsync(server, await FindAsync(lain)))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failure_is_told_with_its_reason_and_tried_again_after_an_hour()
    {
        var server = Server();
        await File.WriteAllTextAsync(_uji.Berkas("cadangan"), "bukan folder");
        var pelaksana = server.GetRequiredService<PelaksanaCadangan>();

        Assert.True(await pelaksana.RunAsync(harian: true, Ct));

        var detail = await ReadAsync(server);
        Assert.True(detail.IsTua);
        Assert.Contains("cadangan", detail.Gagal!.Sebab, StringComparison.Ordinal);
        Assert.False(await pelaksana.RunAsync(harian: true, Ct));
        File.Delete(_uji.Berkas("cadangan"));
        _jam.Kini += TimeSpan.FromMinutes(61);
        Assert.True(await pelaksana.RunAsync(harian: true, Ct));
        Assert.Equal((null, false), ((await ReadAsync(server)).Gagal, (await ReadAsync(server)).IsTua));
    }

    [Fact]
    public async Task What_was_cut_off_is_said_to_have_failed_and_what_is_old_is_removed()
    {
        var server = Server();
        var pelaksana = server.GetRequiredService<PelaksanaCadangan>();
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        await sql.ExecuteAsync(
            "insert into \"CatatanCadangan\" (\"Id\", \"Pemicu\", \"Status\", \"DimintaPada\", \"MulaiPada\", \"Persen\") values (gen_random_uuid(), 'Harian', 'Berjalan', $1, $1, 5)", _jam.Kini.UtcDateTime);
        Directory.CreateDirectory(_uji.Berkas("cadangan"));
        var sisa = Path.Combine(_uji.Berkas("cadangan"), "kinerja-20200101-000000.kinerja.abc.sementara");
        await File.WriteAllTextAsync(sisa, "x");
        File.SetLastWriteTimeUtc(sisa, _jam.Kini.UtcDateTime.AddDays(-2));
        await File.WriteAllTextAsync(Path.Combine(_uji.Berkas("cadangan"), "milik-orang-lain.kinerja"), "x");

        // Found by whoever looks next, so that the button is free again; the next try is an hour later.
        Assert.False(await pelaksana.RunAsync(harian: false, Ct));
        Assert.Null((await ReadAsync(server)).Berjalan);
        for (var hari = 0; hari < 4; hari++)
        {
            _jam.Kini += TimeSpan.FromDays(1);
            Assert.True(await pelaksana.RunAsync(harian: true, Ct));
        }

        Assert.Equal(3, Berkas().Length);
        Assert.False(File.Exists(sisa));
        Assert.True(File.Exists(Path.Combine(_uji.Berkas("cadangan"), "milik-orang-lain.kinerja")));
        Assert.Contains((await ReadAsync(server)).Riwayat, c => c.Status is StatusCadangan.Gagal && c.Sebab!.StartsWith("Terhenti", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Old_backup_is_too_old()
    {
        var server = Server();
        Assert.True((await ReadAsync(server)).IsTua);
        Assert.True(await server.GetRequiredService<PelaksanaCadangan>().RunAsync(harian: true, Ct));

        _jam.Kini += TimeSpan.FromHours(35);
        Assert.False((await ReadAsync(server)).IsTua);
        _jam.Kini += TimeSpan.FromHours(2);
        Assert.True((await ReadAsync(server)).IsTua);
    }

    private static DateTimeOffset Pukul(int jam, int menit) => new(2026, 5, 4, jam, menit, 0, TimeSpan.Zero);

    private string[] Berkas() => [.. Directory.GetFiles(_uji.Berkas("cadangan"), "kinerja-*.kinerja").Select(b => Path.GetFileName(b)!)];

    private ServiceProvider Server()
    {
        var layanan = BasisDataUji.CreateLayanan(basisData.Aplikasi, l =>
        {
            l.AddSingleton<TimeProvider>(_jam);
            l.Configure<OpsiBerkas>(o => o.Folder = _uji.Berkas("asal"));
            l.Configure<OpsiCadangan>(o => (o.Folder, o.Pemilik, o.Simpan) = (_uji.Berkas("cadangan"), basisData.Pemilik, 3));
        });
        _server.Add(layanan);
        return layanan;
    }

    private static async Task<CadanganDetail> ReadAsync(ServiceProvider server)
    {
        await using var scope = server.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CadanganService>().ReadAsync(Ct);
    }

    private static async Task RequestAsync(ServiceProvider server, Kinerja.Domain.Organisasi.PenggunaId orang)
    {
        await using var scope = server.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetPengguna(orang);
        await scope.ServiceProvider.GetRequiredService<CadanganService>().RequestAsync(Ct);
    }

    private async Task<Kinerja.Domain.Organisasi.PenggunaId> FindAsync(string nama)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
    }

    private sealed class JamCadangan : TimeProvider
    {
        public DateTimeOffset Kini { get; set; } = Pukul(12, 0);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Kini;
    }
}
