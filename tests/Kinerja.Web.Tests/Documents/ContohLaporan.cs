using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A report that has one of everything.</summary>
internal static class ContohLaporan
{
    public const int KolomTarget = 3;

    public static IsiLaporan Laporan(params UnsurLaporan[] unsur) => new()
    {
        Judul = "LAPORAN CAPAIAN KINERJA",
        AnakJudul = ["KECAMATAN AMPELGADING KABUPATEN MALANG", "TAHUN 2022"],
        Penulis = "Kecamatan Ampelgading, Kabupaten Malang",
        Tanggal = new DateOnly(2026, 2, 3),
        Mendatar = true,
        Kop = new KopSurat([new BarisKop(PeranBarisKop.Pemerintah, "PEMERINTAH KABUPATEN MALANG"), new BarisKop(PeranBarisKop.Perangkat, "KECAMATAN AMPELGADING")]),
        Unsur = unsur.Length > 0 ? unsur : [.. Semua()],
    };

    public static IEnumerable<UnsurLaporan> Semua() =>
    [
        new UnsurLaporan.Paragraf("Dihitung dari angka yang sudah diajukan.", GayaParagraf.Catatan),
        new UnsurLaporan.Kepala("A. Capaian Kinerja Organisasi"),
        new UnsurLaporan.Tabel(Ringkasan()),
        new UnsurLaporan.Tabel(Capaian()),
        new UnsurLaporan.Tabel(new TabelLaporan("Perhitungan", "Hanya di lembar", [new("Unsur", 20), new("Nilai", 10)], [[new("hari hadir"), Angka("19", 19)]]) { HanyaLembar = true }),
        new UnsurLaporan.HalamanBaru(),
        new UnsurLaporan.UlangKop(),
        new UnsurLaporan.Kepala("PERJANJIAN KINERJA TAHUN 2022", 1),
        new UnsurLaporan.Paragraf("Pihak pertama berjanji akan mewujudkan target kinerja."),
        new UnsurLaporan.Isian([new("Nama", "Siti Rahayu"), new("Jabatan", "Camat Ampelgading")]),
        new UnsurLaporan.Tabel(new TabelLaporan("Anggaran", "", [new("Program", 40), new("Anggaran (Rp)", 20)], [[new("1."), SelLaporan.Kosong]]) { HanyaKertas = true }),
        new UnsurLaporan.TandaTangan("Ampelgading, .......... 2022", new("Pihak Kedua,\nBupati Malang", "..........", []), new("Pihak Pertama,\nCamat Ampelgading", "Siti Rahayu", ["Pembina", "NIP. 197001011995031001"])),
    ];

    public static TabelLaporan Ringkasan() => new(
        "Ringkasan", "Ringkasan", [new("Predikat", 20), new("Jumlah", 12, RataSel.Kanan)],
        [
            [new("Sangat Tinggi"), new("2", new NilaiSel(2, 0, "", new RumusSel("COUNTIF({0},{1})", new AcuanSel.Lajur("Capaian", 6), new AcuanSel.Sebaris(0))))],
            [new("Jumlah"), new("2", new NilaiSel(2, 0, "", new RumusSel("SUM({0}:{1})", new AcuanSel.Petak(0, 1), new AcuanSel.Petak(0, 1))))],
        ]);

    public static TabelLaporan Capaian(string kendala = "") => new(
        "Capaian", "Target, realisasi, dan capaian",
        [
            new("Jabatan", 20, Susun: SusunKolom.Kelompok), new("Sasaran", 24, Susun: SusunKolom.Gabung), new("Indikator", 30), new("Target", 12, RataSel.Kanan), new("Realisasi", 12, RataSel.Kanan), new("Capaian", 12, RataSel.Kanan),
            new("Predikat", 14), new("Kendala", 24),
        ],
        [
            Baris("Kasi Pemerintahan", "Tertib administrasi", "Pembinaan perangkat desa", Angka("24", 24), Angka("23", 23), Angka("95,83%", 95.83m, 2, "%", Naik), "Sangat Tinggi", kendala),
            Baris("Kasi Pemerintahan", "Tertib administrasi", "Rapat koordinasi", Angka("1.234,5", 1234.5m, 1), new("belum ada data"), new("–"), "–", ""),
            Baris("Kasi Pelayanan", "Tertib administrasi", "Berkas selesai", Angka("90%", 90, 0, "%"), Angka("87,50%", 87.5m, 2, "%"), Angka("97,22%", 97.22m, 2, "%", Naik), "Sangat Tinggi", ""),
        ]);

    public static SelLaporan Angka(string teks, decimal nilai, int desimal = 0, string akhiran = "", RumusSel? rumus = null) => new(teks, new NilaiSel(nilai, desimal, akhiran, rumus));

    private static RumusSel Naik => new("ROUND({1}/{0}*100,2)", new AcuanSel.Sebaris(KolomTarget), new AcuanSel.Sebaris(KolomTarget + 1));

    private static IReadOnlyList<SelLaporan> Baris(string jabatan, string sasaran, string indikator, SelLaporan target, SelLaporan realisasi, SelLaporan capaian, string predikat, string kendala) =>
        [new(jabatan), new(sasaran), new(indikator), target, realisasi, capaian, new(predikat), new(kendala)];
}
