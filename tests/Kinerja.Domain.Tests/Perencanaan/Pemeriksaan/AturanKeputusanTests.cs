using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

/// <summary>The rules about the decree itself. Each is shown on the papers, on a case that is not theirs, and on a near miss.</summary>
public sealed partial class AturanKeputusanTests
{
    private const string Mengingat = "batangTubuh.mengingat";
    private const string Diktum = "batangTubuh.diktum";

    [Theory]
    [InlineData("K01", "35.07.14", "lampiran[0].kepala[1]")]
    [InlineData("K01", "35.25.17", "lampiran[0].bagian[9].sasaran[0].indikator[0].formulasi[0].teks", "lampiran[0].bagian[9].sasaran[0].indikator[1].formulasi[0].teks", "lampiran[0].bagian[9].sasaran[0].indikator[2].formulasi[0].teks")]
    [InlineData("K01", "35.07.06")]
    [InlineData("K01", "35.07.31")]
    [InlineData("K02", "35.07.06", "batangTubuh.pejabat")]
    [InlineData("K02", "35.07.14")]
    [InlineData("K02", "35.07.31")]
    [InlineData("K02", "35.25.17")]
    [InlineData("K03", "35.07.06", "batangTubuh.nomor", "lampiran[0].kepala[2]")]
    [InlineData("K03", "35.07.31", "batangTubuh.nomor")]
    [InlineData("K03", "35.25.17", "batangTubuh.nomor")]
    [InlineData("K03", "35.07.14")]
    [InlineData("K04", "35.07.14", "batangTubuh.nomor", "batangTubuh.nomor")]
    [InlineData("K04", "35.07.31", "batangTubuh.nomor")]
    [InlineData("K05", "35.07.06")]
    [InlineData("K05", "35.07.14")]
    [InlineData("K06", "35.07.06", "batangTubuh.penutup.tanggalTercetak", "lampiran[0].penutup.tanggalTercetak")]
    [InlineData("K06", "35.07.14", "batangTubuh.penutup.tanggalTercetak", "lampiran[0].penutup.tanggalTercetak")]
    [InlineData("K06", "35.07.31", "batangTubuh.penutup.tanggalTercetak")]
    [InlineData("K06", "35.25.17", "batangTubuh.penutup.tanggalTercetak")]
    [InlineData("K07", "35.07.06", "batangTubuh.diktum[1].teks")]
    [InlineData("K07", "35.07.14", "batangTubuh.diktum[1].teks")]
    [InlineData("K07", "35.07.31")]
    [InlineData("K08", "35.07.31", "batangTubuh.mengingat.butir[4].teks")]
    [InlineData("K08", "35.07.06")]
    [InlineData("K13", "35.07.31", Mengingat, Mengingat)]
    [InlineData("K13", "35.07.06")]
    [InlineData("K14", "35.07.14", "batangTubuh.mengingat.butir[10].teks")]
    [InlineData("K14", "35.07.31", "batangTubuh.mengingat.butir[9].teks")]
    [InlineData("K14", "35.07.06")]
    [InlineData("K16", "35.07.06", "batangTubuh.menetapkan")]
    [InlineData("K16", "35.07.14", "batangTubuh.menetapkan")]
    [InlineData("K16", "35.07.31", "batangTubuh.menetapkan")]
    [InlineData("K18", "35.07.14", "batangTubuh.diktum[0].teks", "batangTubuh.diktum[0].teks")]
    [InlineData("K18", "35.07.31", "batangTubuh.diktum[0].teks")]
    [InlineData("K20", "35.07.06", "batangTubuh.diktum[2].butir.butir[2].teks")]
    [InlineData("K20", "35.07.14", "batangTubuh.diktum[2].butir.butir[2].teks")]
    [InlineData("K20", "35.07.31", "batangTubuh.diktum[2].butir.butir[2].teks")]
    [InlineData("K21", "35.07.06")]
    [InlineData("K21", "35.07.14", "batangTubuh.tentang")]
    [InlineData("K21", "35.07.31", "batangTubuh.tentang")]
    [InlineData("K22", "35.07.31", "lampiran[0].kepala", "lampiran[0].penutup")]
    [InlineData("K22", "35.07.06", "lampiran[0].penutup")]
    [InlineData("K23", "35.07.14", "lampiran[1].bagian[0]")]
    [InlineData("K23", "35.07.06")]
    [InlineData("K25", "35.25.17", "batangTubuh", "lampiran[0].bagian[0].judul")]
    [InlineData("K25", "35.07.31")]
    [InlineData("K26", "35.07.06", "kopSurat.baris[3].teks")]
    [InlineData("K26", "35.07.31", "kopSurat.baris[2].teks", "kopSurat.baris[2].teks", "kopSurat.baris[3].teks", "kopSurat.baris[3].teks")]
    [InlineData("K27", "35.07.06", "batangTubuh.tembusan")]
    [InlineData("K27", "35.07.14", "batangTubuh.tembusan")]
    [InlineData("K27", "35.07.31", "batangTubuh.tembusan")]
    [InlineData("K28", "35.07.06", Diktum)]
    [InlineData("K28", "35.07.14", Diktum)]
    [InlineData("K28", "35.07.31", Diktum)]
    public void Papers_have_these_places_and_no_others(string aturan, string kode, params string[] jalur) => Assert.Equal(jalur, NaskahUji.Jalur(NaskahUji.Contoh(kode), aturan));

