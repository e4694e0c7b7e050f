using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Pemetaan;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.ImporTabel;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Kinerja.Web.Tests.Components;

/// <summary>What a table from outside would do, as a person sees it.</summary>
public sealed class ImporTabelTests : BunitContext
{
    [Fact]
    public void Plan_of_a_long_table_is_shown_in_parts_with_what_needs_a_hand_first()
    {
        var rencana = new RencanaTabel([.. Enumerable.Range(2, 250).Select(n => new BarisRencana(n, $"Orang {n}", n == 200 ? TindakanBaris.Ditolak : TindakanBaris.Tambah, "hadir 1", n == 200 ? "bukan jumlah hari" : null))]);
        var view = Render<RencanaView>(p => p.Add(v => v.Rencana, rencana));

        Assert.Equal(100, view.FindAll("tbody tr").Count);
        Assert.Contains("Orang 200", view.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 baris perlu dibetulkan", view.Markup, StringComparison.Ordinal);
        view.FindAll("button").Single(b => b.TextContent == "Berikutnya").Click();
        view.FindAll("button").Single(b => b.TextContent == "Berikutnya").Click();
        Assert.Equal(50, view.FindAll("tbody tr").Count);
        Assert.True(view.FindAll("button").Single(b => b.TextContent == "Berikutnya").HasAttribute("disabled"));
        view.FindAll("button").Single(b => b.TextContent.StartsWith("perlu dibetulkan", StringComparison.Ordinal)).Click();
        Assert.Single(view.FindAll("tbody tr"));
    }

    [Fact]
    public void Column_says_where_its_proposal_comes_from_and_can_be_changed()
    {
        string? dipilih = "belum";
        var view = Render<BarisKolom>(p => p.Add(v => v.Judul, "Pejabat").Add(v => v.Jenis, JenisTabel.Pegawai).Add(v => v.Usulan, new UsulanKolom("nama", AsalUsulan.Isi)).Add(v => v.Contoh, "Ani").Add(v => v.OnChange, k => dipilih = k));

        Assert.Contains("dari isinya", view.Markup, StringComparison.Ordinal);
        view.Find("select").Change("");
        Assert.Null(dipilih);
        view.Find("select").Change("jabatan");
        Assert.Equal("jabatan", dipilih);
    }

    [Fact]
    public void Recap_without_a_month_asks_for_it_and_changed_targets_for_the_reason()
    {
        PilihanImpor? pilihan = null;
        var view = Render<PilihanTabel>(p => p.Add(v => v.Jenis, JenisTabel.Presensi).Add(v => v.Peta, new IsiPeta(["nama"])).Add(v => v.Pilihan, new PilihanImpor()).Add(v => v.OnChange, b => pilihan = b));
        Assert.NotEmpty(PilihanTabel.Check(JenisTabel.Presensi, new IsiPeta(["nama"]), new PilihanImpor()));
        view.Find("select").Change("3");
        view.Find("input[type=text]").Change("2022");
        Assert.Equal(new BulanKalender(2022, 3), pilihan!.Bulan);
        Assert.Empty(PilihanTabel.Check(JenisTabel.Presensi, new IsiPeta(["nama"]), pilihan));

        var alasan = Render<PilihanTabel>(p => p.Add(v => v.Jenis, JenisTabel.Target).Add(v => v.Peta, new IsiPeta(["tahun"])).Add(v => v.Pilihan, new PilihanImpor()).Add(v => v.PerluAlasan, true).Add(v => v.OnChange, b => pilihan = b));
        alasan.Find(".it-alasan input").Change("Anggaran berubah");
        Assert.Equal("Anggaran berubah", pilihan.Alasan);
    }

    [Fact]
    public void Cell_that_somebody_else_filled_first_shows_both_and_chooses_nothing_by_itself()
    {
        bool? pakai = null;
        var baris = new BarisRencanaFormulir("J6", "Indikator", "Pegawai", "Maret 2022", TindakanFormulir.Bentrok, "5", "7", "Diisi Budi setelah formulir ini diunduh.");
        var view = Render<BarisFormulirView>(p => p.Add(v => v.Baris, baris).Add(v => v.OnChoose, EventCallback.Factory.Create<bool>(this, b => pakai = b)));

        Assert.Equal(["5", "7"], view.FindAll(".formulir-nilai").Select(n => n.TextContent));
        Assert.DoesNotContain(view.FindAll("input[type=radio]"), r => r.HasAttribute("checked"));
        view.FindAll("input[type=radio]")[1].Change("on");
        Assert.True(pakai);
    }
}
