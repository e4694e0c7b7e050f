using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Perbandingan.Contoh;

namespace Kinerja.Domain.Tests.Perencanaan.Penjenjangan;

public class PenjenjanganTests
{
    private static readonly IdentitasId Iku = IdentitasId.New();
    private static readonly IdentitasId Kasi = IdentitasId.New();
    private static readonly IdentitasId StafA = IdentitasId.New();
    private static readonly IdentitasId StafB = IdentitasId.New();
    private static readonly IdentitasId Kas = IdentitasId.New();

    [Fact]
    public void Tree_hangs_every_indicator_where_its_link_says()
    {
        var pohon = Build(new(Iku, Kasi, JenisKaitan.Kontribusi, 60), new(Kasi, StafA, JenisKaitan.DrafFinal), new(null, Kas, JenisKaitan.Administratif));

        var akar = Assert.Single(pohon.Akar);
        Assert.Equal(("Indeks kepuasan masyarakat", JenjangJabatan.Camat, "lampiran[0].bagian[0].sasaran[0].indikator[0]"), (akar.Nama, akar.Jenjang, akar.Jalur));
        Assert.Equal([Iku, Kasi, StafA], akar.ListSemua().Select(s => s.Identitas));
        Assert.Equal([StafB], pohon.TanpaInduk.Select(s => s.Identitas));
        Assert.Equal([Kas], pohon.Administratif.Select(s => s.Identitas));
        Assert.Equal(60, akar.Anak[0].Kaitan!.Bobot);
        Assert.Empty(pohon.Temuan);
        Assert.Equal(5, pohon.ListSemua().Count());
    }

    [Fact]
    public void Links_in_a_circle_are_refused_with_their_names()
    {
        var e = Assert.Throws<AturanException>(() => Build(new(Kasi, StafA, JenisKaitan.Kontribusi), new(StafA, StafB, JenisKaitan.Kontribusi), new(StafB, Kasi, JenisKaitan.Kontribusi)));

        Assert.Equal("Kaitan indikator berputar: “Jumlah laporan desa” → “Jumlah rekap surat” → “Jumlah draf laporan desa” → “Jumlah laporan desa”.", e.Message);
    }

    [Fact]
    public void Second_parent_is_refused() =>
        Assert.Contains("dikaitkan dua kali", Assert.Throws<AturanException>(() => Build(new(Kasi, StafA, JenisKaitan.Sama), new(Iku, StafA, JenisKaitan.Sama))).Message, StringComparison.Ordinal);

    [Fact]
    public void Link_to_an_indicator_that_the_decree_no_longer_has_is_kept_aside()
    {
        var pohon = Build(new(IdentitasId.New(), StafA, JenisKaitan.Sama), new(Iku, Kasi, JenisKaitan.Sama));

        Assert.Single(pohon.KaitanPutus);
        Assert.Contains(pohon.TanpaInduk, s => s.Identitas == StafA);
    }

    [Fact]
    public void Link_against_the_order_of_the_posts_is_told()
    {
        var temuan = Assert.Single(Build(new KaitanIndikator(StafA, Kasi, JenisKaitan.Kontribusi)).Temuan);

        Assert.Equal((KodeTemuanPenjenjangan.BukanAtasan, Kasi), (temuan.Kode, temuan.Indikator));
        // Where the office has said who the superior is, names no longer decide.
        Assert.Empty(PohonKinerja.Build(Naskah(), [new(StafA, Kasi, JenisKaitan.Kontribusi)], new(new Dictionary<string, string> { ["Kasi  Pemerintahan"] = "pengelola data" })).Temuan);
        Assert.NotEmpty(PohonKinerja.Build(Naskah(), [new(Iku, Kasi, JenisKaitan.Kontribusi)], new(new Dictionary<string, string> { ["Kasi Pemerintahan"] = "Sekretaris" })).Temuan);
    }

    [Fact]
    public void Impossible_link_is_refused()
    {
        Assert.Throws<AturanException>(() => new KaitanIndikator(Iku, Iku, JenisKaitan.Sama));
        Assert.Throws<AturanException>(() => new KaitanIndikator(null, Iku, JenisKaitan.Sama));
        Assert.Throws<AturanException>(() => new KaitanIndikator(Iku, Kasi, JenisKaitan.Administratif));
        Assert.Throws<AturanException>(() => new KaitanIndikator(Iku, Kasi, JenisKaitan.Dibagi, 0));
        Assert.Throws<AturanException>(() => new KaitanIndikator(Iku, Kasi, JenisKaitan.Dibagi, 100.1m));
    }

