using Kinerja.Domain.Perencanaan.Kebahasaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
using static Kinerja.Domain.Tests.Perencanaan.Pemeriksaan.NaskahUji;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// L09–L17: the items and their words.
public sealed partial class AturanJabatanTests
{
    [Fact]
    public void L09_finds_the_cut_texts_of_the_seeds()
    {
        Assert.Superset(
            new HashSet<string> { Di(2, "fungsi.butir[8].teks"), Di(3, "fungsi.butir[10].teks"), Di(18, "sasaran[4].indikator[0].teks"), Di(21, "tugas.butir[0].teks") },
            Jalur(Contoh(Sangkapura), "L09").ToHashSet());
        Assert.Equal([Di(13, "tugas.butir[7].teks")], Jalur(Contoh(Ampelgading), "L09"));
        Assert.Empty(Jalur(Contoh(Kromengan), "L09"));
    }

    [Theory]
    [InlineData("menyusun laporan bulanan untuk", 1)]
    [InlineData("menyerahkan berkas kepada Kepala Dinas;", 1)]
    [InlineData("menyerahkan berkas kepada Kepala Dinas Sosial;", 0)]
    [InlineData("memanfaatkan teknologi tepat guna; dan", 0)]
    [InlineData("mencatat surat agar agenda di kantor;", 1)]
    [InlineData("mencatat surat agar mudah dicari;", 0)]
    [InlineData("mencatat surat (masuk", 1)]
    [InlineData("menyusun LKjIP dan RPJMDes;", 0)]
    [InlineData("menyusun rencanaKerja bulanan;", 1)]
    public void L09_sees_where_a_sentence_stops(string tugas, int banyak) => Assert.Equal(banyak, Tambahan("L09", tugas).Count);

    [Fact]
    public void L10_finds_the_two_tasks_of_two_decrees_and_not_those_that_the_third_split()
    {
        Assert.Equal([Di(6, "tugas.butir[9].teks")], Jalur(Contoh(Bululawang), "L10"));
        Assert.Equal([Di(7, "tugas.butir[9].teks")], Jalur(Contoh(Ampelgading), "L10"));
        Assert.Empty(Jalur(Contoh(Kromengan), "L10"));
    }

    [Theory]
    [InlineData("menerima tamu; mencatat keperluannya;", 1)]
    [InlineData("menerima dan mencatat tamu; dan", 0)]
    public void L10_tells_two_tasks_from_one(string tugas, int banyak) => Assert.Equal(banyak, Tambahan("L10", tugas).Count);

    [Fact]
    public void L11_finds_what_Sangkapura_says_twice() =>
        Assert.Equal([Di(0, "fungsi.butir[5].teks"), Di(5, "fungsi.butir[8].teks"), Di(5, "fungsi.butir[10].teks")], Jalur(Contoh(Sangkapura), "L11"));

    [Theory]
    [InlineData("menyusun jadwal pemakaian ruang rapat kantor;", "penyusunan jadwal pemakaian ruang rapat;", 1)]
    [InlineData("pelaksanaan koordinasi pemanfaatan potensi ekonomi masyarakat;", "pelaksanaan pembinaan pemanfaatan potensi ekonomi masyarakat;", 0)]
    [InlineData("menyiapkan bahan perumusan urusan pemerintahan desa;", "menyiapkan bahan perumusan urusan pertanahan desa;", 0)]
    public void L11_tells_a_repetition_from_a_neighbour(string satu, string dua, int banyak) => Assert.Equal(banyak, Tambahan("L11", satu, dua).Count);

    [Fact]
    public void L12_finds_the_tasks_that_are_none()
    {
        Assert.Equal([Di(8, "tugas.butir[0].teks"), Di(8, "tugas.butir[1].teks")], Jalur(Contoh(Bululawang), "L12"));
        Assert.Equal([Di(13, "tugas.butir[0].teks")], Jalur(Contoh(Ampelgading), "L12"));
        Assert.Contains(Di(18, "tugas.butir[0].teks"), Jalur(Contoh(Sangkapura), "L12"));
    }

