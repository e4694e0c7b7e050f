using System.Text.Json.Nodes;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan;

public class FormatNaskahTests
{
    private const string Utuh = """
        {
          "versiFormat": 1, "jenisNaskah": "Keputusan", "asalNaskah": "ArsipKertas", "tahun": 2022,
          "kecamatan": { "kode": "35.07.06", "nama": "Ampelgading", "kabupaten": "Malang" },
          "kopSurat": { "baris": [{ "peran": "Pemerintah", "teks": "PEMERINTAH KABUPATEN MALANG" }] },
          "batangTubuh": {
            "judul": "KEPUTUSAN", "tentang": "INDIKATOR", "memutuskan": "MEMUTUSKAN :", "menetapkan": "Menetapkan :",
            "menimbang": { "gaya": "Huruf", "butir": [{ "teks": "bahwa" }] },
            "mengingat": { "gaya": "Angka", "butir": [{ "teks": "Undang-Undang" }] },
            "diktum": [{ "label": "KESATU", "teks": "Indikator" }],
            "penutup": { "bentuk": "Tanpa", "jabatan": "CAMAT", "nama": "CHOLIK" }
          },
          "labelBagian": { "jabatan": "1. Jabatan", "tugas": "2. Tugas", "fungsi": "3. Fungsi" },
          "lampiran": [{
            "kepala": ["LAMPIRAN"],
            "bagian": [{
              "jenis": "Iki", "judul": "INDIKATOR KINERJA INDIVIDU", "jabatan": "Bendahara",
              "tugas": { "gaya": "Huruf", "butir": [{ "teks": "Operator Keuangan;" }] },
              "judulKolom": { "sasaran": "SASARAN", "indikator": "INDIKATOR", "formulasi": "FORMULASI", "sumberData": "SUMBER DATA" },
              "sasaran": [{ "teks": "Tertib", "indikator": [{ "teks": "Jumlah", "formulasi": [{
                "teks": "Jumlah", "sumberData": { "daftar": { "gaya": "Tanpa", "butir": [{ "teks": "Dokumen" }] } } }] }] }]
            }]
          }]
        }
        """;

    private const string Bagian = "lampiran[0].bagian[0]";
    private const string Formulasi = $"{Bagian}.sasaran[0].indikator[0].formulasi[0]";

    [Fact]
    public void Read_takes_a_whole_naskah_without_ids() => Assert.Equal("Bendahara", FormatNaskah.Read(Utuh).Lampiran[0].Bagian[0].Jabatan);

    [Theory]
    [InlineData("versiFormat")]
    [InlineData("kecamatan.kode")]
    [InlineData("kopSurat.baris")]
    [InlineData("kopSurat.baris[0].peran")]
    [InlineData("batangTubuh")]
    [InlineData("batangTubuh.mengingat.butir")]
    [InlineData("batangTubuh.diktum[0].label")]
    [InlineData("labelBagian.fungsi")]
    [InlineData($"{Bagian}.jabatan")]
    [InlineData($"{Bagian}.tugas.gaya")]
    [InlineData($"{Bagian}.tugas.butir")]
    [InlineData($"{Bagian}.tugas.butir[0].teks")]
    [InlineData($"{Bagian}.judulKolom")]
    [InlineData($"{Bagian}.judulKolom.sumberData")]
    [InlineData($"{Formulasi}.sumberData")]
    [InlineData($"{Formulasi}.sumberData.daftar")]
    [InlineData($"{Formulasi}.sumberData.daftar.butir")]
    public void Read_refuses_a_naskah_with_something_left_out(string jalur)
    {
        var e = Assert.Throws<AturanException>(() => FormatNaskah.Read(Remove(jalur)));

        Assert.Contains(jalur.Split('.')[^1].TrimEnd(']', '0', '['), e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kopSurat.baris[0]")]
    [InlineData("batangTubuh.menimbang.butir[0]")]
    [InlineData("batangTubuh.mengingat.butir[0]")]
    [InlineData("batangTubuh.diktum[0]")]
    [InlineData("lampiran[0]")]
    [InlineData("lampiran[0].kepala[0]")]
    [InlineData(Bagian)]
    [InlineData($"{Bagian}.tugas.butir[0]")]
    [InlineData($"{Bagian}.sasaran[0]")]
    [InlineData($"{Bagian}.sasaran[0].indikator[0]")]
    [InlineData(Formulasi)]
    [InlineData($"{Formulasi}.sumberData.daftar.butir[0]")]
    public void Read_refuses_an_empty_place_in_a_list_and_names_it(string jalur)
    {
        var e = Assert.Throws<AturanException>(() => FormatNaskah.Read(Replace(jalur, null)));

        Assert.Contains($"{jalur}: ", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"{Bagian}.id", "\"abc\"")]
    [InlineData($"{Bagian}.id", "7")]
    [InlineData($"{Bagian}.jenis", "\"Ikx\"")]
    [InlineData($"{Bagian}.jenis", "0")]
    [InlineData("tahun", "\"2022\"")]
    [InlineData("lampiran", "{}")]
    public void Read_refuses_a_value_of_another_kind_and_names_its_place(string jalur, string nilai)
    {
        var e = Assert.Throws<AturanException>(() => FormatNaskah.Read(Replace(jalur, nilai)));

        Assert.Contains(jalur, e.Message, StringComparison.Ordinal);
        Assert.Contains("nilainya tidak sesuai", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Read_refuses_what_is_no_naskah(string json) => Assert.Throws<AturanException>(() => FormatNaskah.Read(json));

    [Fact]
    public void Read_refuses_a_name_it_does_not_know()
    {
        var e = Assert.Throws<AturanException>(() => FormatNaskah.Read(Utuh.Replace("\"judul\": \"KEPUTUSAN\"", "\"judl\": \"KEPUTUSAN\"", StringComparison.Ordinal)));

        Assert.Contains("batangTubuh.judl", e.Message, StringComparison.Ordinal);
        Assert.Contains("tidak dikenal", e.Message, StringComparison.Ordinal);
    }

    // The first of two lists would be lost without a word.
    [Fact]
    public void Read_refuses_a_name_written_twice()
    {
        var dua = Utuh.Replace("\"sasaran\": [", "\"sasaran\": [], \"sasaran\": [", StringComparison.Ordinal);

        var e = Assert.Throws<AturanException>(() => FormatNaskah.Read(dua));

        Assert.Contains("dua kali", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_gives_what_Read_takes()
    {
        var tertulis = FormatNaskah.Write(FormatNaskah.Read(Utuh));

        Assert.Equal(tertulis, FormatNaskah.Write(FormatNaskah.Read(tertulis)));
    }

    private static string Remove(string jalur)
    {
        var akar = JsonNode.Parse(Utuh)!;
        var (induk, nama) = Find(akar, jalur);
        Assert.True(induk.AsObject().Remove(nama));
        return akar.ToJsonString();
    }

    private static string Replace(string jalur, string? nilai)
    {
        var akar = JsonNode.Parse(Utuh)!;
        var (induk, nama) = Find(akar, jalur);
        if (induk is JsonArray daftar)
        {
            daftar[0] = null;
        }
        else
        {
            induk[nama] = nilai is null ? null : JsonNode.Parse(nilai);
        }

        return akar.ToJsonString();
    }

    private static (JsonNode Induk, string Nama) Find(JsonNode akar, string jalur)
    {
        var langkah = jalur.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var induk = langkah.SkipLast(1).Aggregate(akar, (n, l) => l == "0" ? n[0]! : n[l]!);
        return (induk, langkah[^1]);
    }
}
