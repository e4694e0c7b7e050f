using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Data.Tests.Organisasi;

public sealed class JabatanServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static readonly CancellationToken Tanpa = CancellationToken.None;

    [Fact]
    public async Task Post_is_added_renamed_moved_and_never_put_under_itself()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.ampelgading", "35.07.06");
        var layanan = ruang.Get<JabatanService>();
        var camat = (await layanan.ListAsync(Tanpa))[0];
        Assert.Equal(("Camat", 0), (camat.Isi.Nama, camat.Tingkat));

        var satu = await layanan.AddAsync(new IsiJabatan("Pranata Komputer", null, camat.Id), Tanpa);
        var dua = await layanan.AddAsync(new IsiJabatan("Operator Layanan", "Sekretariat", satu), Tanpa);
        await RuangOrang.RefusesAsync("di bawah jabatan itu sendiri", () => layanan.UpdateAsync(satu, new IsiJabatan("Pranata Komputer", null, camat.Id), new IsiJabatan("Pranata Komputer", null, dua), Tanpa));
        await RuangOrang.RefusesAsync("diubah orang lain", () => layanan.UpdateAsync(satu, new IsiJabatan("Nama lain", null, null), new IsiJabatan("X", null, null), Tanpa));

        var sebelum = (await layanan.ListAsync(Tanpa)).Where(j => j.Tingkat == 1).Select(j => j.Id).ToList();
        Assert.True(await layanan.MoveAsync(satu, naik: true, Tanpa));
        var sesudah = (await layanan.ListAsync(Tanpa)).Where(j => j.Tingkat == 1).Select(j => j.Id).ToList();
        Assert.Equal(sebelum[^2], sesudah[^1]);
        Assert.False(await layanan.MoveAsync(satu, naik: false, Tanpa) && await layanan.MoveAsync(satu, naik: false, Tanpa));
    }

    [Fact]
    public async Task Move_in_mid_year_ends_one_post_on_the_eve_and_begins_the_other()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "sekcam.sangkapura", "35.25.17");
        var (jabatan, pemangku) = (ruang.Get<JabatanService>(), ruang.Get<PemangkuService>());
        var daftar = await jabatan.ListAsync(Tanpa);
        var asal = daftar.First(j => j.Tingkat == 2 && j.DaftarPemangku.Count == 1);
        var tujuan = daftar.Last(j => j.Tingkat == 2 && j.Id != asal.Id);
        var orang = asal.DaftarPemangku[0];
        var tmt = new DateOnly(2019, 8, 1);

        await RuangOrang.RefusesAsync("TMT mutasi", () => pemangku.TransferAsync(orang, tujuan.Id, StatusPemangku.Definitif, orang.Dari, Tanpa));
        await RuangOrang.RefusesAsync("jabatan lain", () => pemangku.TransferAsync(orang, asal.Id, StatusPemangku.Definitif, tmt, Tanpa));
        await pemangku.TransferAsync(orang, tujuan.Id, StatusPemangku.Definitif, tmt, Tanpa);

        var kini = (await jabatan.ListAsync(Tanpa)).ToDictionary(j => j.Id);
        Assert.Equal(tmt.AddDays(-1), kini[asal.Id].DaftarPemangku.Single().Sampai);
        Assert.True(kini[asal.Id].IsKosong);
        Assert.Equal((tmt, (DateOnly?)null), kini[tujuan.Id].DaftarPemangku.Where(p => p.PegawaiId == orang.PegawaiId).Select(p => (p.Dari, p.Sampai)).Single());
        await RuangOrang.RefusesAsync("diubah orang lain", () => pemangku.TransferAsync(orang, tujuan.Id, StatusPemangku.Definitif, tmt, Tanpa));
    }

    [Fact]
    public async Task Post_is_closed_only_after_its_holders_have_left()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "admin.bululawang", "35.07.14");
        var layanan = ruang.Get<JabatanService>();
        var dipangku = (await layanan.ListAsync(Tanpa)).First(j => j.DaftarPemangku.Any(p => p.Kini));
        await RuangOrang.RefusesAsync("masih memangku", () => layanan.CloseAsync(dipangku.Id, new DateOnly(2017, 12, 31), Tanpa));

        await ruang.Get<PemangkuService>().UpdateAsync(dipangku.DaftarPemangku[0], StatusPemangku.Definitif, dipangku.DaftarPemangku[0].Dari, new DateOnly(2017, 12, 31), Tanpa);
        await layanan.CloseAsync(dipangku.Id, new DateOnly(2017, 12, 31), Tanpa);
        var tutup = (await layanan.ListAsync(Tanpa)).Single(j => j.Id == dipangku.Id);
        Assert.True(tutup is { Ditutup: true, IsKosong: false });
        await RuangOrang.RefusesAsync("sudah ditutup", () => ruang.Get<PemangkuService>().AddAsync(new PemangkuBaru(tutup.Id, dipangku.DaftarPemangku[0].PegawaiId, StatusPemangku.Definitif, new DateOnly(2018, 1, 1), null), Tanpa));
    }

    [Fact]
    public async Task Kromengans_subbagian_is_held_by_a_plt_and_so_counts_as_vacant()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "camat.kromengan", "35.07.31");
        var plt = (await ruang.Get<JabatanService>().ListAsync(Tanpa)).Single(j => j.Isi.Nama.StartsWith("Plt.", StringComparison.Ordinal));

        Assert.Equal(StatusPemangku.Plt, plt.DaftarPemangku.Single().Status);
        Assert.True(plt.IsKosong);
        Assert.Empty(plt.DaftarPeringatan);
        await RuangOrang.RefusesAsync("Hanya operator", () => ruang.Get<PemangkuService>().RemoveAsync(plt.DaftarPemangku[0], Tanpa));
    }

    [Fact]
    public async Task Pelapor_has_posts_and_only_the_administrator_changes_them()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "admin.ampelgading", "35.07.06");
        await using var operatorRuang = await RuangOrang.EnterAsync(basisData, "operator.ampelgading", "35.07.06");
        var layanan = ruang.Get<PelaporService>();
        var pelapor = (await layanan.ListAsync(Tanpa)).Single();
        Assert.Equal(("pelapor.ampelgading", 3), (pelapor.NamaPengguna, pelapor.Jabatan.Count));

        await layanan.SetJabatanAsync(pelapor, [pelapor.Jabatan[0]], Tanpa);
        await RuangOrang.RefusesAsync("diubah orang lain", () => layanan.SetJabatanAsync(pelapor, [], Tanpa));
        await RuangOrang.RefusesAsync("tidak ada lagi", async () => await layanan.SetJabatanAsync((await layanan.ListAsync(Tanpa))[0], [JabatanId.New()], Tanpa));
        await RuangOrang.RefusesAsync("Hanya admin", () => operatorRuang.Get<PelaporService>().ListAsync(Tanpa));
    }

    [Theory]
    [InlineData("35.07.06", 2022)]
    [InlineData("35.07.14", 2017)]
    [InlineData("35.07.31", 2019)]
    [InlineData("35.25.17", 2019)]
    public async Task Every_example_office_is_whole_and_its_numbers_are_marked_as_made_up(string kode, int tahun)
    {
        await using var scope = await basisData.EnterAsync(kode);
        await using var db = await new RuangOrang(scope, default).OpenAsync();
        var pegawai = await db.Pegawai.Where(p => p.DataContoh).ToListAsync();
        var pindah = await db.Pemangku.Where(p => p.Sampai == new DateOnly(tahun, 6, 30)).Select(p => p.PegawaiId).ToListAsync();

        Assert.InRange(pegawai.Count, 20, 26);
        Assert.All(pegawai.Where(p => p.Nip is not null), p => Assert.True(p.Nip!.StartsWith("19", StringComparison.Ordinal) && !p.Nip.EndsWith("000", StringComparison.Ordinal)));
        Assert.True(await db.Pemangku.AnyAsync(p => pindah.Contains(p.PegawaiId) && p.Dari == new DateOnly(tahun, 7, 1)));
        Assert.Equal(12, await db.CatatanPresensi.Where(c => c.Tahun == tahun).Select(c => c.Bulan).Distinct().CountAsync());
        Assert.Equal(1, await db.Jabatan.CountAsync(j => j.AtasanId == null));
    }
}
