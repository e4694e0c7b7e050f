using Kinerja.Data.Berkas;
using Kinerja.Data.Identity;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan;
using Kinerja.Testing;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Tests.Documents.Signing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>The four offices with a folder for their files and all that signing needs, without a web server.</summary>
public class KantorSah : BasisDataUji, IAsyncLifetime
{
    public const string Alamat = "https://kinerja.example.go.id";

    public KantorSah()
        : this(IsiBasisData.Contoh)
    {
    }

    protected KantorSah(IsiBasisData isi)
        : base(isi)
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("kinerja-sah-").FullName;

    public ServiceProvider Kantor { get; private set; } = null!;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Kantor = Create(Aplikasi, Folder);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Kantor.DisposeAsync();
        await DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    public static ServiceProvider Create(string sambungan, string folder, Action<IServiceCollection>? ubah = null) => CreateLayanan(sambungan, l =>
    {
        l.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        l.Configure<OpsiBerkas>(o => o.Folder = folder);
        l.AddDocuments();
        l.AddPengesahan();
        ubah?.Invoke(l);
    });

    public Task<RuangSah> EnterAsync(string nama, string kode) => RuangSah.EnterAsync(Kantor, nama, kode);

    /// <summary>The office's archived decree copied into a year and brought to its number and date: it waits for the signature.</summary>
    public async Task<KeputusanId> EnactAsync(string kode, int tahun, Action<Keputusan>? ubah = null)
    {
        await using var ruang = await EnterAsync(Operator(kode), kode);
        var layanan = ruang.Get<KeputusanService>();
        var lama = (await layanan.ListAsync(new SaringanKeputusan(), CancellationToken.None)).First(k => k.Asal is AsalNaskah.ArsipKertas);
        var id = (await ruang.Get<SalinanService>().CopyAsync(lama.Id, tahun, null, CancellationToken.None)).Id;
        await using var db = await ruang.Get<IDbContextFactory<Kinerja.Data.KinerjaDbContext>>().CreateDbContextAsync();
        var keputusan = await db.Keputusan.SingleAsync(k => k.Id == id);
        ubah?.Invoke(keputusan);
        // The office's own clock: a month after the date of the act, whatever year it is where the tests run.
        var jam = new JamKantor(new DateTimeOffset(tahun, 2, 1, 0, 0, 0, TimeSpan.Zero));
        keputusan.Submit(jam);
        keputusan.Approve(jam);
        keputusan.Enact(NomorKeputusan.Parse($"188.45/{tahun % 1000}/KEP/{kode}/{tahun}"), new DateOnly(tahun, 1, 2), await db.Kecamatan.SingleAsync(), false, jam);
        await db.SaveChangesAsync();
        return id;
    }

    /// <summary>Signed by the camat with a certificate file and archived.</summary>
    public async Task<PengesahanRow> SignAsync(string kode, KeputusanId id, byte[] p12, string? nama = null)
    {
        await using var camat = await EnterAsync(nama ?? Camat(kode), kode);
        using var penanda = new PenandaTanganSertifikat(SertifikatPenandaTangan.Open(p12, SertifikatUji.Sandi, DateTimeOffset.UtcNow));
        return await camat.Get<PelaksanaPengesahan>().SignAsync(id, penanda, Alamat, CancellationToken.None);
    }

    public async Task<byte[]> ReadArsipAsync(string kode, KeputusanId id)
    {
        await using var ruang = await EnterAsync(Operator(kode), kode);
        await using var isi = (await ruang.Get<ArsipService>().OpenAsync(id, CancellationToken.None))!.Isi!;
        using var bita = new MemoryStream();
        await isi.CopyToAsync(bita);
        return bita.ToArray();
    }

    public static string Operator(string kode) => $"operator.{Nama(kode)}";

    public static string Camat(string kode) => $"camat.{Nama(kode)}";

    public static string Nama(string kode) => kode switch { "35.07.06" => "ampelgading", "35.07.14" => "bululawang", "35.07.31" => "kromengan", _ => "sangkapura" };
}

/// <summary>The same with a measured year each.</summary>
public sealed class KantorBerisi() : KantorSah(IsiBasisData.Berisi);

/// <summary>A scope in which a demo account has entered a kecamatan.</summary>
public sealed class RuangSah : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    private RuangSah(AsyncServiceScope scope) => this.scope = scope;

    public static async Task<RuangSah> EnterAsync(IServiceProvider layanan, string nama, string kode)
    {
        await using var cari = layanan.CreateAsyncScope();
        var orang = (await cari.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        var scope = layanan.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None) ? new RuangSah(scope) : throw new InvalidOperationException($"{nama} tidak dapat masuk {kode}.");
    }

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}

internal sealed class JamKantor(DateTimeOffset kini) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => kini;
}
