using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components.Pelaporan;

/// <summary>The panel beside the sheet: errata of what is closed.</summary>
public sealed class PanelPeriodeTests : BunitContext
{
    private readonly List<(UkuranId Ukuran, Periode Periode, Koreksi Koreksi)> terkirim = [];
    private string? ditolak;

    public PanelPeriodeTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Theory]
    [InlineData(StatusRealisasi.Draf, false, true, false)]
    [InlineData(StatusRealisasi.Diajukan, false, true, false)]
    [InlineData(StatusRealisasi.Diverifikasi, false, true, true)]
    [InlineData(StatusRealisasi.Draf, true, true, true)]
    [InlineData(StatusRealisasi.Diverifikasi, false, false, false)]
    public void Erratum_is_offered_for_what_is_closed_to_who_may(StatusRealisasi status, bool terkunci, bool boleh, bool ditawarkan) =>
        Assert.Equal(ditawarkan, Panel(ContohLembar.Ukuran(status, terkunci: terkunci), boleh).FindAll("form.koreksi-form").Count == 1);

    [Fact]
    public void Erratum_goes_up_with_its_reason_and_the_form_is_empty_again()
    {
        var ukuran = ContohLembar.Ukuran(StatusRealisasi.Diverifikasi);
        var panel = Panel(ukuran);
        Assert.Equal(["Hari hadir (kini 20)", "Hari kerja (kini 25)"], panel.FindAll("form.koreksi-form option").Select(o => o.TextContent));

        Fill(panel, "24", "Menurut rekap yang dibetulkan.");

        var (id, periode, koreksi) = Assert.Single(terkirim);
        Assert.Equal((ukuran.Id, Periode.Bulan(2022, 1), new Koreksi("nilai:harihadir", "24", "Menurut rekap yang dibetulkan.")), (id, periode, koreksi));
        Assert.Equal("", panel.Find("form.koreksi-form textarea").GetAttribute("value") ?? "");
    }

    [Fact]
    public void Refused_erratum_keeps_what_was_typed_beside_the_sentence()
    {
        ditolak = "Sebutkan alasan koreksi.";
        var panel = Panel(ContohLembar.Ukuran(terkunci: true));
        Fill(panel, "24", " ");
        Assert.Contains("Sebutkan alasan", panel.Find("form.koreksi-form [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("24", panel.Find("form.koreksi-form input").GetAttribute("value"));
    }

    [Fact]
    public void Errata_are_listed_with_the_former_figure()
    {
        using var _ = new Budaya("en-US");
        var ukuran = ContohLembar.Ukuran(StatusRealisasi.Diverifikasi);
        var isi = ukuran.DaftarPeriode[0];
        isi = isi with { Isi = isi.Isi with { DaftarKoreksi = [new KoreksiRow("harihadir", 1020.5m, 0, "Salah ketik.", "Siti", new DateTimeOffset(2022, 2, 1, 18, 5, 0, TimeSpan.Zero))] } };
        Assert.Equal(
            "Hari hadir: 1.020,5 menjadi nihil. Salah ketik. (Siti, 2 Februari 2022 pukul 01.05 WIB)",
            Panel(ukuran with { DaftarPeriode = [isi, .. ukuran.DaftarPeriode.Skip(1)] }).Find(".panel-koreksi li").TextContent);
    }

    private static void Fill(IRenderedComponent<PanelPeriode> panel, string angka, string alasan)
    {
        panel.Find("form.koreksi-form input").Input(angka);
        panel.Find("form.koreksi-form textarea").Input(alasan);
        panel.Find("form.koreksi-form").Submit();
    }

    private IRenderedComponent<PanelPeriode> Panel(LembarUkuran ukuran, bool boleh = true) => Render<PanelPeriode>(p => p
        .Add(l => l.Ukuran, ukuran).Add(l => l.Isi, ukuran.DaftarPeriode[0]).Add(l => l.HariIni, ContohLembar.HariIni).Add(l => l.Zona, ZonaWaktu.Wib)
        .Add(l => l.CanFill, true).Add(l => l.CanCorrect, boleh).Add(l => l.OnClose, () => { })
        .Add(l => l.OnCorrect, (u, periode, koreksi) =>
        {
            if (ditolak is not null)
            {
                throw new AturanException(ditolak);
            }

            terkirim.Add((u, periode, koreksi));
            return Task.CompletedTask;
        }));
}
