using System.Runtime.CompilerServices;
using System.Text.Json;
using Kinerja.Data.Contoh;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Data.Tests.Pengukuran;

/// <summary>All 237 rows of the four decrees against <c>ukuran.csv</c>, a table that was judged row by row.</summary>
public sealed class NaskahUkuranTests
{
    private const int DesaSangkapura = 17;

    private static readonly Lazy<IReadOnlyList<BarisTerbaca>> Semua = new(() => [.. NaskahContoh.ReadAll().SelectMany(Read)]);

    [Fact]
    public void Every_row_is_read_as_the_reviewed_table_says()
    {
        var beda = FindBeda(ReadTabel(), Semua.Value.Select(b => b.ToCsv()));

        Assert.True(beda.Count == 0, string.Join('\n', beda));
    }

    [Fact]
    public void The_comparison_sees_a_changed_cell_a_missing_and_an_added_line()
    {
        var tabel = ReadTabel();
        string[][] rusak = [.. tabel.Select(b => b.ToArray())];
        rusak[5][4] = "Tenggat";

        Assert.Contains("jenis: Hitungan ≠ Tenggat", Assert.Single(FindBeda(tabel, rusak)), StringComparison.Ordinal);
        Assert.Single(FindBeda(tabel, tabel.Skip(1)));
        Assert.Single(FindBeda(tabel.Skip(1), tabel));
    }

    [Fact]
    public void All_237_rows_are_read_and_their_texts_stay_as_printed()
    {
        var sebelum = NaskahContoh.ReadAll().Select(FormatNaskah.Write).ToList();
        var naskah = NaskahContoh.ReadAll();
        var terbaca = naskah.SelectMany(Read).ToList();

        Assert.Equal(237, terbaca.Count);
        Assert.All(terbaca, b => Assert.NotEmpty(b.DaftarUkuran));
        Assert.Equal(sebelum, naskah.Select(FormatNaskah.Write));
    }

    [Fact]
    public void Every_proposed_formula_computes_and_names_its_variables()
    {
        foreach (var definisi in Semua.Value.SelectMany(b => b.DaftarUkuran).Select(u => u.Definisi).Where(d => d.Rumus is not null))
        {
            var rumus = Rumus.Parse(definisi.Rumus);

            Assert.Equal(rumus.DaftarVariabel.Select(v => v.Kunci), definisi.DaftarVariabel.Select(v => NamaVariabel.Key(v.Nama)));
            Assert.NotNull(rumus.Evaluate([.. rumus.DaftarVariabel.Select((_, i) => (decimal?)(i + 2))]).Nilai);
        }
    }

    [Fact]
    public void Only_glosses_have_no_formula_and_only_kromengans_attendance_is_refused()
    {
        var ukuran = Semua.Value.SelectMany(b => b.DaftarUkuran.Select(u => (b.Kode, b.Nomor, Usulan: u))).ToList();

        Assert.All(ukuran.Where(u => u.Usulan.Definisi.Rumus is null), u => Assert.Equal(JenisUkuran.Penjelasan, u.Usulan.Definisi.Jenis));
        Assert.Equal([("35.07.31", 1), ("35.07.31", 18)], ukuran.Where(u => u.Usulan.DaftarTemuan.Any(t => t.Bobot is BobotTemuan.Tolak)).Select(u => (u.Kode, u.Nomor)));
    }

    [Fact]
    public void Bululawangs_broken_ratio_reads_both_rows()
    {
        var usulan = Semua.Value.Single(b => b is { Kode: "35.07.14", Nomor: 33 }).DaftarUkuran;

        Assert.Equal([0, 1], Assert.Single(usulan).DaftarBaris);
    }

    [Fact]
    public void Foreign_villages_are_told_by_multiples_too()
    {
        var asing = Semua.Value.Where(b => b.DaftarUkuran.Any(u => u.DaftarTemuan.Any(t => t.Kode == nameof(KodeTemuanUkuran.DesaAsing)))).ToList();

        Assert.Equal([4, 14, 37, 38, 39, 40, 41, 42], asing.Select(b => b.Nomor));
        Assert.Contains(asing[^1].DaftarUkuran[0].DaftarTemuan, t => t.Pesan.Contains("2 × {jumlah desa} = 34 orang", StringComparison.Ordinal));
    }

