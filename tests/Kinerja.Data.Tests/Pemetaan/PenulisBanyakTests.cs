using Kinerja.Data.Pemetaan;
using Kinerja.Data.Tenancy;
using Kinerja.Data.Tests.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Data.Tests.Pemetaan;

/// <summary>Many rows at once stand behind the same fences as one.</summary>
public sealed class PenulisBanyakTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const int Banyak = 500;

    private static Task<RuangRealisasi> EnterAsync(BasisDataUji basisData) => RuangRealisasi.EnterAsync(basisData.Layanan, "operator.kromengan", "35.07.31");

    private static IEnumerable<Pegawai> Create(KecamatanId kecamatan, Func<int, string?> nip) => Enumerable.Range(0, Banyak).Select(n => new Pegawai(kecamatan, PegawaiId.New(), IsiPegawai.Of($"Banyak {n}", nip(n))));

    [Fact]
    public async Task Rows_come_back_as_they_went_in_with_their_record_and_whom_they_refer_to()
    {
        await using var ruang = await EnterAsync(basisData);
        await using var db = await ruang.OpenAsync();
        var kecamatan = await db.Kecamatan.Select(k => k.Id).SingleAsync();
        var jabatan = await db.Jabatan.Select(j => j.Id).FirstAsync();
        var pegawai = Create(kecamatan, n => n % 2 == 0 ? null : $"19870312201101{n:0000}").ToList();
        // The holder is added before the person whom the row refers to.
        db.AddRange(pegawai.Select(p => new Pemangku(kecamatan, PemangkuId.New(), jabatan, p.Id, StatusPemangku.Plh, new DateOnly(2031, 1, 2), new DateOnly(2031, 1, 3))));
        db.AddRange(pegawai);

        await db.SaveManyAsync(DateTimeOffset.UtcNow, "bentrok", CancellationToken.None);

        await using var baru = await ruang.OpenAsync();
        var ada = await baru.Pegawai.AsNoTracking().Where(p => p.Nama.StartsWith("Banyak")).ToDictionaryAsync(p => p.Id);
        Assert.Equal(pegawai.Select(p => (p.Id, p.Nama, p.Nip, p.Status, p.MasaTugas)).OrderBy(p => p.Nama), ada.Values.Select(p => (p.Id, p.Nama, p.Nip, p.Status, p.MasaTugas)).OrderBy(p => p.Nama));
        Assert.Equal(Banyak, await baru.Pemangku.CountAsync(p => p.Dari == new DateOnly(2031, 1, 2) && p.Sampai == new DateOnly(2031, 1, 3)));
        Assert.Equal(2 * Banyak, await baru.CatatanPerubahan.CountAsync(c => c.Oleh == ruang.Orang && (c.Objek == nameof(Pegawai) || c.Objek == nameof(Pemangku))));
    }

    [Fact]
    public async Task Key_that_only_the_database_knows_to_be_taken_is_told_and_nothing_stays()
    {
        await using var ruang = await EnterAsync(basisData);
        await using var db = await ruang.OpenAsync();
        var kecamatan = await db.Kecamatan.Select(k => k.Id).SingleAsync();
        db.AddRange(Create(kecamatan, _ => "198901012013011001"));

        Assert.Equal("sudah ada", (await Assert.ThrowsAsync<AturanException>(() => db.SaveManyAsync(DateTimeOffset.UtcNow, "sudah ada", CancellationToken.None))).Message);

        await using var baru = await ruang.OpenAsync();
        Assert.False(await baru.Pegawai.AnyAsync(p => p.Nip == "198901012013011001"));
    }

    [Fact]
    public async Task Rows_of_another_kecamatan_are_stopped_by_the_guard()
    {
        await using var ruang = await EnterAsync(basisData);
        await using var db = await ruang.OpenAsync();
        db.AddRange(Create(KecamatanId.New(), _ => null));

        await Assert.ThrowsAsync<PelanggaranRuangException>(() => db.SaveManyAsync(DateTimeOffset.UtcNow, "x", CancellationToken.None));
    }
}
