namespace Kinerja.Domain.Pengukuran;

/// <summary>One entered figure. <c>null</c> is unknown; <em>nihil</em> is 0 entered on purpose.</summary>
/// <param name="Variabel">The variable's name, however spelled.</param>
/// <param name="Periode">The month or longer period that it was entered for.</param>
/// <param name="Nilai">The figure.</param>
public sealed record NilaiPeriode(string Variabel, Periode Periode, decimal? Nilai);

/// <summary>A measure over a period.</summary>
/// <param name="Hasil">The value, or the reason why there is none.</param>
/// <param name="DaftarTemuan">What the checks said.</param>
/// <param name="Terisi">How many of the due periods have every figure that belongs to them.</param>
/// <param name="Wajib">How many periods were due.</param>
/// <param name="Nilai">The accumulated figures that the formula was computed with.</param>
public sealed record HasilPeriode(Hasil Hasil, IReadOnlyList<Temuan> DaftarTemuan, int Terisi, int Wajib, NilaiVariabel Nilai)
{
    public bool Lengkap => Terisi == Wajib;
}

/// <summary>
/// The value of a quarter or a year: the formula over the accumulated figures, <em>not</em> the mean of monthly results. A month in which one of the summed figures is missing is left out of every sum, so that numerator
/// and denominator speak of the same months; how many are missing is told. A stock carries on until it is entered anew.
/// </summary>
public static class HitunganPeriode
{
    public static HasilPeriode Compute(DefinisiUkuran ukuran, Periode periode, IEnumerable<NilaiPeriode> isian)
    {
        var wajib = periode.Split(ukuran.Periode);
        if (ukuran.Rumus is null || Rumus.Read(ukuran.Rumus).Rumus is not { } rumus)
        {
            return Without(ukuran.Jenis is JenisUkuran.Penjelasan ? "Baris ini penjelasan; tidak ada yang dihitung." : "Ukuran ini belum mempunyai rumus.", wajib.Count);
        }

        if (wajib.Count == 0)
        {
            return Without($"Ukuran ini dihitung per {ukuran.Periode.ToString().ToLowerInvariant()}; belum waktunya pada {periode}.", 0);
        }

        var akumulasi = rumus.DaftarVariabel.Select(v => FindAkumulasi(ukuran, v)).ToArray();
        var lajur = Collect(ukuran, rumus, periode, isian);
        var terisi = wajib.Count(w => IsTerisi(lajur.Where(l => w.Contains(l.Periode)), akumulasi));
        var nilai = new NilaiVariabel();
        try
        {
            foreach (var (i, v) in rumus.DaftarVariabel.Index())
            {
                nilai.TryAdd(v.Nama, Accumulate(lajur, i, akumulasi));
            }
        }
        catch (OverflowException)
        {
            return Without("Jumlah angkanya melampaui yang dapat dihitung. Periksa angka yang diisikan.", wajib.Count, SebabTanpaNilai.Luapan) with { Terisi = terisi };
        }

        var hasil = PemeriksaanHitungan.Evaluate(rumus, nilai, ukuran.FindSatuan);
        return new HasilPeriode(hasil.Hasil, hasil.DaftarTemuan, terisi, wajib.Count, nilai);
    }

    /// <summary>What several figures make together; they come in the order of time. <c>null</c> where there are none.</summary>
    public static decimal? Accumulate(IReadOnlyList<decimal> nilai, Akumulasi akumulasi) => (nilai.Count, akumulasi) switch
    {
        (0, _) => null,
        (_, Akumulasi.Jumlah) => nilai.Sum(),
        (_, Akumulasi.RataRata) => nilai.Average(),
        (_, Akumulasi.Terakhir) => nilai[^1],
        (_, Akumulasi.Maksimum) => nilai.Max(),
        _ => throw new ArgumentOutOfRangeException(nameof(akumulasi)),
    };

    private static decimal? Accumulate(List<Lajur> lajur, int i, Akumulasi[] akumulasi)
    {
        var dipakai = akumulasi[i] is Akumulasi.Jumlah ? lajur.Where(l => HasSemua(l, akumulasi, Akumulasi.Jumlah)) : lajur;
        return Accumulate([.. dipakai.Select(l => l.Nilai[i]).OfType<decimal>()], akumulasi[i]);
    }

    // Figures are entered by the measure's own period or finer. Where both are there, the longer one holds: a month would be counted twice.
    private static List<Lajur> Collect(DefinisiUkuran ukuran, Rumus rumus, Periode periode, IEnumerable<NilaiPeriode> isian)
    {
        var daftar = isian.Where(n => periode.Contains(n.Periode) && n.Periode.Jenis <= ukuran.Periode).GroupBy(n => n.Periode).OrderBy(g => g.Key).ToList();
        return
        [
            .. daftar.Where(g => !daftar.Exists(h => h.Key != g.Key && h.Key.Contains(g.Key)))
                .Select(g => new Lajur(g.Key, [.. rumus.DaftarVariabel.Select(v => g.LastOrDefault(n => NamaVariabel.Key(n.Variabel) == v.Kunci)?.Nilai)])),
        ];
    }

    // A due period is filled when all that was begun in it has its own figures; a measure of stocks alone needs them all.
    private static bool IsTerisi(IEnumerable<Lajur> lajur, Akumulasi[] akumulasi)
    {
        var isi = lajur.ToList();
        return isi.Count > 0 && isi.TrueForAll(l => Array.Exists(akumulasi, a => a is Akumulasi.Jumlah or Akumulasi.RataRata)
            ? HasSemua(l, akumulasi, Akumulasi.Jumlah) && HasSemua(l, akumulasi, Akumulasi.RataRata)
            : Array.TrueForAll(l.Nilai, n => n is not null));
    }

    private static bool HasSemua(Lajur lajur, Akumulasi[] akumulasi, Akumulasi jenis) => !akumulasi.Index().Any(a => a.Item == jenis && lajur.Nilai[a.Index] is null);

    private static Akumulasi FindAkumulasi(DefinisiUkuran ukuran, Simpul.Variabel variabel) =>
        ukuran.DaftarVariabel.FirstOrDefault(v => NamaVariabel.Key(v.Nama) == variabel.Kunci)?.Akumulasi ?? ukuran.Akumulasi;

    private static HasilPeriode Without(string alasan, int wajib, SebabTanpaNilai sebab = SebabTanpaNilai.VariabelKurang) =>
        new(Hasil.Without(sebab, alasan, false), [], 0, wajib, new NilaiVariabel());

    private sealed record Lajur(Periode Periode, decimal?[] Nilai);
}
