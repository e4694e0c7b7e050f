using System.Globalization;
using Kinerja.Domain.Pengukuran;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>What counts as an operator, a name, a number, a caption.</summary>
public sealed class RumusBahasaTests
{
    [Theory]
    [InlineData("Jumlah perekaman e-KTP dibagi jumlah wajib KTP", "perekaman e-KTP / wajib KTP")]
    [InlineData("Nilai SKP dikalikan 60% ditambah nilai perilaku kerja dikalikan 40%", "Nilai SKP × 60% + nilai perilaku kerja × 40%")]
    [InlineData("Jumlah Pegawai x (Σ hari kerja efektif - Σ hari tidak masuk kerja)", "Pegawai × (hari kerja efektif − hari tidak masuk kerja)")]
    [InlineData("Σ Pegawai X (Σ Hari kerja efektif − Σ hari tidak masuk kerja)", "Pegawai × (Hari kerja efektif − hari tidak masuk kerja)")]
    [InlineData("Keaktifan Siskamling = Σ Kelompok Siskamling Aktif / Σ Kelompok Siskamling Yang Ada × 100 %", "Kelompok Siskamling Aktif / Kelompok Siskamling Yang Ada × 100%")]
    [InlineData("Jumlah pelanggaran disiplin 1 tahun ≤ 5", "pelanggaran disiplin 1 tahun ≤ 5")]
    [InlineData("a dibagi dengan b dikali dengan 100%", "a / b × 100%")]
    [InlineData("a dikurangi b", "a − b")]
    [InlineData("a : b", "a / b")]
    [InlineData("a ÷ b", "a / b")]
    [InlineData("a×b", "a × b")]
    [InlineData("a – b − c - d", "a − b − c − d")]
    [InlineData("(a + b)/(c − d)", "(a + b) / (c − d)")]
    [InlineData("(a + b)/c", "(a + b) / c")]
    [InlineData("(a + b)-c", "a + b − c")]
    [InlineData("a/(b + c)", "a / (b + c)")]
    [InlineData("Σ (a + b)", "a + b")]
    [InlineData("a − (b − c)", "a − (b − c)")]
    [InlineData("(a − b) − c", "a − b − c")]
    [InlineData("a / (b × c)", "a / (b × c)")]
    [InlineData("−(a + b) × 2", "−(a + b) × 2")]
    [InlineData("a × −5", "a × −5")]
    [InlineData("a × 1.234,5", "a × 1.234,5")]
    [InlineData("a / b × 100%.", "a / b × 100%")]
    [InlineData("100% × a / b", "a / b × 100%")]
    [InlineData("a × 100% / b", "a / b × 100%")]
    [InlineData("(a / b × 100%)", "a / b × 100%")]
    [InlineData("{a}/{b} × 100%", "a / b × 100%")]
    [InlineData("{{a}/{b}}/{c + d}", "a / b / (c + d)")]
    [InlineData("[KTP - KK] / [a x b]", "[KTP - KK] / [a x b]")]
    [InlineData("a / b ≥ 90% ", "a / b ≥ 90%")]
    [InlineData("a / b × 100% >= 90%", "a / b × 100% ≥ 90%")]
    [InlineData("Pelanggaran < 3 kali.", "Pelanggaran < 3 kali")]
    [InlineData("Rapat =< 12", "Rapat ≤ 12")]
    [InlineData("a\u00A0/\u00A0b × 100\u00A0%", "a / b × 100%")]
    [InlineData("a \n/\t b", "a / b")]
    public void A_formula_is_read_as_printed(string teks, string kanonis)
    {
        var rumus = Rumus.Parse(teks);

        Assert.Equal(kanonis, rumus.Describe());
        Assert.Equal(rumus, Rumus.Parse(rumus.Describe()));
        Assert.Equal(rumus.GetHashCode(), Rumus.Parse(rumus.Describe()).GetHashCode());
    }