    [Theory]
    [InlineData("Plt. Sub Bagian Umum, Kepegawaian, Keuangan dan Aset Kecamatan Kromengan", JenjangJabatan.KepalaSubbagian)]
    [InlineData("Kasubag Umum", JenjangJabatan.KepalaSubbagian)]
    [InlineData("Kepala Seksi Pemerintahan", JenjangJabatan.KepalaSeksi)]
    [InlineData("Kasi Pemerintahan", JenjangJabatan.KepalaSeksi)]
    [InlineData("Sekretaris Kecamatan", JenjangJabatan.Sekretaris)]
    [InlineData("CAMAT", JenjangJabatan.Camat)]
    [InlineData("Pengadministrasi Umum", JenjangJabatan.Pelaksana)]
    [InlineData("Pengelola Seksi Pemerintahan", JenjangJabatan.Pelaksana)]
    public void Level_is_read_from_the_name_of_the_post(string nama, JenjangJabatan jenjang) => Assert.Equal(jenjang, SusunanJabatan.ReadJenjang(Bagian(nama)));

    [Fact]
    public void Proposal_knows_the_same_name_the_draft_and_the_contribution_and_leaves_the_rest_alone()
    {
        var usulan = UsulanKaitan.Propose(Naskah());

        var usul = Assert.Single(usulan);
        Assert.Equal((Kasi, StafA, JenisKaitan.DrafFinal), (usul.Kaitan.Induk, usul.Kaitan.Anak, usul.Kaitan.Jenis));
        Assert.Equal("Menyiapkan draf dari “Jumlah laporan desa” (Kasi Pemerintahan).", usul.Alasan);
    }

    // domain.md A.3 names these pairs of the two decrees.
    [Theory]
    [InlineData("35.07.31-2019", "Jumlah usulan dalam Musrenbangdes.", "Sama", "Jumlah usulan dalam Musrenbangdes.")]
    [InlineData("35.07.31-2019", "Jumlah usulan dalam Musrenbangcam.", "Sama", "Jumlah usulan dalam Musrenbangcam.")]
    [InlineData("35.07.31-2019", "Jumlah monitoring pembangunan di desa yang terealisasi.", "Sama", "Jumlah monitoring pembangunan di desa yang terealisasi.")]
    [InlineData("35.07.31-2019", "Jumlah pelayanan administrasi PATEN.", "Sama", "Jumlah pelayanan administrasi PATEN.")]
    [InlineData("35.07.31-2019", "Jumlah kehadiran PNS dalam 1 tahun.", "Sama", "Jumlah kehadiran PNS dalam 1 tahun.")]
    [InlineData("35.07.31-2019", "Jumlah pelanggaran disiplin.", "Sama", "Jumlah pelanggaran disiplin.")]
    [InlineData("35.07.31-2019", "Jumlah draf laporan distribusi Raskin yang disusun dengan benar.", "DrafFinal", "Jumlah laporan distribusi Raskin.")]
    [InlineData("35.07.31-2019", "Jumlah draf laporan periodik Ipoleksosbudhamkam dan laporan cepat kejadian khusus.", "DrafFinal", "Pelaporan periodik Ipoleksosbudhamkam dan laporan cepat kejadian khusus.")]
    [InlineData("35.07.06-2022", "Jumlah Draft Laporan ipoleksosbud, dan laporan cepat kejadian khusus", "DrafFinal", "Jumlah Laporan ipoleksosbud, dan laporan cepat kejadian khusus")]
    [InlineData("35.07.06-2022", "Jumlah Kegiatan monitoring siskamling", "Kontribusi", "Monitoring Kegiatan Siskamling")]
    public void Proposal_finds_the_pairs_of_the_real_decrees(string kode, string anak, string jenis, string induk)
    {
        var naskah = Renew(Read(kode));
        var nama = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).ToDictionary(i => i.IdentitasId!.Value, i => i.Teks);

