using Bunit;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengukuran;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohUkuran;

namespace Kinerja.Web.Tests.Components;

public sealed class UbahUkuranTests : BunitContext
{
    private IRenderedComponent<UbahUkuran> Formulir(Func<DefinisiUkuran, string, Task> simpan) => Render<UbahUkuran>(p => p
        .Add(u => u.Semula, Sah()).Add(u => u.NamaIndikator, "Persentase kehadiran").Add(u => u.OnSave, simpan).Add(u => u.OnCancel, () => { }));

    [Fact]
    public void Formula_is_read_as_typed_and_new_names_ask_for_a_unit()
    {
        var formulir = Formulir((_, _) => Task.CompletedTask);

        formulir.Find("textarea").Input("Hari hadir / Jumlah pegawai × 100%");

        Assert.Equal("(Hari hadir) / (Jumlah pegawai)", formulir.Find(".bacaan math").GetAttribute("aria-label"));
        Assert.Equal(["Hari hadir", "pegawai"], formulir.FindAll("legend").Select(l => l.TextContent));
    }

    [Fact]
    public void Formula_that_cannot_be_read_says_where_and_keeps_the_figures()
    {
        var formulir = Formulir((_, _) => Task.CompletedTask);

        formulir.Find("textarea").Input("(Hari hadir / Hari kerja");

        Assert.Matches(@"huruf ke-\d+", formulir.Find(".bacaan-galat").TextContent);
        Assert.Equal("(Hari hadir / Hari kerja", formulir.Find(".bacaan-tempat").TextContent);
        Assert.Equal("true", formulir.Find("textarea").GetAttribute("aria-invalid"));
        Assert.Equal(2, formulir.FindAll("fieldset").Count);
    }

    [Fact]
    public void Change_without_a_reason_is_not_sent()
    {
        var formulir = Formulir((_, _) => throw new InvalidOperationException("Terkirim."));

        formulir.Find("form").Submit();

        Assert.Contains("Sebutkan alasan", formulir.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_change_keeps_everything_that_was_typed()
    {
        var formulir = Formulir((_, _) => throw new AturanException("Baru saja diubah orang lain."));
        formulir.Find("textarea").Input("Hari hadir / Hari wajib");
        formulir.FindAll("fieldset input")[1].Input("jam");
        formulir.FindAll("textarea")[1].Input("Salah cetak");

        formulir.Find("form").Submit();

        Assert.Contains("Baru saja diubah orang lain.", formulir.Find(".pesan-galat").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Hari hadir / Hari wajib", "Salah cetak"], formulir.FindAll("textarea").Select(t => t.GetAttribute("value")));
        Assert.Equal("jam", formulir.FindAll("fieldset input")[1].GetAttribute("value"));
    }

    [Fact]
    public void Change_is_sent_as_one_definition_with_what_the_form_does_not_show()
    {
        DefinisiUkuran? terkirim = null;
        var butir = new ButirPeriksa("DUK");
        var formulir = Render<UbahUkuran>(p => p
            .Add(u => u.Semula, Sah(Definisi() with { DaftarButir = [butir] })).Add(u => u.NamaIndikator, "Kehadiran")
            .Add(u => u.OnSave, (definisi, _) => Task.FromResult(terkirim = definisi)).Add(u => u.OnCancel, () => { }));
        formulir.Find("textarea").Input("Hari hadir / Hari wajib");
        formulir.FindAll("fieldset select")[0].Change(nameof(Akumulasi.Terakhir));
        formulir.FindAll("fieldset input")[1].Input("hari");
        formulir.FindAll(".isian select").Single(s => s.QuerySelector("option[value='']") is not null).Change(nameof(Polaritas.Turun));
        formulir.FindAll("textarea")[1].Input("Salah cetak");

        formulir.Find("form").Submit();

        Assert.Equal(("Hari hadir / Hari wajib", (Polaritas?)Polaritas.Turun), (terkirim!.Rumus, terkirim.Polaritas));
        Assert.Equal([new("Hari hadir", "hari", Akumulasi.Terakhir), new("Hari wajib", "hari", Akumulasi.Jumlah)], terkirim.DaftarVariabel);
        Assert.Equal([butir], terkirim.DaftarButir);
    }

    [Fact]
    public void Trap_of_the_formula_offers_its_correction_and_takes_it_on_request_only()
    {
        var formulir = Formulir((_, _) => Task.CompletedTask);
        formulir.Find("textarea").Input("Hari hadir / Hari kerja");

        Assert.Equal("Hari hadir / Hari kerja", formulir.Find("textarea").GetAttribute("value"));
        formulir.Find(".temuan button").Click();

        Assert.True(Rumus.Parse(formulir.Find("textarea").GetAttribute("value")).Persen);
        Assert.Empty(formulir.FindAll(".temuan"));
    }
}
