using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>The fields of work of a kecamatan (PP 17/2018 Ps 10, and the sections that Perda and Perbup make of them).</summary>
[Flags]
internal enum BidangUrusan
{
    Tanpa = 0,
    Kepegawaian = 1 << 0,
    Keuangan = 1 << 1,
    Aset = 1 << 2,
    TataUsaha = 1 << 3,
    Perencanaan = 1 << 4,
    Pemerintahan = 1 << 5,
    Pertanahan = 1 << 6,
    Kependudukan = 1 << 7,
    Pelayanan = 1 << 8,
    Ketertiban = 1 << 9,
    Kesejahteraan = 1 << 10,
    Hibah = 1 << 11,
    Ekonomi = 1 << 12,
    Pembangunan = 1 << 13,
    Pemberdayaan = 1 << 14,
    Pajak = 1 << 15,
}

internal static class BidangUrusanExtensions
{
    private static readonly (BidangUrusan Bidang, string Nama, string[] Kata)[] Daftar =
    [
        (BidangUrusan.Kepegawaian, "kepegawaian", ["kepegawaian", "skp", "duk", "kgb", "cuti", "pensiun", "kenaikan pangkat", "gaji berkala", "lhkpn", "lp2p", "karis", "anjab"]),
        (BidangUrusan.Keuangan, "keuangan", ["keuangan", "anggaran", "pembiayaan", "bendahara", "spj", "spp", "spm", "sp2d", "surat permintaan pembayaran", "surat perintah membayar", "gaji"]),
        (BidangUrusan.Aset, "aset", ["aset", "asset", "barang", "inventaris", "perlengkapan", "peralatan", "sarana dan prasarana kantor", "sarana dan prasarana aparatur", "pengelola sarana dan prasarana", "pengadministrasi sarana dan prasarana", "kendaraan dinas"]),
        (BidangUrusan.TataUsaha, "tata usaha", ["umum", "administrasi umum", "tata usaha", "surat menyurat", "persuratan", "surat masuk", "surat keluar", "kearsipan", "rumah tangga", "keprotokolan", "penggandaan", "administrasi perkantoran", "ketatausahaan"]),
        (BidangUrusan.Perencanaan, "perencanaan dan pelaporan", ["perencanaan", "program dan laporan", "program dan pelaporan", "renstra", "renja", "rencana kerja", "rencana strategis", "sakip", "lkjip", "evaluasi dan pelaporan"]),
        (BidangUrusan.Pemerintahan, "pemerintahan", ["pemerintahan", "pemerintahan desa", "perangkat desa", "musdes", "kepala desa", "badan permusyawaratan desa"]),
        (BidangUrusan.Pertanahan, "pertanahan", ["pertanahan", "tanah", "sertifikat", "ahli waris", "prona", "ptsl"]),
        (BidangUrusan.Kependudukan, "kependudukan", ["kependudukan", "catatan sipil", "ktp", "kk", "e-ktp", "ktp-el", "akta kelahiran"]),
        (BidangUrusan.Pelayanan, "pelayanan publik dan perizinan", ["pelayanan publik", "perizinan", "perijinan", "perjinan", "paten", "legalisasi", "pengaduan", "data pelayanan"]),
        (BidangUrusan.Ketertiban, "ketenteraman dan ketertiban", ["ketentraman", "ketenteraman", "ketertiban", "keamanan", "linmas", "siskamling", "trantib", "trantibum", "polisi pamong praja", "penegakan peraturan", "penegakan perda", "ipoleksosbud", "ipoleksosbudhamkam", "perlindungan masyarakat"]),
        (BidangUrusan.Kesejahteraan, "kesejahteraan sosial", ["kesejahteraan sosial", "kesejahteraan rakyat", "bantuan sosial", "masalah sosial", "kepemudaan", "keagamaan", "mtq", "raskin", "rastra", "ranstra", "bansos", "pkk", "organisasi wanita", "pkh", "anak yatim"]),
        (BidangUrusan.Hibah, "hibah", ["hibah"]),
        (BidangUrusan.Ekonomi, "ekonomi", ["ekonomi", "perekonomian", "koperasi", "umkm", "ukm", "bumdes", "pkl", "sembako", "pasar"]),
        (BidangUrusan.Pembangunan, "pembangunan", ["pembangunan", "musrenbang", "musrenbangcam", "musrenbangdes", "rkpdesa", "dana desa"]),
        (BidangUrusan.Pemberdayaan, "pemberdayaan masyarakat", ["pemberdayaan", "kelembagaan", "bbgrm"]),
        (BidangUrusan.Pajak, "pajak", ["pbb", "sppt", "stts", "dhkp", "pajak bumi"]),
    ];

    // Fields that most kecamatan give to one section: crossing between them says nothing.
    private static readonly BidangUrusan[] Serumpun =
    [
        BidangUrusan.Aset | BidangUrusan.TataUsaha,
        BidangUrusan.Kepegawaian | BidangUrusan.TataUsaha,
        BidangUrusan.Pemerintahan | BidangUrusan.Pertanahan | BidangUrusan.Kependudukan,
        BidangUrusan.Pelayanan | BidangUrusan.Kependudukan,
        BidangUrusan.Kesejahteraan | BidangUrusan.Hibah,
        BidangUrusan.Ekonomi | BidangUrusan.Pembangunan | BidangUrusan.Pemberdayaan,
        BidangUrusan.Perencanaan | BidangUrusan.Pembangunan,
    ];

    // What is "umum" in these is not the office's own tata usaha.
    private static readonly string[] UmumBiasa = ["ketertiban", "pemerintahan", "pelayanan", "fasilitas", "prasarana", "legalisasi", "ketentuan"];

    /// <summary>The fields that a text names by a word of their own.</summary>
    public static BidangUrusan Find(string teks)
    {
        var kata = " " + string.Join(' ', Kata.Split(teks)) + " ";
        foreach (var biasa in UmumBiasa)
        {
            kata = kata.Replace($" {biasa} umum ", $" {biasa} ", StringComparison.Ordinal);
        }

        return Daftar.Where(d => Array.Exists(d.Kata, k => Contains(kata, k))).Aggregate(BidangUrusan.Tanpa, (a, d) => a | d.Bidang);
    }

    /// <summary>The fields themselves and those that go with them.</summary>
    public static BidangUrusan Widen(this BidangUrusan bidang) => Serumpun.Where(s => (s & bidang) != 0).Aggregate(bidang, (a, s) => a | s);

    public static string Describe(this BidangUrusan bidang) => string.Join(", ", Daftar.Where(d => bidang.HasFlag(d.Bidang)).Select(d => d.Nama));

    private static bool Contains(string kata, string dicari) => kata.Contains(" " + dicari + " ", StringComparison.Ordinal);
}
