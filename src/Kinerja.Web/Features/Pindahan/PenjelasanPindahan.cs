using Kinerja.Data.Pindahan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pindahan;

/// <summary>What whoever opens the ZIP of a kecamatan reads first.</summary>
public static class PenjelasanPindahan
{
    /// <summary>What lies in each table. One without a line here is noticed by a test.</summary>
    public static IReadOnlyDictionary<string, string> Uraian { get; } = new Dictionary<string, string>
    {
        ["Akta"] = "perbuatan hukum berantai: pengajuan, persetujuan, penetapan, penandatanganan, peran, kunci; Sidik membuktikan urutannya",
        ["ArsipKeputusan"] = "keputusan yang sudah ditandatangani: berkas, cara, sertifikat, versi pencetak",
        ["BagianJabatan"] = "bagian satu jabatan dalam lampiran keputusan: tugas, fungsi, judul kolom",
        ["Bukti"] = "berkas dan tautan bukti; Sha256 menunjuk ke folder berkas",
        ["BuktiRealisasi"] = "bukti mana untuk realisasi mana",
        ["ButirKatalog"] = "katalog butir naskah milik kabupaten",
        ["CatatanPerubahan"] = "siapa mengubah apa, kapan, dari apa menjadi apa",
        ["CatatanPresensi"] = "rekap presensi pegawai per bulan",
        ["Formulasi"] = "baris penjelasan/formulasi penghitungan seperti tercetak, dengan sumber datanya",
        ["HasilCapaian"] = "capaian yang dihitung, per ukuran dan periode",
        ["IdentitasIndikator"] = "pengenal indikator yang sama dari tahun ke tahun",
        ["ImporTertunda"] = "dokumen yang dibaca dan belum selesai ditinjau",
        ["Indikator"] = "indikator kinerja seperti tercetak",
        ["Jabatan"] = "jabatan kantor, atasan, dan unitnya",
        ["KaitanDitolak"] = "usulan kaitan penjenjangan yang ditolak",
        ["KaitanTersimpan"] = "kaitan penjenjangan antarindikator",
        ["KalenderTahun"] = "hari libur dan cuti bersama kantor",
        ["Keanggotaan"] = "siapa berperan apa di kecamatan ini; PenggunaId menunjuk ke pengguna.csv",
        ["KebijakanKabupaten"] = "kebijakan penghitungan capaian kabupaten, per versi",
        ["KebijakanPresensiKantor"] = "kebijakan presensi kantor",
        ["Kecamatan"] = "kecamatan ini: kode wilayah, nama, jumlah desa, zona waktu",
        ["Kabupaten"] = "kabupatennya",
        ["Keputusan"] = "kepala dan batang tubuh setiap keputusan, dengan status dan tanggalnya",
        ["KeputusanPublik"] = "yang tampil pada halaman pemeriksaan umum",
        ["Komentar"] = "komentar peninjauan",
        ["KoreksiRealisasi"] = "koreksi angka sesudah bulan dikunci",
        ["KunciBulan"] = "bulan yang sudah dikunci",
        ["Lampiran"] = "lampiran keputusan: kepala dan penutupnya",
        ["Pegawai"] = "pegawai kantor",
        ["Pemangku"] = "siapa memangku jabatan apa, dari kapan sampai kapan",
        ["Pemberitahuan"] = "pemberitahuan kepada pengguna",
        ["PengabaianTemuan"] = "temuan pemeriksaan yang diabaikan dengan alasan",
        ["PengaturanKabupaten"] = "pola nomor dan kewajiban fasilitasi kabupaten",
        ["PeraturanTambahan"] = "peraturan yang ditambahkan kabupaten pada register",
        ["PetaKolom"] = "kolom berkas Excel/CSV mana untuk isian mana, diingat untuk impor berikutnya",
        ["ProfilNaskah"] = "tata naskah: kertas, huruf, margin, kop, lambang",
        ["ProsesPengesahan"] = "langkah penandatanganan setiap keputusan",
        ["Realisasi"] = "angka bulanan: nilai, status, siapa mengisi dan memverifikasi",
        ["Sasaran"] = "sasaran/kinerja utama seperti tercetak",
        ["Target"] = "target per ukuran dan periode",
        ["VersiTarget"] = "nilai target setiap versinya, dengan alasan",
        ["Ukuran"] = "cara mengukur indikator",
        ["VersiUkuran"] = "rumus, satuan, dan periode setiap versi cara mengukur",
    };

    public static string Tulis(string kecamatan, IReadOnlyList<TabelPindahan> tabel) =>
        $"""
        DATA KECAMATAN {kecamatan.ToUpperInvariant()}

        Semua yang disimpan program Kinerja tentang kecamatan ini, dalam format terbuka. Tidak ada sandi di dalamnya.

        naskah/        isi setiap keputusan sebagai JSON; dapat dibaca mesin dan diimpor satu per satu
        pdf/           setiap keputusan: yang sudah ditandatangani apa adanya, yang lain sebagai cetakan
        berkas/        bukti, lambang, cetakan, dan keputusan bertanda tangan; nama berkas adalah SHA-256 isinya
        tabel/         tabel basis data sebagai CSV, diterangkan di bawah
        pengguna.csv   orang yang disebut dalam data; tanpa nama pengguna berarti bukan anggota (lagi)
        manifes.json   daftar semua berkas dengan SHA-256 dan ukurannya, dan jenis setiap kolom

        MEMBACA CSV
        UTF-8, koma, baris pertama nama kolom (RFC 4180). Tanpa isi berarti tidak diketahui; "" berarti teks kosong.
        uuid: pengenal; text, character varying: teks; integer, bigint: bilangan bulat; numeric: bilangan dengan titik desimal; boolean: t atau f; date: tttt-bb-hh;
        timestamp with time zone: saat, dalam UTC; jsonb: JSON; uuid[]: pengenal dalam kurung kurawal.
        Teks yang akan dihitung Excel sebagai rumus (berawalan = + - @) didahului tanda petik tunggal; program ini membuangnya lagi saat memasukkan.

        MEMASUKKAN KE PEMASANGAN LAIN
            dotnet Kinerja.Web.dll impor --berkas kecamatan.zip
        Hanya ke pemasangan yang belum mempunyai kecamatan ini, atau yang masih kosong; semua atau tidak sama sekali. Pengguna masuk lagi dengan tautan sekali pakai.

        TABEL

        """.ReplaceLineEndings("\r\n")
        + string.Concat(tabel.OrderBy(t => t.Nama, StringComparer.Ordinal).Select(t => $"{t.Nama} ({t.Baris.ToString("N0", TeksIndonesia.Budaya)} baris): {Uraian.GetValueOrDefault(t.Nama, "-")}\r\n    {string.Join(", ", t.Kolom.Select(k => $"{k.Nama} [{k.Jenis}]"))}\r\n"));
}
