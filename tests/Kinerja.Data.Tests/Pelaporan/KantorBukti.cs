using Kinerja.Data.Berkas;
using Kinerja.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>An office with approved measures and a folder for its files.</summary>
public sealed class KantorBukti : BasisDataUji, IAsyncLifetime
{
    public KantorBukti()
        : base(IsiBasisData.Contoh)
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("kinerja-bukti-").FullName;

    public ServiceProvider Kantor { get; private set; } = null!;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Kantor = CreateLayanan(Aplikasi, l => l.Configure<OpsiBerkas>(o => o.Folder = Folder));
        await ApproveAsync(this);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Kantor.DisposeAsync();
        await DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
