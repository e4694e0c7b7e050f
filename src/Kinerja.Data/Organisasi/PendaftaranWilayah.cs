using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>Registers kabupaten and kecamatan on this installation and enters them.</summary>
public sealed class PendaftaranWilayah(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <summary>Works in the kabupaten of this code, which is registered first where it is new.</summary>
    /// <param name="nama"><c>null</c>: it must be registered already.</param>
    public async Task EnterKabupatenAsync(KodeWilayah kode, string? nama, CancellationToken ct)
    {
        ruang.SetKunci(kode.Value);
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = await db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).Where(k => k.Kode == kode).Select(k => (KabupatenId?)k.Id).SingleOrDefaultAsync(ct);
        ruang.SetKunci(null);
        if (ada is { } id)
        {
            ruang.EnterKabupaten(id);
            return;
        }

        var baru = new Kabupaten(KabupatenId.New(), kode, nama ?? throw new AturanException($"Kabupaten {kode} belum terdaftar; sebutkan namanya."));
        ruang.EnterKabupaten(baru.Id);
        await using var simpan = await factory.CreateDbContextAsync(ct);
        simpan.Kabupaten.Add(baru);
        await simpan.SaveChangesAsync(ct);
    }

    /// <summary>Registers a kecamatan of the kabupaten that the scope works in, and enters it.</summary>
    public async Task CreateKecamatanAsync(KodeWilayah kode, string nama, string namaKabupaten, int? jumlahDesa, CancellationToken ct)
    {
        var kabupaten = ruang.Kabupaten ?? throw new InvalidOperationException("Kabupaten belum dimasuki.");
        var baru = new Kecamatan(KecamatanId.New(), kabupaten, kode, nama);
        if (jumlahDesa is { } jumlah)
        {
            baru.SetJumlahDesa(jumlah);
        }

        ruang.Enter(new KecamatanRuang(baru.Id, kode.Value, baru.Nama, kabupaten, namaKabupaten, baru.ZonaWaktu));
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Kecamatan.Add(baru);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Whether a kabupaten of this code is registered.</summary>
    public async Task<bool> IsKabupatenTerdaftarAsync(KodeWilayah kode, CancellationToken ct)
    {
        ruang.SetKunci(kode.Value);
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = await db.Kabupaten.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).AnyAsync(k => k.Kode == kode, ct);
        ruang.SetKunci(null);
        return ada;
    }

    /// <summary>Whether a kecamatan of this code is registered.</summary>
    public async Task<bool> IsTerdaftarAsync(KodeWilayah kode, CancellationToken ct)
    {
        ruang.SetKunci(kode.Value);
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = await db.Kecamatan.IgnoreQueryFilters([KinerjaDbContext.FilterRuang]).AnyAsync(k => k.Kode == kode, ct);
        ruang.SetKunci(null);
        return ada;
    }
}