    [Theory]
    [InlineData("K24", "35.07.06", 2, "pangkat dan NIP")]
    [InlineData("K24", "35.07.31", 2, "tidak diikuti koma")]
    [InlineData("K17", "35.07.06", 3, "perlu menetapkan Keputusan Camat")]
    [InlineData("K17", "35.07.14", 5, "huruf kecil")]
    [InlineData("K17", "35.07.31", 5, "Kata “Kinerja” hilang")]
    [InlineData("K19", "35.07.06", 4, "“Apabila” di tengah kalimat")]
    [InlineData("K19", "35.07.14", 3, "“diubah”")]
    [InlineData("K19", "35.07.31", 2, "ditulis terpisah")]
    public void Papers_have_so_many_and_this_among_them(string aturan, string kode, int jumlah, string pesan)
    {
        var temuan = NaskahUji.Check(NaskahUji.Contoh(kode), aturan);
        Assert.Equal(jumlah, temuan.Count);
        Assert.Contains(temuan, t => t.Pesan.Contains(pesan, StringComparison.Ordinal));
    }

    [Fact]
    public void A_decree_that_is_right_in_everything_has_no_finding() => Assert.DoesNotContain(PemeriksaNaskah.Check(new KonteksPeriksa(NaskahUji.Benar())), t => t.Aturan[0] == 'K');

    [Fact]
    public void Rules_stand_in_the_order_of_their_codes_and_each_has_a_name_and_a_basis()
    {
        var aturan = DaftarAturan.Semua.Where(a => a.Kode[0] == 'K').ToList();
        Assert.Equal(Enumerable.Range(1, 28).Select(i => $"K{i:00}"), aturan.Select(a => a.Kode));
        Assert.All(aturan, a => Assert.False(string.IsNullOrWhiteSpace(a.Nama) || string.IsNullOrWhiteSpace(a.Dasar)));
        Assert.Same(aturan[6], DaftarAturan.Find("K07"));
    }

    /// <summary>A correction that leaves its finding standing, or breaks the naskah, is none.</summary>
    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    [InlineData("35.25.17")]
    public void Every_correction_ends_its_own_finding(string kode)
    {
        var naskah = NaskahUji.Contoh(kode);
        foreach (var temuan in PemeriksaNaskah.Check(new KonteksPeriksa(naskah)).Where(t => t is { Perbaikan: not null } && t.Aturan[0] == 'K'))
        {
            var sesudah = PemeriksaNaskah.Check(new KonteksPeriksa(naskah.Apply(temuan.Perbaikan!)));
            Assert.DoesNotContain(sesudah, s => s.Aturan == temuan.Aturan && s.Tempat == temuan.Tempat && s.Pesan == temuan.Pesan);
        }
    }

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.07.14")]
    [InlineData("35.07.31")]
    public void Taking_every_correction_in_turn_comes_to_an_end(string kode)
    {
        var naskah = NaskahUji.Contoh(kode);
        var ambil = 0;
        while (PemeriksaNaskah.Check(new KonteksPeriksa(naskah)).FirstOrDefault(t => t is { Perbaikan: not null } && t.Aturan[0] == 'K') is { } temuan)
        {
            naskah = naskah.Apply(temuan.Perbaikan!);
            Assert.True(++ambil < 100, $"{temuan.Aturan} {temuan.Tempat.Jalur}: {temuan.Pesan}");
        }

        Assert.True(ambil > 20);
    }

    [Fact]
    public void A_draft_full_of_gaps_is_checked_without_falling()
    {
        var kosong = NaskahUji.Benar().With(t => t with
        {
            Judul = "", Nomor = "", Tentang = "", Pejabat = null, Menimbang = DaftarButir.Kosong, Mengingat = NaskahUji.Dasar("", " "), Memutuskan = "", Menetapkan = "",
            Diktum = [new Diktum(DiktumId.New(), "", "")], Penutup = new Penandatanganan { Bentuk = BentukTempatTanggal.DuaBaris, Jabatan = "", Nama = "" }, Tembusan = null,
        }) with { Lampiran = [], KopSurat = null };

        Assert.NotEmpty(PemeriksaNaskah.Check(new KonteksPeriksa(kosong)));
    }

    private static IReadOnlyList<TemuanNaskah> Check(string aturan, NaskahJson naskah, ProfilPeriksa? profil = null) => NaskahUji.Check(naskah, aturan, profil);

    private static TemuanNaskah Satu(string aturan, NaskahJson naskah, ProfilPeriksa? profil = null) => Assert.Single(Check(aturan, naskah, profil));

    private static ProfilPeriksa Profil() => ProfilPeriksa.Of(NaskahUji.Benar());
}
