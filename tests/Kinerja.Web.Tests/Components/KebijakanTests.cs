using Bunit;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class KebijakanTests : BunitContext
{
    [Fact]
    public void Policy_is_told_in_words_with_numbers_that_show_it()
    {
        var isi = IsiKebijakan.Baku with { Kebijakan = new() { BatasAtas = 120, BatasBawah = 0 } };

        var tampilan = Render<KebijakanView>(p => p.Add(k => k.Isi, isi));

        Assert.Contains("paling tinggi 120 dan paling rendah 0", tampilan.Find(".kebijakan-kata").TextContent, StringComparison.Ordinal);
        Assert.Contains("91 ke atas", tampilan.Find(".kebijakan-tabel").TextContent, StringComparison.Ordinal);
        Assert.Contains("120,00", tampilan.Find(".kebijakan-contoh").TextContent, StringComparison.Ordinal);
        Assert.Contains("Dibatasi paling rendah 0.", tampilan.Find(".kebijakan-contoh").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_are_typed_by_where_they_begin_so_that_no_gap_can_arise()
    {
        var konsep = new KonsepKebijakan(IsiKebijakan.Baku, 2022);
        Assert.Equal(IsiKebijakan.Baku, konsep.Build());
        konsep.DaftarPita[1].Bawah = "80,5";

        Assert.Equal("sampai di bawah 80,5", konsep.Atas(2));
        Assert.Equal([null, 51m, 66m, 80.5m, 91m], konsep.Build().Predikat.Select(p => p.Bawah));
        konsep.RemovePita(konsep.DaftarPita[2]);
        Assert.Equal([51m, 80.5m, 91m, null], konsep.Build().Predikat.Select(p => p.Atas));
    }

    [Theory]
    [InlineData("95", "harus lebih kecil")]
    [InlineData("91", "harus lebih kecil")]
    [InlineData("8o", "bukan angka")]
    [InlineData("", "Isi batas bawah")]
    public void Bound_that_does_not_fit_is_refused_in_words(string bawah, string sebab)
    {
        var konsep = new KonsepKebijakan(IsiKebijakan.Baku, 2022);
        konsep.DaftarPita[1].Bawah = bawah;

        Assert.Contains(sebab, Assert.Throws<AturanException>(konsep.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_changes_the_draft_and_calls_for_a_new_preview()
    {
        var kali = 0;
        var konsep = new KonsepKebijakan(IsiKebijakan.Baku, 2022);
        var isian = Render<KebijakanIsian>(p => p.Add(k => k.Konsep, konsep).Add(k => k.OnChange, () => kali++));

        isian.FindAll("select")[0].Change(nameof(RumusTurun.Rasio));
        isian.FindAll("input")[0].Input("120");

        Assert.Equal((2, RumusTurun.Rasio, 120m), (kali, konsep.Build().Kebijakan.RumusTurun, konsep.Build().Kebijakan.BatasAtas));
    }

    [Theory]
    [InlineData("?tahun=2022&periode=triwulan2", 2022, JenisPeriode.Triwulan, 2)]
    [InlineData("?periode=bulan13", null, JenisPeriode.Tahun, 1)]
    [InlineData("?tahun=abc&periode=semester1", null, JenisPeriode.Semester, 1)]
    public void Filter_of_results_is_read_from_the_address(string kueri, int? tahun, JenisPeriode jenis, int nomor)
    {
        var saringan = SaringanCapaian.Read(new Uri("http://kinerja/k/35.07.06/capaian" + kueri));

        Assert.Equal((tahun, jenis, nomor), (saringan.Tahun, saringan.Jenis, saringan.Nomor));
        Assert.Equal(saringan, SaringanCapaian.Read(new Uri("http://kinerja/x" + saringan.ToKueri())));
    }
}
