using System.Data;
using System.Globalization;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Benchmarks;

/// <summary>One formula of the decrees in three ways: read by the service, written by hand, and as a text for <see cref="DataTable.Compute"/>.</summary>
public sealed class ContohRumus(string nama, string teks, Func<decimal[], decimal> tangan, string dataTable, decimal[] nilai)
{
    private readonly Rumus rumus = Rumus.Parse(teks);
    private readonly decimal?[] nilaiRumus = [.. nilai.Select(n => (decimal?)n)];
    private readonly DataTable tabel = new() { Locale = CultureInfo.InvariantCulture };
    private readonly string ungkapan = string.Format(CultureInfo.InvariantCulture, dataTable, [.. nilai.Cast<object>()]);

    public static IReadOnlyList<ContohRumus> Daftar { get; } =
    [
        new("rasio", "Usulan yang disetujui / Usulan yang diajukan × 100%", static n => n[0] / n[1] * 100m, "{0}.0 / {1} * 100", [37, 42]),
        new("kehadiran", "Pegawai × (Hari kerja efektif − Hari tidak masuk) / (Pegawai × Hari kerja efektif) × 100%",
            static n => n[0] * (n[1] - n[2]) / (n[0] * n[1]) * 100m, "{0}.0 * ({1} - {2}) / ({0} * {1}) * 100", [20, 240, 3]),
        new("terbobot", "Nilai SKP × 60% + Nilai perilaku × 40%", static n => (n[0] * 0.6m) + (n[1] * 0.4m), "{0} * 0.6 + {1} * 0.4", [85, 90]),
        new("jumlah", "Laporan kematian + Laporan yatim + Laporan janda", static n => n[0] + n[1] + n[2], "{0} + {1} + {2}", [3, 1, 1]),
    ];

    public string Nama => nama;

    public decimal Evaluate() => rumus.Evaluate(nilaiRumus).Nilai.GetValueOrDefault();

    public decimal ByHand() => tangan(nilai);

    public object ByDataTable() => tabel.Compute(ungkapan, "");

    public override string ToString() => nama;
}
