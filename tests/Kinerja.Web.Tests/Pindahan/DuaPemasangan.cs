using Kinerja.Data;
using Kinerja.Data.Berkas;
using Kinerja.Data.Pindahan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Testing;
using Kinerja.Web.Features.Pindahan;
using Kinerja.Web.Tests.Documents.Signing;
using Kinerja.Web.Tests.Pengesahan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Web.Tests.Pindahan;

/// <summary>An installation with a measured and signed kecamatan, whose ZIP is made once, and as many empty ones as a test asks for.</summary>
public sealed class DuaPemasangan : IAsyncLifetime, IAsyncDisposable
{
    public const string Kode = "35.07.06";

    /// <summary>What would be lost or computed if it went through a spreadsheet.</summary>
    public static readonly string[] TeksSulit = ["=HYPERLINK(\"http://a\";1)", "'=1+1", "''", "-5", "@a", "+62 811", "\ttab", "dua\nbaris, \"kutip\"", " tepi ", "\\.", "\\N", "NULL", "é 中 🖋️", ""];

    private static readonly CancellationToken Ct = CancellationToken.None;

    private readonly KantorBerisi asal = new();

    public KantorSah Asal => asal;

    /// <summary>The ZIP of the kecamatan.</summary>
    public byte[] Zip { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)asal).InitializeAsync();
        using var uji = new SertifikatUji();
        await asal.SignAsync(Kode, await asal.EnactAsync(Kode, 2024), uji.Create());
        await AddBuktiAsync();
        Zip = await ExportAsync(asal.Kantor);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync() => await ((IAsyncLifetime)asal).DisposeAsync();

    public static async Task<byte[]> ExportAsync(IServiceProvider kantor)
    {
        await using var scope = kantor.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(Kode, Ct);
        using var isi = new MemoryStream();
        await ActivatorUtilities.CreateInstance<PenulisPindahan>(scope.ServiceProvider).WriteAsync(isi, null, Ct);
        return isi.ToArray();
    }

    public static async Task<PemasanganLain> CreateLainAsync()
    {
        var lain = new PemasanganLain();
        await lain.InitializeAsync();
        return lain;
    }

    private async Task AddBuktiAsync()
    {
        await using var ruang = await asal.EnterAsync("operator.ampelgading", Kode);
        var kerja = ruang.Get<RuangKerja>();
        var kecamatan = kerja.RequireKecamatan().Id;
        using var berkas = await ruang.Get<GudangBerkas>().ReceiveAsync(kecamatan, new MemoryStream([.. "%PDF-1.4 bukti"u8]), Ct);
        ruang.Get<GudangBerkas>().Keep(kecamatan, berkas);
        await using (var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            db.Bukti.Add(new Bukti(kecamatan, new BerkasBukti("=bukti.pdf", JenisBukti.Pdf, berkas.Sha256, berkas.UkuranByte), kerja.Pengguna!.Value, DateTimeOffset.UtcNow));
            await db.SaveChangesAsync(Ct);
        }

        await using var sql = new NpgsqlConnection(asal.Pengurus);
        await sql.OpenAsync(Ct);
        foreach (var teks in TeksSulit)
        {
            await using var tambah = new NpgsqlCommand("""insert into "Pemberitahuan" ("KecamatanId", "Id", "Untuk", "Pada", "Teks", "Tautan") values ($1, $2, $3, now(), $4, $4)""", sql)
            {
                Parameters = { new() { Value = kecamatan.Value }, new() { Value = Guid.CreateVersion7() }, new() { Value = kerja.Pengguna!.Value.Value }, new() { Value = teks } },
            };
            await tambah.ExecuteNonQueryAsync(Ct);
        }
    }
}

/// <summary>Another installation, with nothing in it yet.</summary>
public sealed class PemasanganLain : IAsyncDisposable
{
    private readonly BasisDataKosong basisData = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("kinerja-lain-").FullName;

    public BasisDataUji BasisData => basisData;

    public ServiceProvider Kantor { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await basisData.InitializeAsync();
        Kantor = KantorSah.Create(basisData.Aplikasi, Path.Combine(Folder, "berkas"));
    }

    public async Task<HasilPindahan> ImportAsync(byte[] zip)
    {
        var jalur = Path.Combine(Folder, "data.zip");
        await File.WriteAllBytesAsync(jalur, zip);
        using var sumber = ZipPindahan.Load(jalur);
        await using var scope = Kantor.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PengimporKecamatan>().ImportAsync(basisData.Pemilik, sumber, CancellationToken.None);
    }

    /// <summary>Every row of every table but keys and migrations, and every file.</summary>
    public async Task<long> CountAsync()
    {
        await using var sql = new NpgsqlConnection(basisData.Pengurus);
        await sql.OpenAsync();
        await using var hitung = new NpgsqlCommand(
            """
            select coalesce(sum((xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', tablename), false, true, '')))[1]::text::bigint), 0)::bigint from pg_tables
            where schemaname = 'public' and tablename not in ('__EFMigrationsHistory', 'KunciProteksi')
            """,
            sql);
        var berkas = Path.Combine(Folder, "berkas");
        return (long)(await hitung.ExecuteScalarAsync())! + (Directory.Exists(berkas) ? Directory.EnumerateFiles(berkas, "*", SearchOption.AllDirectories).Count() : 0);
    }

    public async ValueTask DisposeAsync()
    {
        await Kantor.DisposeAsync();
        await ((IAsyncLifetime)basisData).DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
