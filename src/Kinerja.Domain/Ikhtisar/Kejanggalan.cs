using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

public enum JenisKejanggalan
{
    /// <summary>Half as much again as was aimed at: the target was too low, or a digit slipped.</summary>
    SangatTinggi,

    /// <summary>The same figures as in the period before.</summary>
    Disalin,

    /// <summary>What came out is what was aimed at, every time.</summary>
    SamaDenganTarget,
}

/// <summary>Something that a reader should look at before they defend the number. It asks; it accuses nobody.</summary>
/// <param name="Periode">Where it was seen, in order.</param>
public sealed record Kejanggalan(JenisKejanggalan Jenis, IReadOnlyList<Periode> Periode, string Pesan);

/// <summary>A stored result as the search takes it.</summary>
public sealed record HasilPeriodik(Periode Periode, IsiHasilCapaian Isi);

/// <summary>Looks through the results of one measure in one year.</summary>
public static class PencariKejanggalan
{
    public const decimal BatasTinggi = 150m;

    // Twice may be chance; three times wants a word.
    private const int PalingSedikitSama = 3;

    // The cap of a policy would hide what is sought here.
    private static readonly KebijakanCapaian TanpaBatas = KebijakanCapaian.Baku;

    /// <param name="daftar">Its results of all periods of the year.</param>
    /// <param name="rumusTurun">As the kabupaten computes it where less is better.</param>
    public static IReadOnlyList<Kejanggalan> List(DefinisiUkuran definisi, IEnumerable<HasilPeriodik> daftar, RumusTurun rumusTurun)
    {
        if (!definisi.IsDinilai)
        {
            return [];
        }

        var urut = daftar.OrderBy(h => h.Periode).ToList();
        var sendiri = urut.Where(h => h.Periode.Jenis == definisi.Periode).ToList();
        return [.. FindTinggi(definisi, urut, rumusTurun), .. FindSalinan(definisi, sendiri), .. FindSamaTarget(sendiri)];
    }

    private static IEnumerable<Kejanggalan> FindTinggi(DefinisiUkuran definisi, List<HasilPeriodik> urut, RumusTurun rumusTurun)
    {
        var tinggi = urut.Select(h => (h.Periode, Nilai: ComputeUtuh(definisi, h.Isi, rumusTurun))).Where(h => h.Nilai >= BatasTinggi).ToList();
        if (tinggi.Count > 0)
        {
            var puncak = tinggi.MaxBy(t => t.Nilai);
            yield return new Kejanggalan(
                JenisKejanggalan.SangatTinggi, [.. tinggi.Select(t => t.Periode)],
                $"Capaian {Angka.Write(puncak.Nilai!.Value, definisi.Desimal)}% pada {puncak.Periode}. Periksa apakah targetnya terlalu rendah atau angkanya salah ketik.");
        }
    }

    private static decimal? ComputeUtuh(DefinisiUkuran definisi, IsiHasilCapaian isi, RumusTurun rumusTurun) =>
        isi.Capaian is null || definisi.Polaritas is not { } polaritas ? null
        : Capaian.Compute(NilaiTarget.Read(isi.Target), isi.Realisasi, polaritas, TanpaBatas with { RumusTurun = rumusTurun }).Nilai ?? isi.Capaian;

    // One count repeats by chance; three times in a row it hardly does, nor do several counts at once.
    private static IEnumerable<Kejanggalan> FindSalinan(DefinisiUkuran definisi, List<HasilPeriodik> sendiri)
    {
        var salinan = sendiri.Zip(sendiri.Skip(1)).Where(p => IsBerurutan(p.First.Periode, p.Second.Periode)
            && PemeriksaanRealisasi.IsSalinan(definisi, Find(p.Second.Isi), Find(p.First.Isi))).Select(p => p.Second.Periode).ToList();
        if (salinan.Count > 0 && (definisi.DaftarVariabel.Count > 1 || salinan.Zip(salinan.Skip(1)).Any(s => IsBerurutan(s.First, s.Second))))
        {
            yield return new Kejanggalan(
                JenisKejanggalan.Disalin, salinan,
                salinan.Count == 1 ? $"Angka {salinan[0]} sama persis dengan periode sebelumnya. Periksa apakah disalin."
                    : $"Angkanya sama persis dengan periode sebelumnya pada {Angka.Write(salinan.Count)} dari {Angka.Write(sendiri.Count)} periode. Periksa apakah disalin.");
        }
    }

    private static IEnumerable<Kejanggalan> FindSamaTarget(List<HasilPeriodik> sendiri)
    {
        var bertarget = sendiri.Where(h => h.Isi is { Realisasi: not null, Target: not null } && NilaiTarget.Read(h.Isi.Target) is NilaiTarget.Tunggal).ToList();
        if (bertarget.Count >= PalingSedikitSama && bertarget.TrueForAll(h => NilaiTarget.Read(h.Isi.Target) is NilaiTarget.Tunggal t && t.Nilai == h.Isi.Realisasi))
        {
            yield return new Kejanggalan(
                JenisKejanggalan.SamaDenganTarget, [.. bertarget.Select(h => h.Periode)],
                $"Realisasi tepat sama dengan target pada semua {Angka.Write(bertarget.Count)} periode. Periksa apakah angkanya diukur atau disalin dari target.");
        }
    }

    private static bool IsBerurutan(Periode dulu, Periode kini) => kini.Nomor == dulu.Nomor + 1;

    private static Func<string, decimal?> Find(IsiHasilCapaian isi)
    {
        var nilai = new NilaiVariabel(isi.Nilai.Select(n => KeyValuePair.Create(n.Variabel, n.Nilai)));
        return kunci => nilai[kunci];
    }
}
