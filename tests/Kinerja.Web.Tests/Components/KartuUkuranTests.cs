using Bunit;
using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengukuran;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohUkuran;

namespace Kinerja.Web.Tests.Components;

public sealed class KartuUkuranTests : BunitContext
{
    public static TheoryData<JenisUkuran> SemuaJenis { get; } = [.. Enum.GetValues<JenisUkuran>()];

    private IRenderedComponent<KartuUkuran> Kartu(UkuranIndikator indikator, bool boleh = true, Func<Task>? sahkan = null) => Render<KartuUkuran>(p => p
        .Add(k => k.Indikator, indikator).Add(k => k.Zona, ZonaWaktu.Wib).Add(k => k.CanApprove, boleh)
        .Add(k => k.OnApprove, (_, _) => sahkan?.Invoke() ?? Task.CompletedTask).Add(k => k.OnRevise, (_, _, _) => Task.CompletedTask));

    [Theory]
    [MemberData(nameof(SemuaJenis))]
    public void Every_jenis_is_named_and_explained(JenisUkuran jenis)
    {
        var kartu = Kartu(Indikator(null, Usulan(Definisi(jenis))));

        Assert.Equal(jenis.Sebutan(), kartu.Find(".definisi-jenis .lencana").TextContent);
        Assert.Contains(jenis.Arti(), kartu.Find(".definisi-jenis .redup").TextContent, StringComparison.Ordinal);
        Assert.Equal(jenis is not JenisUkuran.Penjelasan, kartu.FindAll(".definisi-sifat").Count == 1);
    }

    [Fact]
    public void Print_stands_beside_the_measure_and_both_are_fractions()
    {
        var kartu = Kartu(Indikator(null, Usulan()));

        Assert.Equal("(Σ Hari hadir) / (Σ Hari kerja)", kartu.Find(".ukuran-cetak math").GetAttribute("aria-label"));
        Assert.Equal("(Hari hadir) / (Hari kerja)", kartu.Find(".definisi-rumus math").GetAttribute("aria-label"));
        Assert.Equal(["Hari hadir", "Hari kerja"], kartu.FindAll(".definisi-variabel tbody th").Select(v => v.TextContent));
        Assert.Equal(["hari", "dijumlahkan"], kartu.FindAll(".definisi-variabel tbody tr:first-child td").Select(v => v.TextContent));
    }

