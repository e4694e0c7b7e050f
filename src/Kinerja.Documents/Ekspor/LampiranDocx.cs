using DocumentFormat.OpenXml;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>The annexes: head at the right, the sections of the jabatan, the closing signature.</summary>
internal sealed class LampiranDocx(NaskahJson naskah, NaskahCetak cetak, TataLabelDocx label, PenutupDocx penutup, TabelNaskahDocx tabel, UkurHuruf ukur, TataNaskah tata, int lebarIsi)
{
    public IEnumerable<OpenXmlElement> Create()
    {
        var halamanBaru = cetak.BatangTubuh is not null;
        var taksiran = new PenaksirTinggi(ukur, tata, lebarIsi);
        foreach (var (i, lampiran) in cetak.Lampiran.Index())
        {
            foreach (var p in CreateKepala(lampiran.Kepala, halamanBaru))
            {
                yield return p;
            }

            taksiran.Begin(lampiran.Kepala.Count);
            foreach (var (j, bagian) in lampiran.Bagian.Index())
            {
                // One that does not fit under the one before it begins a page: each jabatan gets its own sheet to keep.
                var muat = taksiran.TryPlace(bagian, penutup: j + 1 == lampiran.Bagian.Count && lampiran.Penutup is not null);
                var (awal, baru) = (j == 0 && lampiran.Kepala.Count == 0, j == 0 ? lampiran.Kepala.Count == 0 && halamanBaru : !muat);
                foreach (var unsur in CreateBagian(bagian, naskah.Lampiran[i].Bagian[j], awal, new SifatParagraf(HalamanBaru: baru, Rapat: baru || j == 0)))
                {
                    yield return unsur;
                }
            }

            foreach (var p in lampiran.Penutup is { } ttd ? penutup.Create(ttd) : [])
            {
                yield return p;
            }

            halamanBaru = true;
        }
    }

    // As wide as its longest line, so that its lines stand as the paper has them, but never over the left third.
    private IEnumerable<OpenXmlElement> CreateKepala(IReadOnlyList<string> baris, bool halamanBaru)
    {
        if (baris.Count == 0)
        {
            yield break;
        }

        var ukuran = tata.UkuranHuruf * 0.9m;
        var lebar = Math.Clamp(baris.Max(b => ukur.Lebar(b, ukuran)) + 60, lebarIsi * 45 / 100, lebarIsi * 66 / 100);
        foreach (var (i, b) in baris.Index())
        {
            yield return ParagrafNaskah.Create(PeranParagraf.KepalaLampiran, b, new SifatParagraf(Kiri: lebarIsi - lebar, HalamanBaru: halamanBaru && i == 0));
        }

        yield return ParagrafNaskah.CreateCelah((int)(ukuran * 1.6m), lekat: true);
    }

    private IEnumerable<OpenXmlElement> CreateBagian(BagianCetak bagian, BagianJabatanJson asal, bool awal, SifatParagraf sifat)
    {
        yield return ParagrafNaskah.Create(awal ? PeranParagraf.JudulAwal : PeranParagraf.JudulBagian, bagian.Judul, sifat);
        var uraian = CreateUraian(bagian, asal).ToList();
        if (uraian.Count > 0)
        {
            yield return label.Create(uraian, label.LebarLabel(uraian.Select(u => u.Label)));
            yield return ParagrafNaskah.CreateCelah(9, lekat: bagian.Sasaran.Count > 0);
        }

        if (bagian.Sasaran.Count > 0)
        {
            yield return tabel.Create(bagian);
            yield return ParagrafNaskah.CreateCelah(4);
        }
    }

    private static IEnumerable<BarisLabel> CreateUraian(BagianCetak bagian, BagianJabatanJson asal) =>
        ListPeran(asal).Zip(bagian.Uraian).Select(u => new BarisLabel(u.First.Label, u.Second.Label, true, u.First.Isi, [(u.First.Isi, u.Second.Butir)], Lekat: u.Second.Tebal));

    /// <summary>What the parts over the table are, in the order of the printed record: what the paper leaves out is left out there.</summary>
    public static IEnumerable<(PeranParagraf Label, PeranParagraf Isi)> ListPeran(BagianJabatanJson asal) =>
    [
        .. asal.Jabatan is not null ? [(PeranParagraf.LabelJabatan, PeranParagraf.NamaJabatan)] : Array.Empty<(PeranParagraf, PeranParagraf)>(),
        .. asal.Tugas is not null ? [(PeranParagraf.LabelTugas, PeranParagraf.Tugas)] : Array.Empty<(PeranParagraf, PeranParagraf)>(),
        .. asal.Fungsi is not null ? [(PeranParagraf.LabelFungsi, PeranParagraf.Fungsi)] : Array.Empty<(PeranParagraf, PeranParagraf)>(),
    ];
}
