using System.Text.Json;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran;

/// <summary>The two commands, text in and text out.</summary>
public sealed class PerintahTests
{
    private const string Kehadiran = "{Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja efektif} × 100%";

    [Fact]
    public void Hitung_prints_one_object_with_exactly_these_properties()
    {
        var keluaran = PerintahHitung.Run(Kehadiran, ["pegawai=20", "Jumlah hari kerja efektif=240", "hari tidak masuk kerja=12"]);

        Assert.Equal(
            """{"rumus":"{Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)}/{Σ Pegawai × Σ hari kerja efektif} × 100%","variabel":["Pegawai","Hari kerja efektif","hari tidak masuk kerja"],"nilai":"95.0000","persen":true,"alasan":null}""",
            keluaran.Json);
    }

    [Theory]
    [InlineData("a × 2", "a=1.250.500.000", "2501000000.0000")]
    [InlineData("a × 2", "a=2,5", "5.0000")]
    [InlineData("a / 3", "a=1", "0.3333333333333333333333333333")]
    [InlineData("a", "a=79.228.162.514.264.337.593.543.950.335", "79228162514264337593543950335.0000")]
    [InlineData("a", "a=-0,0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("a × 200", "a=50%", "100.0000")]
    [InlineData("[x = y] × 2", "[x = y]=4", "8.0000")]
    public void Hitung_keeps_every_digit(string rumus, string nilai, string hasil) => Assert.Equal(hasil, Json(rumus, nilai).GetProperty("nilai").GetString());

    [Theory]
    [InlineData("a / ", "", "Huruf ke-5: ")]
    [InlineData("a / b", "a=1", "Belum ada nilai untuk “b”.")]
    [InlineData("a / b", "a=1|b=0", "bernilai nol")]
    [InlineData("a / b", "a=1.5|b=1", "tidak terbaca")]
    [InlineData("a / b", "a|b=1", "tidak terbaca")]
    [InlineData("a / b", "=1|b=1", "tidak terbaca")]
    [InlineData("a / b", "a=1|Jumlah A=2|b=1", "dua kali")]
    [InlineData("a × a", "a=79.228.162.514.264.337.593.543.950.335", "28 digit")]
    [InlineData(Kehadiran, "pegawai=20|hari kerja efektif=240|hari tidak masuk kerja=300", "15 hari dan hasilnya 93,75%")]
    public void Hitung_gives_a_reason_where_there_is_no_value(string rumus, string nilai, string alasan)
    {
        var json = Json(rumus, nilai.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(JsonValueKind.Null, json.GetProperty("nilai").ValueKind);
        Assert.Contains(alasan, json.GetProperty("alasan").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hitung_computes_the_correction_that_it_proposes()
    {
        var usulan = PemeriksaanRumus.Check(Rumus.Parse(Kehadiran), PemeriksaanRumus.SatuanDariNama).Single().Usulan!.Describe();

        Assert.Equal("93.7500", Json(usulan, "pegawai=20", "hari kerja efektif=240", "hari tidak masuk kerja=300").GetProperty("nilai").GetString());
    }

    [Fact]
    public void Hitung_warns_apart_from_the_result()
    {
        var keluaran = PerintahHitung.Run("Berkas yang diajukan / Berkas yang diproses × 100%", ["Berkas yang diajukan=1.200", "Berkas yang diproses=1.000", "lain=1"]);

        Assert.Contains("\"nilai\":\"120.0000\",\"persen\":true,\"alasan\":null", keluaran.Json, StringComparison.Ordinal);
        Assert.Contains(keluaran.Peringatan, p => p.Contains("Usulan: Berkas yang diproses / Berkas yang diajukan × 100%", StringComparison.Ordinal));
        Assert.Contains(keluaran.Peringatan, p => p.Contains("“lain” tidak ada", StringComparison.Ordinal));
    }

    public static TheoryData<string> SemuaLatex => [.. NaskahSeed.RumusLatex()];

    [Theory]
    [MemberData(nameof(SemuaLatex))]
    public void Hitung_answers_each_formula_of_the_seeds_as_printed(string rumus)
    {
        var variabel = Rumus.Parse(rumus).DaftarVariabel.Select((v, i) => $"{v.Nama}={10 - i}").ToArray();
        var json = Json(rumus, variabel);

        // Kromengan takes persons from days; that alone is refused.
        Assert.Equal(rumus.Contains("Pegawai yang tidak hadir", StringComparison.Ordinal), json.GetProperty("nilai").ValueKind is JsonValueKind.Null);
        Assert.Equal(variabel.Length, json.GetProperty("variabel").GetArrayLength());
    }

    [Fact]
    public void Capaian_writes_the_same_rows_in_the_same_order_with_two_columns_more()
    {
        const string masuk = """
            target,realisasi,polaritas,desimal
            80,95,naik,
            "90,76","90,64",naik,2
            "1.234,5",93.5,naik,4
            5.239,5239,naik,0
            90%,"85,5%",naik,1
            5,3,turun,
            10,12,stabil,
            0,5,naik,
            ,5,naik,
            5,,turun,
            N/A,5,naik,
            80–90,85,naik,
            WTP,WTP,naik,
            5,lima,naik,
            5,5,miring,
            5,5,naik,dua
            3,2,NAIK,3
            """;

        const string keluar = """
            target,realisasi,polaritas,desimal,capaian,alasan
            80,95,naik,,"118,75",
            "90,76","90,64",naik,2,"99,87",
            "1.234,5",93.5,naik,4,"7,5739",
            5.239,5239,naik,0,100,
            90%,"85,5%",naik,1,"95,0",
            5,3,turun,,"140,00",
            10,12,stabil,,"80,00",
            0,5,naik,,,Target 0: realisasi tidak dapat dibagi dengan nol.
            ,5,naik,,,Target belum diisi.
            5,,turun,,,Realisasi belum diisi.
            N/A,5,naik,,,Target “N/A”: tidak ada angkanya.
            80–90,85,naik,,"100,00",
            WTP,WTP,naik,,"100,00",
            5,lima,naik,,,"Realisasi “lima” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76."
            5,5,miring,,,"Polaritas “miring” tidak dikenal. Tulis naik, turun, atau stabil."
            5,5,naik,dua,,Desimal “dua” tidak dikenal. Tulis 0 sampai 10.
            3,2,NAIK,3,"66,667",

            """;

        Assert.Equal(keluar.ReplaceLineEndings("\n"), PerintahCapaian.Run(masuk.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Capaian_keeps_other_columns_quotes_semicolons_and_line_endings()
    {
        const string masuk = "\uFEFFno;Uraian;Target;Realisasi;Polaritas\r\n1;\"Rapat \"\"besar\"\";\nlanjut\";80,5;40,25;naik\r\n\r\n2;x;1;2\r\n";

        Assert.Equal(
            "no;Uraian;Target;Realisasi;Polaritas;capaian;alasan\r\n1;\"Rapat \"\"besar\"\";\nlanjut\";80,5;40,25;naik;50,00;\r\n\r\n2;x;1;2;;;Polaritas “” tidak dikenal. Tulis naik, turun, atau stabil.\r\n",
            PerintahCapaian.Run(masuk));
    }

    [Fact]
    public void Capaian_explains_a_comma_that_was_not_quoted() =>
        Assert.Contains("di dalam tanda petik", PerintahCapaian.Run("target,realisasi,polaritas\n90,76,95,naik\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "kosong")]
    [InlineData("target,polaritas\n5,naik\n", "Kolom “realisasi” tidak ada")]
    [InlineData("80,95,naik\n", "Kolom “target” tidak ada")]
    [InlineData("target,realisasi,polaritas\n\"5,5,naik\n", "belum ditutup")]
    [InlineData("target,realisasi,polaritas\n\"5\"5,5,naik\n", "pemisah kolom")]
    public void Capaian_refuses_a_file_it_cannot_read(string csv, string potongan) =>
        Assert.Contains(potongan, Assert.Throws<AturanException>(() => PerintahCapaian.Run(csv)).Message, StringComparison.Ordinal);

    [Fact]
    public void Capaian_survives_any_text()
    {
        var acak = new Random(514);
        string[] potongan = ["target", "realisasi", "polaritas", "desimal", ",", ";", "\"", "\n", "\r\n", "5", "90,76", "naik", "turun", "-", " ", "–", "99999999999999999999999999999999"];
        for (var i = 0; i < 2000; i++)
        {
            var csv = "target,realisasi,polaritas,desimal\n" + string.Concat(Enumerable.Range(0, acak.Next(20)).Select(_ => potongan[acak.Next(potongan.Length)]));
            var keluar = Record.Exception(() => PerintahCapaian.Run(csv));
            Assert.True(keluar is null or AturanException, csv);
        }
    }

    private static JsonElement Json(string rumus, params string[] nilai) => JsonDocument.Parse(PerintahHitung.Run(rumus, nilai).Json).RootElement;
}
