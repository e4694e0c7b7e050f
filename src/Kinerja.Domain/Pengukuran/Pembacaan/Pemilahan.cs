namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Polarity, accumulation and period, by the words of name and row.</summary>
internal static class Pemilahan
{
    private static readonly string[] MakinSedikit = ["pelanggaran", "keterlambatan", "terlambat", "tunggakan", "kehilangan", "kerusakan", "kesalahan", "konflik", "kriminalitas", "temuan"];

    // What comes from outside: more of it is neither better nor worse, and the office does not steer it.
    private static readonly string[] DariLuar =
    [
        "pengaduan", "keluhan", "surat masuk", "pensiun", "cuti", "karis", "karsu", "kejadian", "laporan cepat", "pengajuan surat", "berkas pengajuan", "berkas permohonan", "sosial kematian", "santunan kematian",
    ];

    private static readonly string[] Ditangani = ["ditangani", "tangani", "ditindaklanjuti", "diselesaikan", "selesai", "terlayani", "dilayani"];

    private static readonly string[] Persediaan = ["ukm", "umkm", "bumdes", "koperasi", "pkl", "aset", "asset", "penduduk", "tenaga", "pegawai"];

    private static readonly string[] KataArus =
    [
        "dibina", "difasilitasi", "dilayani", "dimonev", "dilatih", "pengajuan", "diajukan", "laporan", "hadir", "naik", "pembinaan", "pemeliharaan",
    ];

    private static readonly string[] Tahunan =
    [
        "musrenbang", "musrenbangcam", "musrenbangdes", "perencanaan", "rencana kerja", "renja", "renstra", "rkpdesa", "sakip", "lkjip", "laporan kinerja", "laporan keuangan", "keuangan yang disusun", "dokumen keuangan", "dokumen pelaporan",
        "dokumen program", "skp", "duk", "lhkpn", "lp2p", "anjab", "tahunan", "1 tahun", "satu tahun", "mtq", "seluruh aset", "laporan aset", "laporan barang", "inventarisasi", "penyusutan",
    ];

    public static Polaritas? FindPolaritas(string nama, string variabel)
    {
        if (Kata.HasAny(variabel, MakinSedikit))
        {
            // Records about violations are not violations.
            return KosaSatuan.Find(variabel).Satuan is "kali" or "kesalahan" ? Polaritas.Turun : null;
        }

        var semua = nama + " " + variabel;
        // People who attend a training about deaths or complaints are counted as people.
        var luar = KosaSatuan.Find(variabel).Satuan != "orang" && Kata.HasAny(semua, DariLuar) && !Kata.HasAny(semua, Ditangani);
        return IsPersediaan(variabel) || luar || IsPerbaikan(semua) ? null : Polaritas.Naik;
    }

    /// <summary>What there is, not what is done: never summed over quarters.</summary>
    public static bool IsPersediaan(string variabel)
    {
        var kata = Kata.Split(variabel).SkipWhile(k => k is "jumlah" or "seluruh" or "semua" or "data").ToArray();
        return kata.Length > 0 && Persediaan.Contains(kata[0]) && !Kata.HasAny(string.Join(' ', kata[1..]), KataArus);
    }

    public static Akumulasi FindAkumulasi(string variabel, string satuan) =>
        IsPersediaan(variabel) || satuan is "rekening" or "nilai" || (satuan != KosaSatuan.Kegiatan && Kata.HasAny(variabel, "yang ada", "aktif", "wajib", "jasa", "kendaraan", "roda"))
            ? Akumulasi.Terakhir : Akumulasi.Jumlah;

    public static JenisPeriode FindPeriode(string nama, string baris, string variabel, Selang? selang, bool rasio)
    {
        var semua = nama + " " + baris;
        return selang is { } s ? FromSelang(s)
            : Kata.HasAny(semua, "bulanan", "mingguan", "absensi", "absen") ? JenisPeriode.Bulan
            : Kata.HasAny(semua, "triwulanan") ? JenisPeriode.Triwulan
            : Kata.HasAny(semua, "semesteran") ? JenisPeriode.Semester
            : Kata.HasAny(semua, Tahunan) ? JenisPeriode.Tahun
            : rasio || IsPersediaan(variabel) ? JenisPeriode.Triwulan
            : JenisPeriode.Bulan;
    }

    public static JenisPeriode FromSelang(Selang selang) => selang switch
    {
        Selang.Tahun => JenisPeriode.Tahun,
        Selang.Semester => JenisPeriode.Semester,
        Selang.Triwulan => JenisPeriode.Triwulan,
        _ => JenisPeriode.Bulan,
    };

    private static bool IsPerbaikan(string teks) =>
        Kata.HasAny(teks, "pemeliharaan", "perbaikan", "perawatan") && Kata.HasAny(teks, "kendaraan", "peralatan", "gedung", "sarana", "perlengkapan");
}
