using Kinerja.Data.Laporan;
using Kinerja.Data.Pelaporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Laporan;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Laporan;

/// <summary>What the reports say: the stored numbers as the page of results writes them, and in words what is not known.</summary>
public sealed class PenyusunLaporanTests
{
    private static HasilRow Hasil(string? target = "90", KebijakanCapaian? kebijakan = null, params decimal[] nilai) =>
        ContohBahan.Hasil(ContohBahan.Definisi(), ContohBahan.Setahun, target, nilai.Length > 0 ? nilai : [30, 40], kebijakan);

    private static IReadOnlyList<SelLaporan> Baris(IsiLaporan laporan, string tabel, int baris = 0) => laporan.Unsur.OfType<UnsurLaporan.Tabel>().Single(t => t.Isi.Nama == tabel).Isi.Baris[baris];

    private static IEnumerable<string> Teks(IReadOnlyList<SelLaporan> baris) => baris.Select(s => s.Teks);

    private static IsiLaporan Capaian(CapaianRow baris) => PenyusunCapaian.Create(ContohBahan.Bahan([baris]), ContohBahan.Permintaan(JenisLaporan.Capaian));

    [Fact]
    public void Report_writes_what_the_page_of_results_writes_and_keeps_the_stored_numbers()
    {
        var hasil = Hasil();
        var baris = Baris(Capaian(ContohBahan.Baris(hasil: (ContohBahan.Setahun, hasil))), "Capaian");

        Assert.Equal([TampilanCapaian.Target(hasil.Isi), TampilanCapaian.Realisasi(hasil.Isi, ContohBahan.Definisi()), TampilanCapaian.Capaian(hasil.Isi), hasil.Isi.Predikat!], Teks(baris).Skip(5).Take(4));
        Assert.Equal(["90%", "75,00%", "83,33%", "Tinggi", "1/12"], Teks(baris).Skip(5).Take(5));
        Assert.Equal([90m, 75m, 83.33m], baris.Skip(5).Take(3).Select(s => s.Nilai!.Nilai));
    }

    [Theory]
    [InlineData(Polaritas.Naik, 5, 3, "ROUND({1}/{0}*100,2)")]
    [InlineData(Polaritas.Turun, 5, 3, "ROUND((2*{0}-{1})/{0}*100,2)")]
    [InlineData(Polaritas.Stabil, 7, 3, "ROUND(100-ABS({1}-{0})/{0}*100,2)")]
    public void Formula_of_a_capaian_is_the_one_that_gives_it(Polaritas polaritas, int target, int realisasi, string pola)
    {
        var definisi = ContohBahan.Definisi("Jumlah pelanggaran", "kali", polaritas);
        var hasil = ContohBahan.Hasil(definisi, ContohBahan.Setahun, target.ToString(System.Globalization.CultureInfo.InvariantCulture), [realisasi]);

        Assert.Equal(pola, SelUkuran.Capaian(hasil.Isi, definisi, kolomTarget: 5).Nilai!.Rumus!.Pola);
    }

