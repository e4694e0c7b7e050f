using System.Text.Json;
using System.Xml.Linq;
using Kinerja.Data.Contoh;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Laporan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The comparison of two decrees on paper, read back from the PDF.</summary>
[Collection(PencetakCollection.Nama)]
public class BedaTercetakTests(Pencetak pencetak)
{
    private static readonly DateOnly Hari = new(2026, 2, 3);

    [Fact]
    public async Task Comparison_names_both_decrees_and_prints_every_difference_in_the_order_of_the_paper()
    {
        var lama = NaskahContoh.Read("35.07.06");
        var tubuh = lama.BatangTubuh!;
        var bagian = lama.Lampiran[0].Bagian;
        var baru = lama with
        {
            Tahun = 2023,
            BatangTubuh = tubuh with { Nomor = "100.3.3/7/KEP/2023", Penutup = tubuh.Penutup with { Nama = "SITI RAHAYU" } },
            Lampiran = [lama.Lampiran[0] with { Bagian = [.. bagian.Skip(1).Take(2), bagian[0] with { Judul = "INDIKATOR BARU SEKALI" }, .. bagian.Skip(4)] }, .. lama.Lampiran.Skip(1)],
        };

        var halaman = await AlatPdf.ReadPagesAsync(await PrintAsync(new PermintaanBeda(lama, baru, Hari, KeteranganBaru: "setelah reviu")));
        var teks = AlatPdf.Squeeze(string.Concat(halaman));

        var letak = 0;
        foreach (var harapan in new[]
        {
            "PERBEDAAN NASKAH", $"Keputusan Camat Ampelgading Nomor {tubuh.Nomor}, untuk tahun 2022", "Nomor 100.3.3/7/KEP/2023, untuk tahun 2023 (setelah reviu)",
            "5 perbedaan: 1 dihapus, 3 diubah, 1 dipindah. Dibandingkan pada 3 Februari 2026.", "DIUBAH", "Nomor", "DIUBAH", "Tanda tangan › nama", "SITI RAHAYU",
            "DIHAPUS", bagian[3].Jabatan!, "DIPINDAH", "semula:", "DIUBAH", "judul", "SEKALI",
        }.Select(AlatPdf.Squeeze))
        {
            var ketemu = teks.IndexOf(harapan, letak, StringComparison.Ordinal);
            Assert.True(ketemu >= 0, $"Setelah “{teks[Math.Max(0, letak - 80)..letak]}” seharusnya ada “{harapan}”, tetapi: “{teks[letak..Math.Min(teks.Length, letak + 200)]}”.");
            letak = ketemu + harapan.Length;
        }

        Assert.All(halaman.Index(), h => Assert.Contains($"Halaman {h.Index + 1} dari {halaman.Count}", h.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Removed_is_red_and_struck_added_green_and_underlined_and_the_rest_neither()
    {
        var lama = ContohCetak.Naskah();
        var baru = lama with { BatangTubuh = lama.BatangTubuh! with { Tentang = "INDIKATOR KINERJA PERORANGAN" } };

        var tiada = Warna(await pencetak.Penyusun.RunAsync(new(Templat, Cetak(lama, lama), HasilTypst.Svg, 0), CancellationToken.None));
        var ada = Warna(await pencetak.Penyusun.RunAsync(new(Templat, Cetak(lama, baru), HasilTypst.Svg, 0), CancellationToken.None));

        // The legend has one of each.
        Assert.Equal((1, 1), (tiada.GarisMerah, tiada.GarisHijau));
        Assert.Equal((2, 2), (ada.GarisMerah, ada.GarisHijau));
        Assert.True(ada.HurufMerah > tiada.HurufMerah && ada.HurufHijau > tiada.HurufHijau);
    }

    [Fact]
    public async Task Same_decrees_say_so_and_the_same_day_gives_the_same_bytes()
    {
        var naskah = NaskahContoh.Read("35.25.17");
        var pdf = await PrintAsync(new PermintaanBeda(naskah, naskah, Hari));

        Assert.Contains("Tidak ada perbedaan. Dibandingkan pada 3 Februari 2026.", string.Join(' ', await AlatPdf.ReadPagesAsync(pdf)).ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(pdf, await PrintAsync(new PermintaanBeda(naskah, naskah, Hari)));
    }

    [Theory]
    [InlineData(nameof(TataNaskah.F4))]
    [InlineData(nameof(TataNaskah.A4))]
    public async Task Two_unlike_decrees_run_over_many_pages_and_every_word_stays_on_the_paper(string tata)
    {
        var pdf = await pencetak.Beda.PrintAsync(new PermintaanBeda(NaskahContoh.Read("35.07.14"), NaskahContoh.Read("35.07.31"), Hari), Pencetak.Tata(tata), CancellationToken.None);

        await AlatPdf.CheckAsync(pdf);
        var t = Pencetak.Tata(tata);
        var (kiri, kanan) = (t.Margin.Kiri / 25.4 * 72, ((t.Kertas == Kertas.F4 ? 215 : 210) - t.Margin.Kanan) / 25.4 * 72);
        var kata = await AlatPdf.ReadWordsAsync(pdf);
        Assert.InRange(kata.Max(k => k.Halaman), 5, 60);
        Assert.DoesNotContain(kata, k => k.Kiri < kiri - 1 || k.Kanan > kanan + 1);
        Assert.Matches(@"Tagged: +yes", await AlatPdf.InfoAsync(pdf));
    }

    [Fact]
    public async Task Whatever_was_typed_is_printed_as_text_and_a_word_without_end_is_broken()
    {
        var lama = ContohCetak.Naskah(jabatan: "#import \"x.typ\": * 🦄");
        var baru = lama with { BatangTubuh = lama.BatangTubuh! with { Tentang = $"*tebal* $x^2$ {new string('W', 3000)}" }, Lampiran = [] };

        var pdf = await PrintAsync(new PermintaanBeda(lama, baru, Hari));
        var teks = AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(pdf)));

        Assert.Contains(AlatPdf.Squeeze("#import \"x.typ\": * □"), teks, StringComparison.Ordinal);
        Assert.Contains("*tebal*$x^2$", teks, StringComparison.Ordinal);
        Assert.Equal(3000, teks.Count(c => c == 'W'));
        Assert.DoesNotContain(await AlatPdf.ReadWordsAsync(pdf), k => k.Kanan > (215 - 20) / 25.4 * 72 + 1);
    }

    private const string Templat = "beda.typ";

    private static BedaCetak Cetak(NaskahJson lama, NaskahJson baru) => new PembuatBedaCetak(
        new PermintaanBeda(lama, baru, Hari), TataNaskah.F4, HurufCetak.Load(LetakTypst.Find(), JenisHuruf.Bookman)).Create();

    private static (int GarisMerah, int GarisHijau, int HurufMerah, int HurufHijau) Warna(JsonElement jawaban)
    {
        var unsur = jawaban.GetProperty("svg").EnumerateArray().SelectMany(s => XDocument.Parse(s.GetString()!).Descendants()).ToList();
        int Count(string sifat, string warna) => unsur.Count(e => string.Equals((string?)e.Attribute(sifat), warna, StringComparison.OrdinalIgnoreCase));
        return (Count("stroke", "#a3140c"), Count("stroke", "#0b5a1e"), Count("fill", "#a3140c"), Count("fill", "#0b5a1e"));
    }

    private Task<byte[]> PrintAsync(PermintaanBeda permintaan) => pencetak.Beda.PrintAsync(permintaan, TataNaskah.F4, CancellationToken.None);
}
