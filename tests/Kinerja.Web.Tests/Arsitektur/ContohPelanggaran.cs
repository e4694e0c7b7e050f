using Kinerja.Data;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Web.Tests.Arsitektur;

// The twins: each breaks one rule in the way in which it would be broken by mistake.
#pragma warning disable CA1812, CA1822, CA1852, CA1034, CA1051 // never instantiated; written as the mistake would be

internal class KomponenDasarUji : ComponentBase;

/// <summary>By way of a base class of its own, and in an async method only.</summary>
internal sealed class KomponenPenyentuhBasisData : KomponenDasarUji
{
    private readonly IServiceProvider layanan = null!;

    protected override async Task OnInitializedAsync()
    {
        var factory = (IDbContextFactory<KinerjaDbContext>)layanan.GetService(typeof(IDbContextFactory<KinerjaDbContext>))!;
        await using var db = await factory.CreateDbContextAsync();
    }
}

internal sealed class KomponenPatuh : KomponenDasarUji
{
    [Parameter]
    public string Nama { get; set; } = "";
}

public sealed class LayananPembocor
{
    public List<Jabatan>? Bidang;

    public Task<IReadOnlyList<Jabatan>> ListAsync() => Task.FromResult<IReadOnlyList<Jabatan>>([]);

    public bool TryFind(out Jabatan? jabatan)
    {
        jabatan = null;
        return false;
    }

    /// <summary>An id and a value of the domain may leave.</summary>
    public (JabatanId Id, KodeWilayah Kode) Patuh() => default;

    internal Jabatan? DiDalam() => null;
}

internal sealed class PenanyaJam
{
    public Func<DateTime> Lambda { get; } = () => DateTime.Now;

    public async Task<DateTimeOffset> NowAsync()
    {
        await Task.Yield();
        return DateTimeOffset.UtcNow;
    }
}

internal sealed class PembacaBerkas
{
    public bool IsAda(string jalur) => File.Exists(jalur);
}
