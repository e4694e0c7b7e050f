using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Web.Tests.Components.Pelaporan;

/// <summary>Figures of attendance taken over into the sheet, from the recaps of the example.</summary>
public sealed class AmbilPresensiTests(BasisDataContoh basisData) : BunitContext, IClassFixture<BasisDataContoh>, IAsyncLifetime
{
    private const string Rumus = "(Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk)) / (Σ Pegawai × Σ Hari kerja efektif) × 100%";
    private readonly List<IsianSel> terkirim = [];
    private string? ditolak;
    private AsyncServiceScope ruang;

    public async Task InitializeAsync()
    {
        ruang = await basisData.EnterAsync("35.07.06");
        Services.AddSingleton(ruang.ServiceProvider.GetRequiredService<PresensiService>());
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await ruang.DisposeAsync();
        await DisposeAsync();
    }

    [Fact]
    public void Figures_are_taken_for_the_month_with_the_mark_of_where_they_came_from()
    {
        using var _ = new Budaya("en-US");
        var ukuran = Ukuran(Rumus);
        var panel = Panel(ukuran);
        panel.WaitForElement(".ambil-presensi", TimeSpan.FromSeconds(10));
        Assert.Equal(3, panel.FindAll("li").Count);

        Click(panel, "Ambil untuk Februari 2022");

        Assert.Equal(ukuran.DaftarBaris.Select(b => b.Bidang).Order(), terkirim.Select(t => t.Bidang).Order());
        Assert.All(terkirim, t => Assert.Equal((AsalNilai.Presensi, Periode.Bulan(2022, 2)), (t.Asal, t.Periode)));
        Assert.All(terkirim, t => Assert.Equal(t.Baru, IsianRealisasi.Normalize(ukuran.Definisi, t.Bidang, t.Baru)));
        Assert.Contains("3 angka diambil dari presensi.", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_are_still_empty_are_filled_and_what_has_a_figure_or_has_not_begun_is_left_alone()
    {
        var panel = Panel(Ukuran(Rumus));
        panel.WaitForElement(".ambil-presensi", TimeSpan.FromSeconds(10));
        Click(panel, "Ambil untuk semua yang masih kosong");
        // January has figures, April has not begun.
        Assert.Equal([2, 3], terkirim.Select(t => t.Periode.Nomor).Distinct().Order());
        Assert.Equal(terkirim.Count, terkirim.Select(t => t.Nomor).Distinct().Count());
    }

    [Fact]
    public void Refusal_is_told()
    {
        ditolak = "Februari 2022 sudah dikunci.";
        var panel = Panel(Ukuran(Rumus));
        panel.WaitForElement(".ambil-presensi", TimeSpan.FromSeconds(10));
        Click(panel, "Ambil untuk Februari 2022");
        Assert.Contains("sudah dikunci", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_that_has_nothing_to_do_with_attendance_offers_nothing() =>
        Assert.Equal("", Panel(Ukuran("surat selesai / surat masuk × 100%")).Markup.Trim());

    private static LembarUkuran Ukuran(string rumus) => ContohLembar.Ukuran(definisi: ContohUkuran.Definisi(JenisUkuran.Rasio, rumus));

    private static void Click(IRenderedComponent<AmbilPresensi> panel, string nama)
    {
        panel.FindAll("button").Single(b => b.TextContent == nama).Click();
        panel.WaitForState(() => panel.FindAll("[role=status]").Any(s => s.TextContent.Length > 0), TimeSpan.FromSeconds(10));
    }

    private IRenderedComponent<AmbilPresensi> Panel(LembarUkuran ukuran) => Render<AmbilPresensi>(p => p
        .Add(a => a.Ukuran, ukuran).Add(a => a.Periode, Periode.Bulan(2022, 2))
        .Add(a => a.OnTake, sel =>
        {
            terkirim.AddRange(sel);
            return Task.FromResult<IReadOnlyList<string>>(ditolak is null ? [] : [ditolak]);
        }));
}
