using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Perbandingan;

public class BedaKataTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("sama", "sama", "sama")]
    [InlineData("", "baru", "[+baru]")]
    [InlineData("lama", "", "[-lama]")]
    [InlineData("tahun 2022;", "tahun 2023;", "tahun [-2022][+2023];")]
    [InlineData("Lembaran Negara", "Lembaran Negara,", "Lembaran Negara[+,]")]
    [InlineData("satu dua tetap", "tiga empat tetap", "[-satu dua][+tiga empat] tetap")]
    [InlineData("hari kerja", "hari  kerja", "hari[- ][+  ]kerja")]
    [InlineData("1.234,5 orang", "1.234,6 orang", "[-1.234,5][+1.234,6] orang")]
    [InlineData("baris\nkedua", "baris kedua", "baris[-\n][+ ]kedua")]
    [InlineData("Camat", "camat", "[-Camat][+camat]")]
    [InlineData("a b c d e", "a c d b e", "a [-b ]c d[+ b] e")]
    public void Runs_say_which_words_went_and_which_came(string lama, string baru, string harapan) => Assert.Equal(harapan, Describe(BedaKata.Compare(lama, baru)));

    [Fact]
    public void Runs_always_make_up_both_texts()
    {
        var acak = new Random(7);
        string[] kosa = ["camat", "desa", " ", "  ", ",", ".", "\n", "2022", "1.5", "é", "🦄", "Σ", "×", "(", "x"];
        for (var i = 0; i < 3000; i++)
        {
            var (lama, baru) = (Buat(acak, kosa), Buat(acak, kosa));
            var hasil = BedaKata.Compare(lama, baru);

            Assert.Equal(lama, string.Concat(hasil.Where(p => p.Jenis != JenisPotongan.Tambah).Select(p => p.Teks)));
            Assert.Equal(baru, string.Concat(hasil.Where(p => p.Jenis != JenisPotongan.Hapus).Select(p => p.Teks)));
            Assert.DoesNotContain(hasil, p => p.Teks.Length == 0);
            Assert.All(hasil.Zip(hasil.Skip(1)), p => Assert.NotEqual(p.First.Jenis, p.Second.Jenis));
        }
    }

    [Fact]
    public void Longest_texts_are_compared_within_bounds_and_one_changed_word_stays_one()
    {
        var kata = Enumerable.Range(0, 950).Select(i => $"kata{i}").ToArray();
        var lama = string.Join(' ', kata);
        kata[7] = "awal";
        kata[900] = "akhir";
        Assert.InRange(lama.Length, 7000, PemeriksaanNaskah.PanjangTeksMaksimum);

        Assert.Equal(4, BedaKata.Compare(lama, string.Join(' ', kata)).Count(p => p.Jenis != JenisPotongan.Sama));
    }

    // Nothing occurs once, so nothing can anchor: the table would have 64 million cells.
    [Fact]
    public void Longest_texts_without_one_word_of_their_own_end_too()
    {
        var lama = string.Concat(Enumerable.Repeat(".,", 4000));
        var baru = string.Concat(Enumerable.Repeat(",;.", 2666));

        var hasil = BedaKata.Compare(lama, baru);

        Assert.Equal(lama, string.Concat(hasil.Where(p => p.Jenis != JenisPotongan.Tambah).Select(p => p.Teks)));
        Assert.Equal(baru, string.Concat(hasil.Where(p => p.Jenis != JenisPotongan.Hapus).Select(p => p.Teks)));
    }

    private static string Buat(Random acak, string[] kosa) => string.Concat(Enumerable.Range(0, acak.Next(12)).Select(_ => kosa[acak.Next(kosa.Length)]));

    private static string Describe(IEnumerable<PotonganKata> hasil) => string.Concat(hasil.Select(p => p.Jenis switch
    {
        JenisPotongan.Hapus => $"[-{p.Teks}]",
        JenisPotongan.Tambah => $"[+{p.Teks}]",
        _ => p.Teks,
    }));
}
