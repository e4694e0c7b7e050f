using System.Text;
using Bunit;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Pengukuran;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using Xunit;

namespace Kinerja.Web.Tests.Components;

/// <summary>The page that checks a published table; the browser's part is played by a hand-written stream.</summary>
public sealed class PeriksaCapaianTests : BunitContext
{
    private const string Tabel = "Indikator\tTarget\tRealisasi\tCapaian\nIKM\t80\t95\t118,75\nPBB\t5\t3\t140\nDesa\t80\t95\t84,21\nOpini\t0\t1\t100";

    private readonly BunitJSModuleInterop _modul;

    public PeriksaCapaianTests()
    {
        _modul = JSInterop.SetupModule("./periksa.js");
        _modul.SetupVoid("attach", _ => true).SetVoidResult();
        _modul.SetupVoid("fill", _ => true).SetVoidResult();
        _modul.SetupVoid("save", _ => true).SetVoidResult();
        JSInterop.SetupVoid("Blazor._internal.InputFile.init", _ => true).SetVoidResult();
        JSInterop.SetupVoid("Blazor._internal.Virtualize.init", _ => true).SetVoidResult();
    }

    [Fact]
    public void Nothing_pasted_shows_the_empty_state_and_can_be_neither_cleared_nor_downloaded()
    {
        var halaman = RenderPeriksa();

        Assert.Equal("Belum ada tabel.", halaman.Find(".keadaan-judul").TextContent);
        Assert.Empty(halaman.FindAll("table"));
        Assert.Contains(halaman.FindAll("button:disabled"), b => b.TextContent == "Kosongkan");
    }

