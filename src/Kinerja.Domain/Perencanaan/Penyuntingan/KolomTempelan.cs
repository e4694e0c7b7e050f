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
        return (kolom, [.. tabel.Baris.Skip(letak + 1).Where(b => !(letak >= 0 && IsSama(b, tabel.Baris[letak])) && !IsNomorKolom(b))]);
    }

    private static bool IsKepala(IReadOnlyList<string> baris) => baris.Select(Peran).Where(p => p > 0).Distinct().Count() >= 2;

    // Every page repeats the head in the same words.
    private static bool IsSama(IReadOnlyList<string> satu, IReadOnlyList<string> dua) => satu.Select(Key).SequenceEqual(dua.Select(Key));

    private static string Key(string judul) => string.Concat(judul.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static KolomTempelan FromKepala(IReadOnlyList<string> kepala)
    {
        int? At(int peran) => kepala.Index().Where(k => Peran(k.Item) == peran).Select(k => (int?)k.Index).FirstOrDefault();

        // “ASARAN/KINERJA UTAMA” stands in a real decree: before the indicators and not a column of numbers, it is the sasaran.
        var kiri = At(2) is > 0 and var i && Peran(kepala[i - 1]) == 0 && Key(kepala[i - 1]) is not ("" or "NO" or "NOMOR") ? i - 1 : (int?)null;
        return new KolomTempelan(At(1) ?? kiri, At(2), At(3), At(4));
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

    // A title begins with its word; what a row says begins with “Meningkatnya”, “Persentase”, “Jumlah”.
    private static int Peran(string judul) => judul.Length > 80 ? 0 : Judul().Match(judul) is { Success: true } m ? Enumerable.Range(1, 4).First(i => m.Groups[i].Success) : 0;

    [GeneratedRegex(@"\A\W*(?:(sasaran|kinerja|tujuan)|(indikator)|(penjelasan|form[ou]la|rumus|penghitungan|perhitungan|cara\s+(?:peng|per|meng))|(sumber))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Judul();

    private static bool IsNomorKolom(IReadOnlyList<string> baris) => baris.Count(s => s.Length > 0) >= 2 && baris.All(s => s.Length == 0 || NomorKolom().IsMatch(s));

    [GeneratedRegex(@"\A[0-9]{1,3}[.)]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"\A\(?[0-9]{1,2}\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NomorKolom();
}
