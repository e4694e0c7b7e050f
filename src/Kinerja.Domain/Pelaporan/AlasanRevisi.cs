namespace Kinerja.Domain.Pelaporan;

/// <summary>Why a target may be revised: the three grounds on which a performance agreement may (PermenPANRB 53/2014, Lampiran I huruf E).</summary>
public static class AlasanRevisi
{
    public static IReadOnlyList<string> Daftar { get; } =
    [
        "Pergantian atau mutasi pejabat",
        "Perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (perubahan program, kegiatan, dan alokasi anggaran)",
        "Perubahan prioritas atau asumsi yang berakibat secara signifikan dalam proses pencapaian tujuan dan sasaran",
    ];

    /// <summary>The chosen ground and what was added in own words; empty where there is neither.</summary>
    public static string Join(string? pilihan, string? uraian) =>
        string.Join(": ", new[] { pilihan, uraian }.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!.Trim()));
}
