using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Pengenalan;

/// <summary>Documents made up for these tests: another kecamatan, other posts, other habits of writing.</summary>
public sealed class PembacaNaskahTests
{
    private const string Keputusan = """
        PEMERINTAH KABUPATEN TULUNGAGUNG
        KECAMATAN SENDANG
        Jl. Raya Sendang 12 Telepon (0355) 111222
        SENDANG 66254

        KEPUTUSAN CAMAT SENDANG
        NOMOR : 100.3.3/7/409.301/2024

        TENTANG

        INDIKATOR KINERJA INDIVIDU DI LINGKUNGAN KECAMATAN SENDANG TAHUN 2024

        CAMAT SENDANG,

        Menimbang : a. bahwa kinerja perlu diukur;
        b. bahwa berdasarkan pertimbangan dalam huruf a, perlu menetapkan
        Keputusan Camat;

        Mengingat :
        1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
        2) Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;

        M E M U T U S K A N :
        Menetapkan : KEPUTUSAN CAMAT TENTANG INDIKATOR KINERJA INDIVIDU.
        PERTAMA : Indikator tercantum dalam Lampiran.
        KEDUA : Keputusan ini digunakan untuk:
        a. perencanaan; dan
        b. pelaporan.

        Ditetapkan di Sendang
        pada tanggal 5 Januari 2024
        CAMAT SENDANG,


        SUTRISNO, S.Sos.
        Pembina Tk. I
        NIP. 19700101 199503 1 002

        LAMPIRAN KEPUTUSAN CAMAT SENDANG
        NOMOR : 100.3.3/7/409.301/2024

        INDIKATOR KINERJA INDIVIDU

        Jabatan : Kepala Seksi Perekonomian
        Tugas :
        1. menyiapkan bahan pembinaan pasar desa;
        2. melaksanakan tugas lain.
        Fungsi :
        - penyusunan rencana;

        No	Tujuan	Indikator Kinerja	Cara Penghitungan	Sumber Data
        1	Meningkatnya pasar desa	Persentase pasar aktif	$\frac{\text{Pasar aktif}}{\text{Seluruh pasar}} \times 100\%$	Data pasar
        		Jumlah pedagang	Jumlah pedagang terdaftar	- Buku pedagang - Laporan desa
        """;

    [Fact]
    public void Decree_of_another_kabupaten_is_read_whole_and_without_doubt()
    {
        var hasil = Recognize(Keputusan);
        var tubuh = hasil.Naskah.BatangTubuh!;

        Assert.Equal((JenisNaskah.Keputusan, 2024), (hasil.Naskah.JenisNaskah, hasil.Naskah.Tahun));
        Assert.Equal("KEPUTUSAN CAMAT SENDANG", tubuh.Judul);
        Assert.Equal("100.3.3/7/409.301/2024", tubuh.Nomor);
        Assert.Equal("CAMAT SENDANG,", tubuh.Pejabat);
        Assert.Equal(["bahwa kinerja perlu diukur;", "bahwa berdasarkan pertimbangan dalam huruf a, perlu menetapkan Keputusan Camat;"], tubuh.Menimbang.Butir.Select(b => b.Teks));
        Assert.All(tubuh.Mengingat.Butir, b => Assert.NotNull(b.PeraturanId));
        Assert.Equal(["PERTAMA", "KEDUA"], tubuh.Diktum.Select(d => d.Label));
        Assert.Equal(["perencanaan; dan", "pelaporan."], tubuh.Diktum[1].Butir!.Butir.Select(b => b.Teks));
        Assert.Equal(("Sendang", "5 Januari 2024", "SUTRISNO, S.Sos.", "Pembina Tk. I", "197001011995031002"), (tubuh.Penutup.Tempat, tubuh.Penutup.TanggalTercetak, tubuh.Penutup.Nama, tubuh.Penutup.Pangkat, tubuh.Penutup.Nip));
        Assert.Empty(hasil.DaftarRagu.Select(r => $"{r.Jalur}: {r.Teks} {string.Join(' ', r.Ragu)}"));
        Assert.Empty(hasil.BarisSisa);
        Assert.Empty(PemeriksaanNaskah.Check(hasil.Naskah));
    }

