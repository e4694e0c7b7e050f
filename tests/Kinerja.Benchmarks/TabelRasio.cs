using System.Diagnostics;
using System.Globalization;

namespace Kinerja.Benchmarks;

/// <summary>The budgets as ratios measured in one run on one machine: what a number of nanoseconds cannot say on another.</summary>
internal static class TabelRasio
{
    private const int Putaran = 1500;
    private const int KaliPerPutaran = 2_000;

    public static async Task PrintAsync()
    {
        Console.WriteLine($"{"rumus",-12}{"tangan ns",12}{"Rumus ns",12}{"rasio",8}{"DataTable",12}");
        foreach (var contoh in ContohRumus.Daftar)
        {
            var (tangan, rumus, tabel) = Measure(contoh);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contoh.Nama,-12}{tangan,12:F1}{rumus,12:F1}{rumus / tangan,8:F2}{tabel / rumus,11:F0}×"));
        }

        Console.WriteLine("(anggaran rasio ≤ 1.5; kolom terakhir: berapa kali DataTable.Compute lebih lambat)");
        await HitungUlang.PrintAsync();
        await WaktuTandaTangan.PrintAsync();
    }

    // In many short turns: on a busy machine most are interrupted and some are not. In turns, so that a slow moment of the machine falls on all; the fastest round of each is what the work itself takes.
    private static (double Tangan, double Rumus, double Tabel) Measure(ContohRumus contoh)
    {
        var (tangan, rumus, tabel) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var p = 0; p < Putaran; p++)
        {
            tangan = Math.Min(tangan, Time(KaliPerPutaran, () => contoh.ByHand()));
            rumus = Math.Min(rumus, Time(KaliPerPutaran, () => contoh.Evaluate()));
            tabel = Math.Min(tabel, Time(KaliPerPutaran / 100, () => contoh.ByDataTable()));
        }

        return (tangan, rumus, tabel);
    }

    private static double Time<T>(int kali, Func<T> kerja)
    {
        var mulai = Stopwatch.GetTimestamp();
        for (var i = 0; i < kali; i++)
        {
            kerja();
        }

        return Stopwatch.GetElapsedTime(mulai).TotalNanoseconds / kali;
    }
}