    [Fact]
    public void Formula_is_left_out_where_a_cap_made_the_number()
    {
        var sel = Baris(Capaian(ContohBahan.Baris(hasil: (ContohBahan.Setahun, Hasil("50", new KebijakanCapaian { BatasAtas = 120 })))), "Capaian");

        Assert.Equal(120m, sel[7].Nilai!.Nilai);
        Assert.Null(sel[7].Nilai!.Rumus);
        Assert.Contains("Dibatasi", sel[10].Teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Realisasi_stands_under_its_figures_with_the_decrees_own_formula()
    {
        var laporan = Capaian(ContohBahan.Baris(hasil: (ContohBahan.Setahun, Hasil())));

        var nilai = Baris(laporan, "Perhitungan", 2)[3].Nilai!;
        Assert.Equal((75m, "(({0}/{1}))*100"), (nilai.Nilai, nilai.Rumus!.Pola));
        Assert.Equal([new AcuanSel.Petak(0, 3), new AcuanSel.Petak(1, 3)], nilai.Rumus.Acuan);
    }

    [Fact]
    public void Realisasi_that_another_version_of_the_measure_made_stands_without_a_formula()
    {
        var baris = ContohBahan.Baris(ContohBahan.Definisi("Berkas selesai / Berkas masuk"), hasil: (ContohBahan.Setahun, Hasil()));

        Assert.Null(Baris(Capaian(baris), "Perhitungan", 2)[3].Nilai!.Rumus);
    }

    [Fact]
    public void What_is_not_known_is_said_and_never_0()
    {
        var laporan = PenyusunLkjip.Create(ContohBahan.Bahan([ContohBahan.Baris(hasil: (ContohBahan.Setahun, Hasil()))]), ContohBahan.Permintaan(JenisLaporan.Lkjip));

        Assert.Equal(["belum ada data", "belum ada data", "belum ada data", "belum ada data", "belum ada data", "belum ada data", "75,00%", "83,33%"], Teks(Baris(laporan, "TahunLalu")).Skip(3));
        Assert.Equal(["75,00%", "belum ada data", ""], Teks(Baris(laporan, "JangkaMenengah")).Skip(3));
        Assert.Equal(["75,00%", "belum ada data", ""], Teks(Baris(laporan, "StandarNasional")).Skip(3));
        Assert.Equal(["83,33%", "belum ada data", "belum ada data", ""], Teks(Baris(laporan, "Efisiensi")).Skip(3));
        Assert.DoesNotContain(laporan.DaftarTabel.SelectMany(t => t.Baris).SelectMany(b => b), s => s.Teks == "0");
    }

    [Fact]
    public void Measured_zero_is_a_number()
    {
        var baris = Baris(Capaian(ContohBahan.Baris(hasil: (ContohBahan.Setahun, Hasil(nilai: [0, 40])))), "Capaian");

        Assert.Equal(["0,00%", "0%"], Teks(baris).Skip(6).Take(2));
        Assert.Equal(0m, baris[7].Nilai!.Nilai);
    }

    [Fact]
    public void Earlier_year_of_another_version_is_marked_not_compared_and_notes_stand_beside_the_analysis()
    {
        var lama = ContohBahan.Hasil(ContohBahan.Definisi(), Periode.Setahun(2021), "80", [20, 40], versi: 2);
        var lain = ContohBahan.Lain(
            catatan: [new(Periode.Bulan(2022, 1), "Listrik padam", "Genset disewa"), new(Periode.Bulan(2022, 3), "Berkas hilang", null)],
            lalu: new Dictionary<int, HasilRow> { [2021] = lama, [2020] = ContohBahan.Hasil(ContohBahan.Definisi(), Periode.Setahun(2020), "80", [40, 40]) });
        var laporan = PenyusunLkjip.Create(ContohBahan.Bahan([ContohBahan.Baris(hasil: (ContohBahan.Setahun, Hasil()))], _ => lain), ContohBahan.Permintaan(JenisLaporan.Lkjip));

        Assert.Equal(["belum ada data", "belum ada data", "100,00%", "125%", "50,00% *", "62,5% *", "75,00%", "83,33%"], Teks(Baris(laporan, "TahunLalu")).Skip(3));
        Assert.Equal(["83,33%", "Januari 2022: Listrik padam\nMaret 2022: Berkas hilang", "Januari 2022: Genset disewa", ""], Teks(Baris(laporan, "Analisis")).Skip(3));
    }

    [Fact]
    public void Agreement_names_both_parties_and_leaves_to_the_pen_who_is_not_known()
    {
        var target = ContohBahan.Lain([new(ContohBahan.Setahun, "", 1, "90")]);
        var laporan = PenyusunPerjanjian.Create(ContohBahan.Bahan([ContohBahan.Baris()], _ => target), ContohBahan.Permintaan(JenisLaporan.PerjanjianKinerja));

        var isian = laporan.Unsur.OfType<UnsurLaporan.Isian>().SelectMany(i => i.Daftar).Select(b => b.Isi).ToList();
        Assert.Equal(["Budi Santoso, S.Sos.", "Kasi Pelayanan"], isian.Take(2));
        Assert.Equal("Camat Ampelgading", isian[3]);
        Assert.All(isian[2], h => Assert.Equal('.', h));
        Assert.Equal(["Penata (III/c)", "NIP. 197001011995031001"], laporan.Unsur.OfType<UnsurLaporan.TandaTangan>().First().Kanan.Keterangan);
        Assert.Equal("90%", laporan.DaftarTabel.Single().Baris[0][3].Teks);
    }

    [Fact]
    public void Action_plan_has_a_level_in_every_quarter_and_a_flow_only_where_it_was_set()
    {
        var aliran = ContohBahan.Baris(ContohBahan.Definisi("Jumlah laporan", "laporan"), "Jumlah laporan");
        var tahunan = ContohBahan.Baris(ContohBahan.Definisi("Jumlah dokumen", "dokumen", periode: JenisPeriode.Tahun), "Jumlah dokumen");
        var target = ContohBahan.Lain([new(ContohBahan.Setahun, "", 1, "12"), new(Periode.Triwulan(2022, 2), "", 1, "3")]);
        var laporan = PenyusunRencanaAksi.Create(ContohBahan.Bahan([ContohBahan.Baris(), aliran, tahunan], _ => target), ContohBahan.Permintaan(JenisLaporan.RencanaAksi));

        Assert.Equal(["12%", "12%", "3%", "12%", "12%"], Teks(Baris(laporan, "RencanaAksi")).Skip(4).Take(5));
        Assert.Equal(["12 laporan", "belum ditetapkan", "3 laporan", "belum ditetapkan", "belum ditetapkan"], Teks(Baris(laporan, "RencanaAksi", 1)).Skip(4).Take(5));
        Assert.Equal(["12 dokumen", "–", "–", "–", "–"], Teks(Baris(laporan, "RencanaAksi", 2)).Skip(4).Take(5));
        Assert.Equal("Budi Santoso, S.Sos.", Baris(laporan, "RencanaAksi")[10].Teks);
    }

    [Fact]
    public void Skp_has_a_row_for_each_holder_with_nip_as_text_and_the_superiors_sasaran()
    {
        var pejabat = new[] { "Budi", "Ani" }.Select(n => (ContohBahan.Kasi, new PejabatLaporan(n, n == "Budi" ? "197001011995031001" : null, null, n == "Ani" ? StatusPemangku.Plt : StatusPemangku.Definitif, true)));
        var lain = ContohBahan.Lain([new(ContohBahan.Setahun, "", 1, "90")], induk: new("Pelayanan prima", "Indeks kepuasan"));
        var laporan = PenyusunSkp.Create(ContohBahan.Bahan([ContohBahan.Baris()], _ => lain, pejabat), ContohBahan.Permintaan(JenisLaporan.Skp, FormatLaporan.Csv));

        Assert.Equal(["1", "Budi", "197001011995031001", "Kasi Pelayanan", "Pelayanan prima", "Tertib administrasi", "Kualitas", "Persentase berkas selesai", "90", "%"], Teks(Baris(laporan, "SKP")));
        Assert.Null(Baris(laporan, "SKP")[2].Nilai);
        Assert.Equal(["2", "Ani", "", "Plt. Kasi Pelayanan"], Teks(Baris(laporan, "SKP", 1)).Take(4));
    }
}