    [Theory]
    [InlineData("e-KTP")]
    [InlineData("KTP/KK")]
    [InlineData("desa/kelurahan")]
    [InlineData("RKA-Perubahan")]
    [InlineData("Masyarakat/ Perwakilan Masyarakat")]
    [InlineData("Laporan Kinerja ( LKjIP )")]
    [InlineData("Pengantar (KTP, KK dan Mutasi) yang terbit")]
    [InlineData("Bantuan (KTP/KK)")]
    [InlineData("siswa kelas X")]
    [InlineData("x")]
    [InlineData("Bantuan yang dibagi")]
    [InlineData("pelanggaran dalam 1 tahun")]
    [InlineData("Program 3R")]
    [InlineData("2 semester")]
    [InlineData("SPP adalah Surat Permintaan Pembayaran")]
    [InlineData("LRA, LO, LPE, Neraca dan CALK")]
    [InlineData("Usulan (2019)")]
    [InlineData("RPJMD 2016-2021")]
    public void Words_without_operator_are_one_name(string nama)
    {
        var variabel = Assert.IsType<Simpul.Variabel>(Rumus.Parse(nama).Isi);

        Assert.Equal(nama, variabel.Nama);
    }

    [Fact]
    public void The_same_sign_between_spaces_divides() => Assert.Equal(2, Rumus.Parse("KTP / KK").DaftarVariabel.Count);

    [Fact]
    public void A_bracket_with_an_operator_inside_is_no_part_of_a_name() =>
        Assert.Contains("Tanda hitung", Rumus.Read("Pegawai (a + b)").Kesalahan!.Pesan, StringComparison.Ordinal);

    [Theory]
    [InlineData("Σ Hari  kerja efektif", "hari kerja Efektif")]
    [InlineData("∑Hari kerja efektif", "Jml. harikerja efektif")]
    [InlineData("Jumlah Σ laporan", "laporan.")]
    [InlineData("e–KTP", "E-ktp")]
    [InlineData("[Usulan]", "jumlah usulan")]
    public void Spelling_does_not_make_another_variable(string satu, string dua)
    {
        var rumus = Rumus.Parse($"{satu} / {dua}");

        Assert.Single(rumus.DaftarVariabel);
        Assert.Equal(Rumus.Parse(satu), Rumus.Parse(dua));
    }

    [Fact]
    public void Another_word_makes_another_variable() => Assert.NotEqual(Rumus.Parse("Hari kerja"), Rumus.Parse("Hari kerja efektif"));

    [Fact]
    public void A_decoration_alone_is_a_name() => Assert.Equal("Jumlah", Assert.IsType<Simpul.Variabel>(Rumus.Parse("Jumlah").Isi).Nama);

    [Fact]
    public void The_caption_is_kept_apart()
    {
        var rumus = Rumus.Parse("Tingkat Partisipasi Masyarakat/ Perwakilan = a / b × 100%");

        Assert.Equal("Tingkat Partisipasi Masyarakat/ Perwakilan", rumus.Judul);
        Assert.Equal(Rumus.Parse("a / b × 100%"), rumus);
    }

    [Theory]
    [InlineData("a / b × 100%", true)]
    [InlineData("a / b × 100", false)]
    [InlineData("a / b × 60%", false)]
    [InlineData("a / b × 100% + c", false)]
    [InlineData("2 × (a / b × 100%)", false)]
    [InlineData("100% / a", false)]
    [InlineData("100%", false)]
    public void Only_the_outermost_hundred_percent_makes_a_percentage(string teks, bool persen) => Assert.Equal(persen, Rumus.Parse(teks).Persen);

    [Fact]
    public void The_target_clause_is_no_part_of_the_calculation()
    {
        var rumus = Rumus.Parse("Jumlah pelanggaran disiplin 1 tahun $\\leq 5$");

        Assert.Equal(new BatasTarget(Pembanding.PalingBanyak, 5, false, ""), rumus.Batas);
        Assert.Equal(7m, rumus.Evaluate([7m]).Nilai);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void The_machines_culture_changes_nothing(string budaya)
    {
        var semula = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
            var rumus = Rumus.Parse("NILAI × 1.234,5 DIBAGI Isi");

            Assert.Equal("NILAI × 1.234,5 / Isi", rumus.Describe());
            Assert.Equal(rumus, Rumus.Parse("nilai × 1234,50 / isi"));
            Assert.Equal("1.234,50", Angka.Write(1234.5m, 2));
            Assert.Equal("246.9000", PerintahHitung.WriteNilai(rumus.Evaluate([1m, 5m]).Nilai!.Value));
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }
}
