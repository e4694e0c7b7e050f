using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// K22 to K28: parts of the paper.
public sealed partial class AturanKeputusanTests
{
    [Fact]
    public void K22_wants_a_head_with_its_lines_and_a_signature()
    {
        Assert.Equal(TingkatAturan.Galat, Satu("K22", NaskahUji.Benar().WithLampiran(l => l with { Kepala = [] })).Tingkat);
        Assert.Contains("baris NOMOR", Satu("K22", NaskahUji.Benar().WithLampiran(l => l with { Kepala = ["LAMPIRAN", "KEPUTUSAN CAMAT WAJAK", "TENTANG"] })).Pesan, StringComparison.Ordinal);
        Assert.Contains("belum ditutup", Satu("K22", NaskahUji.Benar().WithLampiran(l => l with { Penutup = null })).Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void K22_is_silent_about_a_head_with_the_date_in_place_of_the_title() =>
        Assert.Empty(Check("K22", NaskahUji.Benar().WithLampiran(l => l with { Kepala = ["Lampiran Keputusan Camat Wajak", "Nomor 188.4/12/KEP/35.07.16/2025", "Tanggal 6 Januari 2025"] })));

    [Fact]
    public void K23_finds_an_annex_without_head_behind_a_signed_one_and_not_one_of_its_own()
    {
        var naskah = NaskahUji.Benar();
        var kedua = naskah.Lampiran[0] with { Kepala = [] };
        Assert.Equal("lampiran[1].bagian[0]", Satu("K23", naskah with { Lampiran = [naskah.Lampiran[0], kedua] }).Tempat.Jalur);
        Assert.Empty(Check("K22", naskah with { Lampiran = [naskah.Lampiran[0], kedua] }));
        Assert.Empty(Check("K23", naskah with { Lampiran = [naskah.Lampiran[0], kedua with { Kepala = null }] }));
        Assert.Empty(Check("K23", naskah with { Lampiran = [naskah.Lampiran[0] with { Penutup = null }, kedua] }));
    }

    [Fact]
    public void K24_finds_who_cannot_be_told()
    {
        Assert.Contains("tanpa NIP", Satu("K24", NaskahUji.Benar().WithPenutup(p => p with { Nip = null })).Pesan, StringComparison.Ordinal);
        Assert.Contains("bukan 18 angka", Satu("K24", NaskahUji.Benar().WithPenutup(p => p with { Nip = "19750312199803200" })).Pesan, StringComparison.Ordinal);
        Assert.Equal("CAMAT WAJAK,", Satu("K24", NaskahUji.Benar().WithPenutup(p => p with { Jabatan = "CAMAT WAJAK." })).Perbaikan!.Baru);
        Assert.Equal(2, Check("K24", NaskahUji.Benar(), Profil() with { NamaCamat = "BUDI SANTOSO, S.H." }).Count);
    }

    [Fact]
    public void K24_is_silent_about_spaces_degrees_and_who_stands_in()
    {
        Assert.Empty(Check("K24", NaskahUji.Benar().WithPenutup(p => p with { Nip = "19750312 199803 2 004" })));
        Assert.Empty(Check("K24", NaskahUji.Benar(), Profil() with { NamaCamat = "Siti Aminah" }));
        Assert.Empty(Check("K24", NaskahUji.Benar().WithPenutup(p => p with { Jabatan = "Plt. CAMAT WAJAK," }).WithLampiran(l => l with { Penutup = l.Penutup! with { Jabatan = "Plt. CAMAT WAJAK," } }), Profil() with { NamaCamat = "BUDI SANTOSO" }));
    }

    [Fact]
    public void K25_finds_an_annex_alone_a_title_over_nothing_and_a_decree_over_nothing()
    {
        Assert.Equal("batangTubuh", Satu("K25", NaskahUji.Benar() with { JenisNaskah = JenisNaskah.LampiranTanpaKeputusan, BatangTubuh = null }).Tempat.Jalur);
        Assert.Equal("lampiran[0].bagian[0].judul", Satu("K25", NaskahUji.Benar().WithBagian(b => b with { Sasaran = [] })).Tempat.Jalur);
        Assert.Equal("lampiran", Satu("K25", NaskahUji.Benar() with { Lampiran = [] }).Tempat.Jalur);
        Assert.Empty(Check("K25", NaskahUji.Benar().WithBagian(b => b with { Sasaran = [], Jenis = JenisIndikator.Iki })));
    }

    [Theory]
    [InlineData("Laman http://gresikkab.go.id", "milik kabupaten")]
    [InlineData("Website: kec-wajak.malangkab.go.id", "Laman")]
    [InlineData("Telepon 0812-3456-7890", "seluler")]
    [InlineData("✆ (0341) 851001", "Lambang")]
    public void K26_finds_what_a_letterhead_should_not_say(string baris, string pesan) => Assert.Contains(pesan, Satu("K26", NaskahUji.Benar().WithKop(baris)).Pesan, StringComparison.Ordinal);

    [Theory]
    [InlineData("Laman wajak.malangkab.go.id, Pos-el kantor@malangkab.go.id")]
    [InlineData("Jalan Raya Wajak Nomor 17 Telepon (0341) 823456, 0341-823457")]
    [InlineData("Gedung 8, Jalan Website Raya Nomor 081")]
    public void K26_is_silent_about_own_site_mail_and_landline(string baris) => Assert.Empty(Check("K26", NaskahUji.Benar().WithKop(baris)));

    [Fact]
    public void K26_misses_the_letterhead_of_a_decree() => Assert.Equal("kopSurat", Satu("K26", NaskahUji.Benar() with { KopSurat = null }).Tempat.Jalur);

    [Fact]
    public void K27_finds_an_empty_list_too()
    {
        Satu("K27", NaskahUji.Benar().With(t => t with { Tembusan = null }));
        Satu("K27", NaskahUji.Benar().With(t => t with { Tembusan = DaftarButir.Kosong }));
        Assert.Empty(Check("K27", NaskahUji.Benar()));
    }

    [Theory]
    [InlineData("Pada saat Keputusan ini mulai berlaku, Keputusan Camat Wajak Nomor 1 Tahun 2024 dinyatakan tidak berlaku.", false)]
    [InlineData("Mencabut Keputusan Camat Wajak Nomor 1 Tahun 2024.", false)]
    [InlineData("Biaya akibat Keputusan ini dibebankan pada APBD, yang berlaku tahun berjalan.", true)]
    public void K28_wants_the_former_decree_ended(string diktum, bool temuan) => Assert.Equal(temuan, Check("K28", NaskahUji.Benar().WithDiktum(2, diktum)).Count == 1);
}
