using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Ikhtisar;

/// <summary>Puts a dashboard together out of what was read. It computes means and counts; it measures nothing.</summary>
internal sealed class PenyusunDasbor(BahanDasbor bahan, SaringanDasbor saringan)
{
    private const int PalingBanyakPeringkat = 5;

    private readonly Periode _periode = saringan.ToPeriode(bahan.Tahun);
    private readonly DaftarPredikat _predikat = DaftarPredikat.Create(bahan.Kebijakan.Isi.Predikat);

    public DasborDetail Create()
    {
        var semua = bahan.Ukuran.Select(u => ToUkuran(u, _periode)).Where(saringan.Admits).ToList();
        var dinilai = semua.Where(u => u.Dinilai).ToList();
        return new DasborDetail
        {
            Tahun = bahan.Tahun,
            DaftarTahun = bahan.DaftarTahun,
            Periode = _periode,
            HariIni = bahan.Tenggat.HariIni,
            Pita = bahan.Kebijakan.Isi.Predikat,
            DaftarJabatan = ListJabatan(bahan.Ukuran.Select(u => new JabatanDasbor(u.JabatanId, u.Jabatan))),
            Keputusan = bahan.Keputusan,
            Angka = new AngkaDasbor(ComputeBiasa(dinilai), ComputeBerbobot(dinilai), CountLengkap(semua), dinilai.Count, semua.Count(u => u.Definisi.Jenis is JenisUkuran.Pemantauan)),
            Sebaran = SebaranPredikat.Count(bahan.Kebijakan.Isi.Predikat, dinilai.Select(u => u.Hasil?.Isi.Predikat)),
            Peta = ListPeta(semua),
            Tren = [.. Periode.Setahun(bahan.Tahun).Split(JenisPeriode.Triwulan).Select(p => CreateTitik(p, dinilai))],
            Banding = [.. bahan.Lalu.Select(l => l.Tahun).Distinct().OrderDescending().Select(t => PerbandinganTahun.Summarize(t, dinilai.Select(ToTahun), bahan.Lalu))],
            DaftarBanding = ListBanding(dinilai),
            Peringkat = PeringkatCapaian.Rank(dinilai.Where(saringan.AdmitsPredikat), u => u.Capaian, PalingBanyakPeringkat),
            DaftarUkuran = [.. semua.Where(u => u.Definisi.Jenis is not JenisUkuran.Penjelasan && saringan.AdmitsPredikat(u))],
            DaftarTindakan = ListTindakan(semua),
            DaftarKejanggalan = ListKejanggalan(semua),
            DataContoh = semua.Exists(u => bahan.Hasil[u.Id].Any(h => h.Hasil.DataContoh)),
        };
    }

    private UkuranDasbor ToUkuran(UkuranTerukur u, Periode periode) => new(
        u.Id, u.JabatanId, u.Jabatan, u.Indikator, u.Jenis, u.Definisi, bahan.Bobot.TryGetValue(u.Id, out var bobot) ? bobot : null, FindHasil(u.Id, periode));

    private HasilRow? FindHasil(UkuranId id, Periode periode) => bahan.Hasil[id].FirstOrDefault(h => h.Periode == periode).Hasil;

    private static IReadOnlyList<JabatanDasbor> ListJabatan(IEnumerable<JabatanDasbor> daftar) => [.. daftar.DistinctBy(j => j.Id)];

    private static CapaianBerbobot ToBerbobot(UkuranDasbor u) => new(u.JabatanId, u.Capaian, u.Bobot);

    private static RataCapaian ComputeBiasa(IEnumerable<UkuranDasbor> dinilai) => PerataCapaian.ComputeBiasa(dinilai.Select(ToBerbobot));

    private static RataCapaian ComputeBerbobot(IEnumerable<UkuranDasbor> dinilai) => PerataCapaian.ComputeBerbobot(dinilai.Select(ToBerbobot));

    private TitikTren CreateTitik(Periode periode, IReadOnlyList<UkuranDasbor> dinilai)
    {
        var saatItu = dinilai.Select(u => u with { Hasil = FindHasil(u.Id, periode) }).ToList();
        return new TitikTren(periode, ComputeBiasa(saatItu), ComputeBerbobot(saatItu));
    }

    private static bool IsDiisi(UkuranDasbor u) => BarisIsian.List(u.Definisi).Count > 0;

    private Kelengkapan CountLengkap(IEnumerable<UkuranDasbor> semua) => semua.Where(IsDiisi).Select(u => Kelengkapan.Count(
        u.Definisi.Periode, _periode, bahan.Tenggat.HariIni, bahan.Hasil[u.Id].Where(h => h.Periode.Jenis == u.Definisi.Periode && h.Hasil.Terisi >= h.Hasil.Wajib).Select(h => h.Periode)))
        .Aggregate(Kelengkapan.Kosong, (jumlah, k) => jumlah + k);

