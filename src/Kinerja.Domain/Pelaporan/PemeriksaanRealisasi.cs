using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan;

/// <summary>What whoever verifies should look at before they say yes. It asks; it decides nothing.</summary>
public sealed record CatatanRealisasi(BobotTemuan Bobot, string Pesan);

/// <summary>What is looked at.</summary>
/// <param name="Kini">The figures of the period.</param>
/// <param name="Lalu">Those of the period before; <c>null</c>: there are none.</param>
/// <param name="Hitungan">The measure computed with the figures of the period.</param>
/// <param name="JumlahBerkas">Files of evidence.</param>
/// <param name="JumlahTautan">Links of evidence.</param>
public sealed record BahanPeriksa(Periode Periode, DaftarNilai Kini, (Periode Periode, DaftarNilai Nilai)? Lalu, HasilPeriode Hitungan, int JumlahBerkas, int JumlahTautan);

/// <summary>The checks on figures that were handed over: what the formula says of them, whether they were copied from the month before, whether a digit slipped, what they rest on.</summary>
public static class PemeriksaanRealisasi
{
    // One digit too many or too few is the commonest slip of typing.
    private const decimal KaliLipat = 10m;

    // One report a month, or one a week, is routine and comes back by itself; from five on, what stays the same was hardly counted anew.
    private const decimal TerkecilSalinan = 5m;

    // Findings about the formula itself were settled when the measure was approved.
    private static readonly HashSet<KodeTemuan> TentangAngka = [KodeTemuan.TidakMasukMelebihiHariKerja, KodeTemuan.LebihDariSeratus, KodeTemuan.Negatif];

    public static IReadOnlyList<CatatanRealisasi> Check(DefinisiUkuran ukuran, BahanPeriksa bahan) =>
    [
        .. bahan.Hitungan.DaftarTemuan.Where(t => TentangAngka.Contains(t.Kode)).Select(t => new CatatanRealisasi(t.Bobot, t.Pesan)),
        .. CheckLalu(ukuran, bahan),
        .. CheckBukti(bahan),
    ];

    /// <summary>
    /// All that is counted anew in each period is what it was in the period before, and some of it too large for chance. A stock may well stay what it was, such as the number of employees, and so may a small count.
    /// </summary>
    public static bool IsSalinan(DefinisiUkuran ukuran, Func<string, decimal?> kini, Func<string, decimal?> lalu)
    {
        var arus = ListArus(ukuran).Select(v => NamaVariabel.Key(v.Nama)).Select(k => (Kini: kini(k), Lalu: lalu(k))).ToList();
        return arus.Exists(v => v.Kini >= TerkecilSalinan) && arus.TrueForAll(v => v.Kini == v.Lalu);
    }

    private static IEnumerable<VariabelUkuran> ListArus(DefinisiUkuran ukuran) => ukuran.DaftarVariabel.Where(v => v.Akumulasi is Akumulasi.Jumlah);

    private static IEnumerable<CatatanRealisasi> CheckLalu(DefinisiUkuran ukuran, BahanPeriksa bahan)
    {
        if (bahan.Lalu is not { } lalu)
        {
            yield break;
        }

        if (IsSalinan(ukuran, k => bahan.Kini[k], k => lalu.Nilai[k]))
        {
            yield return new CatatanRealisasi(BobotTemuan.Peringatan, $"Angkanya sama persis dengan {lalu.Periode}. Periksa apakah disalin.");
        }

        var arus = ListArus(ukuran).Select(v => (v.Nama, Kini: bahan.Kini[NamaVariabel.Key(v.Nama)], Lalu: lalu.Nilai[NamaVariabel.Key(v.Nama)]));
        foreach (var (nama, kini, dulu) in arus)
        {
            if (kini > 0 && dulu > 0 && (kini / KaliLipat >= dulu || dulu / KaliLipat >= kini))
            {
                yield return new CatatanRealisasi(BobotTemuan.Peringatan, $"“{nama}” {Angka.Write(kini.Value)}, sedangkan {lalu.Periode} {Angka.Write(dulu.Value)}. Periksa apakah salah ketik.");
            }
        }
    }

    private static IEnumerable<CatatanRealisasi> CheckBukti(BahanPeriksa bahan)
    {
        if (bahan.JumlahBerkas > 0)
        {
            yield break;
        }

        // Nothing happened: there is nothing to prove it by.
        var nihil = bahan.Kini.Isi.Count > 0 && bahan.Kini.Isi.All(n => n.Nilai == 0);
        yield return bahan.JumlahTautan > 0 ? new CatatanRealisasi(BobotTemuan.Catatan, "Buktinya hanya tautan, yang isinya dapat berubah.")
            : new CatatanRealisasi(nihil ? BobotTemuan.Catatan : BobotTemuan.Peringatan, "Belum ada bukti.");
    }
}
