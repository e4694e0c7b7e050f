using System.Globalization;
using Kinerja.Data.Contoh;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Xunit;
using Xunit.Abstractions;

namespace Kinerja.Data.Tests.Pengenalan;

/// <summary>The four real texts, pasted as they are, against what a person transcribed from the paper. Where this table is quoted it comes from here.</summary>
public sealed class PengenalanNaskahTests(ITestOutputHelper keluaran)
{
    public static TheoryData<string, int, int> Naskah => new()
    {
        { "35.07.06", 95, 95 },
        { "35.07.14", 95, 95 },
        { "35.07.31", 95, 95 },
        { "35.25.17", 93, 85 },
    };

    [Theory]
    [MemberData(nameof(Naskah))]
    public void Scanned_text_becomes_its_decree_and_no_wrong_cell_goes_unmarked(string kode, int benar, int tanpaTangan)
    {
        var ukuran = Measure(NaskahContoh.Read(kode), ReadTeks(kode));

        Print(kode, ukuran);
        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam));
        Assert.True(ukuran.Persen >= benar, $"{ukuran.Persen}% benar");
        Assert.True(ukuran.PersenTanpaTangan >= tanpaTangan, $"{ukuran.PersenTanpaTangan}% benar tanpa perlu dilihat");
    }

    [Theory]
    [MemberData(nameof(Naskah))]
    public void Recognised_naskah_is_whole_or_says_what_it_lacks(string kode, int benar, int tanpaTangan)
    {
        var hasil = Recognize(NaskahContoh.Read(kode).Kecamatan, ReadTeks(kode));

        var kurang = PemeriksaanNaskah.Check(hasil.Naskah);
        Assert.All(kurang, k => Assert.Contains(hasil.DaftarRagu, b => k.StartsWith(b.Jalur, StringComparison.Ordinal)));
        Assert.True(benar >= tanpaTangan);
    }

    [Fact]
    public void Measure_sees_a_wrong_cell_that_nobody_was_told_of()
    {
        var benar = NaskahContoh.Read("35.07.06");
        var hasil = Recognize(benar.Kecamatan, ReadTeks("35.07.06").Replace("Disiplin Aparatur Kecamatan", "Disiplin Aparatur Kabupaten", StringComparison.Ordinal));

        var ukuran = UkuranPengenalan.Measure(benar, hasil);

        Assert.Equal(2, ukuran.SalahDiam.Count);
        Assert.Contains(ukuran.SalahDiam, s => s.Contains("Disiplin Aparatur Kabupaten", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("35.07.06", "AMPELGADING", "WONOREJO BARU", "Ampelgading", "Wonorejo Baru")]
    [InlineData("35.07.14", "BULULAWANG", "TIRTOYUDO", "Bululawang", "Tirtoyudo")]
    [InlineData("35.07.31", "KROMENGAN", "PANGGUL", "Kromengan", "Panggul")]
    public void Another_kecamatans_name_changes_nothing(string kode, string besar, string gantiBesar, string kecil, string gantiKecil) =>
        Perturb(kode, t => t.Replace(besar, gantiBesar, StringComparison.Ordinal).Replace(kecil, gantiKecil, StringComparison.Ordinal), 97);

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    public void Headings_and_titles_may_be_written_in_small_letters(string kode) =>
        Perturb(kode, t => t
            .Replace("INDIKATOR KINERJA INDIVIDU", "Indikator Kinerja Individu", StringComparison.Ordinal).Replace("INDIKATOR KINERJA UTAMA", "Indikator Kinerja Utama", StringComparison.Ordinal)
            .Replace("PENGHITUNGAN", "Penghitungan", StringComparison.Ordinal).Replace("SUMBER DATA", "Sumber Data", StringComparison.Ordinal).Replace("KINERJA UTAMA", "Kinerja Utama", StringComparison.Ordinal), 97);

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    public void Labels_may_be_numbered_otherwise(string kode) =>
        Perturb(kode, t => t.Replace("1. Jabatan", "a) JABATAN", StringComparison.Ordinal).Replace("1. **Jabatan", "a) **JABATAN", StringComparison.Ordinal)
            .Replace("2. Tugas", "b) TUGAS", StringComparison.Ordinal).Replace("2. **Tugas", "b) **TUGAS", StringComparison.Ordinal)
            .Replace("3. Fungsi", "c) FUNGSI", StringComparison.Ordinal).Replace("3. **Fungsi", "c) **FUNGSI", StringComparison.Ordinal), 97);

    /// <summary>Decrees that nobody wrote, spoiled by other noise than the seeds': how many of ten tables run over their columns, of ten rules leave a sign, of ten lines are torn, of a hundred blanks are lost.</summary>
    public static TheoryData<string, int, int, int, int, int, int, int> Karangan => new()
    {
        { "Wonorejo Baru", 101, 0, 0, 1, 0, 99, 98 },
        { "Sumber Mulyo", 102, 0, 0, 0, 6, 97, 90 },
        { "Tanjung Ulu", 103, 4, 7, 0, 0, 90, 75 },
        { "Batu Ampar", 104, 6, 4, 1, 3, 80, 60 },
        { "Kuala Lama", 105, 10, 2, 1, 0, 75, 45 },
    };

    [Theory]
    [MemberData(nameof(Karangan))]
    public void Decree_that_was_never_seen_is_read_and_no_wrong_cell_goes_unmarked(string kecamatan, int benih, int melintas, int garis, int sobek, int dempet, int benar, int tanpaTangan)
    {
        var naskah = NaskahKarangan.Create(benih, NaskahContoh.Read("35.07.06"), kecamatan);

        var ukuran = UkuranPengenalan.Measure(naskah, PembacaNaskah.Recognize(PembacaPindaian.Read(Pemindai.Scan(naskah, benih, melintas, garis, sobek, dempet)), new KonteksPengenalan(naskah.Kecamatan, 2024)));

        Print(kecamatan, ukuran);
        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam));
        Assert.True(ukuran.Persen >= benar, $"{ukuran.Persen}% benar");
        Assert.True(ukuran.PersenTanpaTangan >= tanpaTangan, $"{ukuran.PersenTanpaTangan}% benar tanpa perlu dilihat");
    }

    [Fact]
    public void Sections_may_come_in_another_order()
    {
        var benar = NaskahContoh.Read("35.07.31");
        var (kepala, bagian) = SplitBagian(ReadTeks("35.07.31"));
        var lampiran = benar.Lampiran[0];
        Assert.Equal(lampiran.Bagian.Count, bagian.Count);

        var ukuran = Measure(benar with { Lampiran = [lampiran with { Bagian = [.. lampiran.Bagian.Reverse()] }] }, kepala + string.Join("\n\n", bagian.AsEnumerable().Reverse()));

        Assert.Empty(ukuran.SalahDiam);
        Assert.True(ukuran.Persen >= 97, $"{ukuran.Persen}%");
    }

    [Fact]
    public void Lost_line_breaks_of_a_table_are_told()
    {
        // Two cells of a row run together: a row with three cells under four titles.
        var hasil = Recognize(NaskahContoh.Read("35.07.06").Kecamatan, ReadTeks("35.07.06").Replace("Pembinaan linmas\tJumlah Kegiatan", "Pembinaan linmas Jumlah Kegiatan", StringComparison.Ordinal));

        Assert.Contains(hasil.DaftarRagu, b => b.Teks.StartsWith("Pembinaan linmas Jumlah", StringComparison.Ordinal));
    }

    // What is done to the text is done to the transcription: both must still agree.
    private void Perturb(string kode, Func<string, string> ubah, int batas)
    {
        var benar = FormatNaskah.Read(ubah(FormatNaskah.Write(NaskahContoh.Read(kode))));

        var ukuran = Measure(benar, ubah(ReadTeks(kode)));

        Print(kode, ukuran);
        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam));
        Assert.True(ukuran.Persen >= batas, $"{ukuran.Persen}%\n" + string.Join('\n', ukuran.Rincian));
    }

    private static (string Kepala, List<string> Bagian) SplitBagian(string teks)
    {
        var baris = teks.Split('\n').ToList();
        var awal = baris.Index().Where(b => b.Item.Trim('#', '*', ' ').StartsWith("INDIKATOR KINERJA INDIVIDU", StringComparison.Ordinal) && b.Index > 60).Select(b => b.Index).ToList();
        return (string.Join('\n', baris[..awal[0]]) + "\n", [.. awal.Select((a, i) => string.Join('\n', baris[a..(i + 1 < awal.Count ? awal[i + 1] : baris.Count)]))]);
    }

    private static UkuranPengenalan Measure(NaskahJson benar, string teks) => UkuranPengenalan.Measure(benar, Recognize(benar.Kecamatan, teks));

    private static HasilPengenalan Recognize(KecamatanJson kecamatan, string teks) => PembacaNaskah.Recognize(PembacaPindaian.Read(teks), new KonteksPengenalan(kecamatan));

    private static string ReadTeks(string kode) =>
        File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Contoh", "Naskah"), $"{kode}-*.txt").Single());

    private void Print(string kode, UkuranPengenalan u) => keluaran.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{kode}: {u.Jumlah} sel | benar {u.Benar} ({u.Persen}%), di antaranya {u.BenarRagu} tetap diminta dilihat ({u.PersenTanpaTangan}% tanpa tangan) | salah ditandai {u.SalahDitandai} | salah tanpa tanda {u.SalahDiam.Count}"));
}
