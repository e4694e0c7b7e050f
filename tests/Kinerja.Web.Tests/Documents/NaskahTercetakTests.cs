using Kinerja.Data.Contoh;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The four real decrees, on both papers, read back from the PDF.</summary>
[Collection(PencetakCollection.Nama)]
public class NaskahTercetakTests(Pencetak pencetak)
{
    public static TheoryData<string, string> SemuaNaskah()
    {
        var data = new TheoryData<string, string>();
        foreach (var naskah in NaskahContoh.ReadAll())
        {
            data.Add(naskah.Kecamatan.Kode, nameof(TataNaskah.F4));
            data.Add(naskah.Kecamatan.Kode, nameof(TataNaskah.A4));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public async Task Decree_printed_has_every_text_in_the_order_of_the_data_and_no_jabatan_more(string kode, string tata)
    {
        var naskah = Find(kode);
        var teks = AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(await pencetak.PrintContohAsync(kode, tata))));

        var letak = 0;
        foreach (var harapan in Harapan(naskah).Select(AlatPdf.Squeeze))
        {
            var ketemu = teks.IndexOf(harapan, letak, StringComparison.Ordinal);
            Assert.True(ketemu >= 0, $"Setelah “{teks[Math.Max(0, letak - 60)..letak]}” seharusnya ada “{harapan}”, tetapi: “{teks[letak..Math.Min(teks.Length, letak + 200)]}”.");
            letak = ketemu + harapan.Length;
        }

        foreach (var jabatan in naskah.Lampiran.SelectMany(l => l.Bagian).Where(b => b.Jabatan is not null).GroupBy(b => (b.Label ?? naskah.LabelBagian).Jabatan))
        {
            Assert.Equal(jabatan.Count(), Count(teks, AlatPdf.Squeeze(jabatan.Key + ":")));
        }
    }

    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public async Task Cell_of_every_table_holds_exactly_its_text_and_no_word_leaves_it(string kode, string tata)
    {
        var naskah = Find(kode);
        var petak = await pencetak.Keputusan.LocateAsync(naskah, Pencetak.Tata(tata), CancellationToken.None);

        // Read from the top of the page, cells stand as the data has them.
        Assert.Equal(IsiPetak.ListPetak(naskah).Select(p => p.Id), petak.OrderBy(p => p.Halaman).ThenBy(p => p.Y).ThenBy(p => p.X).Select(p => p.Id).Distinct());
        Assert.Equal("", PemeriksaanPetak.Describe(naskah, petak, await AlatPdf.ReadWordsAsync(await pencetak.PrintContohAsync(kode, tata))));
    }

    [Theory]
    [MemberData(nameof(SemuaNaskah))]
    public async Task File_is_sound_tagged_and_claims_the_archive_standard(string kode, string tata)
    {
        var naskah = Find(kode);
        var pdf = await pencetak.PrintContohAsync(kode, tata);

        await AlatPdf.CheckAsync(pdf);
        var info = await AlatPdf.InfoAsync(pdf);
        Assert.Matches(@"Tagged: +yes", info);
        Assert.Contains($"Kecamatan {naskah.Kecamatan.Nama}, Kabupaten {naskah.Kecamatan.Kabupaten}", info, StringComparison.Ordinal);
        Assert.Matches(tata == nameof(TataNaskah.F4) ? "Page size: +609" : "Page size: +595", info);
        var mentah = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", mentah, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", mentah, StringComparison.Ordinal);
        Assert.Matches(@"/Lang ?\(id-ID\)", mentah);
    }

    [Fact]
    public async Task Same_data_printed_by_another_process_gives_the_same_bytes()
    {
        var naskah = Find("35.07.06");
        using var lain = new Pencetak();
        _ = await lain.Keputusan.PrintAsync(Find("35.07.14"), TataNaskah.A4, CancellationToken.None);

        Assert.Equal(await pencetak.PrintContohAsync("35.07.06", nameof(TataNaskah.F4)), await lain.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None));
    }

    private static IEnumerable<string> Harapan(NaskahJson naskah)
    {
        foreach (var baris in naskah.KopSurat?.Baris ?? [])
        {
            yield return baris.Teks;
        }

        foreach (var teks in naskah.BatangTubuh is { } tubuh ? HarapanTubuh(tubuh) : [])
        {
            yield return teks;
        }

        foreach (var lampiran in naskah.Lampiran)
        {
            yield return string.Concat(lampiran.Kepala ?? []);
            foreach (var bagian in lampiran.Bagian)
            {
                foreach (var teks in IsiPetak.ListUraian(bagian, naskah.LabelBagian))
                {
                    yield return teks;
                }
            }

            yield return lampiran.Penutup is { } penutup ? penutup.Jabatan + penutup.Nama : "";
        }
    }

    private static IEnumerable<string> HarapanTubuh(BatangTubuhJson tubuh) =>
    [
        tubuh.Judul, tubuh.Nomor ?? "", "TENTANG", tubuh.Tentang, tubuh.Pejabat ?? "",
        "Menimbang:", .. tubuh.Menimbang.Butir.Select(b => b.Teks),
        "Mengingat:", .. tubuh.Mengingat.Butir.Select((b, i) => $"{i + 1}.{b.Teks}"),
        tubuh.Memutuskan, tubuh.Menetapkan,
        .. tubuh.Diktum.SelectMany(d => new[] { $"{d.Label}:{d.Teks}" }.Concat(d.Butir?.Butir.Select(b => b.Teks) ?? [])),
        tubuh.Penutup.Tempat ?? "", tubuh.Penutup.TanggalTercetak ?? "", tubuh.Penutup.Jabatan, tubuh.Penutup.Nama,
    ];

    private static int Count(string teks, string dicari) => (teks.Length - teks.Replace(dicari, "", StringComparison.Ordinal).Length) / dicari.Length;

    private static NaskahJson Find(string kode) => NaskahContoh.ReadAll().Single(n => n.Kecamatan.Kode == kode);
}
