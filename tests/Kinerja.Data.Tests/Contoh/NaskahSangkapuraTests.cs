using Kinerja.Data.Contoh;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>
/// What is particular to Sangkapura 2019: an annex without its decree, opened by the page of the kecamatan, whose scan is so scrambled that its
/// repairs replace whole blocks. Inside such a block the comparison with the paper would not notice a word that the repair itself lost.
/// </summary>
public class NaskahSangkapuraTests
{
    private const string Kode = "35.25.17";
    private readonly NaskahJson _naskah = NaskahContoh.Read(Kode);
    private readonly SumberNaskah _sumber = SumberNaskah.Read(Kode);

    [Fact]
    public void Naskah_sangkapura_is_an_annex_without_decree_opened_by_the_page_of_the_kecamatan()
    {
        var lampiran = Assert.Single(_naskah.Lampiran);
        var halaman = lampiran.Bagian[0];

        Assert.Equal(JenisNaskah.LampiranTanpaKeputusan, _naskah.JenisNaskah);
        Assert.Null(_naskah.BatangTubuh);
        Assert.Null(lampiran.Penutup);
        Assert.Equal((JenisIndikator.Iku, null), (halaman.Jenis, halaman.Jabatan));
        Assert.Equal((1, 12, 0), (halaman.Tugas!.Butir.Count, halaman.Fungsi!.Butir.Count, halaman.Sasaran.Count));
        Assert.All(lampiran.Bagian.Skip(1), b => Assert.Equal(JenisIndikator.Iki, b.Jenis));
    }

    [Fact]
    public void Perbaikan_sangkapura_moves_letters_but_neither_loses_nor_invents_words()
    {
        var (hilang, baru) = CompareHuruf(_sumber);

        // Lost: marks of lists that the scan read as O o o T, >oQ, ®ooo and K, and the Y of a torn column title.
        // New: those marks, the first letters that it read as * or ", and one column title that it did not read (PENJELASAN/FORMULASI).
        Assert.Equal("KKQTYoooooo", hilang);
        Assert.Equal("ADEEFJLLNPPPPPPPPPPPPPPPPPPRSSSUUabbbccccdddeeeeffggggghhhhhiiiijjjkklmtzz", baru);
    }

    [Fact]
    public void Perbaikan_sangkapura_that_loses_a_word_is_found()
    {
        var rusak = _sumber with
        {
            Daftar = _sumber.Daftar with
            {
                Perbaikan = [.. _sumber.Daftar.Perbaikan.Select(p => p with { Menjadi = p.Menjadi.Replace("tanah timbul", "timbul", StringComparison.Ordinal) })],
            },
        };

        Assert.NotEqual(CompareHuruf(_sumber), CompareHuruf(rusak));
    }

    /// <summary>What later checks of the decree must find: the drafters' own mistakes, which a transcriber is tempted to mend.</summary>
    [Theory]
    [InlineData("Melaksakan evaluasi hasil kegiatan")]
    [InlineData("melaksanakan keguatan")]
    [InlineData("persyaratan perjinan tertentu")]
    [InlineData("peleporan kependudukan")]
    [InlineData("makluk hidup")]
    [InlineData("PENJELASAN/FORMOLASI PERHITUNGAN")]
    [InlineData("Jumlah Laporan Ranstra")]
    [InlineData("Prosentase perekaman e-KTP")]
    [InlineData("diwilayah kecamatan Dukun")]
    [InlineData("sebanyak 26 desa")]
    [InlineData("arandanPendapatan Desa")]
    [InlineData("(Sasaran Kerja Pegawai )")]
    public void Naskah_sangkapura_keeps_the_mistakes_of_its_drafters(string tulisan)
    {
        Assert.Contains(BacaanNaskah.Read(_naskah), p => p.Teks.Contains(tulisan, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pelaksanaan tugas kedinasan lain yang diberikan")]
    [InlineData("Jumlah DUK (Daftar urutan")]
    public void Naskah_sangkapura_keeps_a_truncated_sentence_truncated(string tulisan)
    {
        Assert.Contains(BacaanNaskah.Read(_naskah), p => p.Teks == tulisan);
    }

    private static (string Hilang, string Baru) CompareHuruf(SumberNaskah sumber)
    {
        var kertas = CountHuruf(sumber.Teks);
        var bersih = CountHuruf(sumber.ToBersih());
        return (Subtract(kertas, bersih), Subtract(bersih, kertas));
    }

    private static Dictionary<char, int> CountHuruf(string teks) => teks.Where(char.IsLetterOrDigit).CountBy(h => h).ToDictionary();

    private static string Subtract(Dictionary<char, int> dari, Dictionary<char, int> kurang) =>
        string.Concat(dari.OrderBy(h => h.Key).Select(h => new string(h.Key, Math.Max(0, h.Value - kurang.GetValueOrDefault(h.Key)))));
}
