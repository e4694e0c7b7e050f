using System.Globalization;
using Bunit;
using Kinerja.Web.Features.Penetapan;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohNaskah;

namespace Kinerja.Web.Tests.Components;

public sealed class TabelIndikatorTests : BunitContext
{
    private IRenderedComponent<TabelIndikator> Tabel(params Domain.Perencanaan.SasaranJson[] sasaran) => Render<TabelIndikator>(p => p
        .Add(t => t.Kolom, Kolom).Add(t => t.DaftarSasaran, sasaran).Add(t => t.Nama, "Indikator Sekretaris"));

    [Fact]
    public void Sasaran_spans_the_rows_of_all_its_formulasi_and_indikator_those_of_its_own()
    {
        var tabel = Tabel(
            Sasaran("Pelayanan", Indikator("Kehadiran", "a"), Indikator("Dokumen", "b", "c", "d"), Indikator("Laporan", "e")),
            Sasaran("Ketertiban", Indikator("Siskamling", "f")));

        Assert.Equal([("Pelayanan", 5), ("Ketertiban", 1)], tabel.FindAll(".sel-sasaran").Select(s => (s.TextContent.Trim(), int.Parse(s.GetAttribute("rowspan")!, CultureInfo.InvariantCulture))));
        Assert.Equal(
            [("Kehadiran", 1), ("Dokumen", 3), ("Laporan", 1), ("Siskamling", 1)],
            tabel.FindAll(".sel-indikator").Select(s => (s.TextContent.Trim(), int.Parse(s.GetAttribute("rowspan")!, CultureInfo.InvariantCulture))));
        Assert.Equal(["a", "b", "c", "d", "e", "f"], tabel.FindAll(".sel-formulasi").Select(s => s.TextContent.Trim()));
        Assert.Equal(6, tabel.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Every_row_covers_exactly_four_columns()
    {
        var tabel = Tabel(
            Sasaran("Tanpa indikator"),
            Sasaran("Tanpa formulasi", Indikator("Kehadiran")),
            Sasaran("Lengkap", Indikator("Dokumen", "b", "c"), Indikator("Laporan", "e")));

        var sisa = new int[4];
        foreach (var baris in tabel.FindAll("tbody tr"))
        {
            var kolom = 0;
            foreach (var sel in baris.Children)
            {
                kolom = Array.FindIndex(sisa, kolom, s => s == 0);
                sisa[kolom++] = int.Parse(sel.GetAttribute("rowspan") ?? "1", CultureInfo.InvariantCulture);
            }

            Assert.DoesNotContain(0, sisa);
            sisa = [.. sisa.Select(s => s - 1)];
        }

        Assert.Equal([0, 0, 0, 0], sisa);
    }

    [Fact]
    public void Sasaran_is_the_head_of_its_rows()
    {
        var tabel = Tabel(Sasaran("Pelayanan", Indikator("Kehadiran", "a")));

        Assert.Equal("rowgroup", tabel.Find(".sel-sasaran").GetAttribute("scope"));
        Assert.All(tabel.FindAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        Assert.Equal("Indikator Sekretaris", tabel.Find("caption").TextContent);
    }

    [Theory]
    [MemberData(nameof(Kode), MemberType = typeof(ContohNaskah))]
    public void Real_decree_keeps_one_row_per_formulasi(string kode)
    {
        foreach (var bagian in Data.Contoh.NaskahContoh.Read(kode).Lampiran.SelectMany(l => l.Bagian).Where(b => b.JudulKolom is not null))
        {
            Assert.Equal(
                bagian.Sasaran.SelectMany(s => s.Indikator).Sum(i => i.Formulasi.Count),
                Tabel([.. bagian.Sasaran]).FindAll("tbody tr").Count);
        }
    }
}
