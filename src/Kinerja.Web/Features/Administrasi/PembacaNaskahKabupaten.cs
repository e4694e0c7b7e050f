using Kinerja.Data.Audit;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>Decrees of the kecamatan of a kabupaten, each read in a room of its own by the right of the person who asks.</summary>
public sealed class PembacaNaskahKabupaten(IServiceScopeFactory scopes)
{
    /// <returns>Kode and id of each, with how it is called.</returns>
    public async Task<IReadOnlyList<PilihanRiwayat>> ListAsync(PenggunaId orang, string kodeKabupaten, CancellationToken ct)
    {
        await using var awal = scopes.CreateAsyncScope();
        var hasil = new List<PilihanRiwayat>();
        foreach (var kecamatan in (await awal.ServiceProvider.GetRequiredService<PintuKecamatan>().ListAsync(orang, ct)).Where(k => k.Kode.StartsWith(kodeKabupaten + ".", StringComparison.Ordinal)))
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kecamatan.Kode, ct))
            {
                hasil.AddRange((await scope.ServiceProvider.GetRequiredService<KeputusanService>().ListAsync(new SaringanKeputusan(null, null, null), ct))
                    .Select(k => new PilihanRiwayat($"{kecamatan.Kode}/{k.Id}", $"{kecamatan.Nama} {k.Tahun}")));
            }
        }

        return hasil;
    }

    /// <summary><c>null</c> where there is none that the person may read.</summary>
    public async Task<NaskahJson?> ReadAsync(PenggunaId orang, string pilihan, CancellationToken ct)
    {
        if (pilihan.Split('/') is not [var kode, var teks] || !Guid.TryParse(teks, out var id))
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, ct)
            ? (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(KeputusanId.From(id), ct))?.Naskah
            : null;
    }
}
