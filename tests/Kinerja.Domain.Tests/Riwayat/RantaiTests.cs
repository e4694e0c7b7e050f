using System.Globalization;
using System.Text.Json;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Riwayat;

public class RantaiTests
{
    private const string Rantai = "01890000-0000-7000-8000-000000000001";
    private static readonly DateTimeOffset Awal = new(2026, 1, 5, 8, 30, 0, 123, TimeSpan.FromHours(7));

    [Fact]
    public void Chain_as_it_was_written_is_intact()
    {
        var hasil = PemeriksaanRantai.Check(Rantai, Make(5));

        Assert.True(hasil.IsUtuh);
        Assert.Equal(5, hasil.Banyak);
        Assert.Contains("dicatat di tempat lain", hasil.Kalimat, StringComparison.Ordinal);
        Assert.Equal("Rantai masih kosong.", PemeriksaanRantai.Check(Rantai, []).Kalimat);
    }

    [Fact]
    public void Record_survives_a_database_that_respaces_reorders_and_shortens_time()
    {
        var mata = MataRantai.Append(Rantai, null, Awal.AddTicks(7), """{"b":[1.50,"\u0041"],"a":null}""");
        var kembali = mata with { Isi = """{ "a" : null, "b": [ 1.5, "A" ] }""", Pada = mata.Pada.ToOffset(TimeSpan.FromHours(8)) };

        Assert.True(PemeriksaanRantai.Check(Rantai, [kembali]).IsUtuh);
        Assert.Equal("""{"a":null,"b":[1.5,"A"]}""", mata.Isi);
        Assert.Equal(0, mata.Pada.UtcTicks % TimeSpan.TicksPerMicrosecond);
    }

    public static TheoryData<string, Func<MataRantai, MataRantai>> Ubahan => new()
    {
        { "isi", m => m with { Isi = """{"tindakan":"Menetapkan","nomor":99}""" } },
        { "waktu", m => m with { Pada = m.Pada.AddTicks(10) } },
        { "sidik", m => m with { Sidik = new string('0', 64) } },
        { "sebelum", m => m with { SidikSebelum = new string('0', 64) } },
        { "bukan JSON", m => m with { Isi = "{" } },
    };

    [Theory]
    [MemberData(nameof(Ubahan))]
    public void Altered_record_is_found_where_it_stands(string apa, Func<MataRantai, MataRantai> ubah)
    {
        for (var i = 0; i < 5; i++)
        {
            var daftar = Make(5);
            daftar[i] = ubah(daftar[i]);

            var putus = PemeriksaanRantai.Check(Rantai, daftar).Putus!;

            Assert.True((putus.Jenis, putus.Urutan) == (JenisPutus.Diubah, i + 1), $"{apa} {i}: {putus}");
        }
    }

    [Fact]
    public void Record_replaced_with_a_fingerprint_of_its_own_breaks_the_one_after_it()
    {
        var daftar = Make(5);
        daftar[2] = MataRantai.Append(Rantai, daftar[1], daftar[2].Pada, """{"tindakan":"palsu"}""");

        var hasil = PemeriksaanRantai.Check(Rantai, daftar);

        Assert.Equal((JenisPutus.TidakMenyambung, 4L, 3L), (hasil.Putus!.Jenis, hasil.Putus.Urutan, hasil.Banyak));
        Assert.Equal("Catatan ke-4 tidak menyambung pada catatan ke-3: salah satunya diganti.", hasil.Kalimat);
    }

    [Theory]
    [InlineData(0, 1, "Catatan ke-1 hilang.")]
    [InlineData(2, 1, "Catatan ke-3 hilang.")]
    [InlineData(1, 3, "Catatan ke-2 sampai ke-4 hilang.")]
    public void Missing_record_is_named(int sejak, int banyak, string kalimat)
    {
        var daftar = Make(5);
        daftar.RemoveRange(sejak, banyak);

        var hasil = PemeriksaanRantai.Check(Rantai, daftar);

        Assert.Equal((JenisPutus.Hilang, kalimat), (hasil.Putus!.Jenis, hasil.Kalimat));
    }

    [Fact]
    public void Records_that_changed_places_or_stand_twice_are_told_from_missing_ones()
    {
        var daftar = Make(5);
        var kembar = PemeriksaanRantai.Check(Rantai, [daftar[0], daftar[1], daftar[1], daftar[2]]).Putus!;
        (daftar[1], daftar[3]) = (daftar[3], daftar[1]);
        var tukar = PemeriksaanRantai.Check(Rantai, daftar).Putus!;

        Assert.Equal((JenisPutus.Tertukar, 3L), (kembar.Jenis, kembar.Urutan));
        Assert.Equal((JenisPutus.Tertukar, 2L, "Catatan ke-2 tidak berada pada tempatnya: di sana ada catatan ke-4."), (tukar.Jenis, tukar.Urutan, tukar.Kalimat));
        // Renumbered as well, so that the order looks right.
        Assert.Equal(JenisPutus.Diubah, PemeriksaanRantai.Check(Rantai, daftar.Select((m, i) => m with { Urutan = i + 1 })).Putus!.Jenis);
    }

