using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class TeksBakuTests
{
    private static readonly KonteksTeks Konteks = new("Kepanjen", "Malang", 2024);

    [Fact]
    public void Every_text_that_ships_is_filled_in_wholly() => Assert.All(
        Enum.GetValues<TempatKlausul>().SelectMany(t => TeksBaku.Bawaan.Read(t, Konteks)),
        k => Assert.DoesNotContain(k.Butir is null ? [k.Teks] : k.Butir.Append(k.Teks), t => t.Contains('{', StringComparison.Ordinal)));

    [Fact]
    public void Every_place_has_a_text_that_is_no_choice() => Assert.All(
        Enum.GetValues<TempatKlausul>().Except([TempatKlausul.Tembusan]),
        t => Assert.Contains(TeksBaku.Bawaan.Read(t, Konteks), k => !k.Pilihan));

    // What the four decrees that ship as examples get wrong.
    [Fact]
    public void Texts_that_ship_have_none_of_the_known_faults()
    {
        var semua = string.Join('\n', TeksBaku.Bawaan.Klausul.SelectMany(k => k.Butir is null ? [k.Teks] : k.Butir.Append(k.Teks)));
        Assert.All(["dirubah", "dikemudian", "Penetapan Kinerja", "KESATU dan KEDUA", "dilingkungan", "maksud tersebut", "Bahwa"], salah => Assert.DoesNotContain(salah, semua, StringComparison.Ordinal));
        Assert.Contains("bagian tidak terpisahkan dari Keputusan ini", semua, StringComparison.Ordinal);
    }

    [Fact]
    public void Body_names_the_office_and_the_year()
    {
        var tubuh = TeksBaku.Bawaan.CreateBatangTubuh(Konteks);

        Assert.Equal("KEPUTUSAN\nCAMAT KEPANJEN", tubuh.Judul);
        Assert.EndsWith("KABUPATEN MALANG TAHUN 2024", tubuh.Tentang, StringComparison.Ordinal);
        Assert.All(tubuh.Menimbang.Butir, b => Assert.StartsWith("bahwa ", b.Teks, StringComparison.Ordinal));
        Assert.Equal("CAMAT KEPANJEN,", tubuh.Penutup.Jabatan);
    }

    [Fact]
    public void Choices_come_after_the_texts_of_a_new_decree() =>
        Assert.Equal([false, true, true], TeksBaku.Bawaan.Read(TempatKlausul.PenutupJabatan, Konteks).Select(k => k.Pilihan));

    [Fact]
    public void List_with_one_name_twice_is_refused() =>
        Assert.Throws<AturanException>(() => new TeksBaku([new KlausulBaku("a", TempatKlausul.Judul, "x", "–"), new KlausulBaku("a", TempatKlausul.Tentang, "y", "–")]));
}
