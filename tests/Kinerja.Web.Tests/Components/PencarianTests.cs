using Bunit;
using Kinerja.Data.Contoh;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Features.Penetapan;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohNaskah;

namespace Kinerja.Web.Tests.Components;

public sealed class PencarianTests : BunitContext
{
    public static TheoryData<string, string, string> Pencarian
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var kode in NaskahContoh.ReadAll().Select(n => n.Kecamatan.Kode))
            {
                foreach (var kata in new[] { "desa", "hari kerja", "(s", "100%", "SUMBER DATA", "jabatan" })
                {
                    data.Add(kode, kata, "id-ID");
                    data.Add(kode, kata, "en-US");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pencarian))]
    public void Index_counts_what_the_page_marks(string kode, string kata, string budaya)
    {
        using var _ = new Budaya(budaya);
        var naskah = NaskahContoh.Read(kode);
        var pencarian = PencarianNaskah.Create(kata)!;

        var isi = DaftarIsi.Of(naskah, pencarian);
        var halaman = Render<NaskahView>(p => p.Add(n => n.Naskah, naskah).Add(n => n.Pencarian, pencarian));

        Assert.Equal(isi.JumlahCocok, halaman.FindAll("mark").Count);
        foreach (var entri in isi.Entri.Where(e => e.Jenis == JenisEntri.Bagian))
        {
            Assert.Equal(entri.Cocok, halaman.Find($"section[aria-labelledby={entri.Jangkar}]").QuerySelectorAll("mark").Length);
        }
    }

    [Theory]
    [MemberData(nameof(Kode), MemberType = typeof(ContohNaskah))]
    public void Every_entry_of_the_index_leads_to_one_place_of_the_page(string kode)
    {
        var naskah = NaskahContoh.Read(kode);

        var jangkar = DaftarIsi.Of(naskah, null).Entri.Select(e => e.Jangkar).ToList();
        var halaman = Render<NaskahView>(p => p.Add(n => n.Naskah, naskah));

        Assert.Equal(jangkar.Count, jangkar.Distinct().Count());
        Assert.All(jangkar, j => Assert.Single(halaman.FindAll($"[id={j}]")));
    }

    [Fact]
    public void Two_jabatan_of_one_name_keep_their_own_counts()
    {
        var naskah = Naskah(
            Bagian("Pengadministrasi Umum", sasaran: Sasaran("Surat", Indikator("Surat masuk", "Jumlah surat"))),
            Bagian("Pengadministrasi Umum", sasaran: Sasaran("Arsip", Indikator("Arsip aktif", "Jumlah arsip"))));

        var entri = DaftarIsi.Of(naskah, PencarianNaskah.Create("surat")).Entri.Where(e => e.Jenis == JenisEntri.Bagian);

        Assert.Equal([("jabatan-1", 3), ("jabatan-2", 0)], entri.Select(e => (e.Jangkar, e.Cocok ?? -1)));
    }

    [Fact]
    public void Words_are_found_over_line_breaks_and_in_any_case()
    {
        var potongan = PencarianNaskah.Create("  hari   KERJA ")!.Split("Σ Hari\nkerja efektif").ToList();

        Assert.Equal([new Potongan("Σ ", false), new Potongan("Hari\nkerja", true), new Potongan(" efektif", false)], potongan);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  a ")]
    public void Less_than_two_letters_search_nothing(string? kata) => Assert.Null(PencarianNaskah.Create(kata));

    [Fact]
    public void More_than_the_limit_searches_nothing() => Assert.Null(PencarianNaskah.Create(new string('a', PencarianNaskah.PanjangMaksimum + 1)));

    [Theory]
    [InlineData("", false, "")]
    [InlineData("zzz", false, "Tidak ditemukan.")]
    [InlineData("z", true, "Ketik sedikitnya 2 huruf.")]
    [InlineData("surat", false, "3 cocok")]
    public void Search_box_says_what_came_of_it(string kata, bool terlalu, string kabar)
    {
        var naskah = Naskah(Bagian(sasaran: Sasaran("Surat", Indikator("Surat masuk", "Jumlah surat"))));

        var cari = Render<CariNaskah>(p => p
            .Add(c => c.Kode, "35.07.06").Add(c => c.Id, KeputusanId.New()).Add(c => c.Cari, kata).Add(c => c.Terlalu, terlalu)
            .Add(c => c.Isi, DaftarIsi.Of(naskah, PencarianNaskah.Create(kata))));

        Assert.Equal(kabar, cari.Find(".cari-hasil").TextContent.Trim());
        Assert.Equal(kabar == "3 cocok" ? 2 : 0, cari.FindAll("[data-cocok]").Count);
    }

    [Fact]
    public void Naskah_is_never_read_as_markup()
    {
        var halaman = Render<NaskahView>(p => p
            .Add(n => n.Naskah, Naskah(Bagian("<b>Kasi</b>", sasaran: Sasaran("<script>x</script>", Indikator("a & b", "{<i>}/{</i>}")))))
            .Add(n => n.Pencarian, PencarianNaskah.Create("<script>")));

        Assert.Empty(halaman.FindAll("script, b, i"));
        Assert.Equal("<script>", halaman.Find("mark").TextContent);
    }
}
