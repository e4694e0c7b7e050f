using Bunit;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Features.Penetapan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class DaftarKeputusanTests : BunitContext
{
    private static KeputusanRow Baris(int tahun = 2022, string? nomor = "188.4/1/KEP/35.07.06/2022", AsalNaskah asal = AsalNaskah.Disusun, StatusKeputusan status = StatusKeputusan.Draf) =>
        new(KeputusanId.New(), tahun, "INDIKATOR KINERJA INDIVIDU", nomor, status, asal, JenisNaskah.Keputusan, 1234, 49, new DateTimeOffset(2022, 8, 3, 4, 0, 0, TimeSpan.Zero));

    private IRenderedComponent<DaftarKeputusan> Daftar(IReadOnlyList<KeputusanRow>? baris, bool saringan = false) => Render<DaftarKeputusan>(p => p
        .Add(d => d.Kode, "35.07.06").Add(d => d.Baris, baris).Add(d => d.AdaSaringan, saringan));

    [Fact]
    public void List_before_its_data_says_that_it_loads() => Assert.Equal("Memuat daftar keputusan…", Daftar(null).Find("[role=status]").TextContent);

    [Theory]
    [InlineData(false, "Belum ada keputusan di kecamatan ini.")]
    [InlineData(true, "Tidak ada keputusan yang cocok dengan saringan.")]
    public void Empty_list_says_why(bool saringan, string sebab) => Assert.Equal(sebab, Daftar([], saringan).Find(".keadaan-judul").TextContent);

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void Decrees_stand_by_year_with_numbers_and_dates_in_indonesian(string budaya)
    {
        using var _ = new Budaya(budaya);

        var daftar = Daftar([Baris(2021), Baris(2022), Baris(2022, nomor: null)]);

        Assert.Equal(["2022", "2021"], daftar.FindAll("h2").Select(h => h.TextContent));
        Assert.Contains("1.234 jabatan", daftar.Find(".kartu-ringkas").TextContent, StringComparison.Ordinal);
        Assert.Contains("Diubah 3 Agustus 2022", daftar.Find(".kartu-ringkas").TextContent, StringComparison.Ordinal);
        Assert.Contains(daftar.FindAll(".kartu-nomor"), n => n.TextContent == "Belum bernomor");
    }

    [Fact]
    public void Archived_paper_is_called_that_and_not_by_a_status()
    {
        var lencana = Daftar([Baris(asal: AsalNaskah.ArsipKertas, status: StatusKeputusan.Draf)]).FindAll(".lencana");

        Assert.Equal(["Arsip kertas"], lencana.Select(l => l.TextContent));
    }
}
