using Kinerja.Data.Contoh;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Beban;

/// <summary>
/// A whole office with a measured year, made by the program's own types and calculation: a mould that thousands of kecamatan are cast from. Its figures follow from its number, its ids do not matter.
/// </summary>
internal sealed class CetakanKantor
{
    private const int BulanVerifikasiTerakhir = 10;

    private static readonly DateTimeOffset Awal = new(RencanaBeban.Tahun, 1, 15, 2, 0, 0, TimeSpan.Zero);

    private readonly RencanaBeban _rencana;
    private readonly int _nomor;
    private readonly PenggunaId _pelaku = PenggunaId.New();
    private readonly List<object> _isi = [];

    public CetakanKantor(RencanaBeban rencana, int nomor)
    {
        (_rencana, _nomor) = (rencana, nomor);
        Kantor = new Kecamatan(KecamatanId.New(), KabupatenId.New(), rencana.KodeKecamatan(0), NaskahBeban.NamaAsal);
        var jabatan = CreateJabatan();
        var keputusan = CreateKeputusan(jabatan);
        foreach (var (n, (bagian, sasaran, indikator)) in ListIndikator(keputusan).Index())
        {
            AddUkuran(n, bagian, sasaran, indikator);
        }
    }

    public Kecamatan Kantor { get; }

    /// <summary>Every entity of the office but the office itself.</summary>
    public IReadOnlyList<object> Isi => _isi;

    private Dictionary<string, Jabatan> CreateJabatan()
    {
        var daftar = Enumerable.Range(0, _rencana.Jabatan).Select(j => new Jabatan(Kantor.Id, JabatanId.New(), NaskahBeban.NamaJabatan(j), j + 1)).ToList();
        foreach (var (n, j) in daftar.Index().Skip(1))
        {
            j.Update(j.Nama, n == 1 ? "Sekretariat" : null, daftar[n < 11 ? 0 : ((n - 2) % 9) + 2].Id);
        }

        _isi.AddRange(daftar);
        return daftar.ToDictionary(j => j.Nama);
    }

    private Keputusan CreateKeputusan(Dictionary<string, Jabatan> jabatan)
    {
        var keputusan = Keputusan.FromNaskah(Kantor, NaskahBeban.Create(_rencana), RencanaBeban.Tahun, nama => jabatan[nama].Id, _ => CreateIdentitas(), JamBeban.Diam);
        keputusan.Archive(JamBeban.Diam);
        _isi.Add(keputusan);
        foreach (var lampiran in keputusan.DaftarLampiran)
        {
            _isi.Add(lampiran);
            _isi.AddRange(lampiran.DaftarBagian);
            var sasaran = lampiran.DaftarBagian.SelectMany(b => b.DaftarSasaran).ToList();
            _isi.AddRange(sasaran);
            _isi.AddRange(sasaran.SelectMany(s => s.DaftarIndikator));
            _isi.AddRange(sasaran.SelectMany(s => s.DaftarIndikator).SelectMany(i => i.DaftarFormulasi));
        }

        return keputusan;
    }

    private IdentitasId CreateIdentitas()
    {
        var identitas = new IdentitasIndikator(Kantor.Id, IdentitasId.New(), Awal);
        _isi.Add(identitas);
        return identitas.Id;
    }

    private static IEnumerable<(BagianJabatan Bagian, Sasaran Sasaran, Indikator Indikator)> ListIndikator(Keputusan keputusan) =>
        from l in keputusan.DaftarLampiran
        from b in l.DaftarBagian
        from s in b.DaftarSasaran
        from i in s.DaftarIndikator
        select (b, s, i);

    private void AddUkuran(int nomor, BagianJabatan bagian, Sasaran sasaran, Indikator indikator)
    {
        var definisi = NaskahBeban.Definisi(nomor);
        var pengesahan = new PengesahanUkuran(_pelaku, Awal);
        var ukuran = new Ukuran(Kantor.Id, indikator.IdentitasId, 1, new IsiUkuran(definisi, [.. indikator.DaftarFormulasi.Select(f => f.Id)]), pengesahan);
        var angka = new AngkaContoh(definisi, $"beban-{_nomor}-{nomor}");
        var tercatat = new TargetTercatat(Periode.Setahun(RencanaBeban.Tahun), "", 1, angka.Target(RencanaBeban.Tahun));
        var target = new Target(Kantor.Id, ukuran.Id, tercatat.Periode, tercatat.Komponen, tercatat.Teks, pengesahan);
        var realisasi = tercatat.Periode.Split(definisi.Periode).Take(_rencana.Bulan).Select(p => CreateRealisasi(ukuran.Id, bagian.JabatanId!.Value, p, angka.List(p, [tercatat]))).ToList();
        var terukur = new UkuranTerukur(ukuran.Id, 1, definisi, bagian.JabatanId!.Value, bagian.NamaJabatan!, sasaran.Teks, indikator.Teks) { IdentitasId = indikator.IdentitasId, Jenis = bagian.Jenis };
        _isi.AddRange([ukuran, .. ukuran.DaftarVersi, target, .. target.DaftarVersi, .. realisasi]);
        _isi.AddRange(ListHasil(terukur, realisasi, tercatat));
    }

    private Realisasi CreateRealisasi(UkuranId ukuran, JabatanId jabatan, Periode periode, IReadOnlyList<NilaiIsian> isi)
    {
        var baris = new Realisasi(Kantor.Id, ukuran, periode, jabatan, dataContoh: true);
        var pada = new DateTimeOffset(RencanaBeban.Tahun, periode.BulanAkhir, 28, 3, 0, 0, TimeSpan.Zero).AddDays(7);
        foreach (var nilai in isi)
        {
            baris.SetNilai(nilai.Variabel, nilai.Nilai, _pelaku, pada);
        }

        baris.Submit(_pelaku, pada.AddHours(1));
        if (periode.BulanAkhir <= BulanVerifikasiTerakhir)
        {
            baris.Verify(_pelaku, pada.AddDays(2));
        }

        return baris;
    }

    private IEnumerable<HasilCapaian> ListHasil(UkuranTerukur ukuran, IReadOnlyList<Realisasi> realisasi, TargetTercatat target)
    {
        var bahan = new CapaianService.Bahan(realisasi.ToLookup(r => r.UkuranId), new[] { target }.ToLookup(_ => ukuran.Id), KebijakanBerlaku.Baku);
        foreach (var (periode, terhitung, contoh) in CapaianService.Compute(ukuran, RencanaBeban.Tahun, bahan))
        {
            var hasil = new HasilCapaian(Kantor.Id, ukuran.Id, ukuran.JabatanId, periode);
            hasil.Set(terhitung.Isi, terhitung.Terisi, terhitung.Wajib, contoh, Awal.AddMonths(periode.BulanAkhir));
            yield return hasil;
        }
    }

    /// <summary>Stands still at the beginning of the year.</summary>
    private sealed class JamBeban : TimeProvider
    {
        public static JamBeban Diam { get; } = new();

        public override DateTimeOffset GetUtcNow() => CetakanKantor.Awal;
    }
}