    [Theory]
    [InlineData("Petugas loket;", 1)]
    [InlineData("petugas loket menerima berkas permohonan dari warga setiap hari;", 0)]
    [InlineData("mengerjakan segala urusan;", 1)]
    [InlineData("menata arsip dengan cara memberi nomor urut;", 0)]
    public void L12_tells_a_person_from_a_task(string tugas, int banyak) => Assert.Equal(banyak, Tambahan("L12", tugas).Count);

    [Fact]
    public void L13_misses_the_residual_task()
    {
        Assert.Equal([Di(10, "tugas"), Di(11, "tugas")], Jalur(Contoh(Bululawang), "L13"));
        Assert.Single(Tambahan("L13", "menata arsip;", "mencatat surat."));
        Assert.Empty(Tambahan("L13", "menata arsip;", "melaksanakan tugas kedinasan lain dari atasan."));
        Assert.Empty(Tambahan("L13", "menata arsip."));
    }

    [Fact]
    public void L14_finds_the_endings_of_the_seeds()
    {
        Assert.Contains(Di(10, "tugas.butir[1].teks"), Jalur(Contoh(Kromengan), "L14"));
        Assert.Contains(Di(16, "tugas.butir[1].teks"), Jalur(Contoh(Kromengan), "L14"));
        Assert.Contains(Di(1, "tugas.butir[6].teks"), Jalur(Contoh(Bululawang), "L14"));
        Assert.Contains(Di(14, "tugas.butir[0].teks"), Jalur(Contoh(Ampelgading), "L14"));
    }

    [Fact]
    public void L14_mends_each_item_and_leaves_lists_without_marks_alone()
    {
        Assert.Equal(["menerima tamu;", "mencatat tamu; dan"], Tambahan("L14", "menerima tamu; dan", "mencatat tamu", "melaksanakan tugas lain.").Select(t => t.Perbaikan!.Baru));
        Assert.Empty(Tambahan("L14", "menerima tamu;", "mencatat tamu; dan", "melaksanakan tugas lain."));
        Assert.Empty(Tambahan("L14", "menerima tamu", "mencatat tamu", "melaksanakan tugas lain"));
    }

    [Fact]
    public void L15_finds_the_unit_that_gives_tasks()
    {
        Assert.Equal([Di(10, "tugas.butir[0].teks")], Jalur(Contoh(Kromengan), "L15"));
        Assert.Equal("melaksanakan tugas yang diberikan oleh Kepala Sub Bagian Umum;", Assert.Single(Tambahan("L15", "melaksanakan tugas yang diberikan oleh Sub Bagian Umum;")).Perbaikan!.Baru);
        Assert.Empty(Tambahan("L15", "melaksanakan tugas yang diberikan oleh Kepala Seksi Umum;"));
    }

    [Theory]
    [InlineData(Ampelgading, "Raskin,Surat Perintah Pembayaran,SPP dan SSP")]
    [InlineData(Bululawang, "Raskin,Badan Pengelolaan Keuangan Daerah,Unit Daerah Kerja Pembangunan")]
    [InlineData(Kromengan, "Raskin")]
    [InlineData(Sangkapura, "Raskin,Ranstra,CALK,Sasaran Kerja Pegawai,RKPM")]
    public void L16_finds_the_terms_of_the_seeds(string kode, string istilah)
    {
        var kutipan = Check(Contoh(kode), "L16").Select(t => t.Kutipan).ToHashSet();

        Assert.All(istilah.Split(','), i => Assert.Contains(i, kutipan));
    }

