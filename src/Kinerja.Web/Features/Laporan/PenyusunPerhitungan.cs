using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Laporan;

/// <summary>How each realisasi came about, as cells: the stored figures under one another, and the decree's own formula over them.</summary>
internal static class PenyusunPerhitungan
{
    private const int KolomNilai = 3;

    public static TabelLaporan Create(KerangkaLaporan kerangka)
    {
        var baris = new List<IReadOnlyList<SelLaporan>>();
        foreach (var u in kerangka.DaftarUkuran)
        {
            if (u.Hasil(kerangka.Periode) is { Isi: { Realisasi: { } realisasi } isi })
            {
                Add(baris, u, isi, realisasi);
            }
        }

        return new TabelLaporan(
            "Perhitungan", "Perhitungan realisasi dari angka yang diisi",
            [
                new("Jabatan", 28, Susun: SusunKolom.Kelompok), new("Indikator kinerja", 40, Susun: SusunKolom.Gabung), new("Unsur", 44), new("Nilai", 16, RataSel.Kanan), new("Satuan", 14), new("Rumus", 60),
            ],
            baris) { HanyaLembar = true };
    }

    private static void Add(List<IReadOnlyList<SelLaporan>> baris, BarisUkuran u, IsiHasilCapaian isi, decimal realisasi)
    {
        var definisi = u.Baris.Definisi;
        var letak = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var n in isi.Nilai)
        {
            letak[NamaVariabel.Key(n.Variabel)] = baris.Count;
            var satuan = definisi.DaftarVariabel.FirstOrDefault(v => NamaVariabel.Key(v.Nama) == NamaVariabel.Key(n.Variabel))?.Satuan ?? "";
            var nilai = n.Nilai is { } angka ? new SelLaporan(Angka.Write(angka), new NilaiSel(angka, SelUkuran.Desimal(angka))) : new SelLaporan("belum diisi");
            baris.Add([u.NamaJabatan, u.Indikator, SelUkuran.Teks(n.Variabel), nilai, new(satuan), SelLaporan.Kosong]);
        }

        var sel = SelUkuran.Realisasi(isi, definisi);
        baris.Add([u.NamaJabatan, u.Indikator, new("Realisasi"), sel with { Nilai = sel.Nilai! with { Rumus = FindRumus(isi, definisi, realisasi, letak) } }, new(definisi.Satuan), SelUkuran.Teks(definisi.Rumus)]);
    }

    // The measure may have a newer version than the one that made the number; then the number stands alone.
    private static RumusSel? FindRumus(IsiHasilCapaian isi, DefinisiUkuran definisi, decimal realisasi, Dictionary<string, int> letak)
    {
        if (definisi.Rumus is null || Rumus.Read(definisi.Rumus).Rumus is not { } rumus || !rumus.DaftarVariabel.All(v => letak.ContainsKey(v.Kunci)))
        {
            return null;
        }

        if (rumus.Evaluate(new NilaiVariabel(isi.Nilai.Select(n => KeyValuePair.Create(n.Variabel, n.Nilai)))).Nilai != realisasi)
        {
            return null;
        }

        var acuan = new List<AcuanSel>();
        var pola = RumusLembar.Write(rumus, kunci =>
        {
            acuan.Add(new AcuanSel.Petak(letak[kunci], KolomNilai));
            return FormattableString.Invariant($"{{{acuan.Count - 1}}}");
        });
        return new RumusSel(pola, [.. acuan]);
    }
}
