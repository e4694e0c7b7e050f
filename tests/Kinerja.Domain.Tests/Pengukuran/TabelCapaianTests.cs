using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Whole tables as they are pasted or uploaded.</summary>
public sealed class TabelCapaianTests
{
    [Fact]
    public void A_pasted_table_is_checked_row_by_row()
    {
        var tabel = TabelCapaian.Check(
            "Indikator\tTarget\tRealisasi\tCapaian\tPolaritas\nA\t80\t95\t118,75%\tnaik\nB\t80\t95\t84,21\tnaik\n\t\t\t\t\nC\t80–90\t99\t110\tnaik\nD\t80–90\t99\t100\tnaik\nE\tWTP\twtp\t100\tnaik\n",
            KebijakanCapaian.Baku);

        Assert.Equal(["Indikator", "Target", "Realisasi", "Capaian", "Polaritas"], tabel.Kepala);
        Assert.Equal(["A", "B", "C", "D", "E"], tabel.DaftarBaris.Select(b => b.Sel[0]));
        Assert.Equal([true, false, true, false, true], tabel.DaftarBaris.Select(b => b.Hasil!.Cocok));
        Assert.Equal(KesalahanTabel.KolomTertukar, tabel.DaftarBaris[1].Hasil!.Kesalahan);
        Assert.Equal("Seharusnya 110.", tabel.DaftarBaris[3].Hasil!.Penjelasan);
    }

    [Theory]
    [InlineData("80;95;;naik", "Capaian tercetak kosong.")]
    [InlineData("80;95;seratus;naik", "Capaian “seratus” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76.")]
    [InlineData("80;95;100;miring", "Polaritas “miring” tidak dikenal. Tulis naik, turun, atau stabil.")]
    [InlineData("80;-;100;naik", "Realisasi “-”: tidak ada angkanya.")]
    [InlineData("80;95 buah;100;naik", "Realisasi “95 buah” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76.")]
    public void A_row_that_cannot_be_read_says_why(string baris, string alasan)
    {
        var hasil = Assert.Single(TabelCapaian.Check("target;realisasi;capaian;polaritas\n" + baris, KebijakanCapaian.Baku).DaftarBaris);

        Assert.Null(hasil.Hasil);
        Assert.Equal(alasan, hasil.Alasan);
    }

    [Fact]
    public void One_polarity_may_go_for_all_rows_and_without_it_the_column_is_needed()
    {
        const string teks = "target,realisasi,capaian\n5,3,140\n";

        Assert.True(Assert.Single(TabelCapaian.Check(teks, KebijakanCapaian.Baku, Polaritas.Turun).DaftarBaris).Hasil!.Cocok);
        Assert.Contains("Kolom “polaritas” tidak ada", Assert.Throws<AturanException>(() => TabelCapaian.Check(teks, KebijakanCapaian.Baku)).Message, StringComparison.Ordinal);
    }
}
