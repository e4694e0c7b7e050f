using Kinerja.Data.Audit;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

/// <summary>From last year's decree to a draft that is edited, handed on and enacted; what was done is on record.</summary>
public sealed class PenyusunanTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Copy_into_a_new_year_keeps_the_identity_of_every_indicator_and_the_post_of_every_section()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var (lama, id) = await CopyAsync(ruang, 2031);
        var baru = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!;
        Assert.Equal((2031, StatusKeputusan.Draf, AsalNaskah.Disusun), (baru.Naskah.Tahun, baru.Naskah.Status, baru.Naskah.AsalNaskah));
        Assert.Equal(Identitas(lama.Naskah), Identitas(baru.Naskah));
        Assert.Empty(Baris(lama.Naskah).Intersect(Baris(baru.Naskah)));
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var jabatan = await db.BagianJabatan.Where(b => b.KeputusanId == id || b.KeputusanId == lama.Id).Where(b => b.JabatanId != null).Select(b => new { b.KeputusanId, b.JabatanId }).ToListAsync(Ct);
        Assert.Equal(jabatan.Where(j => j.KeputusanId == id).Select(j => j.JabatanId!.Value.Value).Order(), jabatan.Where(j => j.KeputusanId != id).Select(j => j.JabatanId!.Value.Value).Order());
    }

    [Fact]
    public async Task Edit_changes_one_row_and_leaves_a_record_and_sent_twice_does_nothing_twice()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var (_, id) = await CopyAsync(ruang, 2032);
        var sebelum = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
        var sasaran = sebelum.Lampiran[0].Bagian.First(b => b.Sasaran.Count > 0).Sasaran[0];
        var ubah = new Suntingan.Ubah(new AlamatNaskah(sasaran.Id!.Value.Value, NamaBidang.Teks), sasaran.Teks, "Meningkatnya tertib arsip");
        var layanan = ruang.Get<SuntinganService>();
        Assert.IsType<HasilSuntingan.Berhasil>((await layanan.ApplyAsync(id, ubah, Ct)).Hasil);
        Assert.IsType<HasilSuntingan.Berhasil>((await layanan.ApplyAsync(id, ubah, Ct)).Hasil);
        var konflik = Assert.IsType<HasilSuntingan.Konflik>((await layanan.ApplyAsync(id, ubah with { Baru = "Lain lagi" }, Ct)).Hasil);
        Assert.Equal("Meningkatnya tertib arsip", konflik.Sekarang);

        var sesudah = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
        Assert.Equal("Meningkatnya tertib arsip", sesudah.Lampiran[0].Bagian.SelectMany(b => b.Sasaran).Single(s => s.Id == sasaran.Id).Teks);
        Assert.Equal(FormatNaskah.Write(sebelum).Split('\n').Length, FormatNaskah.Write(sesudah).Split('\n').Length);
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var catatan = Assert.Single(await db.CatatanPerubahan.Where(c => c.KeputusanId == id && c.Objek == "Naskah").ToListAsync(Ct));
        Assert.Equal((sasaran.Teks, "Meningkatnya tertib arsip"), (catatan.Perubahan.Isi[0].Lama, catatan.Perubahan.Isi[0].Baru));
        Assert.Equal(ruang.Orang, catatan.Oleh);
    }

    [Fact]
    public async Task Item_moved_to_another_list_keeps_its_row_and_comes_back_by_the_inverse()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var (_, id) = await CopyAsync(ruang, 2033);
        var sebelum = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
        var bagian = sebelum.Lampiran[0].Bagian.Where(b => b.Sasaran.Count > 0).Take(2).ToList();
        var pindah = new Suntingan.Pindah([bagian[0].Sasaran[0].Id!.Value.Value], new AlamatNaskah(bagian[1].Id!.Value.Value, NamaBidang.Sasaran), null);
        var layanan = ruang.Get<SuntinganService>();
        var hasil = Assert.IsType<HasilSuntingan.Berhasil>((await layanan.ApplyAsync(id, pindah, Ct)).Hasil);
        var pindahan = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
        Assert.Equal(bagian[0].Sasaran[0].Id, pindahan.Lampiran[0].Bagian.Single(b => b.Id == bagian[1].Id).Sasaran[0].Id);
        await layanan.ApplyAsync(id, new Suntingan.Hapus([bagian[1].Id!.Value.Value]), Ct);
        Assert.DoesNotContain((await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah.Lampiran[0].Bagian, b => b.Id == bagian[1].Id);

        await using var lain = await EnterAsync("operator.ampelgading");
        var (_, kedua) = await CopyAsync(lain, 2034);
        var utuh = (await lain.Get<KeputusanService>().ReadAsync(kedua, Ct))!.Naskah;
        var hapus = Assert.IsType<HasilSuntingan.Berhasil>((await lain.Get<SuntinganService>().ApplyAsync(kedua, new Suntingan.Hapus([utuh.Lampiran[0].Bagian[0].Id!.Value.Value]), Ct)).Hasil);
        await lain.Get<SuntinganService>().ApplyAsync(kedua, hapus.Balik, Ct);
        Assert.Equal(FormatNaskah.Write(utuh), FormatNaskah.Write((await lain.Get<KeputusanService>().ReadAsync(kedua, Ct))!.Naskah));
        Assert.NotNull(hasil.Balik);
    }

    [Fact]
    public async Task Reader_cannot_edit_and_an_archive_is_never_edited()
    {
        await using var camat = await EnterAsync("camat.ampelgading");
        var arsip = await camat.Get<KeputusanService>().FindAsync(2022, Ct);
        var ubah = new Suntingan.Ubah(new AlamatNaskah(null, NamaBidang.Tentang), "x", "y");
        await Assert.ThrowsAsync<AturanException>(() => camat.Get<SuntinganService>().ApplyAsync(arsip, ubah, Ct));
        await using var penyusun = await EnterAsync("operator.ampelgading");
        var tentang = (await penyusun.Get<KeputusanService>().ReadAsync(arsip, Ct))!.Naskah.BatangTubuh!.Tentang;
        var galat = await Assert.ThrowsAsync<AturanException>(() => penyusun.Get<SuntinganService>().ApplyAsync(arsip, ubah with { Dasar = tentang }, Ct));
        Assert.Contains("Ditetapkan", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acts_are_chained_and_a_change_of_one_is_found_and_the_app_cannot_make_it()
    {
        await using var ruang = await EnterAsync("operator.bululawang", "35.07.14");
        var (_, id) = await CopyAsync(ruang, 2031, 2017);
        var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        for (var i = 1; i <= 3; i++)
        {
            await using var transaksi = await db.Database.BeginTransactionAsync(Ct);
            await ruang.Get<BukuAkta>().AppendAsync(db, JenisAkta.Pengajuan, id.Value, $"Perbuatan {i}", new Dictionary<string, string?> { ["ke"] = i.ToString(System.Globalization.CultureInfo.InvariantCulture) }, Ct);
            await db.SaveChangesAsync(Ct);
            await transaksi.CommitAsync(Ct);
        }

        var utuh = await ruang.Get<BukuAkta>().CheckAsync(null, Ct);
        Assert.True(utuh.IsUtuh, utuh.Kalimat);
        Assert.Equal(3, utuh.Banyak);
        await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync("update \"Akta\" set \"Isi\" = replace(\"Isi\", 'Perbuatan 2', 'Perbuatan 9')", Ct));

        await using var pengurus = new NpgsqlConnection(basisData.Pengurus);
        await pengurus.OpenAsync(Ct);
        await using var curang = new NpgsqlCommand("alter table \"Akta\" disable trigger hanya_tambah; update \"Akta\" set \"Isi\" = replace(\"Isi\", 'Perbuatan 2', 'Perbuatan 9'); alter table \"Akta\" enable trigger hanya_tambah", pengurus);
        await curang.ExecuteNonQueryAsync(Ct);
        var putus = await ruang.Get<BukuAkta>().CheckAsync(null, Ct);
        Assert.Equal((JenisPutus.Diubah, 2L), (putus.Putus!.Jenis, putus.Putus.Urutan));
        await db.DisposeAsync();
    }

    [Fact]
    public async Task Ordinary_changes_are_written_down_by_themselves_with_former_and_new_value()
    {
        await using var ruang = await EnterAsync("admin.kromengan", "35.07.31");
        await using (var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            (await db.Kecamatan.SingleAsync(Ct)).SetHariTenggat(15);
            await db.SaveChangesAsync(Ct);
        }

        await using var baca = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var catatan = Assert.Single(await baca.CatatanPerubahan.Where(c => c.Objek == nameof(Kecamatan) && c.Aksi == AksiPerubahan.Ubah).ToListAsync(Ct));
        Assert.Equal([new Perubahan("HariTenggat", "10", "15")], catatan.Perubahan.Isi);
        Assert.Equal(ruang.Orang, catatan.Oleh);
    }

    private static async Task<(KeputusanDetail Lama, KeputusanId Baru)> CopyAsync(RuangUji ruang, int tahun, int dari = 2022)
    {
        var lama = await ruang.Get<KeputusanService>().FindAsync(dari, Ct);
        var draf = await ruang.Get<SalinanService>().CopyAsync(lama, tahun, null, Ct);
        return ((await ruang.Get<KeputusanService>().ReadAsync(lama, Ct))!, draf.Id);
    }

    private static List<IdentitasId?> Identitas(NaskahJson naskah) =>
        [.. naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Select(i => i.IdentitasId)];

    private static List<Guid> Baris(NaskahJson naskah) =>
        [.. naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Select(i => i.Id!.Value.Value)];

    private Task<RuangUji> EnterAsync(string nama, string kode = Kode) => RuangUji.EnterAsync(basisData, nama, kode);
}
