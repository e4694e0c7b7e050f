using System.Collections.Concurrent;
using Kinerja.Data.Contoh;
using Kinerja.Documents;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Laporan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The printer as the program composes it.</summary>
public sealed class Pencetak : IDisposable
{
    private readonly ServiceProvider _layanan;
    private readonly ConcurrentDictionary<(string Kode, string Tata), Task<byte[]>> _contoh = new();

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

    /// <summary>A shipped decree on one of the two papers, printed once a run.</summary>
    public Task<byte[]> PrintContohAsync(string kode, string tata) => _contoh.GetOrAdd((kode, tata), k =>
        Keputusan.PrintAsync(NaskahContoh.ReadAll().Single(n => n.Kecamatan.Kode == k.Kode), Tata(k.Tata), CancellationToken.None));

    public static TataNaskah Tata(string nama) => nama == nameof(TataNaskah.F4) ? TataNaskah.F4 : TataNaskah.A4;

    public PencetakKeputusan Keputusan => _layanan.GetRequiredService<PencetakKeputusan>();

    public PencetakBeda Beda => _layanan.GetRequiredService<PencetakBeda>();

    public PencetakLaporan Laporan => _layanan.GetRequiredService<PencetakLaporan>();

    public PencetakPetikan Petikan => _layanan.GetRequiredService<PencetakPetikan>();

    internal PenyusunTypst Penyusun => _layanan.GetRequiredService<PenyusunTypst>();

    public void Dispose() => _layanan.Dispose();
}

/// <summary>One printer for the tests of the paper: its processes stay warm.</summary>
[CollectionDefinition(Nama)]
public sealed class PencetakCollection : ICollectionFixture<Pencetak>
{
    public const string Nama = "pencetak";
}
