using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

/// <summary>What one click does: the field as it is becomes another, and the rule is content with it.</summary>
public sealed partial class PerbaikanTests
{
    private const int PerAturan = 6;

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    public void A_correction_taken_ends_its_finding(string kode)
    {
        var naskah = Contoh(kode);
        var teks = new KonteksPeriksa(naskah).Teks.ToDictionary(t => t.Jalur, t => t.Teks);
        var daftar = PemeriksaNaskah.Check(new KonteksPeriksa(naskah)).Where(t => t.Aturan[0] is 'L' or 'I' && t.Perbaikan is not null).GroupBy(t => t.Aturan).SelectMany(g => g.Take(PerAturan)).ToList();

        Assert.NotEmpty(daftar);
        foreach (var temuan in daftar)
        {
            var perbaikan = temuan.Perbaikan!;
            Assert.Equal(teks[perbaikan.Jalur], perbaikan.Lama);
            var sesudah = DaftarAturan.Find(temuan.Aturan)!.Check(new KonteksPeriksa(Apply(naskah, perbaikan)));
            Assert.DoesNotContain(sesudah, t => t.Tempat.Jalur == temuan.Tempat.Jalur && t.Kutipan == temuan.Kutipan && t.Pesan == temuan.Pesan);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData(";")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("Jumlah")]
    [InlineData("Σ")]
    public void A_draft_with_hardly_a_word_in_it_is_checked_too(string teks)
    {
        var naskah = Dengan(Bagian(teks, [teks, teks], [teks], Hasil(teks, (teks, teks, teks)), Hasil(teks)), Bagian("Kasi " + teks, [teks]), Bagian("Plt. " + teks, []));

        Assert.NotNull(PemeriksaNaskah.Check(new KonteksPeriksa(naskah)));
    }

    [Theory]
    [InlineData("Seksi a ")]
    [InlineData("urusan ")]
    [InlineData("dan, ")]
    [InlineData("; menyusun a")]
    [InlineData("agar dengan cara ")]
    [InlineData("((")]
    [InlineData("a ,")]
    [InlineData("di ")]
    public void A_text_as_long_as_a_field_may_be_comes_to_an_end(string potong)
    {
        var teks = string.Concat(Enumerable.Repeat(potong, PemeriksaanNaskah.PanjangTeksMaksimum / potong.Length));

        Assert.NotNull(PemeriksaNaskah.Check(new KonteksPeriksa(Dengan(Bagian("Kepala Seksi A", [teks, teks], [teks], Hasil(teks, (teks, teks, teks)))))));
    }

    private static NaskahJson Apply(NaskahJson naskah, PerbaikanTeks perbaikan)
    {
        var akar = JsonNode.Parse(FormatNaskah.Write(naskah))!;
        var ruas = Ruas().Matches(perbaikan.Jalur).Select(m => m.Value.Trim('[', ']')).ToList();
        var induk = ruas.SkipLast(1).Aggregate(akar, (n, r) => (n is JsonArray larik ? larik[int.Parse(r, System.Globalization.CultureInfo.InvariantCulture)] : n[r])!);
        if (induk is JsonArray daftar)
        {
            daftar[int.Parse(ruas[^1], System.Globalization.CultureInfo.InvariantCulture)] = perbaikan.Baru;
        }
        else
        {
            induk[ruas[^1]] = perbaikan.Baru;
        }

        return FormatNaskah.Read(akar.ToJsonString());
    }

    [GeneratedRegex(@"\w+|\[\d+\]")]
    private static partial Regex Ruas();
}
