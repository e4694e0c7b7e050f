using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Which column of a pasted table is which; <c>null</c>: it has none such.</summary>
public sealed record KolomTempelan(int? Sasaran, int? Indikator, int? Formulasi, int? SumberData);

/// <summary>Finds the columns of a pasted table by their titles, else by their number.</summary>
internal static partial class PencariKolom
{
    // A title and a line for the jabatan may stand above the head.
    private const int KepalaTerdalam = 6;

    /// <summary>The columns, and the rows that are data.</summary>
    public static (KolomTempelan Kolom, List<IReadOnlyList<string>> Isi) Find(Tempelan.Tabel tabel)
    {
        var letak = tabel.Baris.Take(KepalaTerdalam).ToList().FindIndex(IsKepala);
        var kolom = letak >= 0 ? FromKepala(tabel.Baris[letak]) : FromLetak(tabel);
        return (kolom, [.. tabel.Baris.Skip(letak + 1).Where(b => !IsKepala(b) && !IsNomorKolom(b))]);
    }

    // Two titles at least: a sasaran may well begin with the word “indikator”.
    private static bool IsKepala(IReadOnlyList<string> baris) => baris.Count(s => s.Length <= 60 && Peran(s) > 0) >= 2 && baris.All(s => s.Length <= 60);

    private static KolomTempelan FromKepala(IReadOnlyList<string> kepala)
    {
        int? At(int peran) => kepala.Index().Where(k => Peran(k.Item) == peran).Select(k => (int?)k.Index).FirstOrDefault();

        return new KolomTempelan(At(1), At(2), At(3), At(4));
    }

    // Without titles the paper's own order counts from the right, past a column of numbers on the left.
    private static KolomTempelan FromLetak(Tempelan.Tabel tabel)
    {
        var awal = tabel.Baris[0].Count > 2 && tabel.Baris.All(b => b[0].Length == 0 || Nomor().IsMatch(b[0])) && tabel.Baris.Any(b => b[0].Length > 0) ? 1 : 0;
        return (tabel.Baris[0].Count - awal) switch
        {
            1 => new KolomTempelan(null, awal, null, null),
            2 => new KolomTempelan(null, awal, awal + 1, null),
            3 => new KolomTempelan(null, awal, awal + 1, awal + 2),
            _ => new KolomTempelan(awal, awal + 1, awal + 2, awal + 3),
        };
    }

    // “Indikator Kinerja Utama” is a column of indicators, “Sasaran/Kinerja Utama” one of sasaran.
    private static int Peran(string judul) => judul.ToLowerInvariant() switch
    {
        var j when j.Contains("sasaran", StringComparison.Ordinal) => 1,
        var j when j.Contains("sumber", StringComparison.Ordinal) => 4,
        var j when j.Contains("formula", StringComparison.Ordinal) || j.Contains("penjelasan", StringComparison.Ordinal) || j.Contains("penghitungan", StringComparison.Ordinal) || j.Contains("perhitungan", StringComparison.Ordinal) => 3,
        var j when j.Contains("indikator", StringComparison.Ordinal) => 2,
        var j when j.Contains("kinerja utama", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    private static bool IsNomorKolom(IReadOnlyList<string> baris) => baris.Count(s => s.Length > 0) >= 2 && baris.All(s => s.Length == 0 || NomorKolom().IsMatch(s));

    [GeneratedRegex(@"\A[0-9]{1,3}[.)]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"\A\(?[0-9]{1,2}\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NomorKolom();
}
