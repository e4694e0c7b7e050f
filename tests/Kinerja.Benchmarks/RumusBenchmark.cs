using BenchmarkDotNet.Attributes;

namespace Kinerja.Benchmarks;

/// <summary>Evaluation of a formula that was read once. Budget: 1.5 times a hand-written delegate (design: budgets).</summary>
[MemoryDiagnoser]
public class RumusBenchmark
{
    [ParamsSource(nameof(Daftar))]
    public ContohRumus Contoh { get; set; } = ContohRumus.Daftar[0];

    public static IEnumerable<ContohRumus> Daftar => ContohRumus.Daftar;

    [Benchmark(Baseline = true)]
    public decimal By_hand() => Contoh.ByHand();

    [Benchmark]
    public decimal Rumus_evaluate() => Contoh.Evaluate();

    [Benchmark]
    public object DataTable_compute() => Contoh.ByDataTable();
}
