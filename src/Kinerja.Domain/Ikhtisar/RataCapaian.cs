using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>How one number was made out of many capaian. It always stands beside the number: percentages of unlike things have no mean by nature, only by a rule.</summary>
public enum AturanRata
{
    /// <summary>Every measure counts the same.</summary>
    Biasa,

    /// <summary>Σ weight × capaian / Σ weight, over the measures that have both.</summary>
    Berbobot,

    /// <summary>Nobody gave a weight: every post counts the same, however many measures it has.</summary>
    PerJabatan,
}

/// <summary>A measure's capaian as a mean takes it.</summary>
/// <param name="Capaian"><c>null</c>: there is none, and it is left out; it is not 0.</param>
/// <param name="Bobot">In percent points; <c>null</c>: none was set.</param>
public sealed record CapaianBerbobot(JabatanId Jabatan, decimal? Capaian, decimal? Bobot);

/// <summary>A mean with what it rests on.</summary>
/// <param name="Nilai">In percent points, unrounded; <c>null</c>: there is nothing to take a mean of.</param>
/// <param name="Dihitung">How many measures are in it.</param>
/// <param name="Semua">How many could have been.</param>
/// <param name="JumlahJabatan">How many posts those that are in it belong to.</param>
public sealed record RataCapaian(decimal? Nilai, AturanRata Aturan, int Dihitung, int Semua, int JumlahJabatan)
{
    /// <summary>The rule as a sentence, with over how many.</summary>
    public string Uraian => Aturan switch
    {
        AturanRata.Biasa => $"Rata-rata biasa: jumlah capaian dibagi banyaknya ukuran yang mempunyai capaian ({Cakupan}).",
        AturanRata.Berbobot => $"Rata-rata berbobot: Σ (bobot × capaian) ÷ Σ bobot, atas ukuran yang mempunyai bobot dan capaian ({Cakupan}).",
        AturanRata.PerJabatan => $"Belum ada bobot, jadi setiap jabatan berbobot sama: rata-rata dari rata-rata {Angka.Write(JumlahJabatan)} jabatan ({Cakupan}).",
        _ => throw new InvalidOperationException("Aturan rata-rata tak dikenal."),
    };

    /// <summary><c>47 dari 51 ukuran</c>.</summary>
    public string Cakupan => $"{Angka.Write(Dihitung)} dari {Angka.Write(Semua)} ukuran";
}

/// <summary>Makes one number out of many capaian. The arithmetic is over results that are stored; nothing is measured anew.</summary>
public static class PerataCapaian
{
    /// <summary>Every measure the same.</summary>
    public static RataCapaian ComputeBiasa(IEnumerable<CapaianBerbobot> daftar)
    {
        var semua = daftar.ToList();
        var ada = semua.Where(c => c.Capaian is not null).ToList();
        return new RataCapaian(Average([.. ada.Select(c => c.Capaian!.Value)]), AturanRata.Biasa, ada.Count, semua.Count, CountJabatan(ada));
    }

    /// <summary>By the weights of the targets; where nobody set one, every post the same.</summary>
    public static RataCapaian ComputeBerbobot(IEnumerable<CapaianBerbobot> daftar)
    {
        var semua = daftar.ToList();
        if (semua.TrueForAll(c => c.Bobot is null))
        {
            return ComputePerJabatan(semua);
        }

        var ada = semua.Where(c => c is { Capaian: not null, Bobot: not null }).ToList();
        return new RataCapaian(Weigh(ada), AturanRata.Berbobot, ada.Count, semua.Count, CountJabatan(ada));
    }

    private static RataCapaian ComputePerJabatan(List<CapaianBerbobot> semua)
    {
        var ada = semua.Where(c => c.Capaian is not null).ToList();
        var rata = ada.GroupBy(c => c.Jabatan).Select(g => Average([.. g.Select(c => c.Capaian!.Value)])).ToList();
        return new RataCapaian(rata.Contains(null) ? null : Average([.. rata.Select(r => r!.Value)]), AturanRata.PerJabatan, ada.Count, semua.Count, rata.Count);
    }

    private static decimal? Weigh(List<CapaianBerbobot> ada)
    {
        try
        {
            return ada.Count == 0 ? null : ada.Sum(c => c.Bobot!.Value * c.Capaian!.Value) / ada.Sum(c => c.Bobot!.Value);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // A capaian may be any number that decimal holds: the sum of two may be none.
    private static decimal? Average(List<decimal> nilai)
    {
        try
        {
            return nilai.Count == 0 ? null : nilai.Average();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static int CountJabatan(List<CapaianBerbobot> ada) => ada.Select(c => c.Jabatan).Distinct().Count();
}
