using Kinerja.Data.Berkas;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan.Pengesahan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Penetapan;

/// <summary>What the public page shows of a decree.</summary>
/// <param name="Sha256">Of the archived file; <c>null</c> while it waits for its signature.</param>
public sealed record KeputusanPublikRow(
    string Kode, string Kecamatan, string Kabupaten, string Nomor, string Judul, DateOnly Tanggal, string Penandatangan, string Jabatan, JalurTandaTangan Jalur, bool? Tersertifikasi, string? Sha256,
    string? DiubahOleh, string? DicabutOleh);

/// <summary>The bytes that a file is compared with.</summary>
/// <param name="Arsip"><c>null</c> before it is archived.</param>
public sealed record PembandingPublik(byte[]? Arsip, byte[]? Cetakan);

/// <summary>Finds a decree by the code on its paper, for anybody. It opens the one row that carries the code, and no room.</summary>
public sealed class KeputusanPublikService(IServiceScopeFactory scopes, GudangBerkas gudang)
{
    /// <summary><c>null</c> for a code that is none, and for one that nobody has: the two are not told apart.</summary>
    public async Task<KeputusanPublikRow?> FindAsync(string? kode, CancellationToken ct) => await FindBarisAsync(kode, ct) is { } k
        ? new KeputusanPublikRow(k.Kode, k.Kecamatan, k.Kabupaten, k.Nomor, k.Judul, k.Tanggal, k.Penandatangan, k.Jabatan, k.Jalur, k.Tersertifikasi, k.Sha256, k.DiubahOleh, k.DicabutOleh)
        : null;

    /// <summary>The archived bytes of the decree of a code, for comparison alone: they go no further.</summary>
    public async Task<PembandingPublik?> ReadPembandingAsync(string? kode, CancellationToken ct)
    {
        if (await FindBarisAsync(kode, ct) is not { } publik)
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        var ruang = scope.ServiceProvider.GetRequiredService<RuangKerja>();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(publik.KodeKecamatan.Value, ct);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var proses = await db.ProsesPengesahan.AsNoTracking().Where(p => p.Kode == publik.Kode).Select(p => new { p.Cetakan, p.Bertanda, p.Langkah }).SingleOrDefaultAsync(ct);
        var kecamatan = ruang.RequireKecamatan().Id;
        async Task<byte[]?> ReadAsync(BerkasSah? berkas)
        {
            await using var isi = berkas is null ? null : gudang.Open(kecamatan, berkas.Sha256);
            using var hasil = new MemoryStream();
            await (isi?.CopyToAsync(hasil, ct) ?? Task.CompletedTask);
            return isi is null ? null : hasil.ToArray();
        }

        return new PembandingPublik(proses?.Langkah is LangkahPengesahan.Diarsipkan ? await ReadAsync(proses.Bertanda) : null, await ReadAsync(proses?.Cetakan));
    }

    private async Task<KeputusanPublik?> FindBarisAsync(string? kode, CancellationToken ct)
    {
        var dicari = KodePengesahan.Read(kode)?.Value;
        await using var scope = scopes.CreateAsyncScope();
        // The question is asked even for what is no code, so that both answers take the same time.
        scope.ServiceProvider.GetRequiredService<RuangKerja>().SetKunci(dicari ?? "-");
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        return await db.KeputusanPublik.AsNoTracking().SingleOrDefaultAsync(k => k.Kode == (dicari ?? "-"), ct);
    }
}
