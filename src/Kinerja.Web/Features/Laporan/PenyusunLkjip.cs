using System.Globalization;
using Kinerja.Data.Laporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Laporan;

/// <summary>
/// The tables of LKjIP Bab III with the comparisons that PermenPANRB 53/2014 asks for (Lampiran II: this year; earlier years; the medium-term plan; the national standard; causes and solutions; efficiency; programmes). What this program does not know is
/// said to be missing and left to be filled in.
/// </summary>
internal static class PenyusunLkjip
{
    private static readonly KolomLaporan[] Awal = [new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("No", 5, RataSel.Tengah), new("Indikator kinerja", 44)];

    public static IsiLaporan Create(BahanLaporan bahan, PermintaanLaporan permintaan)
    {
        var kerangka = new KerangkaLaporan(bahan, permintaan);
        return kerangka.Create("AKUNTABILITAS KINERJA (LKjIP BAB III)", mendatar: true, unsur:
        [
            kerangka.AsalAngka(),
            new UnsurLaporan.Kepala("A. Capaian Kinerja Organisasi"),
            new UnsurLaporan.Tabel(CreateTahunIni(kerangka)),
            new UnsurLaporan.Tabel(CreateTahunLalu(kerangka)),
            new UnsurLaporan.Paragraf("Tanda *: cara mengukur pada tahun itu berbeda versi; angkanya tidak dapat dibandingkan begitu saja.", GayaParagraf.Catatan),
            new UnsurLaporan.Tabel(CreateDibanding(kerangka, "JangkaMenengah", "3. Realisasi sampai tahun ini dan target jangka menengah", "Target akhir Renstra", "Tingkat kemajuan")),
            new UnsurLaporan.Tabel(CreateDibanding(kerangka, "StandarNasional", "4. Realisasi tahun ini dan standar nasional", "Standar nasional", "Keterangan")),
            new UnsurLaporan.Tabel(CreateAnalisis(kerangka)),
            new UnsurLaporan.Tabel(CreateEfisiensi(kerangka)),
            new UnsurLaporan.Tabel(CreateProgram(kerangka)),
            new UnsurLaporan.Kepala("B. Realisasi Anggaran"),
            new UnsurLaporan.Tabel(CreateAnggaran()),
            new UnsurLaporan.Paragraf($"“{SelUkuran.TanpaData}” berarti angkanya tidak tersimpan di sini, bukan nol. Sel kosong disiapkan untuk diisi penyusun laporan.", GayaParagraf.Catatan),
        ]);
    }

    private static TabelLaporan CreateTahunIni(KerangkaLaporan kerangka) => new(
        "TahunIni", $"1. Target dan realisasi tahun {kerangka.Tahun}",
        [.. Awal, new("Satuan", 12), new("Target", 14, RataSel.Kanan), new("Realisasi", 14, RataSel.Kanan), new("Capaian", 14, RataSel.Kanan), new("Predikat", 16)],
        Susun(kerangka, u => u.Hasil(kerangka.Periode) is { Isi: var isi }
            ? [new(u.Baris.Definisi.Satuan), SelUkuran.Target(isi), SelUkuran.Realisasi(isi, u.Baris.Definisi), SelUkuran.Capaian(isi, u.Baris.Definisi, kolomTarget: 4), SelUkuran.Predikat(isi)]
            : [new(u.Baris.Definisi.Satuan), new(SelUkuran.TanpaTarget), new(SelUkuran.TanpaData), new("–"), new("–")]));

    private static TabelLaporan CreateTahunLalu(KerangkaLaporan kerangka)
    {
        IReadOnlyList<int> tahun = [.. kerangka.Bahan.DaftarTahunLalu.Reverse()];
        return new(
            "TahunLalu", $"2. Realisasi dan capaian tahun {kerangka.Tahun} dan tahun-tahun sebelumnya",
            [
                .. Awal,
                .. tahun.Append(kerangka.Periode.Tahun).SelectMany(t => new[] { new KolomLaporan($"Realisasi {Tulis(t)}", 13, RataSel.Kanan), new KolomLaporan($"Capaian {Tulis(t)}", 13, RataSel.Kanan) }),
            ],
            Susun(kerangka, u => [.. tahun.SelectMany(t => CreatePasangan(u, u.Lain.TahunLalu.GetValueOrDefault(t)?.Isi)), .. CreatePasangan(u, u.Hasil(kerangka.Periode)?.Isi, iniTahunnya: true)]));
    }

