using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>An achievement, or the reason why there is none; exactly one of <see cref="Nilai"/> and <see cref="Alasan"/>.</summary>
public sealed record Capaian
{
    private Capaian()
    {
    }

    /// <summary>In percent points, rounded as the policy says.</summary>
    public decimal? Nilai { get; private init; }

    public string? Alasan { get; private init; }

    /// <summary>Something that explains the number: it was cut off at the cap, or a rule for target 0 made it.</summary>
    public string? Keterangan { get; private init; }

    /// <param name="target"><c>null</c>: no target was set.</param>
    /// <param name="realisasi"><c>null</c>: not filled in; that is not 0.</param>
    /// <param name="polaritas">Which way is better.</param>
    /// <param name="kebijakan">The rules of the kabupaten.</param>
    public static Capaian Compute(NilaiTarget? target, decimal? realisasi, Polaritas polaritas, KebijakanCapaian kebijakan) => (target, realisasi) switch
    {
        (null, _) => Without("Target belum ditetapkan."),
        (NilaiTarget.Teks t, _) => Without($"Target “{t.Isi}” berupa teks; tercapai atau tidaknya dinyatakan oleh orang, tidak dihitung."),
        (_, null) => Without("Realisasi belum diisi."),
        (NilaiTarget.Tanggal t, { } r) => PembacaTanggal.TryRead(r, out var hari)
            ? Compute(t, hari, kebijakan)
            : Without($"Target berupa tanggal ({TeksIndonesia.Tanggal(t.Hari)}); isi realisasinya sebagai tanggal pula, misalnya {PembacaTanggal.ToAngka(t.Hari)} (tahun, bulan, tanggal)."),
        (NilaiTarget.Tunggal t, { } r) => Compute(t.Nilai, r, polaritas, kebijakan),
        (NilaiTarget.Rentang t, { } r) => ComputeRentang(t, r, polaritas, kebijakan),
        _ => throw new InvalidOperationException("Target tak dikenal."),
    };

    /// <summary>A text target is reached when the figure says the same: 100. Otherwise nobody but a person can say how near it came.</summary>
    public static Capaian Compute(NilaiTarget.Teks target, string? realisasi, KebijakanCapaian kebijakan) =>
        string.IsNullOrWhiteSpace(realisasi) ? Without("Realisasi belum diisi.")
        : NamaVariabel.Key(realisasi) == NamaVariabel.Key(target.Isi) ? Finish(100m, kebijakan, null)
        : Without($"Realisasi “{realisasi.Trim()}” tidak sama dengan target “{target.Isi}”; seberapa jauh tercapai tidak dapat dihitung.");

    /// <summary>
    /// A date is kept when it was done by then: 100. What is late is measured where less is better, in days of the target's year: half of the year's days too late is half as good by the linear rule.
    /// </summary>
    public static Capaian Compute(NilaiTarget.Tanggal target, DateOnly? realisasi, KebijakanCapaian kebijakan)
    {
        if (realisasi is not { } hari)
        {
            return Without("Realisasi belum diisi.");
        }

        var terlambat = hari.DayNumber - target.Hari.DayNumber;
        return terlambat <= 0
            ? Finish(100m, kebijakan, terlambat == 0 ? "Tepat pada tanggal target." : $"{-terlambat} hari lebih awal daripada target.")
            : Finish(Exact(target.Hari.DayOfYear, target.Hari.DayOfYear + terlambat, Polaritas.Turun, kebijakan.RumusTurun), kebijakan, $"Terlambat {terlambat} hari.");
    }

    public static Capaian Compute(decimal target, decimal realisasi, Polaritas polaritas, KebijakanCapaian kebijakan)
    {
        kebijakan.Validate();
        return target switch
        {
            < 0 => Without("Target negatif: perbandingan dengan target negatif tidak bermakna sebagai persentase."),
            0 => ComputeTargetNol(realisasi, polaritas, kebijakan),
            _ => ComputeBiasa(target, realisasi, polaritas, kebijakan),
        };
    }

