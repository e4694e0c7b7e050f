using Kinerja.Data.Contoh;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Beban;

/// <summary>The decree of a made-up office: the head of a real one over as many sections as were asked for.</summary>
internal static class NaskahBeban
{
    /// <summary>Whose decree it is made of. The name is put out of the way for each kecamatan's own.</summary>
    public const string NamaAsal = "Ampelgading";

    private static readonly string[] Urusan =
        ["Pemerintahan", "Ketenteraman dan Ketertiban", "Pembangunan", "Kesejahteraan Rakyat", "Pelayanan Umum", "Pemberdayaan Masyarakat", "Perencanaan", "Keuangan", "Umum dan Kepegawaian"];

    private static readonly string[] Pangkal = ["Pengelola Data", "Pengadministrasi", "Pengolah", "Analis"];

    private static readonly DefinisiUkuran[] DaftarDefinisi =
    [
        Create(JenisUkuran.Rasio, "Usulan yang ditindaklanjuti / Usulan yang masuk × 100%", "%", Polaritas.Naik, Akumulasi.Jumlah, ("Usulan yang ditindaklanjuti", "usulan"), ("Usulan yang masuk", "usulan")),
        Create(JenisUkuran.Hitungan, "Laporan yang disusun", "laporan", Polaritas.Naik, Akumulasi.Jumlah, ("Laporan yang disusun", "laporan")),
        Create(JenisUkuran.Rasio, "Desa yang tertib / Desa yang dibina × 100%", "%", Polaritas.Naik, Akumulasi.Terakhir, ("Desa yang tertib", "desa"), ("Desa yang dibina", "desa")),
        Create(JenisUkuran.Hitungan, "Pengaduan yang belum ditangani", "pengaduan", Polaritas.Turun, Akumulasi.Jumlah, ("Pengaduan yang belum ditangani", "pengaduan")),
    ];

    private static readonly string[] DaftarTeks =
        ["Persentase usulan yang ditindaklanjuti", "Jumlah laporan yang disusun", "Persentase desa yang tertib administrasi", "Jumlah pengaduan yang belum ditangani"];

    /// <summary>How the indicator of this number is measured, counted through the whole decree.</summary>
    public static DefinisiUkuran Definisi(int nomor) => DaftarDefinisi[nomor % DaftarDefinisi.Length];

    public static string NamaJabatan(int nomor) => nomor switch
    {
        0 => "Camat",
        1 => "Sekretaris Kecamatan",
        _ when nomor - 2 < Urusan.Length => $"Kepala {Bagian(nomor - 2)} {Urusan[nomor - 2]}",
        _ => $"{Pangkal[(nomor - 2) / Urusan.Length % Pangkal.Length]} {Urusan[(nomor - 2) % Urusan.Length]} {nomor}",
    };

    public static NaskahJson Create(RencanaBeban rencana)
    {
        var asal = NaskahContoh.Read("35.07.06");
        return asal with
        {
            Tahun = RencanaBeban.Tahun,
            AsalNaskah = AsalNaskah.ArsipKertas,
            Lampiran = [new LampiranJson { Bagian = [.. Enumerable.Range(0, rencana.Jabatan).Select(j => CreateBagian(j, rencana.Indikator))], Penutup = asal.BatangTubuh!.Penutup }],
        };
    }

    private static string Bagian(int nomor) => nomor < 6 ? "Seksi" : "Sub Bagian";

    private static BagianJabatanJson CreateBagian(int nomor, int indikator) => new()
    {
        Jenis = JenisIndikator.Iki,
        Judul = "INDIKATOR KINERJA INDIVIDU",
        Jabatan = NamaJabatan(nomor),
        Tugas = CreateDaftar($"Melaksanakan tugas {NamaJabatan(nomor)} sesuai dengan ketentuan peraturan perundang-undangan."),
        Fungsi = CreateDaftar("Penyusunan rencana kerja.", "Pelaksanaan dan pengendalian kegiatan.", "Pelaporan hasil pelaksanaan tugas."),
        JudulKolom = new JudulKolom("Sasaran", "Indikator Kinerja", "Penjelasan/Formulasi Penghitungan", "Sumber Data"),
        Sasaran =
        [
            new SasaranJson
            {
                Teks = $"Meningkatnya mutu pelaksanaan tugas {NamaJabatan(nomor)}",
                Indikator = [.. Enumerable.Range(nomor * indikator, indikator).Select(CreateIndikator)],
            },
        ],
    };

    private static IndikatorJson CreateIndikator(int nomor) => new()
    {
        Teks = $"{DaftarTeks[nomor % DaftarTeks.Length]} ({nomor + 1})",
        Formulasi = [new FormulasiJson { Teks = Definisi(nomor).Rumus!, SumberData = new SumberData(CreateDaftar("Buku register kecamatan")) }],
    };

    private static DaftarButir CreateDaftar(params string[] teks) => new(GayaDaftar.Strip, [.. teks.Select(t => new Butir(ButirId.New(), t))]);

    private static DefinisiUkuran Create(JenisUkuran jenis, string rumus, string satuan, Polaritas polaritas, Akumulasi akumulasi, params (string Nama, string Satuan)[] variabel) => new()
    {
        Jenis = jenis,
        Rumus = rumus,
        DaftarVariabel = [.. variabel.Select(v => new VariabelUkuran(v.Nama, v.Satuan, akumulasi))],
        Satuan = satuan,
        Polaritas = polaritas,
        Periode = JenisPeriode.Bulan,
        Akumulasi = akumulasi,
    };
}
