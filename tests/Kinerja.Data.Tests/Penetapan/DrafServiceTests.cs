using Kinerja.Data.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

/// <summary>An empty draft, the post of each section, the bin, and the word to who has the same draft open.</summary>
public sealed class DrafServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Empty_draft_has_standard_texts_and_a_section_for_each_post()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var draf = ruang.Get<DrafService>();
        var id = await draf.CreateAsync(2051, denganJabatan: true, Ct);
        var naskah = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
        var jabatan = await draf.ListJabatanAsync(Ct);
        Assert.Equal((2051, StatusKeputusan.Draf), (naskah.Tahun, naskah.Status));
        Assert.NotEmpty(naskah.BatangTubuh!.Menimbang.Butir);
        Assert.Equal(jabatan.Select(j => j.Nama), naskah.Lampiran[0].Bagian.Select(b => b.Jabatan!));
        Assert.Equal(jabatan.Select(j => (JabatanId?)j.Id).Order(Comparer<JabatanId?>.Create((a, b) => a!.Value.Value.CompareTo(b!.Value.Value))),
            (await draf.ListTautanAsync(id, Ct)).Select(t => t.Jabatan).Order(Comparer<JabatanId?>.Create((a, b) => a!.Value.Value.CompareTo(b!.Value.Value))));
        await Assert.ThrowsAsync<AturanException>(() => draf.CreateAsync(1999, false, Ct));
    }

    [Fact]
    public async Task Section_is_linked_to_another_post_and_a_reader_may_not()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var draf = ruang.Get<DrafService>();
        var id = await draf.CreateAsync(2052, denganJabatan: true, Ct);
        var tautan = (await draf.ListTautanAsync(id, Ct))[0];
        var lain = (await draf.ListJabatanAsync(Ct)).First(j => j.Id != tautan.Jabatan);
        await draf.LinkAsync(id, tautan.Bagian, lain.Id, Ct);
        Assert.Equal(lain.Id, (await draf.ListTautanAsync(id, Ct)).Single(t => t.Bagian == tautan.Bagian).Jabatan);

        await using var camat = await EnterAsync("camat.ampelgading");
        await Assert.ThrowsAsync<AturanException>(() => camat.Get<DrafService>().LinkAsync(id, tautan.Bagian, lain.Id, Ct));
        await Assert.ThrowsAsync<AturanException>(() => camat.Get<DrafService>().CreateAsync(2053, false, Ct));
    }

    [Fact]
    public async Task Draft_in_the_bin_is_listed_there_and_nowhere_else()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var id = await ruang.Get<DrafService>().CreateAsync(2054, denganJabatan: false, Ct);
        var keputusan = ruang.Get<KeputusanService>();
        await ruang.Get<DaurKeputusanService>().SetDihapusAsync(id, true, Ct);
        Assert.DoesNotContain(await keputusan.ListAsync(new SaringanKeputusan(), Ct), k => k.Id == id);
        Assert.Contains(await keputusan.ListAsync(new SaringanKeputusan(Terhapus: true), Ct), k => k.Id == id);
        Assert.DoesNotContain(2054, await keputusan.ListTahunAsync(Ct));
        Assert.Null(await ruang.Get<DrafService>().ReadVersiAsync(id, Ct));
        await ruang.Get<DaurKeputusanService>().SetDihapusAsync(id, false, Ct);
        Assert.Contains(await keputusan.ListAsync(new SaringanKeputusan(), Ct), k => k.Id == id);
        Assert.DoesNotContain(await keputusan.ListAsync(new SaringanKeputusan(Terhapus: true), Ct), k => k.Id == id);
    }

    [Fact]
    public async Task Edit_is_told_to_who_has_that_draft_open_and_to_nobody_else()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var id = await ruang.Get<DrafService>().CreateAsync(2055, denganJabatan: false, Ct);
        var pengabar = ruang.Get<PengabarNaskah>();
        var (sama, lain) = (0, 0);
        using var langganan = pengabar.Listen(id, () => sama++);
        using var langgananLain = pengabar.Listen(KeputusanId.New(), () => lain++);
        var versi = await ruang.Get<DrafService>().ReadVersiAsync(id, Ct);
        var ubah = new Suntingan.Ubah(new AlamatNaskah(null, NamaBidang.Nomor), null, "188/1");
        await ruang.Get<SuntinganService>().ApplyAsync(id, ubah, Ct);
        Assert.Equal((1, 0), (sama, lain));
        Assert.NotEqual(versi, await ruang.Get<DrafService>().ReadVersiAsync(id, Ct));
        langganan.Dispose();
        await ruang.Get<SuntinganService>().ApplyAsync(id, ubah with { Dasar = "188/1", Baru = "188/2" }, Ct);
        Assert.Equal(1, sama);
    }

    private Task<RuangUji> EnterAsync(string akun) => RuangUji.EnterAsync(basisData, akun, "35.07.06");
}
