using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Presensi;
using Kinerja.Testing;
using Kinerja.Web.Tests.Luring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Web.Tests.ImporTabel;

/// <summary>Ten thousand rows: all of them with their record of changes, or because of one of them none.</summary>
public sealed class SepuluhRibuTests(KantorLuring kantor) : IClassFixture<KantorLuring>
{
    private const int Jumlah = 10_000;

    // A sheet of ten thousand rows, read piece by piece: what is thrown away again counts too.
    private const long BatasAlokasi = 64L * 1024 * 1024;

    [Fact]
    public async Task All_rows_come_in_with_their_record_and_before_that_one_bad_row_keeps_all_out()
    {
        await using var ruang = await RuangTabel.EnterAsync(kantor, "operator.bululawang", "35.07.14");
        await using (var db = await ruang.Ruang.OpenAsync())
        {
            db.AddRange(Enumerable.Range(0, BukuPresensi.Orang).Select(n => new Pegawai(Kecamatan(db), PegawaiId.New(), IsiPegawai.Of(BukuPresensi.Nama(n), BukuPresensi.Nip(n)))));
            await db.SaveChangesAsync();
        }

        var semula = await CountAsync(ruang);
        var buku = BukuPresensi.Create(Jumlah, rusak: 9_999);
        // Of this thread alone: other tests run beside it.
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var rusak = RuangTabel.Read(JenisTabel.Presensi, buku);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - sebelum, 1, BatasAlokasi);
        var rencana = await ruang.PreviewAsync(JenisTabel.Presensi, rusak);
        var tolak = Assert.Single(rencana.Daftar, b => b.Tindakan is TindakanBaris.Ditolak);
        Assert.Equal((10_000, Jumlah - 1), (tolak.Nomor, rencana.JumlahBerlaku));
        Assert.Contains("“dua belas” bukan jumlah hari", tolak.Pesan, StringComparison.Ordinal);
        await RuangTabel.RefusesAsync("belum ada yang disimpan", () => ruang.ImportAsync(JenisTabel.Presensi, rusak));
        Assert.Equal(semula, await CountAsync(ruang));

        var baik = RuangTabel.Read(JenisTabel.Presensi, BukuPresensi.Create(Jumlah));
        Assert.Equal(Jumlah, await ruang.ImportAsync(JenisTabel.Presensi, baik));
        var kini = await CountAsync(ruang);
        Assert.Equal((Jumlah, Jumlah), (kini.Rekap - semula.Rekap, kini.Catatan - semula.Catatan));
        Assert.Equal((0, Jumlah), (await ruang.PreviewAsync(JenisTabel.Presensi, baik)) is var lagi ? (lagi.JumlahBerlaku, lagi.Count(TindakanBaris.Tetap)) : default);
        await using var tetangga = await RuangTabel.EnterAsync(kantor, "operator.ampelgading", "35.07.06");
        await using var dbLain = await tetangga.Ruang.OpenAsync();
        Assert.False(await dbLain.CatatanPresensi.AnyAsync(c => c.Tahun < 2015));
    }

    private static KecamatanId Kecamatan(Kinerja.Data.KinerjaDbContext db) => db.Kecamatan.Select(k => k.Id).Single();

    private static async Task<(int Rekap, int Catatan)> CountAsync(RuangTabel ruang)
    {
        await using var db = await ruang.Ruang.OpenAsync();
        return (await db.CatatanPresensi.CountAsync(), await db.CatatanPerubahan.CountAsync(c => c.Objek == nameof(CatatanPresensi)));
    }
}
