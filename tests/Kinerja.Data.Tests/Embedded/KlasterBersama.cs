using Kinerja.Data.Embedded;
using Xunit;

namespace Kinerja.Data.Tests.Embedded;

/// <summary>One cluster for the tests that do not stop it.</summary>
public sealed class KlasterBersama : IAsyncLifetime
{
    public FolderUji Folder { get; } = new();

    public KlasterTertanam Klaster { get; private set; } = null!;

    public async Task InitializeAsync() => Klaster = await Folder.StartAsync();

    public async Task DisposeAsync()
    {
        await Klaster.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>A database of its own for one test.</summary>
    public async Task<string> CreateDatabaseAsync(string nama, string? contoh = null)
    {
        await Klaster.CreateDatabaseAsync(nama, contoh, CancellationToken.None);
        return nama;
    }
}

[CollectionDefinition(Nama)]
public sealed class KoleksiKlaster : ICollectionFixture<KlasterBersama>
{
    public const string Nama = "klaster bersama";
}
