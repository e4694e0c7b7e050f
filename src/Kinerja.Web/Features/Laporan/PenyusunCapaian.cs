using Kinerja.Data.Laporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pelaporan;

namespace Kinerja.Web.Features.Laporan;

/// <summary>Laporan Capaian of a quarter or a year: PermenPANRB 53/2014 asks for both (Lampiran II E).</summary>
internal static class PenyusunCapaian
{
    private const string LembarCapaian = "Capaian";
    private const int KolomTarget = 5;
    private const int KolomPredikat = 8;

    public static IsiLaporan Create(BahanLaporan bahan, PermintaanLaporan permintaan)
    {
        var kerangka = new KerangkaLaporan(bahan, permintaan);
        var setahun = permintaan.Periode.Jenis is JenisPeriode.Tahun;
        return kerangka.Create(
            "LAPORAN CAPAIAN KINERJA", mendatar: true, periode: setahun ? null : permintaan.Periode.ToString().ToUpperInvariant(), unsur:
            [
                kerangka.AsalAngka(),
                new UnsurLaporan.Tabel(CreateRingkasan(kerangka)),
                new UnsurLaporan.Tabel(CreateCapaian(kerangka)),
                .. setahun ? [new UnsurLaporan.Tabel(CreateTriwulan(kerangka))] : Array.Empty<UnsurLaporan>(),
                .. CreateKendala(kerangka),
                new UnsurLaporan.Tabel(PenyusunPerhitungan.Create(kerangka)),
            ]);
    }

    // How many fell into which predicate. No mean over all: percentages of unlike things make none.
    private static TabelLaporan CreateRingkasan(KerangkaLaporan kerangka)
    {
        var hasil = kerangka.DaftarUkuran.Select(u => u.Hasil(kerangka.Periode)?.Isi.Predikat).ToList();
        var lajur = new AcuanSel.Lajur(LembarCapaian, KolomPredikat);
        List<IReadOnlyList<SelLaporan>> baris =
        [
            .. kerangka.Bahan.Capaian.Predikat.Reverse().Select(p => (IReadOnlyList<SelLaporan>)
                [new SelLaporan(p.Nama), SelUkuran.Jumlah(hasil.Count(h => h == p.Nama), new RumusSel("COUNTIF({0},{1})", lajur, new AcuanSel.Sebaris(0)))]),
            [new SelLaporan("Tanpa capaian"), SelUkuran.Jumlah(hasil.Count(h => h is null), new RumusSel("COUNTIF({0},\"–\")", lajur))],
        ];
        baris.Add([new SelLaporan("Jumlah ukuran"), SelUkuran.Jumlah(hasil.Count, new RumusSel("SUM({0}:{1})", new AcuanSel.Petak(0, 1), new AcuanSel.Petak(baris.Count - 1, 1)))]);
        return new TabelLaporan("Ringkasan", "A. Ringkasan", [new("Predikat", 30), new("Jumlah ukuran", 18, RataSel.Kanan)], baris);
    }

    private static TabelLaporan CreateCapaian(KerangkaLaporan kerangka) => new(
        LembarCapaian, "B. Target, realisasi, dan capaian",
        [
            new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("No", 5, RataSel.Tengah), new("Sasaran", 30, Susun: SusunKolom.Gabung), new("Indikator kinerja", 38), new("Satuan", 12),
            new("Target", 12, RataSel.Kanan), new("Realisasi", 12, RataSel.Kanan), new("Capaian", 12, RataSel.Kanan), new("Predikat", 14), new("Terisi", 9, RataSel.Tengah), new("Keterangan", 32),
        ],
        [.. kerangka.DaftarUkuran.Select((u, i) => CreateBaris(u, i + 1, kerangka.Periode))]);

