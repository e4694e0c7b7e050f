using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan;

/// <summary>A target as it stands now.</summary>
/// <param name="Komponen">Empty: of the whole measure.</param>
/// <param name="Teks">As typed; empty: none.</param>
public sealed record TargetTercatat(Periode Periode, string Komponen, int Versi, string Teks);

/// <summary>The target that a period is compared with.</summary>
/// <param name="Versi"><c>null</c> where it was put together from the targets of components.</param>
public sealed record TargetBerlaku(string Teks, int? Versi);

/// <summary>Which target belongs to a period.</summary>
public static class PemilihTarget
{
    /// <summary>
    /// The period's own; else what its components make together; else, for a level such as a percentage, that of the next longer period: 95% in the year is 95% in every month, but 12 reports in the year are not 12 in January.
    /// </summary>
    public static TargetBerlaku? Find(DefinisiUkuran definisi, Periode periode, IEnumerable<TargetTercatat> daftar)
    {
        var ada = daftar.Where(t => t.Teks.Length > 0 && t.Periode.Contains(periode)).OrderBy(t => t.Periode.Jenis.JumlahBulan()).GroupBy(t => t.Periode).ToList();
        foreach (var kelompok in ada.Where(k => k.Key == periode || !definisi.IsAliran))
        {
            if ((FindUtuh(kelompok) ?? Compose(definisi, kelompok)) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    private static TargetBerlaku? FindUtuh(IEnumerable<TargetTercatat> daftar) =>
        daftar.FirstOrDefault(t => t.Komponen.Length == 0) is { } utuh ? new TargetBerlaku(utuh.Teks, utuh.Versi) : null;

    // 2 cars and 5 motorcycles are 7 vehicles: the measure's own formula says what its components' targets make together.
    private static TargetBerlaku? Compose(DefinisiUkuran definisi, IEnumerable<TargetTercatat> daftar)
    {
        if (definisi.Rumus is null || Rumus.Read(definisi.Rumus).Rumus is not { } rumus)
        {
            return null;
        }

        var nilai = new NilaiVariabel();
        foreach (var target in daftar)
        {
            nilai.TryAdd(target.Komponen, NilaiTarget.Read(target.Teks) is NilaiTarget.Tunggal t ? t.Nilai : null);
        }

        return rumus.Evaluate(nilai).Nilai is { } jumlah ? new TargetBerlaku(Angka.Write(jumlah), null) : null;
    }
}