        Assert.Contains((anak, jenis, induk), UsulanKaitan.Propose(naskah).Select(u => (nama[u.Kaitan.Anak], u.Kaitan.Jenis.ToString(), nama[u.Kaitan.Induk!.Value])));
    }

    [Theory]
    [InlineData("35.07.06-2022")]
    [InlineData("35.07.14-2017")]
    [InlineData("35.07.31-2019")]
    [InlineData("35.25.17-2019")]
    public void What_is_proposed_can_be_taken_whole(string kode)
    {
        var naskah = Renew(Read(kode));
        var usulan = UsulanKaitan.Propose(naskah);

        var pohon = PohonKinerja.Build(naskah, [.. usulan.Select(u => u.Kaitan)], SusunanJabatan.Kosong);

        Assert.NotEmpty(usulan);
        Assert.Empty(pohon.Temuan);
        Assert.Empty(pohon.KaitanPutus);
        Assert.Equal(naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).Sum(s => s.Indikator.Count), pohon.ListSemua().Count());
    }

    [Theory]
    [InlineData("12", "12", null)]
    [InlineData("80–90%", "80–90%", null)]
    [InlineData("12", "10", "Target “Jumlah laporan desa” (Kasi Pemerintahan) 10, padahal diturunkan langsung dari target Camat sebesar 12.")]
    [InlineData("1.200,5", "WTP", "Target “Jumlah laporan desa” (Kasi Pemerintahan) “WTP”, padahal diturunkan langsung dari target Camat sebesar 1.200,5.")]
    [InlineData("12", "-", "Target “Jumlah laporan desa” (Kasi Pemerintahan) belum ada, sehingga kesesuaiannya belum dapat diperiksa.")]
    public void Target_handed_down_is_the_same(string atas, string bawah, string? kalimat) =>
        Assert.Equal(kalimat, Check([new(Iku, Kasi, JenisKaitan.Sama)], (Iku, atas, null), (Kasi, bawah, null)).SingleOrDefault()?.Pesan);

    [Theory]
    [InlineData("12", "5", "7", null)]
    [InlineData("0,3", "0,1", "0,2", null)]
    [InlineData("12", "5", "6", "Target “Jumlah laporan desa” (Kasi Pemerintahan) 12 dibagi kepada 2 indikator yang jumlahnya 11 (5 + 6).")]
    [InlineData("12", "12", "", "Target “Jumlah rekap surat” (Pengelola Data) belum ada, sehingga kesesuaiannya belum dapat diperiksa.")]
    [InlineData("12", "5", "6–7", "Target “Jumlah rekap surat” (Pengelola Data) 6–7 bukan satu angka, sehingga pembagian target “Jumlah laporan desa” tidak dapat dijumlahkan.")]
    public void Targets_shared_out_sum_to_the_whole(string atas, string satu, string dua, string? kalimat) =>
        Assert.Equal(kalimat, Check([new(Kasi, StafA, JenisKaitan.Dibagi), new(Kasi, StafB, JenisKaitan.Dibagi)], (Kasi, atas, null), (StafA, satu, null), (StafB, dua, null)).SingleOrDefault()?.Pesan);

    [Fact]
    public void Unlike_units_weights_and_overflow_are_told_and_other_links_ask_no_equality()
    {
        Assert.Equal(KodeTemuanPenjenjangan.SatuanBerbeda, Assert.Single(Check([new(Iku, Kasi, JenisKaitan.Sama)], (Iku, "12", "laporan"), (Kasi, "12", "desa"))).Kode);
        Assert.Empty(Check([new(Iku, Kasi, JenisKaitan.Sama)], (Iku, "12", "Laporan"), (Kasi, "12", "laporan ")));
        Assert.Empty(Check([new(Iku, Kasi, JenisKaitan.Kontribusi), new(Kasi, StafA, JenisKaitan.DrafFinal)], (Iku, "90", null), (Kasi, "12", null)));

        KaitanIndikator[] berbobot = [new(Kasi, StafA, JenisKaitan.Kontribusi, 60), new(Kasi, StafB, JenisKaitan.Kontribusi, 30)];
        Assert.Equal("Bobot indikator di bawah “Jumlah laporan desa” (Kasi Pemerintahan) berjumlah 90%, bukan 100%.", Assert.Single(Check(berbobot)).Pesan);

        var besar = new Dictionary<IdentitasId, TargetIndikator> { [Kasi] = new(new NilaiTarget.Tunggal(1)), [StafA] = new(new NilaiTarget.Tunggal(decimal.MaxValue)), [StafB] = new(new NilaiTarget.Tunggal(decimal.MaxValue)) };
        Assert.Equal(KodeTemuanPenjenjangan.TidakDapatDijumlah, Assert.Single(KonsistensiTarget.Check(Build(new(Kasi, StafA, JenisKaitan.Dibagi), new(Kasi, StafB, JenisKaitan.Dibagi)), besar)).Kode);
    }

    private static IReadOnlyList<TemuanPenjenjangan> Check(IReadOnlyList<KaitanIndikator> kaitan, params (IdentitasId Id, string Target, string? Satuan)[] target) =>
        KonsistensiTarget.Check(Build([.. kaitan]), target.ToDictionary(t => t.Id, t => new TargetIndikator(NilaiTarget.Read(t.Target), t.Satuan)));

    private static PohonKinerja Build(params KaitanIndikator[] kaitan) => PohonKinerja.Build(Naskah(), kaitan, SusunanJabatan.Kosong);

    private static NaskahJson Naskah() => Dengan([
        Bagian("Camat", Sasaran("Pelayanan prima", Indikator("Indeks kepuasan masyarakat", Iku))) with { Jenis = JenisIndikator.Iku },
        Bagian("Kasi Pemerintahan", Sasaran("Tertib desa", Indikator("Jumlah laporan desa", Kasi))),
        Bagian("Pengelola Data", Sasaran("Tersusun", Indikator("Jumlah draf laporan desa", StafA), Indikator("Jumlah rekap surat", StafB))),
        Bagian("Bendahara", Sasaran("Tertib kas", Indikator("Saldo kas harian", Kas)))]);
}
