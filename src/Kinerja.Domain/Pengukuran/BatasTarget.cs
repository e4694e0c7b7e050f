namespace Kinerja.Domain.Pengukuran;

public enum Pembanding
{
    PalingBanyak,
    PalingSedikit,
    KurangDari,
    LebihDari,
}

/// <summary>A target that the paper hides in the formula: <c>Jumlah pelanggaran disiplin 1 tahun ≤ 5</c>. It is not computed; it belongs among the targets. <c>Satuan</c>: the words behind the number (<c>kali</c>), or nothing.</summary>
public sealed record BatasTarget(Pembanding Pembanding, decimal Nilai, bool Persen, string Satuan)
{
    public string Describe()
    {
        var tanda = Pembanding switch
        {
            Pembanding.PalingBanyak => "≤",
            Pembanding.PalingSedikit => "≥",
            Pembanding.KurangDari => "<",
            Pembanding.LebihDari => ">",
            _ => throw new InvalidOperationException("Pembanding tak dikenal."),
        };
        return $"{tanda} {UraianRumus.Number(Nilai)}{(Persen ? "%" : "")}{(Satuan.Length == 0 ? "" : " " + Satuan)}";
    }
}
