using Bunit;
using Kinerja.Data.Perbandingan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Perbandingan;
using Xunit;

namespace Kinerja.Web.Tests.Components.Perbandingan;

public sealed class PerbandinganTests : BunitContext
{
    private static readonly KecamatanRow Ampelgading = Row("Ampelgading", 89.755m, new Kelengkapan(9, 10), StatusKeputusan.Ditetapkan, lewat: 1);
    private static readonly KecamatanRow Bululawang = Row("Bululawang", null, Kelengkapan.Kosong, null);
    private static readonly KecamatanRow Dampit = Row("Dampit", 95m, new Kelengkapan(10, 10), StatusKeputusan.Draf);
    private static readonly KecamatanRow[] Semua = [Dampit, Bululawang, Ampelgading];

    [Theory]
    [InlineData(null, null, "Ampelgading,Bululawang,Dampit")]
    [InlineData("nama", "turun", "Dampit,Bululawang,Ampelgading")]
    [InlineData("capaian", null, "Dampit,Ampelgading,Bululawang")]
    [InlineData("capaian", "naik", "Ampelgading,Dampit,Bululawang")]
    [InlineData("kelengkapan", "naik", "Ampelgading,Dampit,Bululawang")]
    [InlineData("lewat", "turun", "Ampelgading,Dampit,Bululawang")]
    [InlineData("keputusan", "turun", "Ampelgading,Dampit,Bululawang")]
    [InlineData("7", "miring", "Ampelgading,Bululawang,Dampit")]
    public void Order_is_that_of_the_address_and_what_has_no_number_stands_last(string? urut, string? arah, string nama) =>
        Assert.Equal(nama, string.Join(',', UrutanKecamatan.Read(urut, arah).Sort(Semua).Select(k => k.Nama)));

    [Fact]
    public void Head_of_a_column_turns_the_order_or_takes_the_highest_first()
    {
        var capaian = UrutanKecamatan.Read("capaian", "turun");
        Assert.Equal("?tahun=2022&urut=capaian&arah=naik", capaian.Next(KolomBanding.Capaian).ToKueri(2022));
        Assert.Equal("?tahun=2022&urut=lewat&arah=turun", capaian.Next(KolomBanding.Lewat).ToKueri(2022));
        Assert.Equal("?tahun=2022&urut=nama&arah=naik", capaian.Next(KolomBanding.Nama).ToKueri(2022));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void Line_of_a_kecamatan_says_its_numbers_over_how_many_and_a_dash_where_there_are_none(string budaya)
    {
        using var _ = new Budaya(budaya);
        var tabel = Render<TabelBanding>(p => p.Add(t => t.KodeKabupaten, "35.07").Add(t => t.Data, Detail()).Add(t => t.Daftar, Semua).Add(t => t.Urutan, UrutanKecamatan.Read("capaian", null)));

        var baris = tabel.FindAll("tbody tr");
        Assert.Equal("/k/35.07.01/dasbor?tahun=2022", baris[2].QuerySelector(".banding-nama")!.GetAttribute("href"));
        Assert.Equal("89,76% Tinggi atas 23 ukuran", Rapat(baris[2].QuerySelector("[data-judul=Capaian]")!.TextContent));
        Assert.Equal("90% 9 dari 10", Rapat(baris[2].QuerySelector("[data-judul=Kelengkapan]")!.TextContent));
        Assert.Equal("1 isian", Rapat(baris[2].QuerySelector("[data-judul='Lewat tenggat']")!.TextContent));
        Assert.Equal("belum ada terakhir 2017", Rapat(baris[1].QuerySelector("[data-judul=Keputusan]")!.TextContent));
        Assert.Equal("– belum ada capaian", Rapat(baris[1].QuerySelector("[data-judul=Capaian]")!.TextContent));
        Assert.Equal("–", Rapat(baris[1].QuerySelector("[data-judul='Lewat tenggat']")!.TextContent));
        Assert.Equal("descending", tabel.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal("/b/35.07/dasbor?tahun=2022&urut=capaian&arah=naik", tabel.Find("th[aria-sort] a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void Picture_of_a_year_is_drawn_to_one_scale_and_read_aloud(string budaya)
    {
        using var _ = new Budaya(budaya);
        var gambar = Render<GambarTriwulan>(p => p.Add(g => g.Nama, "Dampit").Add(g => g.Puncak, 125m).Add(g => g.Desimal, 2).Add(g => g.Daftar,
        [
            new TriwulanRow(1, Rata(87.5m), new Kelengkapan(5, 10)), new TriwulanRow(2, Rata(250m), new Kelengkapan(10, 10)), new TriwulanRow(3, Rata(null), new Kelengkapan(0, 10)), new TriwulanRow(4, Rata(null), Kelengkapan.Kosong),
        ]));

        Assert.Equal(
            "Dampit: triwulan I capaian 87,50% atas 23 ukuran, terisi 5 dari 10; triwulan II capaian 250,00% atas 23 ukuran, terisi 10 dari 10; triwulan III belum ada capaian, terisi 0 dari 10; triwulan IV belum ada capaian, belum ada yang jatuh tempo",
            gambar.Find("svg").GetAttribute("aria-label"));
        Assert.Equal(["39.2", "78.4", "0"], gambar.FindAll("rect").Select(r => r.GetAttribute("height")));
        Assert.Equal(["88", "250"], gambar.FindAll(".kelipatan-nilai").Select(t => t.TextContent));
        Assert.Equal(["47.4", "18"], gambar.FindAll("circle").Select(c => c.GetAttribute("cy")));
    }

    [Fact]
    public void Kabupaten_as_a_whole_counts_and_takes_no_mean_of_means()
    {
        var ringkas = Rapat(Render<RingkasanKabupaten>(p => p.Add(r => r.Data, Detail())).Find("ul").TextContent);
        Assert.StartsWith("1 dari 3 kecamatan punya keputusan 2022 yang ditetapkan atau diarsipkan 2 kecamatan punya capaian: 89,76% sampai 95,00% 19 dari 20 isian yang jatuh tempo sudah diajukan 1 isian lewat tenggat di 1 kecamatan", ringkas, StringComparison.Ordinal);
    }

    private static PerbandinganDetail Detail() => new(2022, [2022, 2017], DaftarPredikat.Umum.Pita, 2, Semua);

    private static RataCapaian Rata(decimal? nilai) => new(nilai, AturanRata.Biasa, nilai is null ? 0 : 23, 26, 3);

    private static KecamatanRow Row(string nama, decimal? rata, Kelengkapan kelengkapan, StatusKeputusan? status, int lewat = 0) => new(
        nama == "Ampelgading" ? "35.07.01" : "35.07.02", nama, status is { } s ? new KepalaRow(KeputusanId.New(), 2022, s, AsalNaskah.Disusun, JenisNaskah.Keputusan, null, null) : null, status is null ? 2017 : null,
        Rata(rata), rata is null ? null : "Tinggi", SebaranPredikat.Count(DaftarPredikat.Umum.Pita, []), kelengkapan, lewat, null, [], false);

    private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
