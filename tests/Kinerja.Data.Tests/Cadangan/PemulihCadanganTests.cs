using Kinerja.Data.Audit;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Migrations;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Cadangan;

/// <summary>What was backed up is what comes back, into an empty installation, beside other kecamatan, and from an older schema.</summary>
public sealed class PemulihCadanganTests(BasisDataBerisi asal) : IClassFixture<BasisDataBerisi>, IAsyncLifetime
{
    private const string Ampelgading = "35.07.06";
    private const string Bululawang = "35.07.14";

    // Before the tables of signing and of imports that wait, and before the weight of a measure.
    private const string MigrasiLama = "20261121174917_KaitanDitolak";

    private static readonly CancellationToken Ct = CancellationToken.None;

    private readonly CadanganUji _uji = new();
    private BasisDataKosong _tujuan = null!;

    public async Task InitializeAsync() => _tujuan = await BasisDataKosong.CreateAsync();

    public async Task DisposeAsync()
    {
        await CadanganUji.DropAsync(_tujuan);
        _uji.Delete();
    }

    [Fact]
    public async Task Whole_installation_comes_back_with_the_same_rows_files_and_chains()
    {
        var id = await KecamatanAsync(asal, Ampelgading);
        var sha = await CadanganUji.KeepAsync(_uji.Gudang("asal"), id, [1, 2, 3, 4]);
        var susunan = await SusunanAsync(_tujuan);
        var (jalur, manifes) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"));
        await using (var sql = await Sql.OpenAsync(_tujuan.Aplikasi))
        {
            // The program was started once: it has a key of its own.
            await sql.ExecuteAsync("insert into \"KunciProteksi\" values (gen_random_uuid(), 'x', '<key/>')");
        }

        await CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        var (_, lagi) = await _uji.WriteAsync(_tujuan.Pemilik, _uji.Gudang("tujuan"), nama: "b.kinerja");
        Assert.Equal(manifes.Tabel.Select(t => (t.Nama, t.Baris, t.Sha256)), lagi.Tabel.Select(t => (t.Nama, t.Baris, t.Sha256)));
        Assert.Equal((manifes.Berkas, 1L), (lagi.Berkas, lagi.Berkas.Banyak));
        Assert.True(manifes.Tabel.Count(t => t.Baris > 0) > 20);
        await using (var isi = _uji.Gudang("tujuan").Open(id, sha)!)
        {
            Assert.Equal(4, isi.Length);
        }

        // Fences, triggers and keys stand as they stood.
        Assert.Equal(susunan, await SusunanAsync(_tujuan));
        await using var scope = await _tujuan.EnterAsync(Ampelgading);
        Assert.True((await scope.ServiceProvider.GetRequiredService<BukuAkta>().CheckAsync(null, Ct)).IsUtuh);
        Assert.Equal(0, await new TanyaTerbuka(_tujuan).CountAsync("Realisasi"));
    }

