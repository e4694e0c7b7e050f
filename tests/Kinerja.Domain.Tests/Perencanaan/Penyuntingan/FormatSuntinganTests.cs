using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class FormatSuntinganTests
{
    private static readonly Guid Id = new("01939e3c-1111-7000-8000-000000000001");

    private static readonly AlamatNaskah Alamat = new(Id, NamaBidang.Teks);

    public static TheoryData<string> Contoh => new(Semua().Select(FormatSuntingan.Write));

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Every_kind_of_edit_is_read_as_it_was_written(string json) => Assert.Equal(json, FormatSuntingan.Write(FormatSuntingan.Read(json)));

    [Fact]
    public void Shape_of_an_edit_is_what_a_browser_can_write() =>
        Assert.Equal(
            $$"""{"jenis":"ubah","alamat":{"id":"{{Id}}","bidang":"teks"},"dasar":"a","baru":"b"}""",
            FormatSuntingan.Write(new Suntingan.Ubah(Alamat, "a", "b")));

    [Fact]
    public void Address_of_the_decree_itself_has_no_id()
    {
        var ubah = Assert.IsType<Suntingan.Ubah>(FormatSuntingan.Read("""{"jenis":"ubah","alamat":{"bidang":"nomor"},"baru":"1"}"""));

        Assert.Equal((new AlamatNaskah(null, "nomor"), null, "1"), (ubah.Alamat, ubah.Dasar, ubah.Baru));
    }

    // A jsonb column gives the names back ordered by length.
    [Fact]
    public void Kind_need_not_come_first() =>
        Assert.IsType<Suntingan.Sisip>(FormatSuntingan.Read($$"""{"ke":{"bidang":"tugas","id":"{{Id}}"},"item":[{"nilai":{"id":"{{Id}}","teks":"x"},"jenis":"butir"}],"jenis":"sisip"}"""));

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"jenis":"bakar"}""")]
    [InlineData("""{"alamat":{"bidang":"nomor"}}""")]
    [InlineData("""{"jenis":"ubah"}""")]
    [InlineData("""{"jenis":"ubah","alamat":{"id":"bukan"}}""")]
    [InlineData("""{"jenis":"hapus","id":null}""")]
    [InlineData("""{"jenis":"sisip","ke":{"bidang":"tugas"},"item":[{"jenis":"kucing"}]}""")]
    [InlineData("""{"jenis":"ubah","alamat":{"bidang":"nomor"},"asing":1}""")]
    [InlineData("""{"jenis":"sisip","ke":{"bidang":"menimbang"},"item":[{"jenis":"butir","nilai":null}]}""")]
    [InlineData("""{"jenis":"pasang","alamat":{"bidang":"tembusan"},"baru":{"jenis":"daftar","nilai":null}}""")]
    public void What_is_no_edit_is_refused(string json) => Assert.Throws<AturanException>(() => FormatSuntingan.Read(json));

    [Theory]
    [InlineData("""{"jenis":"kelompok","isi":[null]}""")]
    [InlineData("""{"jenis":"sisip","ke":{"bidang":"menimbang"},"item":[null]}""")]
    [InlineData("""{"jenis":"pasang","alamat":{"bidang":"tembusan"},"baru":{"jenis":"daftar","nilai":{"gaya":"Tanpa","butir":[null]}}}""")]
    public void Null_inside_an_edit_is_refused_where_it_is_applied(string json) =>
        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(NaskahUji.Read(NaskahUji.Ampelgading), FormatSuntingan.Read(json)));

    [Fact]
    public void Group_of_too_many_steps_is_refused()
    {
        var naskah = NaskahUji.Read(NaskahUji.Ampelgading);
        var langkah = Enumerable.Repeat<Suntingan>(new Suntingan.Hapus([Id]), PenyuntingNaskah.LangkahMaksimum);

        Assert.IsType<HasilSuntingan.Ditolak>(PenyuntingNaskah.Apply(naskah, new Suntingan.Kelompok([.. langkah])));
        Assert.IsType<HasilSuntingan.Berhasil>(PenyuntingNaskah.Apply(naskah, new Suntingan.Kelompok([.. langkah.Skip(1)])));
    }

    private static IEnumerable<Suntingan> Semua()
    {
        yield return new Suntingan.Ubah(Alamat, null, "b");
        yield return new Suntingan.Hapus([Id]);
        yield return new Suntingan.Pindah([Id], Alamat, Id);
        yield return new Suntingan.Kelompok([new Suntingan.Kelompok([new Suntingan.Hapus([Id])]), Suntingan.Kosong]);
        var naskah = NaskahUji.Read(NaskahUji.Ampelgading);
        foreach (var jejak in Jejak.ReadAll(naskah).Skip(1).DistinctBy(j => j.Jenis.Tipe))
        {
            yield return new Suntingan.Sisip(Alamat, null, [jejak.Jenis.Wrap(jejak.Simpul)]);
        }

        IsiNaskah[] bagian =
        [
            IsiNaskah.Of(DaftarButir.Kosong), IsiNaskah.Of(naskah.BatangTubuh!.Penutup), IsiNaskah.Of(naskah.LabelBagian), IsiNaskah.Of(naskah.Lampiran[0].Bagian[0].JudulKolom!),
            IsiNaskah.Of(naskah.KopSurat!), IsiNaskah.Of(new KepalaLampiran(["LAMPIRAN"])), IsiNaskah.Of(naskah.BatangTubuh),
        ];
        foreach (var isi in bagian)
        {
            yield return new Suntingan.Pasang(Alamat, null, isi);
            yield return new Suntingan.Pasang(Alamat, isi, null);
        }
    }
}
