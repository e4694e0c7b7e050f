using Bunit;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Features.Peninjauan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class PeninjauanTests : BunitContext
{
    [Theory]
    [InlineData(StatusKeputusan.Draf, Peran.Operator, false, "Ajukan")]
    [InlineData(StatusKeputusan.Draf, Peran.Camat, false, "")]
    [InlineData(StatusKeputusan.Diajukan, Peran.Sekcam, false, "Setujui,Kembalikan")]
    [InlineData(StatusKeputusan.Diajukan, Peran.Operator, false, "")]
    [InlineData(StatusKeputusan.Diajukan, Peran.AdminKabupaten, false, "Fasilitasi")]
    [InlineData(StatusKeputusan.Disetujui, Peran.Camat, false, "Kembalikan,Tetapkan")]
    [InlineData(StatusKeputusan.Disetujui, Peran.Camat, true, "Kembalikan")]
    [InlineData(StatusKeputusan.MenungguTandaTangan, Peran.Camat, false, "")]
    [InlineData(StatusKeputusan.Disetujui, Peran.Inspektorat, false, "")]
    public void Page_offers_each_role_the_acts_whose_turn_it_is(StatusKeputusan status, Peran peran, bool wajibFasilitasi, string tindak) =>
        Assert.Equal(tindak, string.Join(',', DaftarTindak.Of(Daur(status, wajibFasilitasi), new HashSet<Peran> { peran })));

    [Fact]
    public void Archive_offers_nothing() =>
        Assert.Empty(DaftarTindak.Of(Daur(StatusKeputusan.Draf, false) with { Asal = AsalNaskah.ArsipKertas }, new HashSet<Peran> { Peran.Operator }));

    [Fact]
    public void Place_survives_the_way_through_the_page()
    {
        var baris = new AlamatNaskah(Guid.NewGuid(), "");
        Assert.Equal(baris, JangkarTempat.Read(JangkarTempat.Of(baris)));
        Assert.Equal(new AlamatNaskah(null, "tentang"), JangkarTempat.Read("t-tentang"));
        Assert.Null(JangkarTempat.Read("keputusan"));
        Assert.Null(JangkarTempat.Read("t-"));
    }

    [Fact]
    public void Refused_answer_stays_as_it_was_typed_and_one_that_was_sent_is_cleared()
    {
        var terima = false;
        var baris = new KomentarRow(KomentarId.New(), new AlamatNaskah(null, "tentang"), "Tentang", null, "Perbaiki", "Sekcam", DateTimeOffset.UnixEpoch, null, []);
        var komentar = Render<KomentarView>(p => p.Add(k => k.Isi, baris).Add(k => k.Zona, ZonaWaktu.Wib).Add(k => k.CanComment, true).Add(k => k.OnReply, _ => Task.FromResult(terima)));
        Assert.Contains("1 Jan 1970 07.00", komentar.Markup, StringComparison.Ordinal);
        komentar.FindAll("button").Single(b => b.TextContent == "Jawab").Click();
        komentar.Find("textarea").Input("Sudah");
        komentar.Find("form").Submit();
        Assert.Equal("Sudah", komentar.Find("textarea").GetAttribute("value"));
        terima = true;
        komentar.Find("form").Submit();
        Assert.Empty(komentar.FindAll("textarea"));
    }

    [Theory]
    [InlineData(TingkatAturan.Galat, false)]
    [InlineData(TingkatAturan.Peringatan, true)]
    public void What_blocks_cannot_be_waived(TingkatAturan tingkat, bool dapat)
    {
        var temuan = Tampilkan(tingkat, null);
        Assert.Equal(dapat, temuan.FindAll("button").Any(b => b.TextContent.StartsWith("Abaikan", StringComparison.Ordinal)));
    }

    [Fact]
    public void Correction_is_shown_word_by_word()
    {
        var temuan = Tampilkan(TingkatAturan.Galat, new PerbaikanTeks("batangTubuh.tentang", "tahun 2022", "tahun 2023"));
        Assert.Equal("2022", temuan.Find("del").TextContent);
        Assert.Equal("2023", temuan.Find("ins").TextContent);
    }

    [Fact]
    public void Difference_tells_where_it_stands_without_saying_its_heading_twice()
    {
        var tempat = new Domain.Perencanaan.Perbandingan.TempatBeda("x", "Kasi Pemerintahan › Sasaran 2", null);
        var beda = Render<PerbedaanView>(p => p.Add(b => b.Kelompok, "Kasi Pemerintahan").Add(b => b.Isi, new Perbedaan(JenisPerbedaan.Diubah, tempat, tempat, BedaKata.Compare("satu dua", "satu tiga"))));
        Assert.Equal("diubah Sasaran 2", beda.Find(".beda-kepala").TextContent.Trim());
        Assert.Equal(("dua", "tiga"), (beda.Find("del").TextContent, beda.Find("ins").TextContent));
    }

    private IRenderedComponent<TemuanNaskahView> Tampilkan(TingkatAturan tingkat, PerbaikanTeks? perbaikan)
    {
        var temuan = new TemuanNaskah { Aturan = "K01", Tingkat = tingkat, Tempat = new("batangTubuh.tentang", "Tentang"), Pesan = "Tahun lain.", Perbaikan = perbaikan };
        return Render<TemuanNaskahView>(p => p.Add(t => t.Isi, new TemuanTampil(temuan, new string('a', 64), null, null)).Add(t => t.CanEdit, true).Add(t => t.OnWaive, (_, _) => Task.FromResult(true)));
    }

    private static DaurDetail Daur(StatusKeputusan status, bool wajibFasilitasi) => new(
        KeputusanId.New(), 2023, status, AsalNaskah.Disusun, JenisNaskah.Keputusan, null, null, false, null, wajibFasilitasi, "", null, null, null, [], [], []);
}
