using Kinerja.Data.Beban;
using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Testing;

/// <summary>Six made-up kecamatan in two kabupaten, and beside them a database in which nothing was ever loaded.</summary>
public sealed class BasisDataBeban() : BasisDataUji(IsiBasisData.Kosong), IAsyncLifetime
{
    public HasilBeban Hasil { get; private set; } = null!;

    public BasisDataKosong Tanpa { get; } = new();

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await Tanpa.InitializeAsync();
        Hasil = await PemuatBeban.LoadAsync(Pemilik, new RencanaBeban(2, 3, Jabatan: 12, Indikator: 3, Bulan: 11), _ => { }, CancellationToken.None);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await ((IAsyncLifetime)Tanpa).DisposeAsync();
        await DisposeAsync();
    }

    /// <summary>Registers an officer of a kabupaten.</summary>
    public static async Task CreateAkunAsync(ServiceProvider layanan, string nama, string kabupaten)
    {
        await using var scope = layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PendaftaranWilayah>().EnterKabupatenAsync(KodeWilayah.Parse(kabupaten), null, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<PendaftaranAkun>().CreateAsync(new AkunBaru(nama, "Bagian Organisasi", Peran.AdminKabupaten, "kinerja-beban"), CancellationToken.None);
    }
}
