using Kinerja.Data.Penetapan;
using Kinerja.Data.Perencanaan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

/// <summary>Remarks, versions, where a decree stands, the search over all years, the cascade.</summary>
public sealed class PeninjauanTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Remark_has_a_place_and_whoever_made_it_is_told_of_its_answer()
    {
        await using var operatorKantor = await EnterAsync("operator.ampelgading");
        var (id, naskah) = await CopyAsync(operatorKantor, 2041);
        var diktum = naskah.BatangTubuh!.Diktum[0];
        await using var sekcam = await EnterAsync("sekcam.ampelgading");
        var komentar = await sekcam.Get<KomentarService>().AddAsync(id, new AlamatNaskah(diktum.Id.Value, ""), "kutipan", "Sebutkan tahunnya.", Ct);
        Assert.Contains("Sebutkan tahunnya.", (await operatorKantor.Get<PemberitahuanService>().ListAsync(Ct))[0].Teks, StringComparison.Ordinal);
        var sebelum = await sekcam.Get<PemberitahuanService>().CountBaruAsync(Ct);

        await operatorKantor.Get<KomentarService>().ReplyAsync(komentar, "Sudah disebut.", Ct);

        var baris = Assert.Single(await sekcam.Get<KomentarService>().ListAsync(id, naskah, Ct));
        Assert.Contains(diktum.Label, baris.Tempat, StringComparison.Ordinal);
        Assert.Equal(("Sekretaris Kecamatan Ampelgading", "Sudah disebut.", true), (baris.Oleh, Assert.Single(baris.Jawaban).Teks, baris.IsTerbuka));
        Assert.Equal(sebelum + 1, await sekcam.Get<PemberitahuanService>().CountBaruAsync(Ct));
        Assert.Equal(1, await sekcam.Get<KomentarService>().CountTerbukaAsync(id, Ct));
        await sekcam.Get<KomentarService>().SetSelesaiAsync(komentar, true, Ct);
        Assert.Equal(0, await sekcam.Get<KomentarService>().CountTerbukaAsync(id, Ct));
        await sekcam.Get<KomentarService>().SetSelesaiAsync(komentar, false, Ct);
        Assert.Equal(1, await sekcam.Get<KomentarService>().CountTerbukaAsync(id, Ct));
    }

    [Fact]
    public async Task Bagian_Organisasi_comments_and_Inspektorat_only_reads()
    {
        await using var penyusun = await EnterAsync("operator.ampelgading");
        var (id, naskah) = await CopyAsync(penyusun, 2042);
        await using var organisasi = await EnterAsync("organisasi.malang");
        await organisasi.Get<KomentarService>().AddAsync(id, null, null, "Selaraskan dengan Renstra.", Ct);
        await using var inspektorat = await EnterAsync("inspektorat.malang");
        Assert.Single(await inspektorat.Get<KomentarService>().ListAsync(id, naskah, Ct));
        await Assert.ThrowsAsync<AturanException>(() => inspektorat.Get<KomentarService>().AddAsync(id, null, null, "Catatan", Ct));
    }

    [Fact]
    public async Task Remark_on_a_place_that_is_gone_is_refused_and_one_made_before_stays()
    {
        await using var penyusun = await EnterAsync("operator.ampelgading");
        var (id, naskah) = await CopyAsync(penyusun, 2043);
        var butir = naskah.BatangTubuh!.Menimbang.Butir[0].Id.Value;
        await penyusun.Get<KomentarService>().AddAsync(id, new AlamatNaskah(butir, ""), "Menimbang butir 1", "Hapus saja?", Ct);
        await penyusun.Get<SuntinganService>().ApplyAsync(id, new Suntingan.Hapus([butir]), Ct);
        var kini = (await penyusun.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
        var baris = Assert.Single(await penyusun.Get<KomentarService>().ListAsync(id, kini, Ct));
        Assert.Equal((null, "Menimbang butir 1"), (baris.Tempat, baris.Kutipan));
        await Assert.ThrowsAsync<AturanException>(() => penyusun.Get<KomentarService>().AddAsync(id, new AlamatNaskah(butir, ""), null, "Lagi", Ct));
    }

    [Fact]
    public async Task Return_keeps_the_text_as_it_was_and_in_force_is_computed_from_later_decrees()
    {
        await using var penyusun = await EnterAsync("operator.bululawang", "35.07.14");
        var (id, naskah) = await CopyAsync(penyusun, 2018, 2017);
        await using (var db = await penyusun.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            // The rules of the draft itself are tested elsewhere: here only the acts after them.
            var keputusan = await db.Keputusan.SingleAsync(k => k.Id == id, Ct);
            keputusan.Submit(TimeProvider.System);
            await db.SaveChangesAsync(Ct);
        }

        await using var sekcam = await EnterAsync("sekcam.bululawang", "35.07.14");
        await sekcam.Get<DaurKeputusanService>().ReturnAsync(id, "Perbaiki tentang.", Ct);
        await penyusun.Get<SuntinganService>().ApplyAsync(id, new Suntingan.Ubah(new AlamatNaskah(null, NamaBidang.Tentang), naskah.BatangTubuh!.Tentang, "TENTANG YANG BARU"), Ct);
        var versi = Assert.Single(await penyusun.Get<VersiNaskahService>().ListAsync(id, Ct));
        Assert.Equal("Saat dikembalikan", versi.Sebutan);
        Assert.Equal(naskah.BatangTubuh.Tentang, (await penyusun.Get<VersiNaskahService>().ReadAsync(id, versi.Id, Ct))!.BatangTubuh!.Tentang);

        var lama = await penyusun.Get<KeputusanService>().FindAsync(2017, Ct);
        await penyusun.Get<DaurKeputusanService>().LinkAsync(id, lama, mencabut: true, Ct);
        Assert.Empty((await penyusun.Get<DaurDetailService>().ReadAsync(lama, Ct))!.DicabutOleh);
        Assert.Equal(lama, (await penyusun.Get<DaurDetailService>().ReadAsync(id, Ct))!.Mencabut!.Id);
        await EnactAsync(penyusun, id);
        // Numbered and dated, but not signed: it is not in force yet and ends nothing.
        var sebelum = (await penyusun.Get<DaurDetailService>().ReadAsync(lama, Ct))!;
        Assert.Equal((0, true), (sebelum.DicabutOleh.Count, sebelum.IsBerlaku));
        Assert.False((await penyusun.Get<DaurDetailService>().ReadAsync(id, Ct))!.IsBerlaku);
        await SignAsync(penyusun, id);
        var dicabut = (await penyusun.Get<DaurDetailService>().ReadAsync(lama, Ct))!;
        Assert.Equal((id, false), (Assert.Single(dicabut.DicabutOleh).Id, dicabut.IsBerlaku));
        Assert.True((await penyusun.Get<DaurDetailService>().ReadAsync(id, Ct))!.IsBerlaku);
    }

    [Fact]
    public async Task Search_finds_a_word_of_every_year_and_of_no_other_office()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var (id, naskah) = await CopyAsync(ruang, 2044);
        await ruang.Get<SuntinganService>().ApplyAsync(id, new Suntingan.Ubah(new AlamatNaskah(null, NamaBidang.Tentang), naskah.BatangTubuh!.Tentang, "tentang Zirkonium"), Ct);
        var hasil = Assert.Single((await ruang.Get<PencarianTahunService>().FindAsync("zirkonium", Ct))!);
        Assert.Equal((id, 1), (hasil.Keputusan.Id, hasil.Jumlah));
        Assert.True((await ruang.Get<PencarianTahunService>().FindAsync("Ampelgading", Ct))!.Count >= 2);
        await using var lain = await EnterAsync("operator.kromengan", "35.07.31");
        Assert.Empty((await lain.Get<PencarianTahunService>().FindAsync("zirkonium", Ct))!);
        Assert.Null(await lain.Get<PencarianTahunService>().FindAsync("  ", Ct));
    }

    [Fact]
    public async Task Cascade_takes_proposals_and_refuses_a_circle()
    {
        await using var ruang = await EnterAsync("operator.kromengan", "35.07.31");
        var id = await ruang.Get<KeputusanService>().FindAsync(2019, Ct);
        var layanan = ruang.Get<PenjenjanganService>();
        var awal = (await layanan.ReadAsync(id, Ct))!;
        Assert.NotEmpty(awal.DaftarUsulan);
        var usul = awal.DaftarUsulan[0].Kaitan;
        await layanan.SetAsync(id, usul, Ct);
        var sesudah = (await layanan.ReadAsync(id, Ct))!;
        Assert.Equal(awal.DaftarUsulan.Count - 1, sesudah.DaftarUsulan.Count);
        Assert.Contains(sesudah.Pohon.ListSemua(), s => s.Identitas == usul.Induk && s.Anak.Any(a => a.Identitas == usul.Anak));
        await Assert.ThrowsAsync<AturanException>(() => layanan.SetAsync(id, new KaitanIndikator(usul.Anak, usul.Induk!.Value, JenisKaitan.Kontribusi), Ct));
        await Assert.ThrowsAsync<AturanException>(() => layanan.SetAsync(id, new KaitanIndikator(IdentitasId.New(), usul.Anak, JenisKaitan.Kontribusi), Ct));
        await layanan.RemoveAsync(usul.Anak, Ct);
        Assert.Equal(awal.DaftarUsulan.Count, (await layanan.ReadAsync(id, Ct))!.DaftarUsulan.Count);
        await using var camat = await EnterAsync("camat.kromengan", "35.07.31");
        await Assert.ThrowsAsync<AturanException>(() => camat.Get<PenjenjanganService>().SetAsync(id, usul, Ct));
    }

    [Fact]
    public async Task Declined_proposal_does_not_come_up_again_until_all_are_let_in_anew()
    {
        await using var ruang = await EnterAsync("operator.sangkapura", "35.25.17");
        var id = await ruang.Get<KeputusanService>().FindAsync(2019, Ct);
        var layanan = ruang.Get<PenjenjanganService>();
        var awal = (await layanan.ReadAsync(id, Ct))!;
        var (pertama, kedua) = (awal.DaftarUsulan[0].Kaitan, awal.DaftarUsulan[1].Kaitan);
        await layanan.DeclineAsync(pertama, Ct);
        await layanan.DeclineAsync(pertama, Ct);

        var sesudah = (await layanan.ReadAsync(id, Ct))!;
        Assert.Equal((awal.DaftarUsulan.Count - 1, 1), (sesudah.DaftarUsulan.Count, sesudah.JumlahDitolak));
        Assert.DoesNotContain(sesudah.DaftarUsulan, u => u.Kaitan == pertama);
        Assert.Contains(sesudah.DaftarUsulan, u => u.Kaitan == kedua);
        // The identities are copied forward, and with them what was said about them.
        var (salinan, _) = await CopyAsync(ruang, 2020, 2019);
        Assert.Equal(1, (await layanan.ReadAsync(salinan, Ct))!.JumlahDitolak);

        await layanan.ForgetDitolakAsync(Ct);
        Assert.Equal((awal.DaftarUsulan.Count, 0), ((await layanan.ReadAsync(id, Ct))!.DaftarUsulan.Count, (await layanan.ReadAsync(id, Ct))!.JumlahDitolak));
        await Assert.ThrowsAsync<AturanException>(() => layanan.DeclineAsync(new KaitanIndikator(IdentitasId.New(), pertama.Anak, JenisKaitan.Kontribusi), Ct));
        await Assert.ThrowsAsync<AturanException>(() => layanan.DeclineAsync(new KaitanIndikator(null, pertama.Anak, JenisKaitan.Administratif), Ct));
        await using var camat = await EnterAsync("camat.sangkapura", "35.25.17");
        await Assert.ThrowsAsync<AturanException>(() => camat.Get<PenjenjanganService>().DeclineAsync(kedua, Ct));
    }

    [Fact]
    public async Task Officer_of_the_kabupaten_is_named_and_counts_what_waits_for_them_before_entering_an_office()
    {
        await using var penyusun = await EnterAsync("operator.ampelgading");
        var (id, naskah) = await CopyAsync(penyusun, 2046);
        await using var organisasi = await EnterAsync("organisasi.malang");
        var komentar = await organisasi.Get<KomentarService>().AddAsync(id, null, null, "Selaraskan dengan Renja.", Ct);
        await penyusun.Get<KomentarService>().ReplyAsync(komentar, "Sudah.", Ct);
        Assert.StartsWith("Bagian Organisasi", Assert.Single(await penyusun.Get<KomentarService>().ListAsync(id, naskah, Ct)).Oleh, StringComparison.Ordinal);

        await using var luar = basisData.Layanan.CreateAsyncScope();
        var baris = Assert.Single(await luar.ServiceProvider.GetRequiredService<PemberitahuanService>().ListLintasAsync(organisasi.Orang, Ct));
        Assert.Equal((Kode, 1), (baris.Kode, baris.Jumlah));

        // Read in the room of the office, it no longer counts; and nobody counts another's.
        await organisasi.Get<PemberitahuanService>().ReadAsync(null, Ct);
        await using var lagi = basisData.Layanan.CreateAsyncScope();
        Assert.Empty(await lagi.ServiceProvider.GetRequiredService<PemberitahuanService>().ListLintasAsync(organisasi.Orang, Ct));
        await using var inspektorat = await EnterAsync("inspektorat.malang");
        Assert.Empty(await inspektorat.Get<PemberitahuanService>().ListLintasAsync(inspektorat.Orang, Ct));
    }

    [Fact]
    public async Task Officer_of_the_kabupaten_is_told_of_what_concerns_their_role_and_those_of_another_kabupaten_are_not()
    {
        await using var sekcam = await EnterAsync("sekcam.ampelgading");
        await using (var db = await sekcam.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct))
        {
            await sekcam.Get<PemberitahuanService>().AddAsync(db, [Domain.Organisasi.Peran.AdminKabupaten], "Menunggu fasilitasi.", "/k/35.07.06/keputusan", Ct);
            await db.SaveChangesAsync(Ct);
        }

        await using var malang = await EnterAsync("organisasi.malang");
        Assert.Contains(await malang.Get<PemberitahuanService>().ListAsync(Ct), p => p.Teks == "Menunggu fasilitasi.");
        await using var gresik = await EnterAsync("organisasi.gresik", "35.25.17");
        Assert.DoesNotContain(await gresik.Get<PemberitahuanService>().ListLintasAsync(gresik.Orang, Ct), p => p.Kode == Kode);
        await malang.Get<PemberitahuanService>().ReadAsync(null, Ct);
    }

    private static async Task EnactAsync(RuangUji ruang, KeputusanId id)
    {
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var keputusan = await db.Keputusan.SingleAsync(k => k.Id == id, Ct);
        keputusan.Submit(TimeProvider.System);
        keputusan.Approve(TimeProvider.System);
        keputusan.Enact(NomorKeputusan.Parse("188.45/3/KEP/35.07.14/2018"), new DateOnly(2018, 1, 2), await db.Kecamatan.SingleAsync(Ct), false, TimeProvider.System);
        await db.SaveChangesAsync(Ct);
    }

    private static async Task SignAsync(RuangUji ruang, KeputusanId id)
    {
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        (await db.Keputusan.SingleAsync(k => k.Id == id, Ct)).Sign(TimeProvider.System);
        await db.SaveChangesAsync(Ct);
    }

    private static async Task<(KeputusanId Id, NaskahJson Naskah)> CopyAsync(RuangUji ruang, int tahun, int dari = 2022)
    {
        var draf = await ruang.Get<SalinanService>().CopyAsync(await ruang.Get<KeputusanService>().FindAsync(dari, Ct), tahun, null, Ct);
        return (draf.Id, (await ruang.Get<KeputusanService>().ReadAsync(draf.Id, Ct))!.Naskah);
    }

    private Task<RuangUji> EnterAsync(string nama, string kode = Kode) => RuangUji.EnterAsync(basisData, nama, kode);
}
