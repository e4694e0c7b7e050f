using Kinerja.Documents;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Typst;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The printer as the program composes it.</summary>
public sealed class Pencetak : IDisposable
{
    private readonly ServiceProvider _layanan;

    public Pencetak()
        : this(_ => { })
    {
    }

    internal Pencetak(Action<PengaturanTypst> atur)
    {
        var layanan = new ServiceCollection();
        layanan.AddLogging(l => l.SetMinimumLevel(LogLevel.None));
        layanan.AddDocuments();
        layanan.Configure(atur);
        _layanan = layanan.BuildServiceProvider();
    }

    public PencetakKeputusan Keputusan => _layanan.GetRequiredService<PencetakKeputusan>();

    internal PenyusunTypst Penyusun => _layanan.GetRequiredService<PenyusunTypst>();

    public void Dispose() => _layanan.Dispose();
}

/// <summary>One printer for the tests of the paper: its processes stay warm.</summary>
[CollectionDefinition(Nama)]
public sealed class PencetakCollection : ICollectionFixture<Pencetak>
{
    public const string Nama = "pencetak";
}
