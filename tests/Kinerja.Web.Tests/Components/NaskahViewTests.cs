using Bunit;
using Kinerja.Data.Contoh;
using Kinerja.Web.Features.Penetapan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class NaskahViewTests : BunitContext
{
    [Theory]
    [MemberData(nameof(ContohNaskah.Kode), MemberType = typeof(ContohNaskah))]
    public void Every_text_of_a_real_decree_is_on_the_page_as_often_as_in_the_data(string kode)
    {
        var naskah = NaskahContoh.Read(kode);
        var teks = TeksNaskah.Batang(naskah)
            .Concat(naskah.Lampiran.SelectMany((l, i) => TeksNaskah.Lampiran(naskah, i).Concat(l.Bagian.SelectMany(b => TeksNaskah.Bagian(naskah, b)))));

        var halaman = Render<NaskahView>(p => p.Add(n => n.Naskah, naskah)).FindAll(".t").Select(t => t.TextContent);

        Assert.Equal(teks.Order(StringComparer.Ordinal), halaman.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kop_and_body_come_before_the_annex()
    {
        var halaman = Render<NaskahView>(p => p.Add(n => n.Naskah, NaskahContoh.Read("35.07.06")));

        var lembar = halaman.FindAll(".lembar");
        Assert.Equal(2, lembar.Count);
        Assert.Equal("PEMERINTAH KABUPATEN MALANG", lembar[0].QuerySelector(".kop-pemerintah")!.TextContent.Trim());
        Assert.Equal(["KESATU", "KEDUA", "KETIGA", "KEEMPAT"], lembar[0].QuerySelectorAll(".diktum dt").Select(d => d.TextContent.Trim()));
        Assert.StartsWith("LAMPIRAN", lembar[1].QuerySelector(".kepala-lampiran")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(17, lembar[1].QuerySelectorAll(".bagian").Length);
    }

    [Fact]
    public void Annex_without_a_decree_shows_no_decree()
    {
        var halaman = Render<NaskahView>(p => p.Add(n => n.Naskah, NaskahContoh.Read("35.25.17")));

        Assert.Single(halaman.FindAll(".lembar"));
        Assert.Empty(halaman.FindAll(".kop, .konsideran, .memutuskan"));
    }

    [Fact]
    public void Flat_table_has_every_formulasi_once_with_all_that_it_stands_under()
    {
        var naskah = NaskahContoh.Read("35.07.14");

        var baris = BarisIndikatorRingkas.Of(naskah);

        Assert.Equal(naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Sum(i => i.Formulasi.Count), baris.Count);
        Assert.Equal(Enumerable.Range(1, baris.Count), baris.Select(b => b.Nomor));
        Assert.All(baris, b => Assert.DoesNotContain('{', b.Formulasi));
        Assert.All(baris, b => Assert.DoesNotContain("", new[] { b.Jabatan, b.Sasaran, b.Indikator, b.Formulasi }));
    }
}
