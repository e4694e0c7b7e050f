using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>Which column is which, by its name or by what stands in it.</summary>
public sealed class KolomTabelTests
{
    [Theory]
    [InlineData("Target", PeranKolom.Target)]
    [InlineData(" TARGET 2022 ", PeranKolom.Target)]
    [InlineData("Target Capaian", PeranKolom.Target)]
    [InlineData("Capaian Target", PeranKolom.Capaian)]
    [InlineData("Capaian (%)", PeranKolom.Capaian)]
    [InlineData("%", PeranKolom.Capaian)]
    [InlineData("% Realisasi", PeranKolom.Capaian)]
    [InlineData("Realisasi", PeranKolom.Realisasi)]
    [InlineData("Indikator Kinerja Utama", PeranKolom.Uraian)]
    [InlineData("Polaritas", PeranKolom.Polaritas)]
    [InlineData("Satuan (%)", null)]
    [InlineData("Sumber data", null)]
    [InlineData("", null)]
    public void Name_of_a_column_promises_what_it_holds(string nama, PeranKolom? peran) => Assert.Equal(peran, KolomTabel.FindPeran(nama));

    [Theory]
    [InlineData("No\tIndikator\tSatuan\tTarget\tRealisasi\tCapaian\n1\tIKM\t%\t80\t95\t118,75", 1, 3, 4, null, 5)]
    [InlineData("Indikator\tTarget\tCapaian\t%\nIKM\t80\t95\t118,75", 0, 1, 2, null, 3)]
    [InlineData("Indikator\tCapaian 2021\tTarget\tRealisasi\tCapaian 2022\nIKM\t90\t80\t95\t118,75", 0, 2, 3, null, 4)]
    [InlineData("Indikator\tTarget\tRealisasi\tKeterangan\nIKM\t80\t95\tbaik", 0, 1, 2, null, null)]
    [InlineData("Indikator\tArah\tTarget\tRealisasi\t%\nKemiskinan meningkat\tturun\t5\t3\t140", 0, 2, 3, 1, 4)]
    [InlineData("1\tIKM\t80\t95\t118,75\n2\tPBB\t90\t95\t105,56", 1, 2, 3, null, 4)]
    [InlineData("IKM\t80\t95\nPBB\t90\t95", 0, 1, 2, null, null)]
    [InlineData("IKM\tbaik\nPBB\tbaik sekali", 1, null, null, null, null)]
    public void Columns_are_guessed(string teks, int? uraian, int? target, int? realisasi, int? polaritas, int? capaian) =>
        Assert.Equal(new KolomTabel(uraian, target, realisasi, polaritas, capaian), KolomTabel.Guess(PembacaTabel.Read(teks)));

    [Fact]
    public void Word_within_a_name_is_no_polaritas() =>
        Assert.Null(KolomTabel.Guess(PembacaTabel.Read("Indikator\tTarget\tRealisasi\nSkor yang meningkat\t1\t2\nMutu naik terus\t1\t2")).Polaritas);

    [Theory]
    [InlineData("naik", Polaritas.Naik)]
    [InlineData("Maksimum", Polaritas.Naik)]
    [InlineData("Semakin tinggi semakin baik", Polaritas.Naik)]
    [InlineData("MIN", Polaritas.Turun)]
    [InlineData("semakin rendah, semakin baik", Polaritas.Turun)]
    [InlineData("Stabil", Polaritas.Stabil)]
    [InlineData("naik turun", null)]
    [InlineData("baik", null)]
    [InlineData("", null)]
    public void Polaritas_is_read_in_the_words_of_offices(string teks, Polaritas? polaritas) => Assert.Equal(polaritas, SelTabel.ReadPolaritas(teks));

    [Theory]
    [InlineData("12 dokumen", "12", "dokumen")]
    [InlineData("Rp 1.250.500.000", "1250500000", "")]
    [InlineData("≤ 5 kali", "5", "kali")]
    [InlineData("118,75*", "118,75", "")]
    [InlineData("80 %", "80", "")]
    [InlineData("93.5", "93,5", "")]
    public void Number_is_read_with_what_stands_around_it(string teks, string nilai, string satuan)
    {
        Assert.True(SelTabel.TryReadAngka(teks, out var angka, out var terbaca));
        Assert.Equal((Angka.Read(nilai).Nilai, satuan), (angka.Nilai, terbaca));
    }

    [Theory]
    [InlineData("WTP")]
    [InlineData("2 dari 5")]
    [InlineData("12 13")]
    [InlineData("1.23.4 orang")]
    public void What_is_not_one_number_is_none(string teks) => Assert.False(SelTabel.TryReadAngka(teks, out _, out _));
}
