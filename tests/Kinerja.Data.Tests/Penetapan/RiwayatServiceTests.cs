using Kinerja.Data.Audit;
using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

public sealed class RiwayatServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static readonly SaringanRiwayat Semua = new(null, null, null, null, null, null);

    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task Record_is_filtered_by_thing_person_and_day_and_names_what_it_speaks_of()
    {
        await using var admin = await RuangUji.EnterAsync(basisData, "admin.kromengan", "35.07.31");
        await SetTenggatAsync(admin, 12);
        var operatornya = (await admin.Get<AnggotaService>().ListAsync(Ct)).Single(a => a.NamaPengguna == "operator.kromengan");
        await admin.Get<AnggotaService>().ChangeAsync(operatornya, [Peran.Operator, Peran.Pelapor], [], Ct);

        var layanan = admin.Get<RiwayatService>();
        var profil = Assert.Single((await layanan.ListAsync(Semua with { Objek = nameof(Kecamatan), Oleh = admin.Orang }, Ct)).Baris);
        Assert.Equal(("Admin Kecamatan Kromengan", AksiPerubahan.Ubah), (profil.Oleh, profil.Aksi));
        Assert.Equal([new Perubahan("HariTenggat", "10", "12")], profil.Perubahan);
        var peran = Assert.Single((await layanan.ListAsync(Semua with { Objek = nameof(Keanggotaan), Oleh = admin.Orang }, Ct)).Baris);
        Assert.Contains(peran.Perubahan, p => p.Bidang == "PenggunaId" && p.Baru == "Operator Kromengan");
        Assert.Equal(["Keanggotaan", "Kecamatan"], (await layanan.ListObjekAsync(Ct)).Where(o => o is "Keanggotaan" or "Kecamatan"));

        Assert.Empty((await layanan.ListAsync(Semua with { Oleh = operatornya.Id }, Ct)).Baris);
        var kini = DateOnly.FromDateTime(DateTime.UtcNow);
        Assert.NotEmpty((await layanan.ListAsync(Semua with { Dari = kini.AddDays(-1), Sampai = kini.AddDays(1) }, Ct)).Baris);
        Assert.Empty((await layanan.ListAsync(Semua with { Dari = kini.AddDays(2) }, Ct)).Baris);
        Assert.Empty((await layanan.ListAsync(Semua with { Sampai = kini.AddDays(-2) }, Ct)).Baris);
    }

    [Fact]
    public async Task Another_office_reads_nothing_of_it_and_the_kabupaten_no_personal_data()
    {
        await using var admin = await RuangUji.EnterAsync(basisData, "admin.bululawang", "35.07.14");
        await using (var db = await admin.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            (await db.Kecamatan.SingleAsync(Ct)).SetHariTenggat(14);
            db.Pegawai.Add(new Pegawai((await db.Kecamatan.SingleAsync(Ct)).Id, PegawaiId.New(), new IsiPegawai("Budi", null, null, StatusKepegawaian.Pns, DaftarMasaTugas.Kosong)));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains((await admin.Get<RiwayatService>().ListAsync(Semua, Ct)).Baris, b => b.Objek == nameof(Pegawai));
        await using var kabupaten = await RuangUji.EnterAsync(basisData, "organisasi.malang", "35.07.14");
        var dilihat = (await kabupaten.Get<RiwayatService>().ListAsync(Semua, Ct)).Baris;
        Assert.Contains(dilihat, b => b.Objek == nameof(Kecamatan));
        Assert.DoesNotContain(dilihat, b => b.Objek == nameof(Pegawai));
        await using var tetangga = await RuangUji.EnterAsync(basisData, "admin.ampelgading", "35.07.06");
        Assert.DoesNotContain((await tetangga.Get<RiwayatService>().ListAsync(Semua, Ct)).Baris, b => b.Objek == nameof(Kecamatan));
    }

    [Fact]
    public async Task Who_has_left_keeps_their_name_in_the_record()
    {
        await using (var sekcam = await RuangUji.EnterAsync(basisData, "sekcam.sangkapura", "35.25.17"))
        {
            await SetTenggatAsync(sekcam, 9);
        }

        await using var admin = await RuangUji.EnterAsync(basisData, "admin.sangkapura", "35.25.17");
        await admin.Get<AnggotaService>().RemoveAsync((await admin.Get<AnggotaService>().ListAsync(Ct)).Single(a => a.NamaPengguna == "sekcam.sangkapura"), Ct);
        Assert.Equal("Sekretaris Kecamatan Sangkapura", (await admin.Get<RiwayatService>().ListAsync(Semua with { Objek = nameof(Kecamatan) }, Ct)).Baris[0].Oleh);
    }

    [Fact]
    public async Task Chain_of_a_kabupaten_is_proved_and_a_change_in_it_is_found()
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PendaftaranWilayah>().EnterKabupatenAsync(Domain.Umum.KodeWilayah.Parse("35.25"), null, Ct);
        var buku = scope.ServiceProvider.GetRequiredService<BukuAkta>();
        await using (var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            await using var transaksi = await db.Database.BeginTransactionAsync(Ct);
            await buku.AppendKabupatenAsync(db, JenisAkta.Kebijakan, Guid.NewGuid(), "Kebijakan uji", null, Ct);
            await db.SaveChangesAsync(Ct);
            await transaksi.CommitAsync(Ct);
        }

        Assert.True((await buku.CheckKabupatenAsync(null, Ct)).IsUtuh);
        await using var pengurus = new NpgsqlConnection(basisData.Pengurus);
        await pengurus.OpenAsync(Ct);
        await using var curang = new NpgsqlCommand("alter table \"AktaKabupaten\" disable trigger hanya_tambah; update \"AktaKabupaten\" set \"Jenis\" = 'Penetapan'; alter table \"AktaKabupaten\" enable trigger hanya_tambah", pengurus);
        await curang.ExecuteNonQueryAsync(Ct);
        Assert.Equal(JenisPutus.Diubah, (await buku.CheckKabupatenAsync(null, Ct)).Putus?.Jenis);
    }

    private static async Task SetTenggatAsync(RuangUji ruang, int hari)
    {
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        (await db.Kecamatan.SingleAsync(Ct)).SetHariTenggat(hari);
        await db.SaveChangesAsync(Ct);
    }
}
