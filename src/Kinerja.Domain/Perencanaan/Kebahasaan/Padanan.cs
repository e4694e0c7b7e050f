using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>Abbreviations and programmes with the words that they stand for, so that "Siskamling" is seen to be about keamanan and "GU" about keuangan.</summary>
internal static class Padanan
{
    private static readonly Dictionary<string, string[]> Arti = Create(
        ("linmas", "perlindungan masyarakat keamanan ketenteraman"), ("siskamling", "sistem keamanan lingkungan ketenteraman"), ("keamanan", "ketenteraman"), ("trantib", "ketenteraman ketertiban"), ("trantibum", "ketenteraman ketertiban"), ("tramtib", "ketenteraman ketertiban"),
        ("ketentraman", "ketenteraman"), ("satpol", "polisi pamong praja"), ("ipoleksosbud", "ideologi politik sosial keamanan ketertiban"), ("ipoleksosbudhamkam", "ideologi politik sosial keamanan ketertiban"), ("poskamling", "keamanan"),
        ("ktp", "kependudukan"), ("kk", "kependudukan"), ("e-ktp", "kependudukan"), ("ktp-el", "kependudukan"), ("mutasi", "kependudukan"), ("pindah", "kependudukan"), ("akta", "kependudukan catatan sipil"),
        ("paten", "pelayanan perizinan"), ("skm", "survei kepuasan"), ("ikm", "survei kepuasan"), ("legalisasi", "administrasi umum"), ("survey", "survei"), ("sktm", "pelayanan"), ("imb", "perizinan"), ("siup", "perizinan"),
        ("musrenbang", "musyawarah perencanaan pembangunan"), ("musrenbangcam", "musrenbang musyawarah perencanaan pembangunan kecamatan"), ("musrenbangdes", "musrenbang musyawarah perencanaan pembangunan desa"), ("musdes", "musyawarah pemerintahan desa"), ("perangkat", "pemerintahan"),
        ("rkpdesa", "rencana pembangunan desa"), ("rkpdes", "rencana pembangunan desa"), ("rpjmdes", "rencana pembangunan desa"), ("apbdes", "anggaran keuangan desa"), ("add", "alokasi dana desa keuangan"), ("dd", "dana desa keuangan"), ("bk", "bantuan keuangan"),
        ("udkp", "pembangunan"), ("tps", "sampah"), ("tpa", "sampah"), ("bbgrm", "gotong royong masyarakat"), ("bumdes", "usaha milik desa ekonomi"), ("ukm", "usaha ekonomi"), ("umkm", "usaha mikro kecil menengah"), ("pkl", "pedagang ekonomi"), ("kopwan", "koperasi"), ("sembako", "harga sembilan bahan pokok"),
        ("pbb", "pajak bumi bangunan"), ("sppt", "pbb pajak"), ("stts", "pbb pajak"), ("dhkp", "pbb pajak"), ("raskin", "kesejahteraan sosial bantuan"), ("rastra", "kesejahteraan sosial bantuan"), ("pkh", "kesejahteraan sosial bantuan"), ("bpjs", "jaminan kesehatan"), ("jkn", "jaminan kesehatan"),
        ("bansos", "bantuan sosial"), ("pkk", "pemberdayaan keluarga perempuan"), ("mtq", "keagamaan"), ("yatim", "sosial"), ("stunting", "kesehatan"), ("posyandu", "kesehatan"), ("narkoba", "penyalahgunaan obat narkotika"),
        ("skp", "sasaran kinerja pegawai"), ("duk", "kepangkatan kepegawaian"), ("kgb", "kenaikan gaji berkala"), ("pangkat", "kepegawaian"), ("cuti", "kepegawaian"), ("pensiun", "kepegawaian"), ("absensi", "kehadiran absen"), ("absen", "kehadiran absensi"), ("pns", "pegawai kepegawaian"), ("asn", "pegawai kepegawaian"),
        ("spj", "pertanggungjawaban keuangan"), ("spp", "pembayaran keuangan"), ("spm", "pembayaran keuangan"), ("sp2d", "keuangan"), ("gu", "anggaran keuangan"), ("dpa", "anggaran keuangan"), ("rka", "anggaran perencanaan"), ("lpj", "pertanggungjawaban keuangan"), ("kas", "keuangan"), ("gaji", "keuangan kepegawaian"),
        ("pertanggungjawaban", "keuangan"), ("pembukuan", "keuangan"), ("renstra", "rencana strategis perencanaan"), ("renja", "rencana kerja perencanaan"), ("sakip", "akuntabilitas pelaporan"), ("lkjip", "laporan kinerja akuntabilitas pelaporan"), ("lakip", "laporan kinerja akuntabilitas pelaporan"), ("iku", "perencanaan indikator"),
        ("kendaraan", "perlengkapan aset"), ("asset", "aset"), ("inventaris", "aset barang"), ("barang", "aset"), ("peralatan", "perlengkapan"), ("gedung", "sarana"), ("warung", "ketertiban"));

    /// <summary>The pokok of a text together with what its abbreviations stand for.</summary>
    public static HashSet<string> ListPokok(string teks)
    {
        var hasil = KataIsi.ListPokok(teks);
        foreach (var kata in Kata.Split(teks))
        {
            hasil.UnionWith(Arti.GetValueOrDefault(kata, []));
        }

        return hasil;
    }

    private static Dictionary<string, string[]> Create(params (string Kata, string Arti)[] daftar) =>
        daftar.ToDictionary(d => d.Kata, d => d.Arti.Split(' ').Select(KataDasar.Key).Where(k => !KataIsi.IsKerja(k)).ToArray(), StringComparer.Ordinal);
}
