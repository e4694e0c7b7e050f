using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Data.Tests.Organisasi;

public sealed class PegawaiServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string Bul = "35.07.14";
    private const string Nip = "198703122011011007";

    [Fact]
    public async Task Employee_is_added_changed_and_deleted_while_nothing_hangs_on_them()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.bululawang", Bul);
        var layanan = ruang.Get<PegawaiService>();
        var isi = IsiPegawai.Of("Tirta Wangsa", "197001011995031001");
        var id = await layanan.AddAsync(isi, CancellationToken.None);
        await RuangOrang.RefusesAsync("sudah dipakai", () => layanan.AddAsync(IsiPegawai.Of("Orang Lain", "197001011995031001"), CancellationToken.None));

        await layanan.UpdateAsync(id, isi, isi with { Pangkat = "Penata (III/c)" }, CancellationToken.None);
        await RuangOrang.RefusesAsync("diubah orang lain", () => layanan.UpdateAsync(id, isi, isi with { Nama = "X" }, CancellationToken.None));
        Assert.Equal("Penata (III/c)", (await layanan.ListAsync(CancellationToken.None)).Single(p => p.Id == id).Isi.Pangkat);

        await layanan.DeleteAsync(id, CancellationToken.None);
        Assert.DoesNotContain(await layanan.ListAsync(CancellationToken.None), p => p.Id == id);
    }

    [Fact]
    public async Task Employee_with_a_post_or_a_recap_is_not_deleted()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.bululawang", Bul);
        var layanan = ruang.Get<PegawaiService>();
        var daftar = await layanan.ListAsync(CancellationToken.None);

        await RuangOrang.RefusesAsync("memangku jabatan", () => layanan.DeleteAsync(daftar.First(p => p.DaftarJabatan.Count > 0).Id, CancellationToken.None));
        await RuangOrang.RefusesAsync("rekap presensi", () => layanan.DeleteAsync(daftar.First(p => p.DaftarJabatan.Count == 0 && p.Bertugas).Id, CancellationToken.None));
    }

    [Theory]
    [InlineData("pelapor.bululawang")]
    [InlineData("inspektorat.malang")]
    public async Task Who_may_not_read_personal_data_sees_names_and_no_nip_and_changes_nothing(string orang)
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, orang, Bul);
        await using var operatorRuang = await RuangOrang.EnterAsync(basisData, "operator.bululawang", Bul);
        var layanan = ruang.Get<PegawaiService>();

        Assert.All(await layanan.ListAsync(CancellationToken.None), p => Assert.Null(p.Isi.Nip));
        Assert.Contains(await operatorRuang.Get<PegawaiService>().ListAsync(CancellationToken.None), p => p.Isi.Nip is not null);
        await RuangOrang.RefusesAsync("Hanya operator", () => layanan.AddAsync(IsiPegawai.Of("Siapa"), CancellationToken.None));
        await RuangOrang.RefusesAsync("Hanya operator", () => layanan.PreviewAsync("Nama\tNIP", CancellationToken.None));
    }

    [Fact]
    public async Task Pasted_list_adds_and_changes_after_it_was_shown_and_links_the_post()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "admin.sangkapura", "35.25.17");
        var layanan = ruang.Get<PegawaiService>();
        var lama = (await layanan.ListAsync(CancellationToken.None)).First(p => p.Isi.Nip is not null);
        var teks = $"Nama\tNIP\tPangkat\tJabatan\tTMT Jabatan\nPaste Baru\t{Nip}\tPengatur (II/c)\tPengadministrasi Pertanahan\t1 Mei 2019\n{lama.Isi.Nama}\t{lama.Isi.Nip}\tPembina (IV/a)x\t\t";

        var pratinjau = await layanan.PreviewAsync(teks, CancellationToken.None);
        Assert.Equal([TindakanPegawai.Tambah, TindakanPegawai.Ubah], pratinjau.Daftar.Select(b => b.Rencana.Tindakan));
        Assert.DoesNotContain(await layanan.ListAsync(CancellationToken.None), p => p.Isi.Nip == Nip);

        Assert.Equal(2, await layanan.ImportAsync(pratinjau, CancellationToken.None));
        var kini = await layanan.ListAsync(CancellationToken.None);
        Assert.Equal("PENGADMINISTRASI PERTANAHAN", kini.Single(p => p.Isi.Nip == Nip).DaftarJabatan.Single().Nama);
        Assert.Equal("Pembina (IV/a)x", kini.Single(p => p.Id == lama.Id).Isi.Pangkat);
        await RuangOrang.RefusesAsync("baru saja diubah", () => layanan.ImportAsync(pratinjau with { Daftar = [pratinjau.Daftar[1]] }, CancellationToken.None));
    }

    [Fact]
    public async Task Pasted_list_with_one_line_refused_writes_nothing()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        var layanan = ruang.Get<PegawaiService>();
        var pratinjau = await layanan.PreviewAsync("Nama\tNIP\nTidak Jadi\t198703122011011009\nRusak\t1,98703E+17", CancellationToken.None);

        Assert.Equal((1, 1), (pratinjau.JumlahGagal, pratinjau.JumlahBerlaku));
        await RuangOrang.RefusesAsync("belum ada yang disimpan", () => layanan.ImportAsync(pratinjau, CancellationToken.None));
        Assert.DoesNotContain(await layanan.ListAsync(CancellationToken.None), p => p.Isi.Nama == "Tidak Jadi");
    }
}
