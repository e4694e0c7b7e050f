using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Penyusunan;
using Xunit;

namespace Kinerja.Web.Tests.Penyusunan;

public sealed class MejaSuntingTests
{
    private readonly NaskahSunting _simpanan = new();

    private IReadOnlyList<string> Label => [.. _simpanan.Tersimpan.BatangTubuh!.Diktum.Select(d => d.Label)];

    private string Tentang => _simpanan.Tersimpan.BatangTubuh!.Tentang;

    [Fact]
    public async Task Typed_field_is_stored_and_taken_back_as_one_burst()
    {
        using var meja = _simpanan.Open();
        var semula = Tentang;
        Assert.Equal("tersimpan", (await meja.WriteAsync(Ketik(semula, "Satu"))).Keadaan);
        Assert.Equal("tersimpan", (await meja.WriteAsync(Ketik("Satu", "Satu dua"))).Keadaan);
        Assert.Equal("Satu dua", Tentang);
        await meja.UndoAsync();
        Assert.Equal(semula, Tentang);
        Assert.False(meja.CanUndo);
        await meja.RedoAsync();
        Assert.Equal("Satu dua", Tentang);
    }

    [Fact]
    public async Task Two_editors_of_one_field_meet_in_a_conflict_and_those_of_two_fields_do_not()
    {
        using var meja = _simpanan.Open();
        using var lain = _simpanan.Open();
        var semula = Tentang;
        await lain.WriteAsync(Ketik(semula, "Milik orang lain"));
        var jawaban = await meja.WriteAsync(Ketik(semula, "Milik saya"));
        Assert.Equal(("konflik", "Milik orang lain"), (jawaban.Keadaan, jawaban.Nilai));
        Assert.Equal("Milik orang lain", Tentang);
        Assert.Equal("tersimpan", (await meja.WriteAsync(Ketik("", "Plt. CAMAT", NamaBidang.PenutupPangkat, dasarNyata: true))).Keadaan);
    }

    [Fact]
    public async Task Own_value_whose_answer_was_lost_is_no_conflict()
    {
        using var meja = _simpanan.Open();
        var semula = Tentang;
        await meja.WriteAsync(Ketik(semula, "Setengah"));
        var jawaban = await meja.WriteAsync(Ketik(semula, "Utuh") with { Mungkin = ["Setengah"] });
        Assert.Equal(("tersimpan", "Utuh"), (jawaban.Keadaan, Tentang));
    }

    [Fact]
    public async Task New_diktum_brings_the_labels_after_it_along_and_is_taken_back_with_them_as_one_step()
    {
        using var meja = _simpanan.Open();
        var semula = Label;
        var diktum = new AlamatNaskah(null, NamaBidang.Diktum);
        var langkah = PerintahSunting.Create(meja.Naskah, "tambah", [meja.Naskah.BatangTubuh!.Diktum[0].Id.Value], null, null)!;
        await meja.ApplyAsync(langkah.Suntingan);
        Assert.Equal([.. semula, TeksBaku.Label(semula.Count)], Label);
        Assert.Equal(langkah.Fokus, LetakNaskah.ReadDaftar(_simpanan.Tersimpan, diktum)![1]);
        await meja.UndoAsync();
        Assert.Equal(semula, Label);
        Assert.False(meja.CanUndo);
    }

    [Fact]
    public async Task Section_gets_labels_of_its_own_that_say_at_first_what_the_decree_says()
    {
        using var meja = _simpanan.Open();
        var bagian = meja.Naskah.Lampiran[0].Bagian.First(b => b.Label is null).Id!.Value.Value;
        await meja.ApplyAsync(PerintahSunting.Create(meja.Naskah, "pasang", [], new AlamatNaskah(bagian, NamaBidang.Label), null)!.Suntingan);
        var label = new AlamatNaskah(bagian, NamaBidang.LabelTugas);
        Assert.Equal(meja.Naskah.LabelBagian.Tugas, LetakNaskah.Read(_simpanan.Tersimpan, label));
        Assert.Equal("tersimpan", (await meja.WriteAsync(new Ketikan(bagian.ToString(), NamaBidang.LabelTugas, meja.Naskah.LabelBagian.Tugas, "URAIAN TUGAS", 1, []))).Keadaan);
        Assert.Equal("URAIAN TUGAS", LetakNaskah.Read(_simpanan.Tersimpan, label));
        await meja.ApplyAsync(PerintahSunting.Create(meja.Naskah, "lepas", [], new AlamatNaskah(bagian, NamaBidang.Label), null)!.Suntingan);
        Assert.Null(LetakNaskah.Read(_simpanan.Tersimpan, label));
    }

    [Fact]
    public async Task Unknown_field_is_refused_and_not_kept_waiting()
    {
        using var meja = _simpanan.Open();
        Assert.Equal("ditolak", (await meja.WriteAsync(Ketik("", "x") with { Item = "entah" })).Keadaan);
        Assert.Equal("ditolak", (await meja.WriteAsync(Ketik("", "x") with { Item = Guid.NewGuid().ToString() })).Keadaan);
    }

    [Fact]
    public async Task Reading_again_tells_which_fields_others_changed()
    {
        using var meja = _simpanan.Open();
        using var lain = _simpanan.Open();
        IReadOnlyList<IsianBerubah> kabar = [];
        meja.Berubah = k =>
        {
            kabar = k;
            return Task.CompletedTask;
        };
        await lain.WriteAsync(Ketik(Tentang, "Baru"));
        var bagian = meja.Naskah.Lampiran[0].Bagian[0];
        await meja.TakeAsync(_simpanan.Detail);
        Assert.Equal([new IsianBerubah(new AlamatNaskah(null, NamaBidang.Tentang), "Baru")], kabar);
        Assert.Same(bagian, meja.Naskah.Lampiran[0].Bagian[0]);
    }

    private Ketikan Ketik(string dasar, string baru, string bidang = NamaBidang.Tentang, bool dasarNyata = false) =>
        new(AlamatHalaman.Naskah, bidang, dasarNyata ? LetakNaskah.Read(_simpanan.Tersimpan, new AlamatNaskah(null, bidang)) : dasar, baru, 1, []);
}
