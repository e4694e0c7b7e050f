using Kinerja.Data.Contoh;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Excerpts of a decree: what was asked for is in them, and nothing else.</summary>
[Collection(PencetakCollection.Nama)]
public class PetikanTercetakTests(Pencetak pencetak)
{
    // Out of the database every section carries its id.
    private static NaskahJson Naskah(string kode)
    {
        var naskah = NaskahContoh.Read(kode);
        return naskah with { Lampiran = [.. naskah.Lampiran.Select(l => l with { Bagian = [.. l.Bagian.Select(b => b with { Id = BagianJabatanId.New() })] })] };
    }

    [Fact]
    public async Task Excerpt_of_a_post_has_the_decree_and_that_posts_section_alone()
    {
        var naskah = Naskah("35.07.06");
        var (dipetik, lain) = (naskah.Lampiran[0].Bagian[1], naskah.Lampiran[0].Bagian[2]);

        var pdf = await PrintAsync(naskah, new PetikanKeputusan.Bagian([dipetik.Id!.Value]));
        var teks = AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(pdf)));

        Assert.Contains("PETIKAN", teks, StringComparison.Ordinal);
        Assert.Contains("MEMUTUSKAN", teks, StringComparison.Ordinal);
        Assert.Contains(AlatPdf.Squeeze(dipetik.Sasaran[0].Indikator[0].Teks), teks, StringComparison.Ordinal);
        Assert.Contains(AlatPdf.Squeeze("Petikan sesuai dengan aslinya,"), teks, StringComparison.Ordinal);
        Assert.DoesNotContain(AlatPdf.Squeeze(lain.Jabatan!), teks, StringComparison.Ordinal);
        Assert.Matches(@"Tagged: +yes", await AlatPdf.InfoAsync(pdf));
    }

    [Fact]
    public async Task Whole_decree_says_nothing_of_an_excerpt() =>
        Assert.DoesNotContain("PETIKAN", string.Concat(await AlatPdf.ReadPagesAsync(await pencetak.PrintContohAsync("35.07.06", nameof(TataNaskah.F4)))), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Annex_keeps_the_number_that_it_has_in_the_whole_decree()
    {
        var naskah = ContohCetak.Naskah(sasaran: [ContohCetak.Sasaran("Sasaran", ContohCetak.Indikator("Indikator", "rumus"))], jabatan: "Kasi", lampiran: 2);
        naskah = naskah with { Lampiran = [.. naskah.Lampiran.Select(l => l with { Bagian = [.. l.Bagian.Select(b => b with { Id = BagianJabatanId.New() })] })] };

        var teks = string.Concat(await AlatPdf.ReadPagesAsync(await PrintAsync(naskah, new PetikanKeputusan.Bagian([naskah.Lampiran[1].Bagian[0].Id!.Value]))));

        Assert.Contains("LAMPIRAN II", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("LAMPIRAN I\n", teks.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_stand_as_in_the_whole_decree_and_no_other_page_is_in_the_file()
    {
        var naskah = Naskah("35.07.06");
        var utuh = await AlatPdf.ReadPagesAsync(await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None));

        var pdf = await PrintAsync(naskah, new PetikanKeputusan.Halaman(4, 5));
        var petikan = await AlatPdf.ReadPagesAsync(pdf);

        Assert.Equal(2, petikan.Count);
        Assert.All(petikan.Index(), p =>
        {
            var tanda = AlatPdf.Squeeze($"PETIKAN: halaman {p.Index + 4} dari {utuh.Count}");
            Assert.Contains(tanda, AlatPdf.Squeeze(p.Item), StringComparison.Ordinal);
            Assert.Equal(AlatPdf.Squeeze(utuh[p.Index + 3]), AlatPdf.Squeeze(p.Item).Replace(tanda, "", StringComparison.Ordinal));
        });
        await AlatPdf.CheckAsync(pdf);
        Assert.Equal(2, PencetakPetikan.CountHalaman(pdf));
        Assert.True(pdf.Length < (await pencetak.PrintContohAsync("35.07.06", nameof(TataNaskah.F4))).Length / 2);
    }

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.25.17")]
    public async Task Pages_are_counted_as_a_reader_counts_them(string kode)
    {
        var pdf = await pencetak.PrintContohAsync(kode, nameof(TataNaskah.F4));

        Assert.Matches($@"Pages: +{PencetakPetikan.CountHalaman(pdf)}\b", await AlatPdf.InfoAsync(pdf));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 2)]
    [InlineData(1, 999)]
    public async Task Pages_that_are_not_there_are_refused_with_how_many_there_are(int dari, int sampai) =>
        Assert.Contains("17 halaman", (await Assert.ThrowsAsync<AturanException>(() => PrintAsync(Naskah("35.07.06"), new PetikanKeputusan.Halaman(dari, sampai)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Section_that_the_decree_has_not_is_refused() =>
        await Assert.ThrowsAsync<AturanException>(() => PrintAsync(Naskah("35.07.06"), new PetikanKeputusan.Bagian([BagianJabatanId.New()])));

    private Task<byte[]> PrintAsync(NaskahJson naskah, PetikanKeputusan petikan) => pencetak.Petikan.PrintAsync(naskah, TataNaskah.F4, null, petikan, CancellationToken.None);
}