    private IReadOnlyList<BarisPeta> ListPeta(IReadOnlyList<UkuranDasbor> semua) =>
    [
        .. semua.Where(IsDiisi).GroupBy(u => u.JabatanId).Select(g =>
        {
            var peta = g.Select(ToPeta).ToList();
            var rata = ComputeBiasa(g.Where(u => u.Dinilai));
            return new BarisPeta(
                new JabatanDasbor(g.Key, g.First().Jabatan), [.. _periode.Split(JenisPeriode.Bulan).Select(b => SelPeta.Compute(b, bahan.Tenggat.HariIni, peta, _predikat, bahan.Kebijakan.Isi.Kebijakan.Desimal))],
                CountLengkap(g), rata, rata.Nilai is { } nilai ? _predikat.Find(Math.Round(nilai, bahan.Kebijakan.Isi.Kebijakan.Desimal, MidpointRounding.AwayFromZero)) : null);
        }),
    ];

    private UkuranPeta ToPeta(UkuranDasbor u) => new(
        u.JabatanId, u.Definisi.Periode, u.Dinilai, u.Bobot,
        bahan.Hasil[u.Id].ToDictionary(h => h.Periode, h => (h.Hasil.Isi.Capaian, h.Hasil.Terisi >= h.Hasil.Wajib)));

    private TahunUkuran ToTahun(UkuranDasbor u) => new(u.Id, bahan.Tahun, FindHasil(u.Id, Periode.Setahun(bahan.Tahun))?.Isi.Capaian, bahan.Makna.GetValueOrDefault(u.Id, ""));

    private IReadOnlyList<UkuranBanding> ListBanding(IReadOnlyList<UkuranDasbor> dinilai)
    {
        var lalu = bahan.Lalu.ToLookup(l => l.Ukuran);
        var tahun = bahan.Lalu.Select(l => l.Tahun).Distinct().OrderDescending().ToList();
        return
        [
            .. dinilai.Where(u => lalu.Contains(u.Id)).Select(u => (Ukuran: u, Kini: ToTahun(u)))
                .Select(u => new UkuranBanding(u.Ukuran, u.Kini.Capaian, [.. tahun.Select(t => PerbandinganTahun.Compare(u.Kini, t, lalu[u.Ukuran.Id].FirstOrDefault(l => l.Tahun == t)))])),
        ];
    }

    private IReadOnlyList<TindakanDasbor> ListTindakan(IReadOnlyList<UkuranDasbor> semua)
    {
        var menurutId = semua.ToDictionary(u => u.Id);
        var isian = semua.Where(IsDiisi).SelectMany(u => Kelengkapan.ListWajib(u.Definisi.Periode, _periode, bahan.Tenggat.HariIni), (u, p) =>
        {
            var ada = bahan.Keadaan.GetValueOrDefault((u.Id, p));
            return new KeadaanIsian(u.Id, u.JabatanId, p, ada?.Status, ada?.Dikembalikan ?? false, bahan.Tenggat.Find(p), ada?.DiajukanPada);
        });
        return
        [
            .. PenyusunTindakan.List(isian, bahan.Tenggat.HariIni).Concat(ListTanpa(semua))
                .Select(t => new TindakanDasbor(t, [.. t.DaftarUkuran.Select(u => menurutId[u].Jabatan).Distinct()], [.. t.DaftarUkuran.Select(u => menurutId[u].Indikator)])),
        ];
    }

    // Without these two no figure ever becomes a capaian, however punctual the post is.
    private IEnumerable<Tindakan> ListTanpa(IReadOnlyList<UkuranDasbor> semua) => semua
        .Where(u => u.Dinilai).Select(u => (Ukuran: u, Jenis: FindTanpa(u))).Where(u => u.Jenis is not null)
        .GroupBy(u => (u.Jenis, u.Ukuran.JabatanId)).OrderBy(g => g.Key.Jenis)
        .Select(g => new Tindakan(g.Key.Jenis!.Value, g.Key.JabatanId, null, null, [.. g.Select(u => u.Ukuran.Id)]));

    private JenisTindakan? FindTanpa(UkuranDasbor u) => u.Definisi.Polaritas is null ? JenisTindakan.TanpaPolaritas
        : FindHasil(u.Id, Periode.Setahun(bahan.Tahun)) is { Isi.Target: null } ? JenisTindakan.TanpaTarget : null;

    private IReadOnlyList<KejanggalanDasbor> ListKejanggalan(IReadOnlyList<UkuranDasbor> semua) =>
    [
        .. semua.SelectMany(u => PencariKejanggalan.List(
            u.Definisi, bahan.Hasil[u.Id].Where(h => _periode.Contains(h.Periode)).Select(h => new HasilPeriodik(h.Periode, h.Hasil.Isi)), bahan.Kebijakan.Isi.Kebijakan.RumusTurun), (u, k) => new KejanggalanDasbor(u, k))
            .OrderBy(k => k.Isi.Jenis).ThenByDescending(k => k.Isi.Periode.Count),
    ];
}
