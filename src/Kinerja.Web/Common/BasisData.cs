using Kinerja.Data.Embedded;
using Kinerja.Data.Migrations;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Common;

/// <summary>The database that this process works with: a server's, by its connection strings, or the private cluster that it starts or joins.</summary>
public sealed class BasisData : IAsyncDisposable
{
    private readonly KlasterTertanam? _klaster;

    private BasisData(string aplikasi, string? pemilik, KlasterTertanam? klaster, bool isPemilikKlaster)
    {
        Aplikasi = aplikasi;
        Pemilik = pemilik;
        _klaster = klaster;
        IsPemilikKlaster = isPemilikKlaster;
    }

    /// <summary>As the role that the three fences hold in.</summary>
    public string Aplikasi { get; }

    /// <summary>As the role that owns the schema; <c>null</c> where somebody else migrates.</summary>
    public string? Pemilik { get; }

    /// <summary>Whether this process started the private cluster, and so stops it.</summary>
    public bool IsPemilikKlaster { get; }

    /// <param name="bolehBergabung">The command line joins a cluster that the app is running; a second app is refused.</param>
    public static async Task<BasisData> OpenAsync(IConfiguration konfigurasi, bool bolehBergabung, ILogger logger, CancellationToken ct)
    {
        if (konfigurasi.GetConnectionString("Kinerja") is { Length: > 0 } aplikasi)
        {
            return new BasisData(aplikasi, konfigurasi.GetConnectionString("Pemilik"), null, isPemilikKlaster: false);
        }

        var opsi = new OpsiKlaster { Folder = Path.Combine(Pemasangan.FolderData, "postgres") };
        if (bolehBergabung && await KlasterTertanam.TryJoinAsync(opsi, ct) is { } berjalan)
        {
            return new BasisData(berjalan.ConnectionStringAplikasi, berjalan.ConnectionStringPemilik, berjalan, isPemilikKlaster: false);
        }

        var klaster = await KlasterTertanam.StartAsync(opsi, logger, ct);
        return new BasisData(klaster.ConnectionStringAplikasi, klaster.ConnectionStringPemilik, klaster, isPemilikKlaster: true);
    }

    /// <summary>Migrates where this process may; else makes sure that somebody has.</summary>
    public async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken ct)
    {
        if (Pemilik is not null)
        {
            return await Migrator.MigrateAsync(Pemilik, Aplikasi, ct);
        }

        var tertunda = await Migrator.ListPendingAsync(Aplikasi, ct);
        return tertunda.Count == 0
            ? []
            : throw new AturanException("Basis data belum dimutakhirkan. Jalankan perintah “migrasi” dengan ConnectionStrings__Pemilik, atau berikan sambungan itu kepada aplikasi.");
    }

    /// <summary>The codes of all kecamatan, for the command line of a private cluster; <c>null</c> where no role of this process may see them all.</summary>
    public async Task<IReadOnlyList<string>?> ListKodeKecamatanAsync(CancellationToken ct) => _klaster is null ? null : await _klaster.ListKodeKecamatanAsync(ct);

    public async ValueTask DisposeAsync()
    {
        if (_klaster is not null)
        {
            await _klaster.DisposeAsync();
        }
    }
}