    // Counted by hand on the paper of Sangkapura, apart from the table.
    [Fact]
    public void Sangkapuras_targets_are_as_many_as_the_paper_has()
    {
        var target = Semua.Value.Where(b => b.Kode == "35.25.17").SelectMany(b => b.DaftarUkuran).SelectMany(u => u.Definisi.DaftarTarget).ToList();
        var kelipatan = target.Where(t => t.Jenis is JenisUsulanTarget.KelipatanDesa).ToList();

        Assert.Equal([(1m, 13), (3m, 2), (4m, 2)], kelipatan.GroupBy(t => t.Nilai).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
        Assert.Equal(6, target.Count(t => t is { Jenis: JenisUsulanTarget.Angka, Nilai: 26, Satuan: "desa" }));
        Assert.Equal(6, target.Count(t => t is { Jenis: JenisUsulanTarget.Frekuensi, Selang: Selang.Bulan, Nilai: 1 }));
        Assert.Equal(2, target.Count(t => t.Selang is Selang.Minggu));
        Assert.Contains(target, t => t is { Nilai: 5239, Satuan: "orang" });
        Assert.Equal([6m, 5m, 4m, 5m, 4m, 4m, 5m, 4m, 4m], target.Where(t => t.Jenis is JenisUsulanTarget.JumlahButir).Select(t => t.Nilai));
    }

    [Fact]
    public void Sangkapuras_eleven_open_rows_are_only_followed()
    {
        int[] terbuka = [44, 56, 60, 61, 68, 72, 75, 86, 87, 95, 97];

        Assert.Equal(terbuka, Semua.Value.Where(b => b.DaftarUkuran.Any(u => u.Definisi.Jenis is JenisUkuran.Pemantauan)).Select(b => b.Nomor));
    }

    [Theory]
    [InlineData("35.07.06", "Hitungan 48, Rasio 3")]
    [InlineData("35.07.14", "Hitungan 28, Rasio 8")]
    [InlineData("35.07.31", "Hitungan 34, Rasio 4")]
    [InlineData("35.25.17", "Hitungan 79, Rasio 4, Terbobot 1, DaftarPeriksa 9, Tenggat 4, Pemantauan 10, Penjelasan 5")]
    public void Rows_by_kind_of_their_first_measure(string kode, string jumlah) =>
        Assert.Equal(jumlah, string.Join(", ", Semua.Value.Where(b => b.Kode == kode).GroupBy(b => b.DaftarUkuran[0].Definisi.Jenis).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}")));

    [Fact]
    public void A_proposal_survives_json()
    {
        foreach (var usulan in Semua.Value.SelectMany(b => b.DaftarUkuran))
        {
            var json = JsonSerializer.Serialize(usulan, FormatNaskah.Opsi);

            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<UsulanUkuran>(json, FormatNaskah.Opsi), FormatNaskah.Opsi));
        }
    }

    private static IReadOnlyList<BarisTerbaca> Read(NaskahJson naskah) => BarisTerbaca.ReadAll(naskah, naskah.Kecamatan.Kode == "35.25.17" ? DesaSangkapura : null);

    private static string[][] ReadTabel([CallerFilePath] string sumber = "") =>
        [.. File.ReadAllLines(Path.Combine(Path.GetDirectoryName(sumber)!, "ukuran.csv")).Skip(1).Select(b => b.Split(';'))];

    private static List<string> FindBeda(IEnumerable<string[]> tabel, IEnumerable<string[]> dibaca)
    {
        string[] kolom = ["kode", "bagian", "baris", "teks", "jenis", "rumus", "variabel", "satuan", "polaritas", "periode", "akumulasi", "target", "temuan"];
        var seharusnya = tabel.ToDictionary(b => $"{b[0]} baris {b[2]}", StringComparer.Ordinal);
        var nyata = dibaca.ToDictionary(b => $"{b[0]} baris {b[2]}", StringComparer.Ordinal);
        return
        [
            .. seharusnya.Keys.Except(nyata.Keys).Select(k => $"{k}: tidak terbaca"),
            .. nyata.Keys.Except(seharusnya.Keys).Select(k => $"{k}: tidak ada di tabel"),
            .. seharusnya.Keys.Intersect(nyata.Keys).Where(k => !seharusnya[k].SequenceEqual(nyata[k]))
                .Select(k => $"{k}: " + string.Join("; ", kolom.Index().Where(c => seharusnya[k][c.Index] != nyata[k][c.Index]).Select(c => $"{c.Item}: {seharusnya[k][c.Index]} ≠ {nyata[k][c.Index]}"))),
        ];
    }
}
