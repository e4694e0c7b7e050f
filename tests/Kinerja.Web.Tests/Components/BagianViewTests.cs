using Bunit;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Features.Penetapan;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohNaskah;

namespace Kinerja.Web.Tests.Components;

public sealed class BagianViewTests : BunitContext
{
    private IRenderedComponent<BagianView> Tampilkan(BagianJabatanJson bagian) => Render<BagianView>(p => p
        .Add(b => b.Bagian, bagian).Add(b => b.Label, new LabelBagian("1. Jabatan", "2. Tugas", "3. Fungsi")).Add(b => b.Jangkar, "jabatan-1"));

    [Fact]
    public void Empty_fungsi_keeps_its_heading_and_says_so_to_who_listens()
    {
        var bagian = Tampilkan(Bagian(tugas: Daftar(GayaDaftar.Huruf, "menyusun program"), fungsi: DaftarButir.Kosong));

        Assert.Equal(["1. Jabatan", "2. Tugas", "3. Fungsi"], bagian.FindAll("dt").Select(d => d.TextContent));
        var isi = bagian.FindAll("dd")[^1];
        Assert.Equal("sr", isi.FirstElementChild!.ClassName);
        Assert.Equal("kosong pada naskah", isi.TextContent.Trim());
    }

    [Fact]
    public void Fungsi_that_the_paper_lacks_has_no_heading()
    {
        var bagian = Tampilkan(Bagian(tugas: Daftar(GayaDaftar.Huruf, "menyusun program"), fungsi: null));

        Assert.DoesNotContain("3. Fungsi", bagian.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GayaDaftar.Huruf, "ol.huruf")]
    [InlineData(GayaDaftar.Angka, "ol.angka")]
    [InlineData(GayaDaftar.Strip, "ul.strip")]
    [InlineData(GayaDaftar.Wajik, "ul.wajik")]
    public void List_is_marked_as_printed(GayaDaftar gaya, string pemilih)
    {
        var bagian = Tampilkan(Bagian(tugas: Daftar(gaya, "satu", "dua")));

        Assert.Equal(["satu", "dua"], bagian.FindAll($"{pemilih} > li").Select(l => l.TextContent));
    }

    [Fact]
    public void Heading_names_the_jabatan_for_who_lists_headings()
    {
        var bagian = Tampilkan(Bagian("Kasi Pemerintahan"));

        Assert.Equal("INDIKATOR KINERJA INDIVIDU: Kasi Pemerintahan", bagian.Find("h3#jabatan-1").TextContent);
        Assert.Equal("jabatan-1", bagian.Find("section").GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Own_labels_of_a_section_win()
    {
        var bagian = Render<NaskahView>(p => p.Add(n => n.Naskah, Naskah(Bagian(fungsi: DaftarButir.Kosong) with { Label = new LabelBagian("JABATAN", "TUGAS", "FUNGSI") })));

        Assert.Equal(["JABATAN", "FUNGSI"], bagian.FindAll("dt").Select(d => d.TextContent));
    }
}
