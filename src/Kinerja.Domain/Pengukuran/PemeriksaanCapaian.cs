namespace Kinerja.Domain.Pengukuran;

/// <summary>The mistakes that published tables make again and again, the most telling first.</summary>
public enum KesalahanTabel
{
    KolomTertukar,
    RealisasiDisalin,
    TargetDisalin,
    Dipotong,
    Dibatasi,
    RumusTurunLain,
    PolaritasLain,
    LupaKaliSeratus,
    TandaDesimalLain,

    /// <summary>Right, but rounded to other places than the policy asks.</summary>
    DesimalLain,
    TidakDikenal,
}

/// <summary>What the check of one row of a published table says.</summary>
/// <param name="Benar">The right capaian, rounded as the table is printed, or the reason why there is none.</param>
/// <param name="Cocok">The printed number is the right one.</param>
/// <param name="Kesalahan">Which known mistake gives exactly the printed number; <c>null</c> where it is right or nothing can be said.</param>
/// <param name="Penjelasan">An Indonesian sentence.</param>
public sealed record HasilPemeriksaanCapaian(Capaian Benar, bool Cocok, KesalahanTabel? Kesalahan, string Penjelasan);

/// <summary>Checks a published capaian and tells how a wrong one came about.</summary>
public static class PemeriksaanCapaian
{
    private static readonly decimal[] BatasLazim = [100m, 110m, 120m, 150m, 200m];

    private static readonly decimal[] Geseran = [10m, 100m, 1000m, 0.1m, 0.01m, 0.001m];

    /// <param name="target">As printed.</param>
    /// <param name="realisasi">As printed.</param>
    /// <param name="tercetak">The capaian as printed; its decimals say how far the table was rounded.</param>
    /// <param name="polaritas">Which way is better.</param>
    /// <param name="kebijakan">The rules by which it should have been computed; their number of decimals does not count here.</param>
    public static HasilPemeriksaanCapaian Check(decimal target, decimal realisasi, Angka tercetak, Polaritas polaritas, KebijakanCapaian kebijakan)
    {
        var desimal = Math.Min(tercetak.Desimal, KebijakanCapaian.DesimalMaksimum);
        var benar = Capaian.Compute(target, realisasi, polaritas, kebijakan with { Desimal = desimal });
        if (benar.Nilai is not { } nilai)
        {
            return new HasilPemeriksaanCapaian(benar, false, null, $"Capaian tercetak {Angka.Write(tercetak.Nilai, desimal)}, padahal tidak dapat dihitung. {benar.Alasan}");
        }

        if (nilai == tercetak.Nilai)
        {
            return new HasilPemeriksaanCapaian(benar, true, null, "Capaian tercetak benar.");
        }

        var baris = new Baris(target, realisasi, tercetak.Nilai, desimal, polaritas, kebijakan);
        var (kesalahan, sebab) = Explain(baris);
        return new HasilPemeriksaanCapaian(benar, false, kesalahan, $"Seharusnya {Angka.Write(nilai, desimal)}. {sebab}");
    }

    private static (KesalahanTabel Kesalahan, string Sebab) Explain(Baris b)
    {
        var tepat = Baris.Compute(b.Target, b.Realisasi, b.Polaritas, b.Kebijakan.RumusTurun);
        if (b.Matches(Baris.Compute(b.Realisasi, b.Target, b.Polaritas, b.Kebijakan.RumusTurun)))
        {
            return (KesalahanTabel.KolomTertukar, "Angka tercetak didapat bila kolom target dan realisasi tertukar.");
        }

        if (b.Tercetak == b.Realisasi || b.Tercetak == b.Target)
        {
            return b.Tercetak == b.Realisasi
                ? (KesalahanTabel.RealisasiDisalin, "Angka tercetak adalah realisasi yang disalin ke kolom capaian.")
                : (KesalahanTabel.TargetDisalin, "Angka tercetak adalah target yang disalin ke kolom capaian.");
        }

        if (tepat?.Round(b.Desimal, MidpointRounding.ToZero) == b.Tercetak)
        {
            return (KesalahanTabel.Dipotong, "Angka tercetak dipotong, tidak dibulatkan.");
        }

        if (tepat is { } t && BatasLazim.Contains(b.Tercetak) && t > b.Tercetak)
        {
            return (KesalahanTabel.Dibatasi, $"Angka tercetak dibatasi pada {Angka.Write(b.Tercetak)}, sedangkan kebijakan yang dipakai tidak membatasinya di sana.");
        }

        return ExplainRumus(b, tepat);
    }

    private static (KesalahanTabel Kesalahan, string Sebab) ExplainRumus(Baris b, Rasional? tepat)
    {
        var rumusLain = b.Kebijakan.RumusTurun is RumusTurun.Linear ? RumusTurun.Rasio : RumusTurun.Linear;
        if (b.Polaritas is Polaritas.Turun && b.Matches(Baris.Compute(b.Target, b.Realisasi, Polaritas.Turun, rumusLain)))
        {
            return (KesalahanTabel.RumusTurunLain, rumusLain is RumusTurun.Rasio
                ? "Angka tercetak dihitung dengan rumus rasio (target dibagi realisasi), bukan rumus linear."
                : "Angka tercetak dihitung dengan rumus linear ((2T − R) / T), bukan rumus rasio.");
        }

        foreach (var lain in Enum.GetValues<Polaritas>().Where(p => p != b.Polaritas))
        {
            if (b.Matches(Baris.Compute(b.Target, b.Realisasi, lain, b.Kebijakan.RumusTurun)))
            {
                return (KesalahanTabel.PolaritasLain, $"Angka tercetak dihitung seakan-akan polaritasnya {lain.ToString().ToLowerInvariant()}.");
            }
        }

        if (tepat is { } t && b.Matches(t / 100m))
        {
            return (KesalahanTabel.LupaKaliSeratus, "Angka tercetak belum dikalikan 100.");
        }

        return Geseran.Any(g => b.Matches(Baris.Compute(b.Target, (Rasional)b.Realisasi * g, b.Polaritas, b.Kebijakan.RumusTurun)) || (tepat is { } n && b.IsGeseran(n, g)))
            ? (KesalahanTabel.TandaDesimalLain, "Angka tercetak cocok bila titik atau koma desimalnya dibaca lain (bergeser).")
            : (KesalahanTabel.TidakDikenal, "Angka tercetak tidak cocok dengan kesalahan yang dikenal; periksa target dan realisasinya.");
    }

    private sealed record Baris(decimal Target, decimal Realisasi, decimal Tercetak, int Desimal, Polaritas Polaritas, KebijakanCapaian Kebijakan)
    {
        public static Rasional? Compute(Rasional target, Rasional realisasi, Polaritas polaritas, RumusTurun rumus) =>
            target.IsZero || (polaritas is Polaritas.Turun && rumus is RumusTurun.Rasio && realisasi.IsZero) ? null : Capaian.Exact(target, realisasi, polaritas, rumus);

        public bool Matches(Rasional? calon) => calon?.Round(Desimal) == Tercetak;

        /// <summary>The right number at usual precision, with the mark elsewhere: 99,87 printed as 9987 or 9,987.</summary>
        public bool IsGeseran(Rasional tepat, decimal faktor) =>
            Enumerable.Range(0, 4).Any(d => tepat.Round(d) is { } n && n != 0 && (Rasional)Tercetak is var t && t.CompareTo((Rasional)n * faktor) == 0);
    }
}