    [Theory]
    [InlineData(2025, "menyusun LAKIP;", "menyusun LKjIP;")]
    [InlineData(2014, "menyusun LAKIP;", null)]
    [InlineData(2025, "menyusun LKjIP dan CaLK;", null)]
    [InlineData(2025, "mengundang Muspika;", "mengundang Forkopimcam;")]
    [InlineData(2025, "menyiapkan Surat Perintah Membayar;", null)]
    public void L16_looks_at_the_year(int tahun, string tugas, string? usulan)
    {
        var profil = ProfilPeriksa.Of(Benar()) with { Tanggal = new DateOnly(tahun, 1, 6) };

        Assert.Equal(usulan, CheckTambahan(Dengan(Bagian("Pengelola Arsip", [tugas])), "L16", profil) is [{ } satu] ? satu.Perbaikan?.Baru : null);
    }

    [Fact]
    public void L16_finds_an_abbreviation_of_which_two_letters_changed_places()
    {
        Assert.Single(Tambahan("L16", "menyusun DPPKA;", "mencatat DPKPA;"));
        Assert.Empty(Tambahan("L16", "menyusun LKPJ;", "mencatat LPPD;"));
    }

    [Theory]
    [InlineData(Ampelgading, "kundusif,Steakholder,Keuatan,dibidang,Perijinan,draft,staff,surat – surat,ketentraman,disetiap,kedalam")]
    [InlineData(Bululawang, "administtasi,ASARAN,Tramtib,efektifitas,produktifitas,dibidang,asset,desa desa,Di Proses")]
    [InlineData(Kromengan, "kemanan,menetik,produktifitas,ketentraman")]
    [InlineData(Sangkapura, "peleporan,Melaksakan,keguatan,perjinan,propinsi,Prosentase,FORMOLASI,diwilayah,social,Pemebentukan,Lapoan")]
    public void L17_finds_the_misspellings_of_the_seeds(string kode, string salah)
    {
        var kutipan = Check(Contoh(kode), "L17").Select(t => t.Kutipan).ToHashSet();

        Assert.All(salah.Split(','), s => Assert.Contains(s, kutipan));
    }

    [Theory]
    [InlineData("mencatat di lingkungan kantor", null)]
    [InlineData("mencatat dilapangan", "mencatat di lapangan")]
    [InlineData("didanai dan disusun kembali", null)]
    [InlineData("surat yang di ajukan", "surat yang diajukan")]
    [InlineData("surat di bentuk lain", "surat dibentuk lain")]
    [InlineData("Propinsi dan KWALITAS", "Provinsi dan KUALITAS")]
    [InlineData("undang - undang", "undang-undang")]
    [InlineData("kuda kuda", "kuda-kuda")]
    [InlineData("sama-sama, sama", null)]
    [InlineData("RT 01 01 dan KK KK", null)]
    public void Ejaan_corrects_what_it_is_sure_of(string teks, string? benar) => Assert.Equal(benar ?? teks, DaftarEjaan.Bawaan.Correct(teks));

    [Fact]
    public void L17_keeps_names_and_formulas_and_corrects_column_titles()
    {
        var naskah = Dengan(Bagian("Pengelola Arsip") with { JudulKolom = new("SASARN/KINERJA UTAMA", "INDIKATOR KINERJA INDIVIDU", "PENJELASAN", "SUMBER DATA") });

        Assert.Equal("SASARAN/KINERJA UTAMA", Assert.Single(CheckTambahan(naskah, "L17")).Perbaikan!.Baru);
        Assert.Empty(Check(Benar() with { KopSurat = new([new(Kinerja.Domain.Organisasi.PeranBarisKop.Alamat, "Jalan Propinsi 5")]) }, "L17"));
        Assert.Equal("mencatat nama, alamat;", Assert.Single(Tambahan("L17", "mencatat nama , alamat;")).Perbaikan!.Baru);
        Assert.Equal("mencatat nama, alamat;", Assert.Single(Tambahan("L17", "mencatat nama,alamat;")).Perbaikan!.Baru);
        Assert.Empty(Tambahan("L17", "mencatat nama, alamat, 1,5 ha;"));
    }

    private static IReadOnlyList<TemuanNaskah> Tambahan(string aturan, params string[] tugas) => CheckTambahan(Dengan(Bagian("Pengelola Arsip", tugas)), aturan);
}
