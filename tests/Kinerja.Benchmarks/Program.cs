using BenchmarkDotNet.Running;
using Kinerja.Benchmarks;

// dotnet run -c Release --project tests/Kinerja.Benchmarks -- rasio          the budgets as ratios, in half a minute
// dotnet run -c Release --project tests/Kinerja.Benchmarks -- --filter '*'   BenchmarkDotNet, exact and slow
if (args is ["rasio", ..])
{
    await TabelRasio.PrintAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RumusBenchmark).Assembly).Run(args);
