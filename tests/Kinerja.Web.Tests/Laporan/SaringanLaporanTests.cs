using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Laporan;
using Xunit;

namespace Kinerja.Web.Tests.Laporan;

public sealed class SaringanLaporanTests
{
    private static SaringanLaporan Read(string kueri) => SaringanLaporan.Read(new Uri("http://localhost/k/35.07.06/laporan" + kueri));

    [Fact]
    public void Choice_survives_the_address()
    {
        var jabatan = JabatanId.New();
        foreach (var saringan in new[]
        {
            new SaringanLaporan(JenisLaporan.Capaian, FormatLaporan.Xlsx, 2022, Triwulan: 3, Jabatan: jabatan.ToString()),
            new SaringanLaporan(JenisLaporan.Petikan, FormatLaporan.Pdf, 2019, Dari: "3", Sampai: "5", Pekerjaan: Guid.NewGuid()),
            new SaringanLaporan(JenisLaporan.Skp, FormatLaporan.Csv, null),
        })
        {
            Assert.Equal(saringan, Read(saringan.ToKueri()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?jenis=99&format=apa&tahun=12&triwulan=9&pekerjaan=x")]
    public void Nonsense_in_the_address_is_the_first_report_of_the_year(string kueri) => Assert.Equal(new SaringanLaporan(JenisLaporan.Capaian, FormatLaporan.Pdf, null), Read(kueri));

    [Fact]
    public void Form_that_a_report_has_not_becomes_its_first() => Assert.Equal(FormatLaporan.Xlsx, Read("?jenis=skp&format=docx").Format);

    [Fact]
    public void Quarter_belongs_to_the_report_of_results_alone()
    {
        Assert.Equal(Periode.Triwulan(2022, 2), Read("?jenis=capaian&triwulan=2").ToPermintaan(2022).Periode);
        Assert.Equal(Periode.Setahun(2022), Read("?jenis=lkjip&triwulan=2").ToPermintaan(2022).Periode);
    }

    [Theory]
    [InlineData("3", "5", 3, 5)]
    [InlineData(" 4 ", "", 4, 4)]
    public void Pages_of_an_excerpt_are_read(string dari, string sampai, int awal, int akhir) =>
        Assert.Equal(new RentangHalaman(awal, akhir), (Read("?jenis=petikan") with { Dari = dari, Sampai = sampai }).ToPermintaan(2022).Halaman);

    [Theory]
    [InlineData("", "")]
    [InlineData("tiga", "5")]
    [InlineData("3", "-1")]
    [InlineData("0", "2")]
    public void Excerpt_of_nothing_is_refused_in_words(string dari, string sampai) =>
        Assert.Contains("halaman", Assert.Throws<AturanException>(() => (Read("?jenis=petikan") with { Dari = dari, Sampai = sampai }).ToPermintaan(2022)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_report_has_a_name_a_form_and_a_file_name_that_any_PC_takes() => Assert.All(Enum.GetValues<JenisLaporan>(), jenis =>
    {
        Assert.NotEmpty(jenis.Uraian());
        Assert.All(jenis.DaftarFormat(), f => Assert.Matches(@"\A[a-z0-9-]{5,120}\.(pdf|docx|xlsx|csv|zip)\z", new PermintaanLaporan(jenis, f, Periode.Triwulan(2022, 1)).NamaBerkas("Ampelgading", "Kasi \"Ketenteraman\" / Ketertiban <../..>")));
    });
}
