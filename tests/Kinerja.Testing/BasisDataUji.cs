using Kinerja.Data;
using Kinerja.Data.Contoh;
using Kinerja.Data.Embedded;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Testing;

/// <summary>A database of its own for one test class, reached as the app reaches it.</summary>
public class BasisDataUji : IAsyncLifetime, IAsyncDisposable
{
    private readonly IsiBasisData _isi;
    private string _nama = "";

    protected BasisDataUji(IsiBasisData isi) => _isi = isi;

    /// <summary>As the role that the fences hold in.</summary>
    public string Aplikasi { get; private set; } = "";

    /// <summary>As the role that owns the schema.</summary>
    public string Pemilik { get; private set; } = "";

    /// <summary>As a superuser, whom row-level security does not hold: for proofs of the other two fences alone.</summary>
    public string Pengurus { get; private set; } = "";

    public ServiceProvider Layanan { get; private set; } = null!;

    public static BasisDataUji For(string nama, KlasterTertanam klaster)
    {
        var basisData = new BasisDataUji(IsiBasisData.Kosong);
        basisData.Connect(nama, klaster);
        return basisData;
    }

    public async Task InitializeAsync() => Connect(await KlasterUji.CloneAsync(_isi), await KlasterUji.GetAsync());

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await (await KlasterUji.GetAsync()).DropDatabaseAsync(_nama, CancellationToken.None);
    }

    /// <summary>Lets go of the database and leaves it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Layanan.DisposeAsync();
        ClearPool();
        GC.SuppressFinalize(this);
    }

    public Task LoadContohAsync() => Layanan.GetRequiredService<PemuatContoh>().LoadAsync(CancellationToken.None);

    public Task LoadPelaporanAsync() => Layanan.GetRequiredService<PelaporanContoh>().LoadAsync(CancellationToken.None);

    /// <summary>A scope that works in one kecamatan.</summary>
    public async Task<AsyncServiceScope> EnterAsync(string kode)
    {
        var scope = Layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode, CancellationToken.None);
        return scope;
    }

    /// <summary>The app's services over another connection to this database.</summary>
    public static ServiceProvider CreateLayanan(string sambungan, Action<IServiceCollection>? ubah = null)
    {
        var layanan = new ServiceCollection();
        layanan.AddLogging();
        layanan.AddSingleton(TimeProvider.System);
        layanan.AddKinerjaData(sambungan);
        layanan.AddKinerjaIdentity();
        ubah?.Invoke(layanan);
        return layanan.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>A database of a cluster as a superuser reaches it.</summary>
    public static string PengurusOf(KlasterTertanam klaster, string nama) => new NpgsqlConnectionStringBuilder(klaster.ConnectionStringPengurus) { Database = nama }.ConnectionString;

    private void Connect(string nama, KlasterTertanam klaster)
    {
        _nama = nama;
        (Pemilik, Aplikasi) = klaster.ConnectionStringsFor(nama);
        Pengurus = PengurusOf(klaster, nama);
        Layanan = CreateLayanan(Aplikasi);
    }

    private void ClearPool()
    {
        foreach (var sambungan in new[] { Aplikasi, Pemilik, Pengurus })
        {
            using var koneksi = new NpgsqlConnection(sambungan);
            NpgsqlConnection.ClearPool(koneksi);
        }
    }
}

/// <summary>The schema and nothing in it.</summary>
public sealed class BasisDataKosong() : BasisDataUji(IsiBasisData.Kosong)
{
    /// <summary>One more for a single test, which lets go of it by <see cref="IAsyncLifetime.DisposeAsync"/>.</summary>
    public static async Task<BasisDataKosong> CreateAsync()
    {
        var basisData = new BasisDataKosong();
        await basisData.InitializeAsync();
        return basisData;
    }
}

/// <summary>The four real decrees and an account for each role.</summary>
public sealed class BasisDataContoh() : BasisDataUji(IsiBasisData.Contoh);

/// <summary>The four decrees with a measured year each: measures, targets, figures and results, as Development starts with.</summary>
public sealed class BasisDataBerisi() : BasisDataUji(IsiBasisData.Berisi);

/// <summary>What a database of a test begins with.</summary>
public enum IsiBasisData
{
    Kosong,
    Contoh,
    Berisi,
}