    private static IReadOnlyList<SelLaporan> CreateBaris(BarisUkuran u, int nomor, Periode periode)
    {
        IReadOnlyList<SelLaporan> awal = [u.NamaJabatan, SelUkuran.Nomor(nomor), u.Sasaran, u.Indikator, new SelLaporan(u.Baris.Definisi.Satuan)];
        if (u.Hasil(periode) is not { } hasil)
        {
            return [.. awal, new("–"), new(SelUkuran.TanpaData), new("–"), new("–"), SelLaporan.Kosong, new(TampilanCapaian.TanpaHasil(u.Baris, periode))];
        }

        var isi = hasil.Isi;
        var draf = u.Baris.Draf > 0 && periode.Jenis is JenisPeriode.Tahun ? $"{u.Baris.Draf.ToAngka()} periode masih draf." : null;
        return
        [
            .. awal, SelUkuran.Target(isi), SelUkuran.Realisasi(isi, u.Baris.Definisi), SelUkuran.Capaian(isi, u.Baris.Definisi, KolomTarget), SelUkuran.Predikat(isi),
            new($"{hasil.Terisi.ToAngka()}/{hasil.Wajib.ToAngka()}"),
            new(string.Join(' ', new[] { isi.Capaian is null ? isi.Alasan : null, isi.Keterangan, draf }.OfType<string>())),
        ];
    }

    private static TabelLaporan CreateTriwulan(KerangkaLaporan kerangka)
    {
        IReadOnlyList<Periode> daftar = [.. kerangka.Periode.Split(JenisPeriode.Triwulan), kerangka.Periode];
        return new(
            "Triwulan", "C. Realisasi dan capaian per triwulan",
            [
                new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("No", 5, RataSel.Tengah), new("Indikator kinerja", 40),
                .. daftar.SelectMany(p => new[] { new KolomLaporan($"Realisasi {Singkat(p)}", 11, RataSel.Kanan), new KolomLaporan($"Capaian {Singkat(p)}", 11, RataSel.Kanan) }),
            ],
            [
                .. kerangka.DaftarUkuran.Select((u, i) => (IReadOnlyList<SelLaporan>)
                [
                    u.NamaJabatan, SelUkuran.Nomor(i + 1), u.Indikator,
                    .. daftar.SelectMany(p => u.Hasil(p) is { Isi: var isi } ? new[] { SelUkuran.Realisasi(isi, u.Baris.Definisi), SelUkuran.Capaian(isi, u.Baris.Definisi) } : [new("–"), new("–")]),
                ]),
            ]);
    }

    private static IEnumerable<UnsurLaporan> CreateKendala(KerangkaLaporan kerangka)
    {
        var huruf = kerangka.Periode.Jenis is JenisPeriode.Tahun ? "D" : "C";
        IReadOnlyList<IReadOnlyList<SelLaporan>> baris =
        [
            .. kerangka.DaftarUkuran.SelectMany(u => u.Lain.DaftarCatatan.Where(c => kerangka.Periode.Contains(c.Periode)).Select(c => (IReadOnlyList<SelLaporan>)
                [u.NamaJabatan, u.Indikator, new SelLaporan(c.Periode.ToString()), new SelLaporan(c.Kendala ?? "–"), new SelLaporan(c.TindakLanjut ?? "–")])),
        ];
        return baris.Count == 0
            ? [new UnsurLaporan.Paragraf($"{huruf}. Kendala dan tindak lanjut: tidak ada yang dicatat pada angka yang sudah diajukan.", GayaParagraf.Catatan)]
            :
            [
                new UnsurLaporan.Tabel(new TabelLaporan(
                    "Kendala", $"{huruf}. Kendala dan tindak lanjut",
                    [new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("Indikator kinerja", 36, Susun: SusunKolom.Gabung), new("Periode", 16), new("Kendala", 42), new("Tindak lanjut", 42)],
                    baris)),
            ];
    }

    private static string Singkat(Periode periode) => periode.Jenis is JenisPeriode.Tahun ? "setahun" : KerangkaLaporan.SebutTriwulan(periode);
}
