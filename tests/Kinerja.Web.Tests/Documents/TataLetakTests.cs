using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>What the paper does when it gets long: continuation, fractions, the signature, the watermark.</summary>
[Collection(PencetakCollection.Nama)]
public class TataLetakTests(Pencetak pencetak)
{
    private const string Panjang = "penyelenggaraan ketenteraman, ketertiban umum dan perlindungan masyarakat di wilayah kecamatan sepanjang tahun";

    [Fact]
    public async Task Sasaran_of_thirty_rows_is_said_again_on_every_page_that_continues_it()
    {
        var naskah = ContohCetak.Naskah([ContohCetak.Sasaran("Terwujudnya ketertiban", [.. Enumerable.Range(1, 30).Select(i => ContohCetak.Indikator($"Indikator ke-{i} tentang {Panjang}", $"Jumlah ke-{i}"))])]);

        var petak = await pencetak.Keputusan.LocateAsync(naskah, TataNaskah.F4, CancellationToken.None);
        var pdf = await PrintAsync(naskah);
        var halaman = await AlatPdf.ReadPagesAsync(pdf);

        var sasaran = petak.Where(p => p.Id.EndsWith("sasaran[0]", StringComparison.Ordinal)).ToList();
        Assert.True(sasaran.Count >= 3, $"30 baris hanya menempati {sasaran.Count} halaman.");
        Assert.Equal(Enumerable.Range(sasaran[0].Halaman, sasaran.Count), sasaran.Select(p => p.Halaman));
        foreach (var (p, i) in sasaran.Select((p, i) => (p, i)))
        {
            var teks = AlatPdf.Squeeze(halaman[p.Halaman - 1]);
            Assert.Contains("SASARANINDIKATORFORMULASISUMBERDATA", teks, StringComparison.Ordinal);
            Assert.Contains(i == 0 ? "Terwujudnyaketertiban" : "Terwujudnyaketertiban(lanjutan)", teks, StringComparison.Ordinal);
            Assert.Equal(i > 0, teks.Contains("(lanjutan)", StringComparison.Ordinal));
        }

        Assert.Equal("", PemeriksaanPetak.Describe(naskah, petak, await AlatPdf.ReadWordsAsync(pdf)));
    }

    [Fact]
    public async Task Indikator_of_many_formulasi_is_said_again_too()
    {
        var naskah = ContohCetak.Naskah([ContohCetak.Sasaran("Tertib", ContohCetak.Indikator("Rekapitulasi", [.. Enumerable.Range(1, 40).Select(i => $"Jumlah ke-{i} dari {Panjang}")]))]);

        var petak = await pencetak.Keputusan.LocateAsync(naskah, TataNaskah.A4, CancellationToken.None);
        var kata = await AlatPdf.ReadWordsAsync(await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.A4, CancellationToken.None));

