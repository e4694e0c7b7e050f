using Kinerja.Data;
using Kinerja.Data.Beban;
using Kinerja.Data.Embedded;
using Kinerja.Data.Migrations;
using Kinerja.Data.Tenancy;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kinerja.Benchmarks;

/// <summary>A database with a load, as the app's role reaches it and as one whom row-level security does not hold.</summary>
internal sealed class BasisDataTerbeban : IAsyncDisposable
{
    private const string Petugas = "organisasi.beban";

    private readonly ServiceProvider _berpagar;
    private readonly ServiceProvider _tanpaPagar;

    private BasisDataTerbeban(RencanaBeban rencana, string aplikasi, string pengurus)
    {
        Rencana = rencana;
        (_berpagar, _tanpaPagar) = (Create(aplikasi), Create(pengurus));
    }

    public RencanaBeban Rencana { get; }

    public PencacahPerintah Pencacah { get; } = new();

    /// <summary>Loads where that has not been done yet.</summary>
    public static async Task<BasisDataTerbeban> OpenAsync(KlasterTertanam klaster, string nama, RencanaBeban rencana, CancellationToken ct)
    {
        var (pemilik, aplikasi) = klaster.ConnectionStringsFor(nama);
        // With a pool, as the app's role has one: connecting anew would be the greater part of the time.
        var pengurus = new NpgsqlConnectionStringBuilder(BasisDataUji.PengurusOf(klaster, nama)) { Pooling = true }.ConnectionString;
        var basisData = new BasisDataTerbeban(rencana, aplikasi, pengurus);
        if (!await ExistsAsync(klaster, nama, ct))
        {
            await klaster.CreateDatabaseAsync(nama, null, ct);
            await Migrator.MigrateAsync(pemilik, aplikasi, ct);
            var hasil = await PemuatBeban.LoadAsync(pemilik, rencana, k => Console.Error.WriteLine($"{TimeProvider.System.GetLocalNow():HH:mm:ss} {nama} {k}"), ct);
            await BasisDataBeban.CreateAkunAsync(basisData._berpagar, Petugas, RencanaBeban.KodeKabupaten(rencana.Kabupaten / 2).Value);
            Console.WriteLine($"{nama}: {hasil.Kecamatan:N0} kecamatan, {hasil.Baris.Values.Sum():N0} baris, {hasil.Detik:N0} detik");
        }

        return basisData;
    }

    /// <summary>A room of the kecamatan of this number.</summary>
    public async Task<AsyncServiceScope> EnterKecamatanAsync(int nomor, bool pagar)
    {
        var scope = (pagar ? _berpagar : _tanpaPagar).CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(Rencana.KodeKecamatan(nomor).Value, CancellationToken.None);
        return scope;
    }

    /// <summary>A room of the kabupaten in the middle.</summary>
    public async Task<AsyncServiceScope> EnterKabupatenAsync(bool pagar)
    {
        var scope = (pagar ? _berpagar : _tanpaPagar).CreateAsyncScope();
        var orang = await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Data.Identity.Pengguna>>().FindByNameAsync(Petugas);
        await scope.ServiceProvider.GetRequiredService<PintuKabupaten>().EnterAsync(orang!.Id, RencanaBeban.KodeKabupaten(Rencana.Kabupaten / 2).Value, CancellationToken.None);
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await _berpagar.DisposeAsync();
        await _tanpaPagar.DisposeAsync();
    }

    private ServiceProvider Create(string sambungan) => BasisDataUji.CreateLayanan(
        sambungan, s => s.AddDbContextFactory<KinerjaDbContext>(o => o.UseKinerja(sambungan).AddInterceptors(Pencacah), ServiceLifetime.Scoped));

    private static async Task<bool> ExistsAsync(KlasterTertanam klaster, string nama, CancellationToken ct)
    {
        await using var sambungan = new NpgsqlConnection(BasisDataUji.PengurusOf(klaster, "postgres"));
        await sambungan.OpenAsync(ct);
        await using var perintah = new NpgsqlCommand("select exists (select from pg_database where datname = $1)", sambungan) { Parameters = { new NpgsqlParameter { Value = nama } } };
        return await perintah.ExecuteScalarAsync(ct) is true;
    }
}