    // A year whose figures were made by another version of the measure is marked, not compared.
    private static IEnumerable<SelLaporan> CreatePasangan(BarisUkuran u, IsiHasilCapaian? isi, bool iniTahunnya = false)
    {
        if (isi is null)
        {
            return [new(SelUkuran.TanpaData), new(SelUkuran.TanpaData)];
        }

        var sekarang = u.Baris.DaftarHasil.Values.Select(h => h.Isi.UkuranVersi).DefaultIfEmpty(isi.UkuranVersi).Max();
        var lain = !iniTahunnya && isi.UkuranVersi != sekarang;
        var capaian = isi.Capaian is null ? new SelLaporan(isi.Realisasi is null ? SelUkuran.TanpaData : "–") : SelUkuran.Capaian(isi, u.Baris.Definisi);
        return new[] { SelUkuran.Realisasi(isi, u.Baris.Definisi), capaian }.Select(s => lain && s.Nilai is { } nilai ? s with { Teks = s.Teks + " *", Nilai = nilai with { Akhiran = nilai.Akhiran + " *" } } : s);
    }

    // No plan of several years and no national standard is kept here: it is said, and never taken for nothing.
    private static TabelLaporan CreateDibanding(KerangkaLaporan kerangka, string nama, string judul, string dengan, string akhir) => new(
        nama, judul, [.. Awal, new($"Realisasi {kerangka.Tahun}", 16, RataSel.Kanan), new(dengan, 18, RataSel.Tengah), new(akhir, 24)],
        Susun(kerangka, u => [u.Hasil(kerangka.Periode) is { Isi: var isi } ? SelUkuran.Realisasi(isi, u.Baris.Definisi) : new(SelUkuran.TanpaData), new(SelUkuran.TanpaData), SelLaporan.Kosong]));

    private static TabelLaporan CreateAnalisis(KerangkaLaporan kerangka) => new(
        "Analisis", "5. Analisis penyebab keberhasilan atau kegagalan dan alternatif solusi",
        [.. Awal, new("Capaian", 12, RataSel.Kanan), new("Kendala yang dicatat", 36), new("Tindak lanjut yang dicatat", 36), new("Analisis penyebab", 36)],
        Susun(kerangka, u =>
        [
            u.Hasil(kerangka.Periode) is { Isi: var isi } ? SelUkuran.Capaian(isi, u.Baris.Definisi) : new("–"),
            new(Join(u.Lain.DaftarCatatan, c => c.Kendala)), new(Join(u.Lain.DaftarCatatan, c => c.TindakLanjut)), SelLaporan.Kosong,
        ]));

    private static TabelLaporan CreateEfisiensi(KerangkaLaporan kerangka) => new(
        "Efisiensi", "6. Efisiensi penggunaan sumber daya",
        [.. Awal, new("Capaian", 14, RataSel.Kanan), new("Penyerapan anggaran", 18, RataSel.Tengah), new("Tingkat efisiensi", 18, RataSel.Tengah), new("Analisis", 34)],
        Susun(kerangka, u => [u.Hasil(kerangka.Periode) is { Isi: var isi } ? SelUkuran.Capaian(isi, u.Baris.Definisi) : new("–"), new(SelUkuran.TanpaData), new(SelUkuran.TanpaData), SelLaporan.Kosong]));

    private static TabelLaporan CreateProgram(KerangkaLaporan kerangka) => new(
        "Program", "7. Program dan kegiatan yang menunjang keberhasilan atau kegagalan",
        [new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("Sasaran", 44), new("Program/kegiatan", 40), new("Pengaruhnya", 40)],
        [.. kerangka.DaftarUkuran.DistinctBy(u => (u.Jabatan.Id, u.Baris.Sasaran)).Select(u => (IReadOnlyList<SelLaporan>)[u.NamaJabatan, u.Sasaran, SelLaporan.Kosong, SelLaporan.Kosong])]);

    private static TabelLaporan CreateAnggaran() => new(
        "Anggaran", "Realisasi anggaran yang digunakan untuk mewujudkan kinerja",
        [new("Program/kegiatan", 60), new("Pagu (Rp)", 22, RataSel.Tengah), new("Realisasi (Rp)", 22, RataSel.Tengah), new("%", 10, RataSel.Tengah)],
        [[SelLaporan.Kosong, new(SelUkuran.TanpaData), new(SelUkuran.TanpaData), new(SelUkuran.TanpaData)]]);

    private static IReadOnlyList<IReadOnlyList<SelLaporan>> Susun(KerangkaLaporan kerangka, Func<BarisUkuran, IEnumerable<SelLaporan>> sel) =>
        [.. kerangka.DaftarUkuran.Select((u, i) => (IReadOnlyList<SelLaporan>)[u.NamaJabatan, SelUkuran.Nomor(i + 1), u.Indikator, .. sel(u)])];

    private static string Join(IEnumerable<CatatanLaporan> daftar, Func<CatatanLaporan, string?> isi) =>
        string.Join('\n', daftar.Where(c => isi(c) is not null).Select(c => string.Create(TeksIndonesia.Budaya, $"{c.Periode}: {isi(c)}")));

    private static string Tulis(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
