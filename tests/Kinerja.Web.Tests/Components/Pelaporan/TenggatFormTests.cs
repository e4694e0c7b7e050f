using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Web.Tests.Components.Pelaporan;

/// <summary>The dates of a deadline measure as they are typed.</summary>
public sealed class TenggatFormTests : BunitContext
{
    private static readonly Periode Setahun = Periode.Setahun(2022);
    private readonly List<IsianSel> terkirim = [];
    private string? ditolak;

    // A rule in months asks no calendar: the database behind it is never reached.
    public TenggatFormTests() => Services.AddSingleton(new KalenderService(null!, null!));

    [Fact]
    public void Row_is_stored_when_it_is_left_and_the_count_shown()
    {
        using var _ = new Budaya("en-US");
        var form = Form(Ukuran(null));
        Type(form, 0, "Ani", "2022-10-01", "2022-04-01");
        Assert.Empty(terkirim);
        form.Find("section").FocusOut();

        Assert.Equal((IsianRealisasi.Peristiwa, "", "2022-10-01\t2022-04-01\tAni"), (terkirim[0].Bidang, terkirim[0].Dasar, terkirim[0].Baru));
        Assert.Contains("1 tepat waktu dari 1", form.Find(".tenggat-hasil").TextContent, StringComparison.Ordinal);
        Assert.Contains("Paling lambat 1 April 2022: tepat waktu.", form.Find(".tenggat-batas").TextContent, StringComparison.Ordinal);

        form.Find("section").FocusOut();
        Assert.Single(terkirim);
        Button(form, "Tambah peristiwa").Click();
        Type(form, 1, "Budi", "2022-10-01", "2022-04-02");
        form.Find("section").FocusOut();
        Assert.Equal((terkirim[0].Baru, "2022-10-01\t2022-04-01\tAni\n2022-10-01\t2022-04-02\tBudi"), (terkirim[1].Dasar, terkirim[1].Baru));
        Assert.Contains("1 tepat waktu dari 2", form.Find(".tenggat-hasil").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Stored_dates_are_shown_again_and_the_last_one_taken_away_leaves_none()
    {
        var form = Form(Ukuran([new("Ani", new(2022, 10, 1), new(2022, 4, 1))]));
        Assert.Equal(["Ani", "2022-10-01", "2022-04-01"], form.FindAll(".tenggat-baris input").Select(i => i.GetAttribute("value")));

        form.Find("button.tombol-ikon").Click();

        Assert.Equal(("2022-10-01\t2022-04-01\tAni", ""), (terkirim[0].Dasar, terkirim[0].Baru));
        Assert.Empty(form.FindAll(".tenggat-baris"));
    }

    [Fact]
    public void Row_without_its_date_is_not_stored_and_says_so()
    {
        var form = Form(Ukuran(null));
        form.Find("input[type=text]").Change("Ani");
        form.FindAll("input[type=date]")[1].Change("2022-04-01");
        form.Find("section").FocusOut();
        Assert.Empty(terkirim);
        Assert.Contains("Isi tanggal acuannya", form.Find(".tenggat-batas").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_is_told_and_not_sent_again_until_something_changes()
    {
        ditolak = "Juni 2022 sudah dikunci.";
        var form = Form(Ukuran(null));
        Type(form, 0, "Ani", "2022-10-01", "");
        form.Find("section").FocusOut();
        form.Find("section").FocusOut();
        Assert.Single(terkirim);
        Assert.Contains("sudah dikunci", form.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        ditolak = null;
        form.FindAll("input[type=date]")[1].Change("2022-03-01");
        form.Find("section").FocusOut();
        Assert.Equal((2, ""), (terkirim.Count, terkirim[1].Dasar));
        Assert.Empty(form.FindAll("[role=alert]"));
    }

    [Fact]
    public void Year_that_is_still_being_typed_is_no_date()
    {
        var form = Form(Ukuran(null));
        form.FindAll("input[type=date]")[0].Change("0001-01-01");
        Assert.Equal("", form.Find(".tenggat-hasil").TextContent.Trim());
        form.FindAll("input[type=date]")[0].Change("2022-01-01");
        Assert.Contains("0 tepat waktu dari 1", form.Find(".tenggat-hasil").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_follow_from_dates_are_closed_on_the_sheet_and_the_dates_can_be_read()
    {
        IRenderedComponent<UkuranLembar> Lembar(LembarUkuran u) => Render<UkuranLembar>(p => p.Add(l => l.Ukuran, u).Add(l => l.HariIni, ContohLembar.HariIni).Add(l => l.CanFill, true).Add(l => l.OnOpen, (_, _) => { }));
        Assert.All(Lembar(Ukuran(null)).FindAll("input.sel"), s => Assert.False(s.HasAttribute("readonly")));
        var bertanggal = Ukuran([new("Ani", new(2022, 10, 1), null)]);
        Assert.All(Lembar(bertanggal).FindAll("input.sel"), s => Assert.True(s.HasAttribute("readonly")));

        var daftar = Render<DaftarPeristiwa>(p => p.Add(d => d.Definisi, bertanggal.Definisi).Add(d => d.Nilai, bertanggal.DaftarPeriode[0].Isi.Nilai));
        Assert.Equal(["Ani", "1 Oktober 2022", "belum"], daftar.FindAll("td").Select(t => t.TextContent));
        Assert.Empty(Render<DaftarPeristiwa>(p => p.Add(d => d.Definisi, bertanggal.Definisi).Add(d => d.Nilai, DaftarNilai.Kosong)).FindAll("table"));
    }

    private static LembarUkuran Ukuran(IReadOnlyList<PeristiwaTercatat>? peristiwa)
    {
        var definisi = ContohUkuran.Definisi(JenisUkuran.Tenggat, "usulan tepat waktu / usulan × 100%") with
        {
            DaftarVariabel = [new("usulan tepat waktu", "usulan", Akumulasi.Jumlah), new("usulan", "usulan", Akumulasi.Jumlah)], Periode = JenisPeriode.Tahun,
            Tenggat = new AturanTenggat(6, SatuanTenggat.Bulan, ArahTenggat.Sebelum, ["TMT"]),
        };
        var id = UkuranId.New();
        var isi = new IsiPeriode(id, Setahun, RealisasiId.New(), DaftarNilai.Kosong with { Peristiwa = peristiwa }, StatusRealisasi.Draf);
        return new LembarUkuran(id, 1, "Sasaran", "Usulan tepat waktu", definisi, BarisIsian.List(definisi), [new LembarPeriode(Setahun, isi, new DateOnly(2023, 1, 10), false, true)]);
    }

    private static void Type(IRenderedComponent<TenggatForm> form, int baris, string untuk, string acuan, string selesai)
    {
        form.FindAll("input[type=text]")[baris].Change(untuk);
        form.FindAll("input[type=date]")[2 * baris].Change(acuan);
        form.FindAll("input[type=date]")[(2 * baris) + 1].Change(selesai);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<TenggatForm> form, string nama) => form.FindAll("button").Single(b => b.TextContent == nama);

    private IRenderedComponent<TenggatForm> Form(LembarUkuran ukuran) => Render<TenggatForm>(p => p
        .Add(f => f.Ukuran, ukuran).Add(f => f.Isi, ukuran.DaftarPeriode[0]).Add(f => f.HariIni, new DateOnly(2022, 9, 1))
        .Add(f => f.OnTake, sel =>
        {
            terkirim.AddRange(sel);
            return Task.FromResult<IReadOnlyList<string>>(ditolak is null ? [] : [ditolak]);
        }));
}