    [Fact]
    public async Task Installation_that_holds_something_is_left_alone()
    {
        var (jalur, _) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"));
        await CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        var e = await Assert.ThrowsAsync<AturanException>(() => CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan")));

        Assert.Contains("hanya ke pemasangan yang kosong", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_kecamatan_comes_beside_others_and_none_of_them_changes()
    {
        var gudang = _uji.Gudang("asal");
        var (pertama, manifes) = await _uji.WriteAsync(asal.Pemilik, gudang, Ampelgading);
        var (kedua, _) = await _uji.WriteAsync(asal.Pemilik, gudang, Bululawang, "b.kinerja");

        await CadanganUji.RestoreAsync(pertama, _tujuan.Pemilik, _uji.Gudang("tujuan"));
        var hasil = await CadanganUji.RestoreAsync(kedua, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        Assert.Empty(hasil.Catatan);
        var (_, lagi) = await _uji.WriteAsync(_tujuan.Pemilik, _uji.Gudang("tujuan"), Ampelgading, "c.kinerja");
        Assert.Equal(manifes.Tabel.Select(t => (t.Nama, t.Baris, t.Sha256)), lagi.Tabel.Select(t => (t.Nama, t.Baris, t.Sha256)));
        foreach (var kode in new[] { Ampelgading, Bululawang })
        {
            await using var scope = await _tujuan.EnterAsync(kode);
            Assert.True((await scope.ServiceProvider.GetRequiredService<BukuAkta>().CheckAsync(null, Ct)).IsUtuh);
        }

        var e = await Assert.ThrowsAsync<AturanException>(() => CadanganUji.RestoreAsync(kedua, _tujuan.Pemilik, _uji.Gudang("tujuan")));
        Assert.Contains("Bululawang (35.07.14) sudah ada", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kabupaten_that_is_registered_here_by_itself_is_joined_and_what_differs_is_said()
    {
        var (jalur, _) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"), Ampelgading);
        await using var sql = await Sql.OpenAsync(_tujuan.Pengurus);
        var malang = Guid.CreateVersion7();
        await sql.ExecuteAsync("insert into \"Kabupaten\" (\"Id\", \"Kode\", \"Nama\") values ($1, '35.07', 'Malang di sini')", malang);

        var hasil = await CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        Assert.Contains("digabungkan", Assert.Single(hasil.Catatan), StringComparison.Ordinal);
        Assert.Equal(malang, await sql.ScalarAsync<Guid>("select \"KabupatenId\" from \"Kecamatan\" where \"Kode\" = '35.07.06'"));
        Assert.Equal("Malang di sini", await sql.ScalarAsync<string>("select string_agg(\"Nama\", ';') from \"Kabupaten\""));
    }

    [Fact]
    public async Task Rows_of_somebody_else_never_come_in_with_a_kecamatan()
    {
        var (jalur, _) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"), Ampelgading);
        var (lain, _) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"), Bululawang, "b.kinerja");
        await CadanganUji.RestoreAsync(lain, _tujuan.Pemilik, _uji.Gudang("tujuan"));
        var bululawang = (await KecamatanAsync(asal, Bululawang)).ToString();
        var ampelgading = (await KecamatanAsync(asal, Ampelgading)).ToString();
        var palsu = await _uji.RepackAsync(jalur, b => CadanganUji.EditTabel(b, "Keanggotaan", t =>
        {
            var baris = t.Split('\n')[0];
            return t + baris.Replace(ampelgading, bululawang, StringComparison.Ordinal) + "\n";
        }));

        var e = await Assert.ThrowsAsync<AturanException>(() => CadanganUji.RestoreAsync(palsu, _tujuan.Pemilik, _uji.Gudang("tujuan")));

        Assert.Contains("tabel Keanggotaan memuat baris pihak lain", e.Message, StringComparison.Ordinal);
        await using var sql = await Sql.OpenAsync(_tujuan.Pengurus);
        Assert.Equal(1, await sql.ScalarAsync<long>("select count(*) from \"Kecamatan\""));
    }

    [Fact]
    public async Task Nobody_becomes_who_runs_the_server_by_a_kecamatan()
    {
        var (jalur, manifes) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"), Ampelgading);
        var kolom = manifes.Tabel.Single(t => t.Nama == "Pengguna").Kolom.Index().Single(k => k.Item == "IsPengelola").Index;
        var palsu = await _uji.RepackAsync(jalur, b => CadanganUji.EditTabel(b, "Pengguna", t => string.Concat(t.TrimEnd('\n').Split('\n').Select(baris =>
        {
            var nilai = baris.Split('\t');
            nilai[kolom] = "t";
            return string.Join('\t', nilai) + "\n";
        }))));

        await CadanganUji.RestoreAsync(palsu, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        await using var sql = await Sql.OpenAsync(_tujuan.Pengurus);
        Assert.False(await sql.ScalarAsync<bool>("select bool_or(\"IsPengelola\") from \"Pengguna\""));
    }

    [Fact]
    public async Task Backup_of_an_older_schema_is_brought_forward()
    {
        await using var lama = await BasisDataLama.CreateAsync(asal, MigrasiLama);
        var (jalur, manifes) = await _uji.WriteAsync(lama.Pengurus, _uji.Gudang("asal"));
        Assert.Equal(MigrasiLama, manifes.Migrasi);
        Assert.DoesNotContain(manifes.Tabel, t => t.Nama is "ArsipKeputusan" or "ImporTertunda");

        await CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        var (_, lagi) = await _uji.WriteAsync(_tujuan.Pemilik, _uji.Gudang("tujuan"), nama: "b.kinerja");
        Assert.Equal(manifes.Tabel.Select(t => (t.Nama, t.Baris)).Order(), lagi.Tabel.Where(t => manifes.Tabel.Any(m => m.Nama == t.Nama)).Select(t => (t.Nama, t.Baris)).Order());
        await using var db = Migrator.CreateContext(_tujuan.Pemilik);
        Assert.Equal(db.Database.GetMigrations().Last(), lagi.Migrasi);
        await using var sql = await Sql.OpenAsync(_tujuan.Pengurus);
        Assert.Equal(0, await sql.ScalarAsync<long>("select count(*) from pg_namespace where nspname = 'kinerja_pulih'"));
        await using var scope = await _tujuan.EnterAsync(Ampelgading);
        Assert.True((await scope.ServiceProvider.GetRequiredService<BukuAkta>().CheckAsync(null, Ct)).IsUtuh);
    }

    [Fact]
    public async Task One_kecamatan_of_an_older_schema_is_brought_forward_too()
    {
        await using var lama = await BasisDataLama.CreateAsync(asal, MigrasiLama);
        var (jalur, manifes) = await _uji.WriteAsync(lama.Pengurus, _uji.Gudang("asal"), Ampelgading);

        await CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan"));

        await using var sql = await Sql.OpenAsync(_tujuan.Pengurus);
        Assert.Equal(manifes.Tabel.Single(t => t.Nama == "Realisasi").Baris, await sql.ScalarAsync<long>("select count(*) from \"Realisasi\""));
        Assert.Equal(1, await sql.ScalarAsync<long>("select count(*) from \"Kecamatan\""));
    }

    [Fact]
    public async Task What_ends_a_restore_in_the_middle_leaves_an_empty_installation_that_can_be_restored()
    {
        var (jalur, _) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"));
        using var berhenti = new CancellationTokenSource();
        using (var cadangan = await PembacaCadangan.OpenAsync(jalur, null, Ct))
        {
            var putus = new Progres(k =>
            {
                if (k.Tahap.Contains("Realisasi", StringComparison.Ordinal))
                {
                    berhenti.Cancel();
                }
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PemulihCadangan(_tujuan.Pemilik, _uji.Gudang("tujuan")).RestoreAsync(cadangan, putus, berhenti.Token));
        }

        await using (var scope = _tujuan.Layanan.CreateAsyncScope())
        {
            Assert.True(await scope.ServiceProvider.GetRequiredService<PemasanganAwal>().IsKosongAsync(Ct));
        }

        await CadanganUji.RestoreAsync(jalur, _tujuan.Pemilik, _uji.Gudang("tujuan"));
    }

    private static async Task<KecamatanId> KecamatanAsync(BasisDataUji basisData, string kode)
    {
        await using var potret = await PotretBasisData.OpenAsync(basisData.Pemilik, Ct);
        return (await potret.FindKecamatanAsync(kode, Ct)).Id;
    }

    // Fences, policies, triggers and keys in one text.
    private static async Task<string> SusunanAsync(BasisDataUji basisData)
    {
        await using var sql = await Sql.OpenAsync(basisData.Pengurus);
        return await sql.ScalarAsync<string>(
            """
            select string_agg(t, E'\n' order by t) from (
              select format('%s %s %s', relname, relrowsecurity, relforcerowsecurity) t from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
              union all select format('%s %s %s', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
              union all select format('%s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) from pg_constraint
              union all select format('%s %s', tablename, policyname) from pg_policies) s
            """);
    }

    private sealed class Progres(Action<KemajuanCadangan> setiap) : IProgress<KemajuanCadangan>
    {
        public void Report(KemajuanCadangan value) => setiap(value);
    }

    // Without the setting of a backup, the owner sees none.
    private sealed class TanyaTerbuka(BasisDataUji basisData)
    {
        public async Task<long> CountAsync(string tabel)
        {
            await using var sql = await Sql.OpenAsync(basisData.Pemilik);
            return await sql.ScalarAsync<long>($"select count(*) from \"{tabel}\"");
        }
    }
}
