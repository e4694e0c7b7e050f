using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Decrees made for one question each.</summary>
internal static class ContohCetak
{
    public const string NamaCamat = "SITI RAHAYU";

    public static NaskahJson Naskah(
        IReadOnlyList<SasaranJson>? sasaran = null,
        IReadOnlyList<Diktum>? diktum = null,
        StatusKeputusan status = StatusKeputusan.Ditetapkan,
        AsalNaskah asal = AsalNaskah.Disusun,
        string? jabatan = null,
        DaftarButir? tugas = null,
        IReadOnlyList<string>? kepala = null,
        int lampiran = 1) => new()
        {
            VersiFormat = NaskahJson.VersiSekarang,
            JenisNaskah = JenisNaskah.Keputusan,
            AsalNaskah = asal,
            Status = status,
            Tahun = 2026,
            Kecamatan = new KecamatanJson("35.07.06", "Ampelgading", "Malang"),
            KopSurat = new KopSurat([new BarisKop(PeranBarisKop.Pemerintah, "PEMERINTAH KABUPATEN MALANG"), new BarisKop(PeranBarisKop.Perangkat, "KECAMATAN AMPELGADING")]),
            BatangTubuh = new BatangTubuhJson
            {
                Judul = "KEPUTUSAN\nCAMAT AMPELGADING",
                Nomor = "100.3.3/7/KEP/35.07.06/2026",
                Tentang = "INDIKATOR KINERJA INDIVIDU",
                Pejabat = "CAMAT AMPELGADING,",
                Menimbang = Daftar(GayaDaftar.Huruf, "bahwa diperlukan alat ukur kinerja;"),
                Mengingat = new DaftarDasarHukum(GayaDaftar.Angka, [new DasarHukum(default, "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan;")]),
                Memutuskan = "MEMUTUSKAN :",
                Menetapkan = "Menetapkan :",
                Diktum = diktum ?? [new Diktum(default, "KESATU", "Indikator Kinerja Individu ditetapkan sebagaimana tersebut dalam Lampiran.")],
                Penutup = Penutup(),
            },
            LabelBagian = new LabelBagian("1. Jabatan", "2. Tugas", "3. Fungsi"),
            Lampiran = [.. Enumerable.Range(0, lampiran).Select(_ => Lampiran(sasaran, jabatan, tugas, kepala))],
        };

    public static DaftarButir Daftar(GayaDaftar gaya, params string[] teks) => new(gaya, [.. teks.Select(t => new Butir(default, t))]);

    public static SasaranJson Sasaran(string teks, params IndikatorJson[] indikator) => new() { Teks = teks, Indikator = indikator };

    public static IndikatorJson Indikator(string teks, params string[] formulasi) => new()
    {
        Teks = teks,
        Formulasi = [.. formulasi.Select(f => new FormulasiJson { Teks = f, SumberData = new SumberData(Daftar(GayaDaftar.Tanpa, "Seksi Pemerintahan")) })],
    };

    public static Penandatanganan Penutup() => new()
    {
        Bentuk = BentukTempatTanggal.DuaBaris,
        Tempat = "Ampelgading",
        Tanggal = new DateOnly(2026, 1, 5),
        Jabatan = "CAMAT AMPELGADING,",
        Nama = NamaCamat,
        Pangkat = "Pembina Tingkat I",
        Nip = "197001011995031001",
    };

    private static LampiranJson Lampiran(IReadOnlyList<SasaranJson>? sasaran, string? jabatan, DaftarButir? tugas, IReadOnlyList<string>? kepala) => new()
    {
        Kepala = kepala,
        Penutup = Penutup(),
        Bagian =
        [
            new BagianJabatanJson
            {
                Jenis = JenisIndikator.Iki,
                Judul = "INDIKATOR KINERJA INDIVIDU",
                Jabatan = jabatan ?? "Kasi Pemerintahan",
                Tugas = tugas ?? Daftar(GayaDaftar.Huruf, "membantu Camat;"),
                Fungsi = DaftarButir.Kosong,
                JudulKolom = new JudulKolom("SASARAN", "INDIKATOR", "FORMULASI", "SUMBER DATA"),
                Sasaran = sasaran ?? [Sasaran("Tertib administrasi", Indikator("Jumlah laporan", "Jumlah laporan yang disusun"))],
            },
        ],
    };
}