    [Fact]
    public async Task Pasted_table_is_judged_row_by_row()
    {
        var halaman = RenderPeriksa();

        await PasteAsync(halaman, Tabel);

        Assert.Equal(["Benar", "Arah (polaritas) lain", "Kolom tertukar", "Tidak dapat dihitung"], halaman.FindAll(".lencana-hasil").Select(l => l.TextContent));
        Assert.Equal(["118,75", "60", "118,75", "–"], halaman.FindAll(".sel-benar").Select(s => s.TextContent));
        Assert.Equal("1 benar, 2 salah, 1 tidak dapat dihitung.", halaman.Find("[role=status].sr").TextContent);
        Assert.Equal(["0", "1", "2", "-1", "3"], halaman.FindAll(".periksa-kolom select").Take(5).Select(s => s.GetAttribute("value")));
        Assert.Contains(TeksPemeriksaan.Explain(KesalahanTabel.KolomTertukar).Uraian, halaman.Find(".periksa-kamus dl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_and_polaritas_recompute_at_once()
    {
        var halaman = RenderPeriksa();
        await PasteAsync(halaman, "Indikator\tTarget\tRealisasi\tCapaian\nPBB\t5\t3\t166,67");

        await halaman.FindAll(".periksa-kolom select")[5].ChangeAsync(new() { Value = "Turun" });
        Assert.Equal("140,00", halaman.Find(".sel-benar").TextContent);

        await halaman.FindAll(".periksa-kebijakan select")[0].ChangeAsync(new() { Value = "Rasio" });
        Assert.Equal("Benar", halaman.Find(".lencana-hasil").TextContent);

        await halaman.FindAll(".periksa-kebijakan input")[0].InputAsync(new() { Value = "120" });
        Assert.Equal("120,00", halaman.Find(".sel-benar").TextContent);

        await halaman.FindAll(".periksa-kebijakan select")[2].ChangeAsync(new() { Value = "0" });
        Assert.Equal("120", halaman.Find(".sel-benar").TextContent);
    }

    [Theory]
    [InlineData("abc", "", "Batas atas “abc” bukan angka")]
    [InlineData("50", "60", "Batas atas lebih kecil")]
    public async Task Policy_that_cannot_be_is_told_and_changes_nothing(string atas, string bawah, string galat)
    {
        var halaman = RenderPeriksa();
        await PasteAsync(halaman, Tabel);

        await halaman.FindAll(".periksa-kebijakan input")[1].InputAsync(new() { Value = bawah });
        await halaman.FindAll(".periksa-kebijakan input")[0].InputAsync(new() { Value = atas });

        Assert.StartsWith(galat, halaman.Find("#kebijakan-galat").TextContent, StringComparison.Ordinal);
        Assert.Equal("118,75", halaman.Find(".sel-benar").TextContent);
    }

    [Fact]
    public async Task Column_chosen_by_hand_stays_while_a_figure_is_corrected()
    {
        var halaman = RenderPeriksa();
        await PasteAsync(halaman, Tabel);

        await halaman.FindAll(".periksa-kolom select")[4].ChangeAsync(new() { Value = "-1" });
        await PasteAsync(halaman, Tabel.Replace("84,21", "84,22", StringComparison.Ordinal));

        Assert.Equal("-1", halaman.FindAll(".periksa-kolom select")[4].GetAttribute("value"));
        Assert.Equal(3, halaman.FindAll(".baris-tanpacetakan").Count);
    }

    [Fact]
    public async Task Summary_filters_the_rows_and_lets_go_again()
    {
        var halaman = RenderPeriksa();
        await PasteAsync(halaman, Tabel);

        await halaman.Find(".hitungan-salah").ClickAsync(new());
        Assert.Equal(2, halaman.FindAll("tbody tr").Count);

        await halaman.Find(".hitungan-salah").ClickAsync(new());
        Assert.Equal(4, halaman.FindAll("tbody tr").Count);
    }

    [Fact]
    public async Task Table_without_known_columns_asks_for_them()
    {
        var halaman = RenderPeriksa();

        await PasteAsync(halaman, "a\tb\nc\td");

        Assert.Equal("Kolom target dan realisasi belum diketahui.", halaman.Find(".keadaan-judul").TextContent);
    }

    [Fact]
    public async Task Example_shows_every_mistake_that_needs_no_fixed_rounding()
    {
        var halaman = RenderPeriksa();

        await PasteAsync(halaman, ContohTabel.Teks);

        var tampak = halaman.FindAll(".lencana-hasil").Select(l => l.TextContent).ToHashSet();
        KesalahanTabel[] lain = [KesalahanTabel.TargetDisalin, KesalahanTabel.DesimalLain, KesalahanTabel.TidakDikenal];
        Assert.All(Enum.GetValues<KesalahanTabel>().Except(lain), k => Assert.Contains(TeksPemeriksaan.Name(k), tampak));
        Assert.Equal(2, halaman.FindAll(".baris-judul").Count);
    }

    [Fact]
    public async Task File_goes_into_the_box_and_one_that_is_no_table_is_told()
    {
        var halaman = RenderPeriksa();
        var pemilih = halaman.FindComponent<InputFile>();

        pemilih.UploadFiles(InputFileContent.CreateFromText("Target;Realisasi", "a.csv"));
        halaman.WaitForAssertion(() => _modul.VerifyInvoke("fill"));
        pemilih.UploadFiles(InputFileContent.CreateFromText("%PDF-1.7", "a.csv"));
        halaman.WaitForAssertion(() => Assert.Contains("PDF", halaman.Find("[role=alert].pesan").TextContent, StringComparison.Ordinal));
        await PasteAsync(halaman, Tabel);
        Assert.Empty(halaman.FindAll(".pesan-galat"));
    }

    [Fact]
    public async Task Result_is_saved_as_a_file_for_excel()
    {
        var halaman = RenderPeriksa();
        await PasteAsync(halaman, Tabel);

        await halaman.Find(".periksa-ringkasan .tombol").ClickAsync(new());

        Assert.Equal("hasil-periksa-capaian.csv", _modul.VerifyInvoke("save").Arguments[0]);
    }

    [Fact]
    public void Every_mistake_and_state_has_its_words()
    {
        Assert.All(Enum.GetValues<KesalahanTabel>(), k => Assert.True(TeksPemeriksaan.Explain(k) is { Nama.Length: > 0, Uraian.Length: > 40 }));
        Assert.All(Enum.GetValues<StatusBaris>().Except([StatusBaris.Judul]), s => Assert.NotEmpty(TeksPemeriksaan.Name(s)));
    }

    private IRenderedComponent<PeriksaCapaian> RenderPeriksa() => Render<PeriksaCapaian>(p => p.Add(c => c.Skrip, "periksa.js"));

    private async Task PasteAsync(IRenderedComponent<PeriksaCapaian> halaman, string teks)
    {
        _modul.Setup<IJSStreamReference>("read", _ => true).SetResult(new Aliran(teks));
        await halaman.InvokeAsync(() => halaman.Instance.ChangeAsync(teks.Length));
    }

    private sealed class Aliran(string teks) : IJSStreamReference
    {
        private readonly byte[] _isi = Encoding.UTF8.GetBytes(teks);

        public long Length => _isi.Length;

        public ValueTask<Stream> OpenReadStreamAsync(long maxAllowedSize = 512000, CancellationToken cancellationToken = default) => new(new MemoryStream(_isi));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
