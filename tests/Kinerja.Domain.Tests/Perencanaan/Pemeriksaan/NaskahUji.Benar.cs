using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

// A decree as it should be: the twin of every positive case is that nothing is found here.
internal static partial class NaskahUji
{
    public static NaskahJson Benar() => new()
    {
        VersiFormat = NaskahJson.VersiSekarang,
        JenisNaskah = JenisNaskah.Keputusan,
        AsalNaskah = AsalNaskah.Disusun,
        Tahun = 2025,
        Kecamatan = new KecamatanJson("35.07.16", "Wajak", "Malang"),
        KopSurat = new KopSurat(
        [
            new BarisKop(PeranBarisKop.Pemerintah, "PEMERINTAH KABUPATEN MALANG"),
            new BarisKop(PeranBarisKop.Perangkat, "KECAMATAN WAJAK"),
            new BarisKop(PeranBarisKop.Alamat, "Jalan Raya Wajak Nomor 17 Telepon (0341) 823456"),
            new BarisKop(PeranBarisKop.Alamat, "Laman wajak.malangkab.go.id, Pos-el kec-wajak@malangkab.go.id"),
            new BarisKop(PeranBarisKop.KodePos, "WAJAK 65173"),
        ]),
        BatangTubuh = Tubuh(),
        LabelBagian = new LabelBagian("1. Jabatan", "2. Tugas", "3. Fungsi"),
        Lampiran =
        [
            new LampiranJson { Bagian = [Camat(), Sekretaris()], Penutup = Penutup() with { Bentuk = BentukTempatTanggal.Tanpa } },
        ],
    };

    private static BatangTubuhJson Tubuh() => new()
    {
        Judul = "KEPUTUSAN\nCAMAT WAJAK",
        Nomor = "188.4/12/KEP/35.07.16/2025",
        Tentang = "INDIKATOR KINERJA INDIVIDU KECAMATAN WAJAK\nKABUPATEN MALANG TAHUN 2025",
        Pejabat = "CAMAT WAJAK,",
        Menimbang = Daftar(
            GayaDaftar.Huruf,
            "bahwa untuk mengukur kinerja setiap jabatan di lingkungan Kecamatan Wajak diperlukan alat ukur berupa indikator kinerja individu;",
            "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Camat Wajak tentang Indikator Kinerja Individu Kecamatan Wajak Kabupaten Malang Tahun 2025;"),
        Mengingat = Dasar(
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856);",
            "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 73, Tambahan Lembaran Negara Republik Indonesia Nomor 6206);",
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80);",
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;",
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008 tentang Petunjuk Penyusunan Indikator Kinerja Utama;",
            "Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Daerah Kabupaten Malang Nomor 3 Tahun 2023 tentang Perubahan Keempat atas Peraturan Daerah Nomor 9 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah;",
            "Peraturan Bupati Malang Nomor 64 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Kecamatan;"),
        Memutuskan = "MEMUTUSKAN:",
        Menetapkan = "Menetapkan: KEPUTUSAN CAMAT WAJAK TENTANG INDIKATOR KINERJA INDIVIDU KECAMATAN WAJAK KABUPATEN MALANG TAHUN 2025.",
        Diktum =
        [
            new Diktum(DiktumId.New(), "KESATU", "Menetapkan Indikator Kinerja Individu masing-masing jabatan di lingkungan Kecamatan Wajak sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini."),
            new Diktum(DiktumId.New(), "KEDUA", "Indikator Kinerja Individu sebagaimana dimaksud dalam Diktum KESATU digunakan untuk:", Daftar(GayaDaftar.Huruf, "perencanaan tahunan;", "penyusunan perjanjian kinerja; dan", "pelaporan kinerja.")),
            new Diktum(DiktumId.New(), "KETIGA", "Pada saat Keputusan ini mulai berlaku, Keputusan Camat Wajak Nomor 188.4/9/KEP/35.07.16/2024 tentang Indikator Kinerja Individu Kecamatan Wajak Kabupaten Malang Tahun 2024 dicabut dan dinyatakan tidak berlaku."),
            new Diktum(DiktumId.New(), "KEEMPAT", "Keputusan ini mulai berlaku pada tanggal ditetapkan."),
        ],
        Penutup = Penutup(),
        Tembusan = Daftar(GayaDaftar.Angka, "Bupati Malang;", "Inspektur Kabupaten Malang."),
    };

    private static Penandatanganan Penutup() => new()
    {
        Bentuk = BentukTempatTanggal.DuaBaris,
        Tempat = "Wajak",
        TanggalTercetak = "6 Januari 2025",
        Tanggal = new DateOnly(2025, 1, 6),
        Jabatan = "CAMAT WAJAK,",
        Nama = "SITI AMINAH, S.Sos., M.Si.",
        Pangkat = "Pembina",
        Nip = "197503121998032004",
    };

    private static BagianJabatanJson Camat() => new()
    {
        Jenis = JenisIndikator.Iku,
        Judul = "INDIKATOR KINERJA UTAMA",
        Jabatan = "Camat Wajak",
        Tugas = Daftar(GayaDaftar.Huruf, "memimpin penyelenggaraan pemerintahan kecamatan; dan", "melaksanakan tugas lain yang diberikan oleh Bupati."),
        Fungsi = Daftar(GayaDaftar.Huruf, "pengoordinasian kegiatan pemberdayaan masyarakat; dan", "pembinaan penyelenggaraan pemerintahan desa."),
        JudulKolom = new JudulKolom("SASARAN/KINERJA UTAMA", "INDIKATOR KINERJA UTAMA", "PENJELASAN/FORMULASI PENGHITUNGAN", "SUMBER DATA"),
        Sasaran = [Sasaran("Meningkatnya kualitas pelayanan publik", "Persentase pengaduan yang selesai", "{Jumlah pengaduan yang selesai}/{Jumlah pengaduan yang masuk} × 100%", "Register pengaduan")],
    };

    private static BagianJabatanJson Sekretaris() => new()
    {
        Jenis = JenisIndikator.Iki,
        Judul = "INDIKATOR KINERJA INDIVIDU",
        Jabatan = "Sekretaris Kecamatan",
        Tugas = Daftar(GayaDaftar.Huruf, "menyusun laporan kinerja kecamatan; dan", "melaksanakan tugas lain yang diberikan oleh Camat."),
        Fungsi = Daftar(GayaDaftar.Huruf, "pengoordinasian penyusunan program; dan", "pelaksanaan ketatausahaan."),
        JudulKolom = new JudulKolom("SASARAN/KINERJA UTAMA", "INDIKATOR KINERJA INDIVIDU", "PENJELASAN/FORMULASI PENGHITUNGAN", "SUMBER DATA"),
        Sasaran = [Sasaran("Meningkatnya ketepatan pelaporan kinerja", "Persentase laporan yang tepat waktu", "{Jumlah laporan yang tepat waktu}/{Jumlah laporan yang wajib disampaikan} × 100%", "Buku agenda laporan")],
    };

    private static SasaranJson Sasaran(string sasaran, string indikator, string formulasi, string sumber) => new()
    {
        Teks = sasaran,
        Indikator =
        [
            new IndikatorJson { Teks = indikator, Formulasi = [new FormulasiJson { Teks = formulasi, SumberData = new SumberData(Daftar(GayaDaftar.Tanpa, sumber)) }] },
        ],
    };
}
