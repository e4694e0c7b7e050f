using Bunit;
using Kinerja.Data.Ikhtisar;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Ikhtisar;
using Xunit;

namespace Kinerja.Web.Tests.Components.Ikhtisar;

public sealed class DasborTests : BunitContext
{
    private const string Kode = "35.07.06";
    private static readonly SaringanDasbor Saringan = new(2022);

    [Fact]
    public void Unknown_mean_is_a_dash_and_a_known_one_is_rounded_half_up_with_its_rule_beside_it()
    {
        var angka = Render<AngkaDasborView>(p => p.Add(v => v.Data, ContohDasbor.Create()));

        Assert.Equal(["–", "90,01%", "47 dari 51 terisi", "4 dinilai", "0"], angka.FindAll(".angka-besar").Select(a => a.TextContent));
        Assert.Contains("3 dari 4 ukuran", angka.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_says_in_text_what_its_colour_says_and_leads_to_the_sheet_of_the_month()
    {
        SelPeta Sel(int bulan, int wajib, int terisi, decimal? nilai, string? predikat, bool berakhir = true) => new(bulan, berakhir, wajib, terisi, ContohDasbor.Rata(nilai), predikat);
        BarisPeta baris = new(ContohDasbor.Kasi, [Sel(1, 4, 4, 92.5m, "Sangat Tinggi"), Sel(2, 4, 3, null, null), Sel(3, 0, 0, null, null), Sel(4, 4, 0, null, null, berakhir: false)], new(7, 8), ContohDasbor.Rata(92.5m), "Sangat Tinggi");

        var peta = Render<PetaCapaianView>(p => p.Add(v => v.Kode, Kode).Add(v => v.Data, ContohDasbor.Create(peta: [baris])).Add(v => v.Saringan, Saringan));

        var sel = peta.FindAll("tbody td");
        Assert.Contains("predikat-5", sel[0].ClassList);
        Assert.Equal("92,50 4/4, Sangat Tinggi", Satu(sel[0].TextContent));
        Assert.Equal($"/k/{Kode}/realisasi?tahun=2022&jabatan={ContohDasbor.Kasi.Id}&bulan=1", sel[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("– 3/4", Satu(sel[1].TextContent));
        Assert.Contains("peta-kurang", sel[1].ClassList);
        Assert.DoesNotContain(sel[1].ClassList, k => k.StartsWith("predikat", StringComparison.Ordinal));
        Assert.Null(sel[2].QuerySelector("a"));
        Assert.Equal("– 0/4 berjalan", Satu(sel[3].TextContent));
        Assert.DoesNotContain("peta-kurang", sel[3].ClassList);
    }

    [Fact]
    public void Line_breaks_at_a_quarter_without_a_number_and_the_table_says_so()
    {
        var tren = new decimal?[] { 80, null, 90, 120 }.Select((n, i) => new TitikTren(Periode.Triwulan(2022, i + 1), ContohDasbor.Rata(n), ContohDasbor.Rata(n, AturanRata.PerJabatan))).ToList();

        var view = Render<TrenView>(p => p.Add(v => v.Data, ContohDasbor.Create(tren)));

        Assert.Single(view.FindAll("polyline"));
        Assert.Equal(3, view.FindAll("circle").Count);
        Assert.Contains("Triwulan II 2022 belum ada", view.Find("svg").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(["80,00%", "–", "90,00%", "120,00%"], view.FindAll("tbody tr").Select(r => r.QuerySelector("td")!.TextContent));
        Assert.Empty(Render<TrenView>(p => p.Add(v => v.Data, ContohDasbor.Create([new(Periode.Triwulan(2022, 1), ContohDasbor.Rata(null), ContohDasbor.Rata(null))]))).FindAll("svg"));
    }

    [Theory]
    [InlineData(JenisTindakan.BelumDiisi, "/realisasi?tahun=2022&jabatan={0}&bulan=3", "Kasi Pemerintahan", "terlambat 40 hari")]
    [InlineData(JenisTindakan.MenungguVerifikasi, "/verifikasi?tahun=2022&bulan=3", "Sekretaris kecamatan, untuk Kasi Pemerintahan", "40 hari menunggu")]
    public void What_is_late_names_whose_turn_it_is_and_leads_there(JenisTindakan jenis, string alamat, string giliran, string lama)
    {
        var jabatan = jenis is JenisTindakan.MenungguVerifikasi ? (Kinerja.Domain.Organisasi.JabatanId?)null : ContohDasbor.Kasi.Id;
        TindakanDasbor tindakan = new(new Tindakan(jenis, jabatan, Periode.Bulan(2022, 3), 40, [UkuranId.New(), UkuranId.New()]), [ContohDasbor.Kasi.Nama], ["Jumlah laporan", "Jumlah surat"]);

        var view = Render<TindakanView>(p => p.Add(v => v.Kode, Kode).Add(v => v.Data, ContohDasbor.Create(tindakan: [tindakan])));

        var sel = view.FindAll("tbody td");
        Assert.StartsWith("2 ukuran Maret 2022 ", sel[0].TextContent, StringComparison.Ordinal);
        Assert.Equal((giliran, lama), (sel[1].TextContent, sel[2].TextContent));
        Assert.Equal($"/k/{Kode}{string.Format(System.Globalization.CultureInfo.InvariantCulture, alamat, ContohDasbor.Kasi.Id)}", view.Find("tbody a").GetAttribute("href"));
    }

    [Fact]
    public void Redefined_measure_is_marked_beside_its_number_and_has_no_difference()
    {
        UkuranBanding[] banding = [new(ContohDasbor.Ukuran(), 95, [new(2021, StatusBanding.DidefinisikanUlang, 80, null)]), new(ContohDasbor.Ukuran("Jumlah surat"), 95, [new(2021, StatusBanding.Sebanding, 80, 15)])];

        var view = Render<BandingView>(p => p.Add(v => v.Kode, Kode).Add(v => v.Data, ContohDasbor.Create(banding: banding)).Add(v => v.Saringan, Saringan));

        Assert.Equal(["didefinisikan ulang", "selisih +15,00"], view.FindAll(".banding-selisih").Select(s => s.TextContent));
    }

    [Fact]
    public void Address_of_the_filters_reads_back_to_what_it_was_and_nonsense_is_left_out()
    {
        var saringan = new SaringanDasbor(2022, 3, ContohDasbor.Kasi.Id, Kinerja.Domain.Perencanaan.JenisIndikator.Iku, "Sangat Tinggi");

        Assert.Equal(saringan, AlamatDasbor.Read(2022, 3, ContohDasbor.Kasi.Id.ToString(), "iku", " Sangat Tinggi "));
        Assert.Equal($"/k/{Kode}/dasbor?tahun=2022&triwulan=3&jabatan={ContohDasbor.Kasi.Id}&jenis=iku&predikat=Sangat%20Tinggi", AlamatDasbor.Dasbor(Kode, saringan));
        Assert.Equal(new SaringanDasbor(), AlamatDasbor.Read(99999, 7, "x", "99", " "));
    }

    [Fact]
    public void Way_down_keeps_the_filters_and_another_period_keeps_them_too()
    {
        var id = UkuranId.New();
        var turun = AlamatJejak.FromDasbor(Kode, id, Periode.Triwulan(2022, 3), Saringan with { Triwulan = 3, Predikat = "Rendah" });

        Assert.Equal($"/k/{Kode}/capaian/{id}?tahun=2022&periode=triwulan3&triwulan=3&predikat=Rendah", turun);
        Assert.Equal($"/k/{Kode}/capaian/{id}?tahun=2022&periode=bulan5&triwulan=3&predikat=Rendah", AlamatJejak.WithPeriode(new Uri("http://x" + turun), Periode.Bulan(2022, 5)));
        Assert.Equal($"/k/{Kode}/capaian/{id}?tahun=2022&triwulan=3&predikat=Rendah", AlamatJejak.WithPeriode(new Uri("http://x" + turun), Periode.Setahun(2022)));
    }

    private static string Satu(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
