using System.Text.Json.Nodes;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

public sealed class PenelusurNaskahTests
{
    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    public void Every_path_leads_to_its_text_in_the_file(string kode)
    {
        var naskah = NaskahUji.Contoh(kode);
        var berkas = JsonNode.Parse(FormatNaskah.Write(naskah))!;

        Assert.All(new KonteksPeriksa(naskah).Teks, t => Assert.Equal(t.Teks, Follow(berkas, t.Jalur)));
    }

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    [InlineData("")]
    public void Every_word_of_the_file_is_walked_and_no_place_twice(string kode)
    {
        var naskah = kode.Length > 0 ? NaskahUji.Contoh(kode) : NaskahUji.Benar();
        var jalur = new KonteksPeriksa(naskah).Teks.Select(t => t.Jalur).ToList();
        var semua = ListTeks(JsonNode.Parse(FormatNaskah.Write(naskah))!).Where(j => !j.StartsWith("kecamatan.", StringComparison.Ordinal)).ToList();

        Assert.Equal(jalur.Count, jalur.Distinct().Count());
        Assert.Empty(semua.Except(jalur));
    }

    [Fact]
    public void Places_are_told_as_a_reader_counts_them()
    {
        var uraian = new KonteksPeriksa(NaskahUji.Contoh("35.07.31")).Teks.ToDictionary(t => t.Jalur, t => t.Uraian);

        Assert.Equal("Mengingat angka 3", uraian["batangTubuh.mengingat.butir[2].teks"]);
        Assert.Equal("Menimbang huruf b", uraian["batangTubuh.menimbang.butir[1].teks"]);
        Assert.Equal("Diktum KETIGA huruf c", uraian["batangTubuh.diktum[2].butir.butir[2].teks"]);
        Assert.StartsWith("Pengadministrasi Umum Kecamatan Kromengan (ke-2), ", uraian["lampiran[0].bagian[10].tugas.butir[0].teks"], StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_by_gravity_then_in_the_order_of_the_paper()
    {
        var teks = new KonteksPeriksa(NaskahUji.Contoh("35.07.06")).Teks.Select(t => t.Jalur).ToList();

        Assert.Equal(teks, teks.Order(UrutanJalur.Pembanding));
        Assert.NotEqual(teks, teks.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("3 Januari 2022", 2022, 1, 3)]
    [InlineData("Januari 2022", 2022, 1, 1)]
    [InlineData("31 Pebruari 2022", 2022, 1, 2)]
    [InlineData(null, 2022, 1, 2)]
    public void Day_of_the_law_is_what_the_paper_tells_of_it(string? tercetak, int tahun, int bulan, int hari)
    {
        var naskah = NaskahUji.Contoh("35.07.06");
        naskah = naskah.With(t => t with { Penutup = t.Penutup with { TanggalTercetak = tercetak } }) with { Lampiran = [] };

        Assert.Equal(new DateOnly(tahun, bulan, hari), new KonteksPeriksa(naskah).Tanggal);
    }

    [Fact]
    public void Day_of_the_act_goes_before_what_is_printed()
    {
        var naskah = NaskahUji.Contoh("35.07.06");

        Assert.Equal(new DateOnly(2022, 3, 1), new KonteksPeriksa(naskah, ProfilPeriksa.Of(naskah) with { Tanggal = new DateOnly(2022, 3, 1) }).Tanggal);
    }

    private static string? Follow(JsonNode akar, string jalur)
    {
        JsonNode? simpul = akar;
        foreach (var ruas in jalur.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.'))
        {
            simpul = int.TryParse(ruas, out var nomor) ? simpul![nomor] : simpul![ruas];
        }

        return simpul!.GetValue<string>();
    }

    // Texts are strings that are neither an id, a date nor the name of an enum.
    private static IEnumerable<string> ListTeks(JsonNode simpul) => simpul switch
    {
        JsonObject o => o.Where(p => p.Value is not null && p.Key is not ("id" or "peran" or "gaya" or "bentuk" or "tanggal" or "jenis" or "penanda" or "status" or "jenisNaskah" or "asalNaskah")).SelectMany(p => ListTeks(p.Value!)),
        JsonArray a => a.SelectMany(n => ListTeks(n!)),
        JsonValue v when v.GetValueKind() == System.Text.Json.JsonValueKind.String => [v.GetPath().TrimStart('$', '.')],
        _ => [],
    };
}