    [Fact]
    public void Checklist_lists_its_items_and_deadline_says_when()
    {
        var periksa = Definisi(JenisUkuran.DaftarPeriksa, null) with { DaftarButir = [new("DUK"), new("KP4")] };
        var tenggat = Definisi(JenisUkuran.Tenggat, null) with { Tenggat = new(6, SatuanTenggat.Bulan, ArahTenggat.Sebelum, ["TMT"]) };

        var kartu = Kartu(Indikator(null, Usulan(periksa), Usulan(tenggat)));

        Assert.Equal(["DUK", "KP4"], kartu.FindAll(".definisi-butir li").Select(b => b.TextContent.Trim()));
        Assert.Contains("6 bulan sebelum TMT", kartu.FindAll(".definisi-sifat")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Target_of_the_row_is_shown_in_words()
    {
        var target = new UsulanTarget { Jenis = JenisUsulanTarget.Frekuensi, Nilai = 12, Selang = Selang.Tahun, Satuan = "kali", Teks = "12 kali" };

        Assert.Contains("12 kali per tahun", Kartu(Indikator(null, Usulan(Definisi() with { DaftarTarget = [target] }))).Find(".definisi-sifat").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_is_told_with_its_weight_and_its_correction()
    {
        var kartu = Kartu(Indikator(null, Usulan(temuan: new TemuanUkuran("RasioTerbalik", BobotTemuan.Peringatan, "Tampaknya tertukar.", "Hari kerja / Hari hadir"))));

        var temuan = kartu.Find(".temuan");
        Assert.Equal("Periksa", temuan.QuerySelector(".temuan-bobot")!.TextContent);
        Assert.Contains("Tampaknya tertukar.", temuan.TextContent, StringComparison.Ordinal);
        Assert.Equal("(Hari kerja) / (Hari hadir)", temuan.QuerySelector("math")!.GetAttribute("aria-label"));
        Assert.Contains("keadaan-perludiperiksa", kartu.Find("article").ClassName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Perlu diputuskan", true)]
    [InlineData(Polaritas.Turun, "Makin kecil makin baik", false)]
    [InlineData(Polaritas.Stabil, "Makin dekat target makin baik", false)]
    public void Polarity_is_said_in_words_and_marked_where_nobody_has_decided(Polaritas? polaritas, string kata, bool belum)
    {
        var kartu = Kartu(Indikator(null, Usulan(Definisi(polaritas: polaritas))));

        Assert.Equal(kata, kartu.Find(".polaritas").TextContent.Trim());
        Assert.Equal(belum, kartu.FindAll(".definisi-sifat .belum").Count == 1);
    }

    [Fact]
    public void Approved_measure_says_who_when_by_the_offices_clock_and_why()
    {
        using var _ = new Budaya("en-US");

        var kartu = Kartu(Indikator([Sah(versi: 3, alasan: "Rumus tertukar")]));

        Assert.Equal("Disahkan oleh Siti Aminah, 2 Januari 2022 pukul 01.05 WIB · versi 3 · alasan: Rumus tertukar", kartu.Find(".ukuran-sah p").TextContent.Trim());
        Assert.Equal(["Ubah"], kartu.FindAll("button").Select(b => b.TextContent.Trim()));
    }

    [Fact]
    public void Who_may_not_approve_sees_no_button() => Assert.Empty(Kartu(Indikator([Sah()], Usulan()), boleh: false).FindAll("button"));

    [Fact]
    public void Refused_approval_is_told_at_the_button_and_can_be_tried_again()
    {
        var kartu = Kartu(Indikator(null, Usulan()), sahkan: () => throw new AturanException("Sudah disahkan orang lain."));

        kartu.Find(".ukuran-aksi button").Click();

        Assert.Contains("Sudah disahkan orang lain.", kartu.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Sahkan", kartu.Find(".ukuran-aksi button").TextContent.Trim());
    }

    [Fact]
    public void Approval_under_way_is_shown_and_not_started_twice()
    {
        var kali = 0;
        var selesai = new TaskCompletionSource();
        var kartu = Kartu(Indikator(null, Usulan()), sahkan: () =>
        {
            kali++;
            return selesai.Task;
        });

        kartu.Find(".ukuran-aksi button").Click();
        kartu.Find(".ukuran-aksi button").Click();

        Assert.Equal(("true", 1), (kartu.Find(".ukuran-aksi button").GetAttribute("aria-busy"), kali));
        selesai.SetResult();
        kartu.WaitForAssertion(() => Assert.Equal("Disahkan.", kartu.Find(".ukuran-hasil").TextContent));
    }

    [Fact]
    public void Proposal_is_changed_and_approved_in_one_go_without_a_reason()
    {
        IReadOnlyDictionary<int, DefinisiUkuran>? terkirim = null;
        var kartu = Render<KartuUkuran>(p => p
            .Add(k => k.Indikator, Indikator(null, Usulan())).Add(k => k.Zona, ZonaWaktu.Wib).Add(k => k.CanApprove, true)
            .Add(k => k.OnApprove, (_, ubahan) => Task.FromResult(terkirim = ubahan)).Add(k => k.OnRevise, (_, _, _) => Task.CompletedTask));

        kartu.Find(".ukuran-ubah").Click();
        Assert.Single(kartu.FindAll("textarea"));
        kartu.Find("textarea").Input("Hari kerja / Hari hadir × 100%");
        kartu.Find("form").Submit();

        Assert.Equal("Hari kerja / Hari hadir × 100%", terkirim![0].Rumus);
        Assert.Equal("Disahkan dengan perubahan.", kartu.Find(".ukuran-hasil").TextContent);
    }

    [Fact]
    public void Of_several_proposals_a_changed_one_waits_for_the_others()
    {
        IReadOnlyDictionary<int, DefinisiUkuran>? terkirim = null;
        var kartu = Render<KartuUkuran>(p => p
            .Add(k => k.Indikator, Indikator(null, Usulan(), Usulan())).Add(k => k.Zona, ZonaWaktu.Wib).Add(k => k.CanApprove, true)
            .Add(k => k.OnApprove, (_, ubahan) => Task.FromResult(terkirim = ubahan.ToDictionary())).Add(k => k.OnRevise, (_, _, _) => Task.CompletedTask));

        kartu.FindAll(".ukuran-ubah")[1].Click();
        kartu.Find("textarea").Input("Hari kerja / Hari hadir × 100%");
        kartu.Find("form").Submit();
        Assert.Null(terkirim);
        Assert.Contains("Diubah dari usulan program", kartu.FindAll(".ukuran-alasan")[1].TextContent, StringComparison.Ordinal);
        kartu.Find(".ukuran-aksi button").Click();

        Assert.Equal([1], terkirim!.Keys);
    }

    [Fact]
    public void Finding_stays_visible_after_approval()
    {
        var sah = Sah() with { DaftarTemuan = [new("RasioTerbalik", BobotTemuan.Peringatan, "Tampaknya tertukar.")] };

        Assert.Contains("Tampaknya tertukar.", Kartu(Indikator([sah])).Find(".temuan").TextContent, StringComparison.Ordinal);
    }
}