        Assert.True(petak.Count(p => p.Id.EndsWith("indikator[0]", StringComparison.Ordinal)) >= 2);
        Assert.Equal("", PemeriksaanPetak.Describe(naskah, petak, kata));
    }

    [Fact]
    public async Task Continuation_with_a_sasaran_taller_than_its_rows_still_fits_its_cells()
    {
        var tinggi = string.Join(" ", Enumerable.Repeat(Panjang, 6));
        var naskah = ContohCetak.Naskah([.. Enumerable.Range(1, 12).Select(i => ContohCetak.Sasaran($"{i}. {tinggi}", ContohCetak.Indikator("Satu", "a"), ContohCetak.Indikator("Dua", "b", "c")))]);

        var petak = await pencetak.Keputusan.LocateAsync(naskah, TataNaskah.F4, CancellationToken.None);

        Assert.Equal("", PemeriksaanPetak.Describe(naskah, petak, await AlatPdf.ReadWordsAsync(await PrintAsync(naskah))));
    }

    [Fact]
    public async Task Fraction_wider_than_its_cell_wraps_above_and_below_the_bar()
    {
        var naskah = ContohCetak.Naskah([ContohCetak.Sasaran("S", ContohCetak.Indikator("I", $"Tingkat = {{Σ {Panjang}}}/{{Σ seluruh {Panjang}}} × 100%"), ContohCetak.Indikator("J", "{{a}/{b}}/{c} × 100%"))]);

        var petak = await pencetak.Keputusan.LocateAsync(naskah, TataNaskah.F4, CancellationToken.None);
        var kata = await AlatPdf.ReadWordsAsync(await PrintAsync(naskah));

        Assert.Equal("", PemeriksaanPetak.Describe(naskah, petak, kata));
        var sel = petak.Single(p => p.Id.EndsWith("indikator[0].formulasi[0].teks", StringComparison.Ordinal));
        var dalam = kata.Where(k => k.Halaman == sel.Halaman && k.Kiri >= sel.X && k.Kanan <= sel.X + sel.Lebar && k.Atas >= sel.Y - 2 && k.Bawah <= sel.Y + sel.Tinggi + 2).ToList();
        var persen = dalam.Single(k => AlatPdf.Squeeze(k.Teks).EndsWith("100%", StringComparison.Ordinal));
        var tengah = (persen.Atas + persen.Bawah) / 2;
        Assert.True(dalam.Select(k => Math.Round(k.Atas)).Where(y => y < tengah - 6).Distinct().Count() >= 2, "Pembilang tidak terlipat.");
        Assert.True(dalam.Select(k => Math.Round(k.Atas)).Where(y => y > tengah).Distinct().Count() >= 2, "Penyebut tidak terlipat.");
    }

    public static TheoryData<StatusKeputusan, AsalNaskah, bool> Rancangan() => new()
    {
        { StatusKeputusan.Draf, AsalNaskah.Disusun, true },
        { StatusKeputusan.Disetujui, AsalNaskah.Disusun, true },
        { StatusKeputusan.MenungguTandaTangan, AsalNaskah.Disusun, true },
        { StatusKeputusan.Ditetapkan, AsalNaskah.Disusun, false },
        { StatusKeputusan.Draf, AsalNaskah.ArsipKertas, false },
    };

    [Theory]
    [MemberData(nameof(Rancangan))]
    public async Task Watermark_stands_on_every_page_of_a_draft_and_on_no_other(StatusKeputusan status, AsalNaskah asal, bool ada)
    {
        var halaman = await AlatPdf.ReadPagesAsync(await PrintAsync(ContohCetak.Naskah(status: status, asal: asal)));

        Assert.True(halaman.Count >= 2);
        Assert.All(halaman, h => Assert.Equal(ada, AlatPdf.Squeeze(h).Contains("RANCANGAN", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Signature_of_the_decree_never_stands_without_two_lines_before_it()
    {
        // One line more each time: the signature passes over the foot of the page somewhere in between.
        foreach (var banyak in Enumerable.Range(14, 16))
        {
            var diktum = new Diktum(default, "KESATU", "Indikator dimanfaatkan untuk:", ContohCetak.Daftar(GayaDaftar.Huruf, [.. Enumerable.Range(1, banyak).Select(i => $"butir ke-{i};")]));
            var kata = await AlatPdf.ReadWordsAsync(await PrintAsync(ContohCetak.Naskah(diktum: [diktum])));

            var nama = kata.First(k => k.Teks == ContohCetak.NamaCamat.Split(' ')[1]);
            var tempat = kata.First(k => k.Teks == "Ditetapkan");
            Assert.Equal(nama.Halaman, tempat.Halaman);
            Assert.True(CountLines(kata, tempat) >= 2, $"{banyak} butir: hanya {CountLines(kata, tempat)} baris sebelum tanda tangan.");
        }
    }

    [Fact]
    public async Task Signature_of_an_annex_never_stands_without_a_row_before_it()
    {
        foreach (var banyak in Enumerable.Range(16, 14))
        {
            var naskah = ContohCetak.Naskah([ContohCetak.Sasaran("S", [.. Enumerable.Range(1, banyak).Select(i => ContohCetak.Indikator($"Indikator ke-{i}", "Jumlah laporan yang disusun dan\ndikirim"))])]);
            var kata = await AlatPdf.ReadWordsAsync(await PrintAsync(naskah));

            var tempat = kata.Last(k => k.Teks == "Ditetapkan");
            Assert.Equal(tempat.Halaman, kata.Last(k => k.Teks == ContohCetak.NamaCamat.Split(' ')[1]).Halaman);
            Assert.Contains(kata, k => k.Halaman == tempat.Halaman && k.Atas < tempat.Atas && k.Teks.StartsWith("ke-", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Head_of_several_annexes_is_generated_with_their_numbers()
    {
        var halaman = await AlatPdf.ReadPagesAsync(await PrintAsync(ContohCetak.Naskah(lampiran: 2)));

        Assert.Contains("LAMPIRANIKEPUTUSANCAMATAMPELGADINGNOMOR100.3.3/7/KEP/35.07.06/2026TANGGAL5JANUARI2026TENTANGINDIKATORKINERJAINDIVIDU", AlatPdf.Squeeze(halaman[1]), StringComparison.Ordinal);
        Assert.Contains("LAMPIRANIIKEPUTUSAN", AlatPdf.Squeeze(halaman[2]), StringComparison.Ordinal);
        Assert.Contains("SITIRAHAYUPembinaTingkatINIP.197001011995031001", AlatPdf.Squeeze(halaman[2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_follow_the_reading_and_say_the_fraction_in_words()
    {
        var naskah = ContohCetak.Naskah([ContohCetak.Sasaran("Sasaran", ContohCetak.Indikator("Indikator", "{Σ a}/{b − c} × 100%"), ContohCetak.Indikator("Kedua", "d"))]);

        var pdf = await PrintAsync(naskah);
        var label = await AlatPdf.ReadTagsAsync(pdf);

        string[] urutan =
        [
            "PEMERINTAH", "H1", "KEPUTUSAN", "NOMOR", "TENTANG", "Menimbang", "MEMUTUSKAN", "H1", "LAMPIRAN", "H2", "Kasi Pemerintahan",
            "Table", "TH", "SASARAN", "TD", "Sasaran", "Indikator", "Formula", "Kedua",
        ];
        var letak = 0;
        foreach (var kata in urutan)
        {
            letak = label.IndexOf(kata, letak, StringComparison.Ordinal);
            Assert.True(letak >= 0, $"“{kata}” tidak ada pada tempatnya: {label}");
        }

        Assert.Contains("/Alt (pembilang: jumlah a; penyebut: b dikurangi c)", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_decides_page_numbers_pangkat_and_nip()
    {
        var tata = TataNaskah.F4 with { NomorHalaman = LetakNomorHalaman.Tanpa, Pangkat = false, Nip = false };
        var teks = AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(await pencetak.Keputusan.PrintAsync(ContohCetak.Naskah(), tata, CancellationToken.None))));

        Assert.DoesNotContain("-2-", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("Pembina", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("NIP", teks, StringComparison.Ordinal);
        var bawah = await AlatPdf.ReadWordsAsync(await pencetak.Keputusan.PrintAsync(ContohCetak.Naskah(), TataNaskah.F4 with { NomorHalaman = LetakNomorHalaman.TengahBawah }, CancellationToken.None));
        Assert.True(bawah.Single(k => k.Halaman == 2 && k.Teks == "2").Atas > 850);
        Assert.DoesNotContain(bawah, k => k.Halaman == 1 && k.Atas > 865);
    }

    private static int CountLines(IReadOnlyList<KataPdf> kata, KataPdf sebelum) =>
        kata.Where(k => k.Halaman == sebelum.Halaman && k.Bawah < sebelum.Atas && k.Kiri > 140 && k.Atas > 55 && k.Teks is not "RANCANGAN").Select(k => Math.Round(k.Atas / 4)).Distinct().Count();

    private Task<byte[]> PrintAsync(NaskahJson naskah) => pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None);
}
