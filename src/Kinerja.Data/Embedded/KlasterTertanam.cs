using Kinerja.Data.Tenancy;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Kinerja.Data.Embedded;

/// <summary>
/// The private PostgreSQL of one installation. Who started it owns it and stops it when disposed; who joined it leaves it running.
/// </summary>
public sealed class KlasterTertanam : IAsyncDisposable
{
    private readonly OpsiKlaster opsi;
    private readonly CatatanKlaster catatan;
    private readonly int port;
    private PemilikKlaster? pemilik;

    private KlasterTertanam(OpsiKlaster opsi, CatatanKlaster catatan, int port, PemilikKlaster? pemilik)
    {
        this.opsi = opsi;
        this.catatan = catatan;
        this.port = port;
        this.pemilik = pemilik;
    }

    public string ConnectionStringPemilik => ConnectionStringsFor(PeranKlaster.BasisData).Pemilik;

    public string ConnectionStringAplikasi => ConnectionStringsFor(PeranKlaster.BasisData).Aplikasi;

    internal string ConnectionStringPengurus => SambunganKlaster.Create(port, "postgres", PeranKlaster.Pengurus, catatan.SandiPengurus, 5);

    /// <summary>Starts the cluster of the folder, making it first where there is none.</summary>
    /// <exception cref="AturanException">Another program owns the folder, or PostgreSQL cannot run; the message says why.</exception>
    public static async Task<KlasterTertanam> StartAsync(OpsiKlaster opsi, ILogger logger, CancellationToken ct)
    {
        opsi = opsi with { Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(opsi.Folder)) };
        PemilikKlaster? pemilik = null;
        try
        {
            pemilik = await PemilikKlaster.TakeAsync(opsi, logger, ct);
            var port = await pemilik.StartServerAsync(ct);
            var klaster = new KlasterTertanam(opsi, pemilik.Catatan, port, pemilik);
            await PeranKlaster.EnsureAsync(klaster.ConnectionStringPengurus, pemilik.Catatan, ct);
            new CatatanBerjalan(Environment.ProcessId, port).Write(opsi.Folder);
            logger.LogInformation("PostgreSQL tertanam berjalan di {FolderData}, port {Port}", pemilik.FolderData, port);
            return klaster;
        }
        catch (Exception e)
        {
            if (pemilik is not null)
            {
                await pemilik.DisposeAsync();
            }

            if (e is UnauthorizedAccessException or IOException)
            {
                throw new AturanException($"Folder data {opsi.Folder} tidak dapat dipakai: {e.Message}", e);
            }

            throw;
        }
    }

    /// <summary>The cluster that another program runs on the folder, or null when none does. Waits while it is starting or stopping.</summary>
    public static async Task<KlasterTertanam?> TryJoinAsync(OpsiKlaster opsi, CancellationToken ct)
    {
        opsi = opsi with { Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(opsi.Folder)) };
        var sejak = TimeProvider.System.GetTimestamp();
        while (IsOwned(opsi.Folder))
        {
            if (CatatanBerjalan.Read(opsi.Folder) is { } berjalan && berjalan.IsOwnerAlive() && CatatanKlaster.Read(opsi.Folder) is { } catatan)
            {
                var klaster = new KlasterTertanam(opsi, catatan, berjalan.Port, pemilik: null);
                if (await klaster.AnswersAsync(ct))
                {
                    return klaster;
                }
            }

            if (TimeProvider.System.GetElapsedTime(sejak) > opsi.BatasMulai)
            {
                throw new AturanException($"Program Kinerja yang memakai folder data {opsi.Folder} tidak selesai memulai atau menghentikan basis datanya.");
            }

            await Task.Delay(100, ct);
        }

        return null;
    }

    public SambunganKlaster ConnectionStringsFor(string basisData) => new(
        SambunganKlaster.Create(port, basisData, PeranKlaster.Pemilik, catatan.SandiPemilik, opsi.Uji ? 5 : 10),
        SambunganKlaster.Create(port, basisData, PeranKlaster.Aplikasi, catatan.SandiAplikasi, opsi.Uji ? 20 : 80));

    /// <summary>A further database with the same two roles; a copy of <paramref name="contoh"/> when given, to which nobody may be connected.</summary>
    public Task CreateDatabaseAsync(string nama, string? contoh, CancellationToken ct) =>
        PeranKlaster.CreateDatabaseAsync(ConnectionStringPengurus, nama, contoh, ct);

    public async Task DropDatabaseAsync(string nama, CancellationToken ct)
    {
        var (sambunganPemilik, sambunganAplikasi) = ConnectionStringsFor(nama);
        ClearPool(sambunganPemilik);
        ClearPool(sambunganAplikasi);
        await PeranKlaster.DropDatabaseAsync(ConnectionStringPengurus, nama, ct);
    }

    /// <summary>The codes of all kecamatan. Row-level security hides what nobody has entered from the app's role; only who keeps the cluster sees the whole list.</summary>
    public async Task<IReadOnlyList<string>> ListKodeKecamatanAsync(CancellationToken ct)
    {
        var sambungan = new NpgsqlConnectionStringBuilder(ConnectionStringPengurus) { Database = PeranKlaster.BasisData, Pooling = false }.ConnectionString;
        await using var db = new KinerjaDbContext(new DbContextOptionsBuilder<KinerjaDbContext>().UseNpgsql(sambungan).Options, new RuangKerja());
        return [.. (await db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).OrderBy(k => k.Kode).Select(k => k.Kode).ToListAsync(ct)).Select(k => k.Value)];
    }

    public async ValueTask DisposeAsync()
    {
        // Once only: after the lock is free, a second time would meddle with the next owner's files.
        if (Interlocked.Exchange(ref pemilik, null) is { } milik)
        {
            ClearPool(ConnectionStringPemilik);
            ClearPool(ConnectionStringAplikasi);
            await milik.DisposeAsync();
        }
    }

    private static bool IsOwned(string folder)
    {
        try
        {
            return KunciFolder.IsHeld(folder);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new AturanException($"Folder data {folder} tidak boleh dibaca oleh akun ini. Jalankan perintah dengan akun yang menjalankan Kinerja.", e);
        }
    }

    private static void ClearPool(string sambungan)
    {
        using var kunci = new NpgsqlConnection(sambungan);
        NpgsqlConnection.ClearPool(kunci);
    }

    private async Task<bool> AnswersAsync(CancellationToken ct)
    {
        try
        {
            await using var coba = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionStringAplikasi) { Pooling = false, Timeout = 5 }.ConnectionString);
            await coba.OpenAsync(ct);
            return true;
        }
        catch (NpgsqlException)
        {
            return false; // its owner is just stopping it
        }
    }
}
