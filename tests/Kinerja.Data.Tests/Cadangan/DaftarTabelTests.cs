using System.Text;
using Kinerja.Data.Beban;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Cadangan;

/// <summary>Which tables go into a backup and whose they are, held against the model; and that what goes out comes in again as the same bytes.</summary>
public sealed class DaftarTabelTests(BasisDataBerisi asal, BasisDataKosong tujuan) : IClassFixture<BasisDataBerisi>, IClassFixture<BasisDataKosong>
{
    private const string Ampelgading = "35.07.06";

    [Fact]
    public async Task Every_table_of_the_model_is_listed_with_its_owner_but_for_what_is_this_machines_alone()
    {
        var model = Model().GetEntityTypes().Where(e => !DaftarTabel.Setempat.Contains(e.GetTableName())).Select(e => (e.GetTableName()!, MilikOf(e.ClrType)));
        await using var potret = await PotretBasisData.OpenAsync(asal.Pemilik, CancellationToken.None);

        var tabel = await potret.ListTabelAsync(CancellationToken.None);

        Assert.Equal(model.Order(), tabel.Select(t => (t.Nama, t.Milik)).Order());
        Assert.All(tabel.Index(), t => Assert.DoesNotContain(tabel.Skip(t.Index), lain => t.Item.Rujukan.Contains(lain.Nama)));
        Assert.All(tabel, t => Assert.NotEmpty(t.Kunci));
    }

    [Fact]
    public void What_a_kabupaten_sets_for_its_kecamatan_is_what_the_model_says() => Assert.Equal(
        Model().GetEntityTypes().Where(e => typeof(ITampakBagiKecamatan).IsAssignableFrom(e.ClrType)).Select(e => e.GetTableName()).Order(StringComparer.Ordinal), LingkupCadangan.TampakBagiKecamatan);

    [Fact]
    public async Task Every_row_is_seen_for_a_backup_and_none_without_asking()
    {
        await using var pengurus = await Sql.OpenAsync(asal.Pengurus);
        await using var pemilik = await Sql.OpenAsync(asal.Pemilik);
        await using var potret = await PotretBasisData.OpenAsync(asal.Pemilik, CancellationToken.None);

        foreach (var tabel in await potret.ListTabelAsync(CancellationToken.None))
        {
            var teks = await ReadAsync(potret, tabel, LingkupCadangan.Semua);
            Assert.Equal(await pengurus.ScalarAsync<long>($"select count(*) from \"{tabel.Nama}\""), teks.Count(h => h == '\n'));
        }

        Assert.Equal(0, await pemilik.ScalarAsync<long>("select count(*) from \"Realisasi\""));
    }

    [Fact]
    public async Task App_role_sees_nothing_more_by_asking_as_a_backup_does()
    {
        await using var sql = await Sql.OpenAsync(asal.Aplikasi);

        Assert.Equal(0, await sql.ScalarAsync<long>("with s as materialized (select set_config('kinerja.cadangan', 'ya', false)) select count(*) from \"Realisasi\", s"));
    }

    [Fact]
    public async Task One_kecamatan_is_its_own_rows_and_its_people()
    {
        await using var potret = await PotretBasisData.OpenAsync(asal.Pemilik, CancellationToken.None);
        var satu = await potret.FindKecamatanAsync(Ampelgading, CancellationToken.None);
        var tabel = await potret.ListTabelAsync(CancellationToken.None);

        foreach (var milik in tabel.Where(t => t.Milik is MilikTabel.Kecamatan))
        {
            var kolom = milik.Kolom.Index().Single(k => k.Item.Nama == milik.KolomMilik).Index;
            Assert.All(Baris(await ReadAsync(potret, milik, satu)), b => Assert.Equal(satu.Id.Value.ToString(), b.Split('\t')[kolom]));
        }

        var pengguna = await ReadAsync(potret, tabel.Single(t => t.Nama == "Pengguna"), satu);
        Assert.Contains("operator.ampelgading", pengguna, StringComparison.Ordinal);
        Assert.DoesNotContain("bululawang", pengguna, StringComparison.Ordinal);
        Assert.Single(Baris(await ReadAsync(potret, tabel.Single(t => t.Nama == "Kabupaten"), satu)));
        Assert.Empty(Baris(await ReadAsync(potret, tabel.Single(t => t.Nama == "KunciProteksi"), satu)));
        Assert.Empty(Baris(await ReadAsync(potret, tabel.Single(t => t.Nama == "AktaKabupaten"), satu)));
    }

    [Theory]
    [InlineData(FormatSalinan.Teks)]
    [InlineData(FormatSalinan.Csv)]
    public async Task What_went_in_comes_out_as_the_same_bytes(FormatSalinan format)
    {
        await using var potret = await PotretBasisData.OpenAsync(asal.Pemilik, CancellationToken.None);
        var daftar = await potret.ListTabelAsync(CancellationToken.None);
        await using var sambungan = new NpgsqlConnection(tujuan.Pemilik);
        await sambungan.OpenAsync();
        await using var transaksi = await sambungan.BeginTransactionAsync();
        await new PembukaTabel(sambungan, [.. daftar.Select(t => t.Nama)]).OpenAsync(CancellationToken.None);

        foreach (var tabel in daftar)
        {
            var keluar = await ReadAsync(potret, tabel, LingkupCadangan.Semua, format);
            using var masuk = new MemoryStream(Encoding.UTF8.GetBytes(keluar));
            await PenyalinTabel.CopyInAsync(sambungan, tabel, masuk, format, CancellationToken.None);
            using var lagi = new MemoryStream();
            await PenyalinTabel.CopyOutAsync(sambungan, tabel, LingkupCadangan.Semua, lagi, format, CancellationToken.None);
            Assert.Equal(keluar, Encoding.UTF8.GetString(lagi.ToArray()));
        }
    }

    private static async Task<string> ReadAsync(PotretBasisData potret, TabelCadangan tabel, LingkupCadangan lingkup, FormatSalinan format = FormatSalinan.Teks)
    {
        using var isi = new MemoryStream();
        await PenyalinTabel.CopyOutAsync(potret.Sambungan, tabel, lingkup, isi, format, CancellationToken.None);
        return Encoding.UTF8.GetString(isi.ToArray());
    }

    private static string[] Baris(string teks) => teks.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static MilikTabel MilikOf(Type tipe) =>
        typeof(IMilikKecamatan).IsAssignableFrom(tipe) ? MilikTabel.Kecamatan : typeof(IMilikKabupaten).IsAssignableFrom(tipe) ? MilikTabel.Kabupaten : MilikTabel.Bersama;

    private IModel Model()
    {
        using var scope = asal.Layanan.CreateScope();
        using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContext();
        return db.Model;
    }
}
