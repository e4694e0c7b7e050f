using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>A target, and the weight that goes with it, as a person wants them.</summary>
public sealed record KonsepTarget(SelTarget Sel, string Teks, decimal? Bobot)
{
    public bool IsBerubah => Teks != Sel.Teks || Bobot != Sel.Bobot;

    /// <summary>What changes, in words.</summary>
    public string Uraian => string.Join("; ", new[]
    {
        Teks == Sel.Teks ? null : $"{Sebut} dari {SebutTeks(Sel.Teks)} menjadi {SebutTeks(Teks)}",
        Bobot == Sel.Bobot ? null : $"bobot {Sebut} dari {SebutBobot(Sel.Bobot)} menjadi {SebutBobot(Bobot)}",
    }.OfType<string>());

    private string Sebut => $"{Sel.Periode} {Sel.Komponen}".Trim();

    public static KonsepTarget Of(SelTarget sel) => new(sel, sel.Teks, sel.Bobot);

    public IsianTarget ToIsian(UkuranId ukuran) => new(ukuran, Sel.Periode, Sel.Komponen, Sel.Versi, Teks, Bobot == Sel.Bobot ? null : new IsianBobot(Bobot));

    public static string SebutBobot(decimal? bobot) => bobot is { } b ? Angka.Write(b) + "%" : "tanpa bobot";

    private static string SebutTeks(string teks) => teks.Length == 0 ? "tanpa target" : teks;
}
