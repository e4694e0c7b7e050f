using BenchmarkDotNet.Running;
using Kinerja.Benchmarks;

// dotnet run -c Release --project tests/Kinerja.Benchmarks -- rasio          the budgets as ratios, in half a minute
// dotnet run -c Release --project tests/Kinerja.Benchmarks -- tanda-tangan   signing against pdfsig on the same file; part of rasio
// dotnet run -c Release --project tests/Kinerja.Benchmarks -- ketik          from a keystroke in the editor to the page that shows it, in Chromium
// dotnet run -c Release --project tests/Kinerja.Benchmarks -- beban [kabupaten] [kecamatan] [folder]   dashboards beside 7,293 loaded kecamatan (221 × 33) or as many as are asked for
// dotnet run -c Release --project tests/Kinerja.Benchmarks -- --filter '*'   BenchmarkDotNet, exact and slow
if (args is ["rasio", ..])
{
    await TabelRasio.PrintAsync();
    return;
}

if (args is ["tanda-tangan", ..])
{
    await WaktuTandaTangan.PrintAsync();
    return;
}

if (args is ["ketik", ..])
{
    await KetikHalaman.PrintAsync();
    return;
}

if (args is ["beban", ..])
{
    await TabelBeban.PrintAsync(args[1..]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RumusBenchmark).Assembly).Run(args);
