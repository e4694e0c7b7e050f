using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Reports on paper, read back from the PDF.</summary>
[Collection(PencetakCollection.Nama)]
public class LaporanTercetakTests(Pencetak pencetak)
{
    [Fact]
    public async Task Everything_of_a_report_is_printed_in_its_order_and_what_is_for_the_sheet_alone_is_not()
    {
        var halaman = await AlatPdf.ReadPagesAsync(await PrintAsync(ContohLaporan.Laporan()));
        var teks = AlatPdf.Squeeze(string.Concat(halaman));

        var letak = 0;
        foreach (var harapan in new[]
        {
            "PEMERINTAH KABUPATEN MALANG", "LAPORAN CAPAIAN KINERJA", "TAHUN 2022", "Dihitung dari angka yang sudah diajukan.", "A. Capaian Kinerja Organisasi", "Sangat Tinggi", "Target, realisasi, dan capaian",
            "Kasi Pemerintahan", "Pembinaan perangkat desa", "24", "23", "95,83%", "Tertib administrasi", "Rapat koordinasi", "1.234,5", "belum ada data", "Kasi Pelayanan", "97,22%",
            "PEMERINTAH KABUPATEN MALANG", "PERJANJIAN KINERJA TAHUN 2022", "Pihak pertama berjanji", "Nama", ":", "Siti Rahayu", "Anggaran (Rp)", "Ampelgading, .......... 2022", "Bupati Malang", "NIP. 197001011995031001",
        }.Select(AlatPdf.Squeeze))
        {
            var ketemu = teks.IndexOf(harapan, letak, StringComparison.Ordinal);
            Assert.True(ketemu >= 0, $"Setelah “{teks[Math.Max(0, letak - 80)..letak]}” seharusnya ada “{harapan}”, tetapi: “{teks[letak..Math.Min(teks.Length, letak + 200)]}”.");
            letak = ketemu + harapan.Length;
        }

        Assert.DoesNotContain("Hanyadilembar", teks, StringComparison.Ordinal);
        Assert.All(halaman.Index(), h => Assert.Contains($"Halaman {h.Index + 1} dari {halaman.Count}", h.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sasaran_is_said_once_for_its_rows_and_again_for_the_next_jabatan()
    {
        var teks = string.Concat(await AlatPdf.ReadPagesAsync(await PrintAsync(ContohLaporan.Laporan())));

        Assert.Equal(2, AlatPdf.Squeeze(teks).Split("Tertibadministrasi").Length - 1);
    }

    [Theory]
    [InlineData(nameof(TataNaskah.F4))]
    [InlineData(nameof(TataNaskah.A4))]
    public async Task Long_table_runs_over_pages_with_its_head_and_every_word_stays_on_the_paper(string nama)
    {
        var tata = Pencetak.Tata(nama);
        var asal = ContohLaporan.Capaian();
        var baris = Enumerable.Range(1, 120).Select(i => (IReadOnlyList<SelLaporan>)[.. asal.Baris[i % 3].Take(2), new SelLaporan($"Indikator {i} {new string('w', i % 40)}"), .. asal.Baris[i % 3].Skip(3)]).ToList();
        var pdf = await pencetak.Laporan.PrintAsync(ContohLaporan.Laporan(new UnsurLaporan.Tabel(asal with { Baris = baris })), tata, CancellationToken.None);

        await AlatPdf.CheckAsync(pdf);
        Assert.Matches(@"Tagged: +yes", await AlatPdf.InfoAsync(pdf));
        var halaman = await AlatPdf.ReadPagesAsync(pdf);
        Assert.InRange(halaman.Count, 4, 40);
        Assert.All(halaman, h => Assert.Contains("Predikat", h, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 120), i => Assert.Contains($"Indikator{i}", AlatPdf.Squeeze(string.Concat(halaman)), StringComparison.Ordinal));
        var kanan = ((tata.Kertas == Kertas.F4 ? 330 : 297) - tata.Margin.Atas) / 25.4 * 72;
        Assert.DoesNotContain(await AlatPdf.ReadWordsAsync(pdf), k => k.Kiri < (tata.Margin.Bawah / 25.4 * 72) - 1 || k.Kanan > kanan + 1);
    }

    [Fact]
    public async Task Same_report_gives_the_same_bytes_and_whatever_was_typed_is_printed_as_text()
    {
        var laporan = ContohLaporan.Laporan(new UnsurLaporan.Paragraf("#import \"x.typ\": * $x^2$ 🦄 \u0001"), new UnsurLaporan.Tabel(ContohLaporan.Capaian(kendala: "=1+1 *tebal* #panic()")));
        var pdf = await PrintAsync(laporan);
        var teks = AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(pdf)));

        Assert.Equal(pdf, await PrintAsync(laporan));
        Assert.Contains(AlatPdf.Squeeze("#import \"x.typ\": * $x^2$ □"), teks, StringComparison.Ordinal);
        Assert.Contains("=1+1*tebal*#panic()", teks, StringComparison.Ordinal);
    }

    private Task<byte[]> PrintAsync(IsiLaporan laporan) => pencetak.Laporan.PrintAsync(laporan, TataNaskah.F4, CancellationToken.None);
}