    [Fact]
    public void Section_keeps_lists_columns_and_places()
    {
        var hasil = Recognize(Keputusan);
        var bagian = Assert.Single(Assert.Single(hasil.Naskah.Lampiran).Bagian);

        Assert.Equal("Kepala Seksi Perekonomian", bagian.Jabatan);
        Assert.Equal((GayaDaftar.Angka, 2), (bagian.Tugas!.Gaya, bagian.Tugas.Butir.Count));
        Assert.Equal(GayaDaftar.Strip, bagian.Fungsi!.Gaya);
        var sasaran = Assert.Single(bagian.Sasaran);
        Assert.Equal("Meningkatnya pasar desa", sasaran.Teks);
        Assert.Equal("{Pasar aktif}/{Seluruh pasar} × 100%", sasaran.Indikator[0].Formulasi[0].Teks);
        Assert.Equal(["Buku pedagang", "Laporan desa"], sasaran.Indikator[1].Formulasi[0].SumberData.Daftar.Butir.Select(b => b.Teks));
        var tempat = hasil.Bidang.Single(b => b.Jalur == "lampiran[0].bagian[0].sasaran[0].indikator[1].teks");
        Assert.Equal("Jumlah pedagang", tempat.Teks);
        Assert.Equal(Keputusan.Split('\n').ToList().FindIndex(b => b.Contains("Jumlah pedagang terdaftar", StringComparison.Ordinal)) + 1, tempat.Dari);
    }

    [Theory]
    [InlineData("PERTAMA : Indikator", "PERTAM : Indikator")]
    [InlineData("Meningkatnya pasar desa\t", "\t")]
    [InlineData("Persentase pasar aktif\t", "Persntase pasar aktif\t")]
    [InlineData("NIP. 19700101 199503 1 002", "NIP. 19700101 199503 1")]
    public void What_cannot_be_right_is_told(string semula, string rusak)
    {
        var hasil = Recognize(Keputusan.Replace(semula, rusak, StringComparison.Ordinal));

        Assert.True(hasil.DaftarRagu.Any() || hasil.BarisSisa.Count > 0);
    }

    [Fact]
    public void Year_that_stands_nowhere_is_asked_for()
    {
        var tanpa = Keputusan.Replace("2024", "20 24", StringComparison.Ordinal);

        Assert.Contains("Pilih tahunnya", Assert.Throws<AturanException>(() => Recognize(tanpa)).Message, StringComparison.Ordinal);
        Assert.Equal(2025, Recognize(tanpa, 2025).Naskah.Tahun);
    }

    [Fact]
    public void Paragraphs_of_a_scanned_table_are_put_back_into_rows()
    {
        const string teks = """
            INDIKATOR KINERJA INDIVIDU

            JABATAN : PENGELOLA PASAR
            TUGAS : Melaksanakan pengelolaan pasar

            KINERJA

            INDIKATOR KINERJA

            PENJELASAN/FORMULASI
            PERHITUNGAN

            SUMBER DATA

            Terlaksananya
            pembinaan pedagang

            Jumlah pedagang yang
            dibina

            Pembinaan dilaksanakan
            di kecamatan

            Laporan pembinaan

            Jumlah pertemuan

            Pertemuan dilaksanakan
            setiap bulan

            Daftar hadir
            """;
        var bagian = Assert.Single(Recognize(teks, 2024).Naskah.Lampiran[0].Bagian);

        var sasaran = Assert.Single(bagian.Sasaran);
        Assert.Equal("Terlaksananya pembinaan pedagang", sasaran.Teks);
        Assert.Equal(["Jumlah pedagang yang dibina", "Jumlah pertemuan"], sasaran.Indikator.Select(i => i.Teks));
        Assert.Equal("Daftar hadir", sasaran.Indikator[1].Formulasi[0].SumberData.Daftar.Butir[0].Teks);
    }

    private static HasilPengenalan Recognize(string teks, int? tahun = null) =>
        PembacaNaskah.Recognize(PembacaPindaian.Read(teks), new KonteksPengenalan(new KecamatanJson("35.04.17", "Sendang", "Tulungagung"), tahun));
}
