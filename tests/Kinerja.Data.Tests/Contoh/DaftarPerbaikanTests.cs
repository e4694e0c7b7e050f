using System.Text.Json;
using Xunit;

namespace Kinerja.Data.Tests.Contoh;

public class DaftarPerbaikanTests
{
    [Fact]
    public void Daftar_repairs_in_order_and_leaves_the_same_words_elsewhere()
    {
        var daftar = new DaftarPerbaikan { Perbaikan = [new("satu", "1", "uji"), new("dua", "2", "uji")] };

        Assert.Equal("dua 1 2 satu", daftar.Apply("dua satu dua satu"));
    }

    [Fact]
    public void Daftar_refuses_a_repair_that_is_not_found_at_its_turn()
    {
        var daftar = new DaftarPerbaikan { Perbaikan = [new("dua", "2", "uji"), new("satu", "1", "uji")] };

        var e = Assert.Throws<InvalidOperationException>(() => daftar.Apply("satu dua"));
        Assert.Contains("«satu»", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Daftar_removes_furniture_only_where_it_fills_its_line()
    {
        var daftar = new DaftarPerbaikan { Perabot = [new("7", "nomor halaman")] };

        Assert.Equal("17 desa\n7 desa", daftar.Apply("17 desa\n 7 \n7 desa\n7"));
    }

    [Fact]
    public void Daftar_refuses_furniture_that_is_not_there()
    {
        var daftar = new DaftarPerbaikan { Perabot = [new("7", "nomor halaman")] };

        Assert.Throws<InvalidOperationException>(() => daftar.Apply("17 desa"));
    }

    [Fact]
    public void Daftar_must_give_a_reason_for_every_repair()
    {
        Assert.Throws<JsonException>(() => DaftarPerbaikan.Parse("""{"perbaikan":[{"asal":"a","menjadi":"b"}]}"""));
        Assert.Throws<JsonException>(() => DaftarPerbaikan.Parse("""{"perbaikan":[{"asal":"a","menjadi":"b","alasan":null}]}"""));
        Assert.Throws<JsonException>(() => DaftarPerbaikan.Parse("""{"perbaikkan":[]}"""));
    }
}