    [Fact]
    public void Cut_end_is_known_only_from_a_note_elsewhere()
    {
        var daftar = Make(5);
        var ujung = PemeriksaanRantai.Check(Rantai, daftar).Ujung!;

        Assert.True(PemeriksaanRantai.Check(Rantai, daftar.Take(3)).IsUtuh);
        Assert.Equal(JenisPutus.Terpotong, PemeriksaanRantai.Check(Rantai, daftar.Take(3), ujung).Putus!.Jenis);
        Assert.Equal(JenisPutus.Terpotong, PemeriksaanRantai.Check(Rantai, [], ujung).Putus!.Jenis);
        Assert.True(PemeriksaanRantai.Check(Rantai, Make(8), ujung).IsUtuh);
        Assert.DoesNotContain("tempat lain", PemeriksaanRantai.Check(Rantai, daftar, ujung).Kalimat, StringComparison.Ordinal);
    }

    [Fact]
    public void Chain_written_anew_is_known_from_the_note_too()
    {
        var ujung = PemeriksaanRantai.Check(Rantai, Make(5)).Ujung!;
        var baru = Make(3);
        for (var i = 0; i < 3; i++)
        {
            baru.Add(MataRantai.Append(Rantai, baru[^1], Awal, """{"tindakan":"lain"}"""));
        }

        Assert.True(PemeriksaanRantai.Check(Rantai, baru).IsUtuh);
        Assert.Equal(5, PemeriksaanRantai.Check(Rantai, baru, ujung).Putus!.Urutan);
    }

    [Fact]
    public void Chain_of_another_kecamatan_is_not_taken_for_ones_own() =>
        Assert.Equal(JenisPutus.RantaiLain, PemeriksaanRantai.Check("01890000-0000-7000-8000-000000000002", Make(3)).Putus!.Jenis);

    // Computed by hand with another program: a fingerprint that changes with a new version would break every chain there is.
    [Fact]
    public void Fingerprint_stays_what_it_was() => Assert.Equal(
        "60cf4052750f21844c58ad3e35648751fab2ade18404de7fa4abaf9685381970", MataRantai.Append(Rantai, null, Awal, """{"tindakan":"Menetapkan","nomor":1}""").Sidik);

    [Theory]
    [InlineData("""{"b":1,"a":{"d":2,"c":[]}}""", """{"a":{"c":[],"d":2},"b":1}""")]
    [InlineData("""[1.0, 1.50, 100, 1e2, -0, -0.0, 0.001, 12345678901234567890.12]""", """[1,1.5,100,100,0,0,0.001,12345678901234567890.12]""")]
    [InlineData(""" "\u00e9\u0001\/\u0022\\ \u2028" """, "\"é\\u0001/\\\"\\\\ \u2028\"")]
    [InlineData("""{"é":1,"z":2,"Z":3,"":4}""", """{"":4,"Z":3,"z":2,"é":1}""")]
    [InlineData("\"\\ud83e\\udd84\"", "\"🦄\"")]
    public void Canonical_form_is_one_for_all_spellings(string json, string kanonik)
    {
        Assert.Equal(kanonik, JsonKanonik.Write(json));
        Assert.Equal(kanonik, JsonKanonik.Write(kanonik));
        using var dokumen = JsonDocument.Parse(json);
        Assert.Equal(kanonik, JsonKanonik.Write(dokumen.RootElement));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData(""" "\u0000" """)]
    [InlineData(""" "\ud800" """)]
    [InlineData("1e-40")]
    [InlineData("1e40")]
    [InlineData("0.12345678901234567890123456789012345")]
    public void Content_that_could_not_be_kept_unchanged_is_refused(string json) => Assert.Throws<AturanException>(() => JsonKanonik.Write(json));

    private static List<MataRantai> Make(int banyak)
    {
        var daftar = new List<MataRantai>();
        for (var i = 1; i <= banyak; i++)
        {
            daftar.Add(MataRantai.Append(Rantai, daftar.LastOrDefault(), Awal.AddMinutes(i), string.Create(CultureInfo.InvariantCulture, $$"""{"tindakan":"Menetapkan","nomor":{{i}}}""")));
        }

        return daftar;
    }
}
