using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Rows of a pasted table: what each is found to be.</summary>
public sealed class PemeriksaanTabelTests
{
    [Theory]
    [InlineData("80", "95", "118,75", StatusBaris.Benar, "118,75", null)]
    [InlineData("80%", "95 %", "118,75 %", StatusBaris.Benar, "118,75", null)]
    [InlineData("80", "95", "84,21", StatusBaris.Salah, "118,75", KesalahanTabel.KolomTertukar)]
    [InlineData("12 dokumen", "12 dokumen", "100", StatusBaris.Benar, "100", null)]
    [InlineData("WTP", "WTP", "100", StatusBaris.Benar, "100", null)]
    [InlineData("WTP", "wtp", "90", StatusBaris.Salah, "100", KesalahanTabel.TidakDikenal)]
    [InlineData("80–90%", "85", "100,00", StatusBaris.Benar, "100,00", null)]
    [InlineData("80–90%", "99", "110", StatusBaris.Benar, "110", null)]
    [InlineData("80–90%", "40", "200", StatusBaris.Salah, "50", KesalahanTabel.KolomTertukar)]
    [InlineData("80", "95", "", StatusBaris.TanpaCetakan, "118,75", null)]
    [InlineData("80", "95", "n/a", StatusBaris.TanpaCetakan, "118,75", null)]
    public void Row_is_judged_as_it_is_printed(string target, string realisasi, string tercetak, StatusBaris status, string benar, KesalahanTabel? kesalahan)
    {
        var hasil = Check(target, realisasi, tercetak);

        Assert.Equal((status, benar, kesalahan), (hasil.Status, hasil.Benar, hasil.Kesalahan));
    }

    [Theory]
    [InlineData("0", "5", "100", "Target 0")]
    [InlineData("80", "-", "100", "Realisasi “-”")]
    [InlineData("", "5", "100", "Target belum diisi.")]
    [InlineData("80", "", "100", "Realisasi belum diisi.")]
    [InlineData("80", "95", "baik", "Capaian tercetak “baik”")]
    [InlineData("12 dokumen", "5 orang", "41,67", "Satuan target (dokumen)")]
    [InlineData("12", "lima", "41,67", "Realisasi “lima”")]
    [InlineData("2 dari 5", "3", "41,67", "Target “2 dari 5”")]
    [InlineData("WTP", "WDP", "75", "tidak sama")]
    public void Row_without_a_number_has_a_reason(string target, string realisasi, string tercetak, string alasan)
    {
        var hasil = Check(target, realisasi, tercetak);

        Assert.Equal((StatusBaris.TidakTerhitung, "", null), (hasil.Status, hasil.Benar, hasil.Kesalahan));
        Assert.Contains(alasan, hasil.Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_may_name_its_own_polaritas()
    {
        var tabel = PembacaTabel.Read("Indikator\tPolaritas\tTarget\tRealisasi\t%\na\tturun\t5\t3\t140\nb\t\t5\t3\t60\nc\tentah\t5\t3\t60");

        var hasil = PemeriksaanTabel.Check(tabel, new CaraPeriksa(KolomTabel.Guess(tabel), Polaritas.Naik, KebijakanCapaian.Baku));

        Assert.Equal([StatusBaris.Benar, StatusBaris.Benar, StatusBaris.TidakTerhitung], hasil.Select(h => h.Status));
        Assert.Contains("“entah”", hasil[2].Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_between_the_rows_is_no_row() => Assert.Equal(StatusBaris.Judul, Check("", "", "").Status);

    [Fact]
    public void Precision_is_the_printed_one_unless_the_policy_fixes_it()
    {
        var dua = new KebijakanCapaian { Desimal = 2 };

        Assert.Equal(StatusBaris.Benar, Check("80", "95", "118,8", dua).Status);
        var tetap = Check("80", "95", "118,8", dua, tetap: true);
        Assert.Equal((StatusBaris.Salah, "118,75", KesalahanTabel.DesimalLain), (tetap.Status, tetap.Benar, tetap.Kesalahan));
        Assert.Equal(StatusBaris.Benar, Check("80", "80", "100", dua, tetap: true).Status);
    }

    [Fact]
    public void Policy_that_contradicts_itself_is_refused() => Assert.Throws<AturanException>(() =>
        PemeriksaanTabel.Check(TabelTercetak.Kosong, new CaraPeriksa(new KolomTabel(), Polaritas.Naik, new KebijakanCapaian { BatasAtas = 1, BatasBawah = 2 })));

    [Fact]
    public void File_of_findings_keeps_the_table_and_runs_nothing()
    {
        var tabel = PembacaTabel.Read("Indikator\tTarget\tRealisasi\t%\n=cmd|x\t80\t-95\t-118,75\nb\t80\t95\t84,21");
        var hasil = PemeriksaanTabel.Check(tabel, new CaraPeriksa(KolomTabel.Guess(tabel), Polaritas.Naik, KebijakanCapaian.Baku));

        var baris = HasilTabelCsv.Write(tabel, hasil, s => s.Status.ToString(), k => k.ToString()).Split("\r\n");

        Assert.Equal("Indikator;Target;Realisasi;%;Seharusnya;Hasil pemeriksaan;Kesalahan;Penjelasan", baris[0]);
        Assert.StartsWith("'=cmd|x;80;-95;-118,75;-118,75;Benar;;", baris[1], StringComparison.Ordinal);
        Assert.StartsWith("b;80;95;84,21;118,75;Salah;KolomTertukar;Seharusnya 118,75.", baris[2], StringComparison.Ordinal);
    }

    private static HasilBaris Check(string target, string realisasi, string tercetak, KebijakanCapaian? kebijakan = null, bool tetap = false) =>
        PemeriksaanTabel.CheckBaris(new BarisTercetak(1, [target, realisasi, tercetak]), new CaraPeriksa(new KolomTabel(null, 0, 1, null, 2), Polaritas.Naik, kebijakan ?? KebijakanCapaian.Baku, tetap));
}
