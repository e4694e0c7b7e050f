namespace Kinerja.Domain.Pengukuran;

/// <summary>One entered figure. <c>null</c> is unknown; <em>nihil</em> is 0 entered on purpose.</summary>
/// <param name="Variabel">The variable's name, however spelled.</param>
/// <param name="Periode">The month or longer period that it was entered for.</param>
/// <param name="Nilai">The figure.</param>
public sealed record NilaiPeriode(string Variabel, Periode Periode, decimal? Nilai);

/// <summary>A measure over a period.</summary>
/// <param name="Hasil">The value, or the reason why there is none.</param>
/// <param name="DaftarTemuan">What the checks said.</param>
/// <param name="Terisi">How many of the due periods have every figure.</param>
/// <param name="Wajib">How many periods were due.</param>
/// <param name="Nilai">The accumulated figures that the formula was computed with.</param>
public sealed record HasilPeriode(Hasil Hasil, IReadOnlyList<Temuan> DaftarTemuan, int Terisi, int Wajib, NilaiVariabel Nilai)
{
    public bool Lengkap => Terisi == Wajib;
}

/// <summary>
/// The value of a quarter or a year: the formula over the accumulated figures, <em>not</em> the mean of monthly results. A period with one figure missing is left out of every sum, so that numerator and denominator
/// speak of the same months; how many are missing is told.
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

        var terisi = Collect(ukuran, rumus, periode, isian);
        var lengkap = terisi.Where(t => t.Nilai.Length > 0 && Array.TrueForAll(t.Nilai, n => n is not null)).ToList();
        var jumlahTerisi = wajib.Count(w => IsTerisi(w, terisi, lengkap));
        if (lengkap.Count == 0)
        {
            return Without("Belum ada periode yang semua angkanya diisi.", wajib.Count) with { Terisi = 0 };
        }

        var nilai = new NilaiVariabel();
        foreach (var (i, v) in rumus.DaftarVariabel.Index())
        {
            nilai.TryAdd(v.Nama, Accumulate([.. lengkap.Select(t => t.Nilai[i]!.Value)], FindAkumulasi(ukuran, v)));
        }

        var hasil = PemeriksaanHitungan.Evaluate(rumus, nilai, ukuran.FindSatuan);
        return new HasilPeriode(hasil.Hasil, hasil.DaftarTemuan, jumlahTerisi, wajib.Count, nilai);
    }

    /// <summary>What several figures make together; they come in the order of time.</summary>
    public static decimal Accumulate(IReadOnlyList<decimal> nilai, Akumulasi akumulasi) => akumulasi switch
    {
        Akumulasi.Jumlah => nilai.Sum(),
        Akumulasi.RataRata => nilai.Average(),
        Akumulasi.Terakhir => nilai[^1],
        Akumulasi.Maksimum => nilai.Max(),
        _ => throw new ArgumentOutOfRangeException(nameof(akumulasi)),
    };

    private static List<(Periode Periode, decimal?[] Nilai)> Collect(DefinisiUkuran ukuran, Rumus rumus, Periode periode, IEnumerable<NilaiPeriode> isian) =>
    [
        .. isian.Where(n => periode.Contains(n.Periode) && n.Periode.Jenis <= ukuran.Periode).GroupBy(n => n.Periode).OrderBy(g => g.Key)
            .Select(g => (g.Key, rumus.DaftarVariabel.Select(v => g.LastOrDefault(n => NamaVariabel.Key(n.Variabel) == v.Kunci)?.Nilai).ToArray())),
    ];

    // A due quarter that is entered by the month is whole when no month of it that was begun lacks a figure.
    private static bool IsTerisi(Periode wajib, List<(Periode Periode, decimal?[] Nilai)> terisi, List<(Periode Periode, decimal?[] Nilai)> lengkap)
    {
        var isi = terisi.Where(t => wajib.Contains(t.Periode)).ToList();
        return isi.Count > 0 && isi.TrueForAll(lengkap.Contains);
    }

    private static Akumulasi FindAkumulasi(DefinisiUkuran ukuran, Simpul.Variabel variabel) =>
        ukuran.DaftarVariabel.FirstOrDefault(v => NamaVariabel.Key(v.Nama) == variabel.Kunci)?.Akumulasi ?? ukuran.Akumulasi;

    private static HasilPeriode Without(string alasan, int wajib) =>
        new(Hasil.Without(SebabTanpaNilai.VariabelKurang, alasan, false), [], 0, wajib, new NilaiVariabel());
}
