using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>A pasted block becomes rows and columns, whatever it was copied from.</summary>
public sealed class PembacaTabelTests
{
    private const string Pdf = """
        Tabel 3.1 Pengukuran Kinerja
        No Indikator Kinerja Target Realisasi Capaian (%)
        1 Indeks kepuasan masyarakat 90,76 90,64 99,87
        2 Persentase pelayanan yang
        tepat waktu tahun 2022 80 95 118,75 %
        3 Opini laporan keuangan WTP WTP 100
        """;

    [Theory]
    [InlineData("Indikator\tTarget\tRealisasi\tCapaian\nIKM, umum\t90,76\t90,64\t99,87", PemisahKolom.Tab)]
    [InlineData("Indikator;Target;Realisasi;Capaian\r\nIKM, umum;90,76;90,64;99,87\r\n", PemisahKolom.TitikKoma)]
    [InlineData("Indikator,Target,Realisasi,Capaian\n\"IKM, umum\",\"90,76\",\"90,64\",\"99,87\"", PemisahKolom.Koma)]
    [InlineData("| Indikator | Target | Realisasi | Capaian |\n| IKM, umum | 90,76 | 90,64 | 99,87 |", PemisahKolom.GarisTegak)]
    [InlineData("Indikator  Target  Realisasi  Capaian\nIKM, umum   90,76   90,64   99,87", PemisahKolom.Spasi)]
    [InlineData("\uFEFFIndikator Target Realisasi Capaian\rIKM, umum 90,76 90,64 99,87", PemisahKolom.Spasi)]
    public void Columns_part_where_the_block_says(string teks, PemisahKolom pemisah)
    {
        var tabel = PembacaTabel.Read(teks);

        Assert.Equal(pemisah, tabel.Pemisah);
        Assert.Equal(["IKM, umum", "90,76", "90,64", "99,87"], Assert.Single(tabel.Baris).Sel.Take(4));
        Assert.Equal(new KolomTabel(0, 1, 2, null, 3), KolomTabel.Guess(tabel));
    }

    [Fact]
    public void Lines_of_a_pdf_are_parted_before_their_last_numbers()
    {
        var tabel = PembacaTabel.Read(Pdf);

        Assert.Equal(["No Indikator Kinerja", "target", "realisasi", "capaian"], tabel.Kepala);
        Assert.Equal(["1 Indeks kepuasan masyarakat", "90,76", "90,64", "99,87"], tabel.Baris[0].Sel);
        Assert.Equal(["2 Persentase pelayanan yang"], tabel.Baris[1].Sel);
        Assert.Equal(["tepat waktu tahun 2022", "80", "95", "118,75 %"], tabel.Baris[2].Sel);
        Assert.Equal(["3 Opini laporan keuangan", "WTP", "WTP", "100"], tabel.Baris[3].Sel);
        Assert.Equal([3, 4, 5, 6], tabel.Baris.Select(b => b.Nomor));
    }

    [Fact]
    public void Cell_of_two_lines_is_one_cell()
    {
        var tabel = PembacaTabel.Read("Indikator\tTarget\tRealisasi\n\"IKM\n\"\"umum\"\"\"\t1\t2\nLain\t3\t4");

        Assert.Equal(["IKM\n\"umum\"", "1", "2"], tabel.Baris[0].Sel);
        Assert.Equal(4, tabel.Baris[1].Nomor);
    }

    [Fact]
    public void Quotation_marks_that_do_not_add_up_are_text() =>
        Assert.Equal(["\"WTP\" murni", "1", "2"], PembacaTabel.Read("Indikator\tTarget\tRealisasi\n\"WTP\" murni\t1\t2").Baris[0].Sel);

    [Fact]
    public void Title_and_upper_storey_of_the_head_are_no_rows()
    {
        var tabel = PembacaTabel.Read("Perbandingan target dan realisasi\t\t\t\nIndikator\t2022\t\t\n\tTarget\tRealisasi\t%\n(1)\t(2)\t(3)\t(4)=3/2\nIKM\t80\t95\t118,75");

        Assert.Equal(["Indikator", "Target", "Realisasi", "%"], tabel.Kepala);
        Assert.Equal("IKM", Assert.Single(tabel.Baris)[0]);
    }

    [Fact]
    public void Row_of_figures_is_not_taken_for_the_numbers_of_the_columns() =>
        Assert.Equal(2, PembacaTabel.Read("Target\tRealisasi\tCapaian\n1\t2\t200\n2\t2\t100").Baris.Count);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void Nothing_is_an_empty_table(string teks) => Assert.Same(TabelTercetak.Kosong, PembacaTabel.Read(teks));

    [Fact]
    public void More_rows_than_any_office_publishes_are_refused()
    {
        var teks = string.Concat(Enumerable.Repeat("a\t1\t2\n", PembacaTabel.BarisMaksimum + 1));

        Assert.Contains("5.001 baris", Assert.Throws<AturanException>(() => PembacaTabel.Read(teks)).Message, StringComparison.Ordinal);
        Assert.Equal(PembacaTabel.BarisMaksimum, PembacaTabel.Read(teks[6..]).Baris.Count);
    }

    [Fact]
    public void What_is_written_reads_back()
    {
        string[][] baris = [["Indikator", "Target", "Realisasi"], ["a\tb \"c\"\nd", "", "1"], ["e", "2", "3"]];

        var tabel = PembacaTabel.Read(PembacaTabel.Write(baris));

        Assert.Equal(baris[0], tabel.Kepala);
        Assert.Equal(baris.Skip(1), tabel.Baris.Select(b => b.Sel));
    }

    [Fact]
    public void Any_text_gives_a_table_or_a_sentence()
    {
        var acak = new Random(35);
        const string huruf = "\t;|,\"\n\r %()12.,-–aTarget Realisasi\u00A0😀\0";
        for (var i = 0; i < 3000; i++)
        {
            var teks = string.Concat(Enumerable.Range(0, acak.Next(120)).Select(_ => huruf[acak.Next(huruf.Length)]));
            foreach (var pemisah in Enum.GetValues<PemisahKolom>())
            {
                var tabel = PembacaTabel.Read(teks, pemisah);
                var kolom = KolomTabel.Guess(tabel);
                Assert.All(PemeriksaanTabel.Check(tabel, new CaraPeriksa(kolom, Polaritas.Naik, KebijakanCapaian.Baku)), h => Assert.True(h.Status is StatusBaris.Judul || h.Penjelasan.Length > 0));
            }
        }
    }
}
