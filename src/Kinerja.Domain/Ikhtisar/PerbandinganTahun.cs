using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>Whether two years of a measure can be held against each other.</summary>
public enum StatusBanding
{
    Sebanding,

    /// <summary>The decree or the measure says something else by now: the numbers are of two things.</summary>
    DidefinisikanUlang,

    /// <summary>It was not measured then, or nothing came of it.</summary>
    TanpaHasil,
}

/// <summary>A measure's year.</summary>
/// <param name="Makna">What is measured, as one text: two years that say the same are one thing.</param>
public sealed record TahunUkuran(UkuranId Ukuran, int Tahun, decimal? Capaian, string Makna);

/// <summary>An earlier year beside the one that is looked at.</summary>
/// <param name="Selisih">Percent points that this year is above the earlier one; only where both can be compared.</param>
public sealed record BandingTahun(int Tahun, StatusBanding Status, decimal? Capaian, decimal? Selisih);

/// <summary>All comparable measures of an earlier year together, against the same ones now.</summary>
/// <param name="Jumlah">How many measures; the two means are over exactly these.</param>
/// <param name="DidefinisikanUlang">How many were left out because they were redefined.</param>
public sealed record RingkasanBanding(int Tahun, int Jumlah, decimal? Dulu, decimal? Kini, int DidefinisikanUlang);

/// <summary>A year's capaian held against earlier years of the same measures (PermenPANRB 53/2014, Lampiran II: with last year and several years). What was redefined is marked and compared with nothing.</summary>
public static class PerbandinganTahun
{
    public static BandingTahun Compare(TahunUkuran kini, int tahun, TahunUkuran? dulu) => dulu switch
    {
        null or { Capaian: null } => new BandingTahun(tahun, dulu is not null && dulu.Makna != kini.Makna ? StatusBanding.DidefinisikanUlang : StatusBanding.TanpaHasil, null, null),
        { Makna: var m } when m != kini.Makna => new BandingTahun(tahun, StatusBanding.DidefinisikanUlang, dulu.Capaian, null),
        _ => new BandingTahun(tahun, StatusBanding.Sebanding, dulu.Capaian, kini.Capaian - dulu.Capaian),
    };

    public static RingkasanBanding Summarize(int tahun, IEnumerable<TahunUkuran> kini, IEnumerable<TahunUkuran> dulu)
    {
        var lama = dulu.Where(d => d.Tahun == tahun).DistinctBy(d => d.Ukuran).ToDictionary(d => d.Ukuran);
        var pasangan = kini.DistinctBy(k => k.Ukuran).Select(k => (Kini: k, Dulu: lama.GetValueOrDefault(k.Ukuran))).ToList();
        var sebanding = pasangan.Where(p => p.Kini.Capaian is not null && Compare(p.Kini, tahun, p.Dulu).Status is StatusBanding.Sebanding).ToList();
        return new RingkasanBanding(
            tahun, sebanding.Count, Average(sebanding.Select(p => p.Dulu!)), Average(sebanding.Select(p => p.Kini)),
            pasangan.Count(p => Compare(p.Kini, tahun, p.Dulu).Status is StatusBanding.DidefinisikanUlang));
    }

    private static decimal? Average(IEnumerable<TahunUkuran> daftar) => PerataCapaian.ComputeBiasa(daftar.Select(d => new CapaianBerbobot(default, d.Capaian, null))).Nilai;
}
