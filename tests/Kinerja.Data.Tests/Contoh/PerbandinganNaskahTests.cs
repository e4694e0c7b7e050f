using Kinerja.Data.Contoh;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>The twins of <see cref="NaskahContohTests"/>: each kind of damage to a copy of a naskah must be found.</summary>
public class PerbandinganNaskahTests
{
    private readonly NaskahJson _naskah = NaskahContoh.Read("35.07.06");
    private readonly SumberNaskah _sumber = SumberNaskah.Read("35.07.06");

    [Fact]
    public void Perbandingan_finds_a_changed_letter_and_shows_its_place_on_both_sides()
    {
        var beda = FindBeda(WithIndikator(i => [i[0] with { Teks = i[0].Teks.Replace("kehadiran", "kehadirun", StringComparison.Ordinal) }, i[1], i[2]]));

        Assert.StartsWith("Beda di lampiran[0].bagian[0].sasaran[0].indikator[0].teks\n", beda, StringComparison.Ordinal);
        Assert.Contains("JSON   …", beda, StringComparison.Ordinal);
        Assert.Contains("Persentasetingkatkehadir»unPNSlingkup", beda, StringComparison.Ordinal);
        Assert.Contains("Persentasetingkatkehadir»anPNSlingkup", beda, StringComparison.Ordinal);
    }

    [Fact]
    public void Perbandingan_finds_a_dropped_indikator()
    {
        Assert.NotNull(FindBeda(WithIndikator(i => [i[1], i[2]])));
        Assert.NotNull(FindBeda(WithIndikator(i => [i[0], i[1]])));
    }

    [Fact]
    public void Perbandingan_finds_a_swapped_pair_of_rows()
    {
        Assert.NotNull(FindBeda(WithIndikator(i => [i[0], i[2], i[1]])));
    }

    [Fact]
    public void Perbandingan_finds_a_row_too_many()
    {
        Assert.NotNull(FindBeda(WithIndikator(i => [i[0], i[1], i[2], i[2]])));
    }

    [Fact]
    public void Perbandingan_finds_text_that_stands_after_the_end_of_the_other()
    {
        var bacaan = BacaanNaskah.Read(_naskah);

        Assert.NotNull(PerbandinganNaskah.FindBeda(bacaan, _sumber.ToBersih() + "x"));
        Assert.NotNull(PerbandinganNaskah.FindBeda([.. bacaan, new("akhir", "", "x")], _sumber.ToBersih()));
    }

    [Fact]
    public void Perbandingan_finds_another_list_style()
    {
        Assert.NotNull(FindBeda(WithBagian(b => b with { Tugas = b.Tugas! with { Gaya = GayaDaftar.Angka } })));
    }

    [Fact]
    public void Perbandingan_finds_a_fraction_written_upside_down()
    {
        var formulasi = _naskah.Lampiran[0].Bagian[0].Sasaran[0].Indikator[1].Formulasi[0];
        var pecahan = Assert.IsType<BentukCetak.Pecahan>(NotasiCetak.Parse(formulasi.Teks)[0]);
        var terbalik = formulasi with { Teks = $"{{{NotasiCetak.ToLinear(pecahan.Penyebut)}}}/{{{NotasiCetak.ToLinear(pecahan.Pembilang)}}} × 100%" };

        Assert.NotNull(FindBeda(WithIndikator(i => [i[0], i[1] with { Formulasi = [terbalik] }, i[2]])));
    }

    [Fact]
    public void Kosakata_finds_glued_words_that_the_comparison_does_not_see()
    {
        var terlekat = WithIndikator(i => [i[0] with { Teks = i[0].Teks.Replace("PNS lingkup", "PNSlingkup", StringComparison.Ordinal) }, i[1], i[2]]);

        Assert.Null(FindBeda(terlekat));
        Assert.Equal(["PNSlingkup"], NaskahContohTests.FindKataAsing(terlekat, SumberNaskah.ReadKosakata()));
    }

    private string? FindBeda(NaskahJson naskah) => NaskahContohTests.FindBeda(naskah, _sumber);

    private NaskahJson WithIndikator(Func<IReadOnlyList<IndikatorJson>, IReadOnlyList<IndikatorJson>> change) =>
        WithBagian(b => b with { Sasaran = [b.Sasaran[0] with { Indikator = change(b.Sasaran[0].Indikator) }, .. b.Sasaran.Skip(1)] });

    private NaskahJson WithBagian(Func<BagianJabatanJson, BagianJabatanJson> change)
    {
        var lampiran = _naskah.Lampiran[0];
        return _naskah with { Lampiran = [lampiran with { Bagian = [change(lampiran.Bagian[0]), .. lampiran.Bagian.Skip(1)] }] };
    }
}