    internal static Capaian Without(string alasan) => new() { Alasan = alasan };

    /// <summary>The formulas themselves, exact. The target is not 0, nor is the figure where it divides.</summary>
    internal static Rasional Exact(Rasional target, Rasional realisasi, Polaritas polaritas, RumusTurun rumusTurun) => (polaritas, rumusTurun) switch
    {
        (Polaritas.Naik, _) => realisasi / target * 100m,
        (Polaritas.Turun, RumusTurun.Linear) => (target + target - realisasi) / target * 100m,
        (Polaritas.Turun, RumusTurun.Rasio) => target / realisasi * 100m,
        (Polaritas.Stabil, _) => 100m - (Rasional.Abs(realisasi - target) / target * 100m),
        _ => throw new InvalidOperationException("Polaritas tak dikenal."),
    };

    private static Capaian ComputeBiasa(decimal target, decimal realisasi, Polaritas polaritas, KebijakanCapaian kebijakan)
    {
        if (polaritas is Polaritas.Turun && kebijakan.RumusTurun is RumusTurun.Rasio && realisasi <= 0)
        {
            return realisasi < 0 ? Without("Realisasi negatif tidak dapat dibandingkan dengan rumus rasio (target dibagi realisasi).")
                : kebijakan.BatasAtas is { } atas ? Finish(atas, kebijakan, "Realisasi 0 dengan rumus rasio tidak terhingga; dipakai batas atas.")
                : Without("Realisasi 0: rumus rasio membagi target dengan nol. Pakai rumus linear atau tetapkan batas atas.");
        }

        return Finish(Exact(target, realisasi, polaritas, kebijakan.RumusTurun), kebijakan, null);
    }

    private static Capaian ComputeTargetNol(decimal realisasi, Polaritas polaritas, KebijakanCapaian kebijakan) => (polaritas, kebijakan.TargetNol) switch
    {
        (Polaritas.Naik, _) => Without("Target 0: realisasi tidak dapat dibagi dengan nol."),
        (_, AturanTargetNol.TanpaNilai) => Without("Target 0: capaian tidak dapat dihitung, kecuali kebijakan kabupaten menentukan lain."),
        _ => realisasi == 0
            ? Finish(100m, kebijakan, "Target 0 dan realisasi 0: 100 menurut kebijakan.")
            : Finish(0m, kebijakan, "Target 0 tetapi realisasi tidak 0: 0 menurut kebijakan."),
    };

    private static Capaian ComputeRentang(NilaiTarget.Rentang target, decimal realisasi, Polaritas polaritas, KebijakanCapaian kebijakan) =>
        realisasi < target.Bawah ? Compute(target.Bawah, realisasi, polaritas, kebijakan)
        : realisasi > target.Atas ? Compute(target.Atas, realisasi, polaritas, kebijakan)
        : Finish(100m, kebijakan, null);

    private static Capaian Finish(Rasional nilai, KebijakanCapaian kebijakan, string? keterangan)
    {
        if (kebijakan.BatasAtas is { } atas && nilai > atas)
        {
            (nilai, keterangan) = (atas, Join(keterangan, $"Dibatasi paling tinggi {Angka.Write(atas)}."));
        }
        else if (kebijakan.BatasBawah is { } bawah && nilai < bawah)
        {
            (nilai, keterangan) = (bawah, Join(keterangan, $"Dibatasi paling rendah {Angka.Write(bawah)}."));
        }

        return nilai.Round(kebijakan.Desimal) is { } bulat
            ? new Capaian { Nilai = bulat, Keterangan = keterangan }
            : Without("Capaian melampaui angka yang dapat ditulis tepat. Periksa target dan realisasinya.");
    }

    private static string Join(string? keterangan, string batas) => keterangan is null ? batas : $"{keterangan} {batas}";
}
