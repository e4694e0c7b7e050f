using Kinerja.Data.Contoh;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>The shipped decrees against the text of their papers.</summary>
public class NaskahContohTests
{
    public static TheoryData<string> DaftarKode => [.. NaskahContoh.ReadAll().Select(n => n.Kecamatan.Kode)];

    [Theory]
    [MemberData(nameof(DaftarKode))]
    public void Naskah_contoh_says_what_its_paper_says_in_the_same_order(string kode)
    {
        Assert.Null(FindBeda(NaskahContoh.Read(kode), SumberNaskah.Read(kode)));
    }

    [Theory]
    [MemberData(nameof(DaftarKode))]
    public void Naskah_contoh_uses_only_words_that_stand_in_a_paper(string kode)
    {
        var daftar = SumberNaskah.Read(kode).Daftar;

        var asing = FindKataAsing(NaskahContoh.Read(kode), SumberNaskah.ReadKosakata());

        // Equal, not contained: a reviewed word that is no longer needed must leave the list.
        Assert.Equal(daftar.Kata.Order(StringComparer.Ordinal), asing.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("35.07.06", 17, 127, 7, 22, 49, 51)]
    [InlineData("35.07.14", 14, 82, 20, 20, 35, 36)]
    [InlineData("35.07.31", 19, 98, 34, 23, 38, 38)]
    [InlineData("35.25.17", 23, 35, 62, 71, 112, 112)]
    public void Naskah_contoh_is_complete(string kode, int jabatan, int tugas, int fungsi, int sasaran, int indikator, int formulasi)
    {
        var naskah = NaskahContoh.Read(kode);

        Assert.Equal((jabatan, tugas, fungsi, sasaran, indikator, formulasi), Count(naskah));
    }

    [Theory]
    [MemberData(nameof(DaftarKode))]
    public void Naskah_contoh_survives_being_written_and_read_again(string kode)
    {
        var tertulis = FormatNaskah.Write(NaskahContoh.Read(kode));

        Assert.Equal(tertulis, FormatNaskah.Write(FormatNaskah.Read(tertulis)));
    }

    [Fact]
    public void Naskah_contoh_of_an_unknown_kecamatan_is_refused()
    {
        Assert.Throws<ArgumentException>(() => NaskahContoh.Read("35.07.99"));
        Assert.Throws<ArgumentException>(() => NaskahContoh.Read("35.07"));
    }

    internal static string? FindBeda(NaskahJson naskah, SumberNaskah sumber) => PerbandinganNaskah.FindBeda(BacaanNaskah.Read(naskah), sumber.ToBersih());

    internal static IReadOnlyCollection<string> FindKataAsing(NaskahJson naskah, HashSet<string> kosakata) =>
        [.. BacaanNaskah.Read(naskah).SelectMany(p => Kosakata.Split(p.Teks)).Where(k => !kosakata.Contains(k)).Distinct()];

    /// <summary>The page of the kecamatan itself, which has no jabatan, is not counted.</summary>
    private static (int, int, int, int, int, int) Count(NaskahJson naskah)
    {
        var bagian = naskah.Lampiran.SelectMany(l => l.Bagian).Where(b => b.Jabatan is not null).ToList();
        var sasaran = bagian.SelectMany(b => b.Sasaran).ToList();
        var indikator = sasaran.SelectMany(s => s.Indikator).ToList();
        return (
            bagian.Count,
            bagian.Sum(b => b.Tugas?.Butir.Count ?? 0),
            bagian.Sum(b => b.Fungsi?.Butir.Count ?? 0),
            sasaran.Count,
            indikator.Count,
            indikator.Sum(i => i.Formulasi.Count));
    }
}
