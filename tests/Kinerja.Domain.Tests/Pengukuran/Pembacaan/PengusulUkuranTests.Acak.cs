using System.Text;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran.Pembacaan;

/// <summary>Whatever a row holds, there is a proposal, and its formula can be read back.</summary>
public sealed class PengusulAcakTests
{
    private const int Banyak = 4000;
    private const string Pengacau = "()[]{}/:;,.%×÷+−-=≤<Σ“\\$~\u200B\uFEFF\uFFFE\ud83d \n0123";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Spoiled_rows_never_throw_and_their_formulas_read_back(int benih)
    {
        var acak = new Random(benih);
        var sel = NaskahSeed.DaftarBerkas().SelectMany(File.ReadAllLines).SelectMany(b => b.Split('\t')).Where(s => s.Length > 5).ToList();
        for (var i = 0; i < Banyak; i++)
        {
            var (nama, baris) = (Spoil(sel[acak.Next(sel.Count)], acak), Spoil(sel[acak.Next(sel.Count)] + (i % 3 == 0 ? " " + sel[acak.Next(sel.Count)] : ""), acak));
            AssertSound(Contoh.Indikator(nama, i % 5 == 0 ? [baris, Spoil(baris, acak)] : [baris]), i % 2 == 0 ? 9 : null);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("Jumlah")]
    [InlineData("Σ Σ")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("dan")]
    [InlineData("sebanyak 99999999999999999999999999999999999 orang")]
    [InlineData("99999999 bulan sebelum 0 hari setelah 79228162514264337593543950335 desa")]
    [InlineData("terdiri dari , , ;")]
    public void The_smallest_and_the_largest_have_a_proposal(string teks) => AssertSound(Contoh.Indikator(teks, teks), 9);

    [Fact]
    public void A_text_as_long_as_the_format_allows_has_a_proposal()
    {
        foreach (var kata in new[] { "laporan dan ", "3 orang, ", "a + ", "(", "terdiri dari ", "Jumlah ", "setiap bulan sedangkan " })
        {
            var panjang = new StringBuilder().Insert(0, kata, PemeriksaanNaskah.PanjangTeksMaksimum / kata.Length).ToString();
            AssertSound(Contoh.Indikator(panjang, panjang), 9);
        }
    }

    private static void AssertSound(IndikatorJson indikator, int? desa)
    {
        var usulan = PengusulUkuran.Propose(indikator, new KonteksUsulan(desa, 2024, [26]));

        Assert.Equal(Enumerable.Range(0, indikator.Formulasi.Count), usulan.SelectMany(u => u.DaftarBaris).Distinct().Order());
        foreach (var definisi in usulan.Select(u => u.Definisi).Where(d => d.Rumus is not null))
        {
            Assert.Equal(Rumus.Parse(definisi.Rumus).DaftarVariabel.Select(v => v.Kunci), definisi.DaftarVariabel.Select(v => NamaVariabel.Key(v.Nama)).Distinct());
            Assert.All(definisi.DaftarVariabel, v => Satuan.Parse(v.Satuan));
        }
    }

    private static string Spoil(string teks, Random acak)
    {
        var hasil = new StringBuilder(teks);
        for (var n = acak.Next(6); n > 0 && hasil.Length > 1; n--)
        {
            var di = acak.Next(hasil.Length);
            _ = acak.Next(3) switch
            {
                0 => hasil.Insert(di, Pengacau[acak.Next(Pengacau.Length)]),
                1 => hasil.Remove(di, Math.Min(acak.Next(1, 9), hasil.Length - di)),
                _ => hasil.Insert(di, " " + Pengacau[acak.Next(Pengacau.Length)] + " "),
            };
        }

        return hasil.Length == 0 ? "x" : hasil.ToString();
    }
}
