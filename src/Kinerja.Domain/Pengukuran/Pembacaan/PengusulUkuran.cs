using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>
/// Reads the rows of an indicator as a clerk would and proposes how it is measured. By rules of the language of decrees, not by a list of known rows; the printed text is read and never changed.
/// </summary>
public static class PengusulUkuran
{
    public static IReadOnlyList<UsulanUkuran> Propose(IndikatorJson indikator, KonteksUsulan konteks)
    {
        var daftar = indikator.Formulasi.Select((f, i) => new BarisUkuran(indikator, konteks, i, f.Teks)).ToList();
        if (daftar.Count == 0)
        {
            var tanpa = PembacaUraian.Read(new BarisUkuran(indikator, konteks, 0, "")).ToList();
            tanpa.ForEach(r => r.DaftarBaris.Clear());
            return Build(tanpa);
        }

        var hasil = new List<Rancangan>();
        if (PasanganRasio.Find(daftar) is var (pembilang, penyebut))
        {
            hasil.Add(PasanganRasio.Read(pembilang, penyebut));
            daftar.RemoveAll(b => b == pembilang || b == penyebut);
        }

        var biasa = daftar.SelectMany(Read).ToList();
        if (daftar.Count > 1)
        {
            biasa.ForEach(r => r.Note(KodeTemuanUkuran.BeberapaHitungan, $"Satu indikator dengan {daftar.Count} rumus: masing-masing diukur sendiri dan tidak dijumlahkan."));
        }

        return Build([.. hasil, .. biasa]);
    }

    private static IEnumerable<Rancangan> Read(BarisUkuran baris) =>
        PembacaRumus.TryRead(baris) is { } rumus ? [rumus]
        : baris.IsHitungan ? PembacaHitungan.Read(baris)
        : PembacaUraian.Read(baris);

    private static UsulanUkuran[] Build(List<Rancangan> daftar)
    {
        if (daftar.Count > 1 && daftar.Exists(r => daftar.Exists(s => s != r && s.DaftarBaris.SequenceEqual(r.DaftarBaris))))
        {
            foreach (var r in daftar.Where(r => daftar.Exists(s => s != r && s.DaftarBaris.SequenceEqual(r.DaftarBaris))))
            {
                r.Note(KodeTemuanUkuran.BeberapaUkuran, "Baris ini menyebut lebih dari satu hal yang diukur; masing-masing menjadi ukuran sendiri.");
            }
        }

        return [.. daftar.Select(r => r.Build())];
    }
}
