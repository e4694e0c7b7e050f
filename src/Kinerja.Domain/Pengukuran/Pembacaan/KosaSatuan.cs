namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>What a noun phrase counts: its first noun that can be counted decides.</summary>
internal static class KosaSatuan
{
    public const string Kegiatan = "kegiatan";

    // Words before the noun that say how much or how, not what.
    private static readonly HashSet<string> Lewat = new(StringComparer.Ordinal)
    {
        "jumlah", "jml", "σ", "seluruh", "semua", "total", "banyaknya", "persentase", "prosentase", "tingkat", "kelancaran", "kualitas", "pengiriman", "distribusi", "pendistribusian", "realisasi", "pembayaran", "yang",
    };

    private static readonly Dictionary<string, string> Benda = Create(
        ("laporan", "laporan pelaporan"),
        ("dokumen", "dokumen spj lpj duk lp2p lhkpn spp spm sp2d skp rkpdesa rencana lpkm rpkm anjab lkjip sertifikat"),
        ("draf", "draf draft"),
        ("rekap", "rekap rekapitulasi"),
        ("data", "data database"),
        ("register", "register"),
        ("berkas", "berkas arsip"),
        ("surat", "surat"),
        ("SPPT", "sppt"),
        ("usulan", "usulan"),
        ("pengajuan", "pengajuan permohonan"),
        ("pengaduan", "pengaduan keluhan"),
        ("layanan", "pelayanan layanan administrasi pengantar legalisasi"),
        ("orang", "orang peserta pns asn pppk pegawai pemohon kehadiran anggota aparatur tenaga pejabat petugas kader warga penduduk masyarakat perekaman wajib perangkat"),
        ("kali", "pelanggaran keterlambatan kejadian"),
        (Kegiatan, "kegiatan pelaksanaan monitoring monev musyawarah musdes musrenbang rapat rapat-rapat kunjungan lomba operasi"),
        ("hari", "hari"),
        ("nilai", "nilai skor indeks"),
        ("unit", "aset asset kendaraan sarana prasarana peralatan perlengkapan barang"),
        ("jenis", "jenis"),
        ("desa", "desa kelurahan"),
        ("kelompok", "kelompok"),
        ("tim", "tim"),
        ("organisasi", "organisasi lembaga"),
        ("bantuan", "bantuan hibah bansos santunan"),
        ("rekening", "rekening"),
        ("BUMDes", "bumdes"),
        ("koperasi", "koperasi"),
        ("UKM", "ukm umkm"),
        ("PKL", "pkl"));

    /// <param name="Satuan">The unit.</param>
    /// <param name="Inti">The noun that gave it, in small letters.</param>
    /// <param name="Pasti">The noun is known; otherwise it is guessed, or is itself the unit.</param>
    public readonly record struct Temu(string Satuan, string Inti, bool Pasti);

    public static Temu Find(string nama)
    {
        var kata = Kata.Split(nama).SkipWhile(Lewat.Contains).ToList();
        if (kata.Count == 0)
        {
            return new Temu("kali", "", false);
        }

        // "Kegiatan laporan mutasi" counts reports, "data PKL" counts vendors.
        if (kata.Count > 1 && Benda.TryGetValue(kata[1], out var kedua) && (kata[0], kedua) is ("kegiatan", "laporan" or "dokumen") or ("data", "UKM" or "PKL" or "BUMDes" or "koperasi" or "unit"))
        {
            return new Temu(kedua, kata[1], true);
        }

        if (Benda.TryGetValue(kata[0], out var satuan))
        {
            return new Temu(satuan, kata[0], true);
        }

        return IsKegiatan(kata[0]) ? new Temu(Kegiatan, kata[0], true) : new Temu(kata[0].Length <= 40 ? kata[0] : "kali", kata[0], false);
    }

    /// <summary>The noun that is counted, where the activity's own empty words ("kegiatan", "pelaksanaan") are passed over.</summary>
    public static string FindInti(string nama) =>
        Kata.Split(nama).SkipWhile(k => Lewat.Contains(k) || k is "kegiatan" or "pelaksanaan").FirstOrDefault() ?? "";

    /// <summary>Units that count the same kind of thing.</summary>
    public static string Group(string satuan) => satuan switch
    {
        "laporan" or "dokumen" => "dokumen",
        "kali" or "bulan" or "tahap" or "rapat" => Kegiatan,
        "peserta" or "jiwa" => "orang",
        _ => satuan,
    };

    public static bool IsNaskah(string satuan) => Group(satuan) is "dokumen" or "draf" or "rekap";

    // pembinaan, pengendalian, fasilitasi, koordinasi: what is done is counted by the time it is done.
    private static bool IsKegiatan(string kata) =>
        (kata.StartsWith("pe", StringComparison.Ordinal) && kata.EndsWith("an", StringComparison.Ordinal) && kata.Length >= 8)
        || (kata.EndsWith("asi", StringComparison.Ordinal) && kata.Length >= 7);

    private static Dictionary<string, string> Create(params (string Satuan, string Kata)[] daftar) =>
        daftar.SelectMany(d => d.Kata.Split(' ').Select(k => (k, d.Satuan))).ToDictionary(p => p.k, p => p.Satuan, StringComparer.Ordinal);
}
