using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>What a text is about: the keys of its words without those that every decree is full of.</summary>
internal static class KataIsi
{
    private static readonly HashSet<string> KataTugas = new(StringComparer.Ordinal)
    {
        "yang", "dan", "di", "ke", "dari", "dalam", "dengan", "telah", "pada", "untuk", "oleh", "serta", "atau", "agar", "sebagai", "secara", "sesuai", "terhadap", "tentang", "antar", "antara", "para", "bagi", "atas",
        "kepada", "maupun", "sehingga", "guna", "rangka", "meliputi", "berupa", "terdiri", "yaitu", "adalah", "ada", "akan", "dapat", "lain", "lainnya", "lain-lain", "tersebut", "semakin", "masing-masing", "seluruh",
        "semua", "setiap", "tiap", "jumlah", "jml", "σ", "∑", "persentase", "prosentase", "tingkat", "nya", "belum", "tidak", "sebanyak", "selama", "kali", "terkait", "bidang", "dibidang", "urusan", "hal", "cara", "hasil",
        "baik", "benar", "dst", "dll", "dsb", "tahun", "bulan", "satu", "dua", "tiga", "tepat", "waktu",
    };

    // What is done, apart from what it is done to: almost every tugas and half of the indicators carry one of these.
    private static readonly HashSet<string> KataKerja =
    [
        .. new[]
        {
            "memimpin", "melaksanakan", "melakukan", "menyelenggarakan", "menyusun", "menyiapkan", "membantu", "mengelola", "mengolah", "menghimpun", "mengumpulkan", "membuat", "memberikan", "mengadakan", "mengoptimalkan", "menyajikan",
            "koordinasi", "monitoring", "monev", "evaluasi", "pembinaan", "fasilitasi", "kegiatan", "program", "rumusan", "kebijakan", "bahan", "data", "tugas", "fungsi", "meningkatkan", "terwujudnya", "tersedianya",
            "tercukupinya", "meningkatnya", "sinkronisasi", "integrasi", "mengurus", "proses", "memproses", "usaha", "upaya", "mendukung", "menunjang", "menerima", "mencatat", "dokumen", "dokumentasi", "daftar", "kelancaran", "kualitas",
            "penerapan", "perumusan", "perencanaan", "rencana", "kerja", "sistem", "hambatan", "penetapan", "pedoman", "ketentuan", "berlaku", "peraturan", "perundang-undangan", "standar", "operasional", "prosedur", "menangani", "bentuk", "jenis", "tertib", "administrasi", "pengadministrasian", "menjadi", "merekap", "rekapitulasi", "rekap", "meneliti", "mengagendakan", "draf", "bersama", "terselesaikannya",
        }.Select(KataDasar.Key),
    ];

    // Common to the whole office: alone they connect nothing.
    private static readonly HashSet<string> KataUmum =
    [
        .. new[] { "kecamatan", "desa", "kelurahan", "masyarakat", "umum", "wilayah", "lingkungan", "daerah", "kantor", "pegawai", "aparatur", "pemerintah", "camat", "bupati", "seksi", "kasi", "kasubag", "kepala", "sub", "bagian", "pelayanan", "laporan", "surat", "sarana", "prasarana", "lembaga", "kinerja", "skpd", "informasi", "tenaga", "peserta", "instansi", "teknis" }
            .Select(KataDasar.Key),
    ];

    /// <summary>Every key in order, function words left out.</summary>
    public static IEnumerable<string> ListKunci(string teks) =>
        Kata.Split(teks).Where(k => k.Length > 1 && !KataTugas.Contains(k) && !char.IsAsciiDigit(k[0])).Select(KataDasar.Key);

    /// <summary>What it is about: neither function words nor what is merely done.</summary>
    public static HashSet<string> ListPokok(string teks) => [.. ListKunci(teks).Where(k => !KataKerja.Contains(k))];

    public static bool IsKerja(string kunci) => KataKerja.Contains(kunci);

    /// <summary>Says too little to connect two texts by itself.</summary>
    public static bool IsUmum(string kunci) => KataUmum.Contains(kunci);

    /// <summary>Same words, whatever their order, case and punctuation.</summary>
    public static string Samakan(string teks) => string.Join(' ', Kata.Split(teks).Where(k => k is not ("jumlah" or "jml")));

    /// <summary>How much the smaller of two sets is contained in the other, 0 to 1.</summary>
    public static decimal Mirip(HashSet<string> satu, HashSet<string> dua) =>
        satu.Count == 0 || dua.Count == 0 ? 0m : (decimal)satu.Count(dua.Contains) / (satu.Count + dua.Count - satu.Count(dua.Contains));
}
