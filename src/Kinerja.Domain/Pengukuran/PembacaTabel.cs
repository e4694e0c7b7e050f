using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// Reads a table that a person pasted out of Excel, Word or a PDF, or that a file held. Where the columns part is found out from the whole block, because a comma is here also the decimal mark.
/// </summary>
public static partial class PembacaTabel
{
    public const int BarisMaksimum = 5000;

    public const int KolomMaksimum = 60;

    // A title, a line for the year and a two-storeyed head may stand above the names of the columns.
    private const int KepalaTerdalam = 12;

    /// <exception cref="AturanException">The block is larger than a table that people publish.</exception>
    public static TabelTercetak Read(string teks, PemisahKolom pemisah = PemisahKolom.Otomatis)
    {
        var isi = teks.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (string.IsNullOrWhiteSpace(isi))
        {
            return TabelTercetak.Kosong;
        }

        var dipakai = pemisah is PemisahKolom.Otomatis ? FindPemisah(isi) : pemisah;
        var baris = Split(isi, dipakai).Where(b => b.Sel.Any(s => s.Length > 0)).ToList();
        if (baris.Count > BarisMaksimum)
        {
            throw new AturanException(string.Create(TeksIndonesia.Budaya, $"Tabel ini {baris.Count:N0} baris; paling banyak {BarisMaksimum:N0} sekali periksa. Tempel per bagian."));
        }

        return Build(baris, dipakai);
    }

    /// <summary>The same table as text that <see cref="Read"/> takes: one line a row, tabs between the cells.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> baris)
    {
        var teks = new StringBuilder();
        foreach (var sel in baris)
        {
            Csv.WriteRow(teks, sel.Select(s => s.Trim()), '\t', "\n");
        }

        return teks.ToString();
    }

    private static TabelTercetak Build(List<BarisTercetak> baris, PemisahKolom pemisah)
    {
        var lebar = Math.Min(KolomMaksimum, baris.Count == 0 ? 0 : baris.Max(b => b.Sel.Count));
        var letak = FindKepala(baris);
        var isi = baris.Skip(letak + 1).Where(b => !IsNomorKolom(b)).ToList();
        var kepala = Enumerable.Range(0, lebar).Select(i => Name(baris, letak, i)).ToList();
        return new TabelTercetak(kepala, isi, pemisah);
    }

    // Two storeys: below “2022” stand “Target” and “Realisasi”, while “Indikator” reaches over both and stands only in the upper one.
    private static string Name(List<BarisTercetak> baris, int letak, int kolom)
    {
        for (var i = letak; i >= Math.Max(0, letak - 1); i--)
        {
            if (baris[i].Sel.Count(s => s.Length > 0) > 1 && baris[i][kolom] is { Length: > 0 } nama)
            {
                return Ruang().Replace(nama, " ");
            }
        }

        return FormattableString.Invariant($"Kolom {kolom + 1}");
    }

    private static int FindKepala(List<BarisTercetak> baris)
    {
        var calon = baris.Take(KepalaTerdalam).Select((b, i) => (Letak: i, Peran: b.Sel.Select(KolomTabel.FindPeran).OfType<PeranKolom>().Distinct().ToList())).ToList();
        var lengkap = calon.Find(c => c.Peran.Contains(PeranKolom.Target) && c.Peran.Count > 1);
        return lengkap.Peran is not null ? lengkap.Letak : calon.Find(c => c.Peran.Count > 1) is { Peran: not null } sebagian ? sebagian.Letak : -1;
    }

    /// <summary>The line that numbers the columns: <c>(1) (2) (3)</c>, <c>1 | 2 | 3 | 4 = 3/2</c>.</summary>
    private static bool IsNomorKolom(BarisTercetak baris)
    {
        var isi = baris.Sel.Where(s => s.Length > 0).ToList();
        return isi.Count >= 3 && isi.Select((s, i) => NomorKolom().Match(s) is { Success: true } m && m.Groups[1].Value == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(x => x);
    }

    private static PemisahKolom FindPemisah(string isi)
    {
        var baris = isi.Split('\n').Where(b => !string.IsNullOrWhiteSpace(b)).ToList();
        bool Mostly(char tanda, int sedikitnya) => baris.Count(b => b.Count(h => h == tanda) >= sedikitnya) * 2 >= baris.Count;

        return Mostly('\t', 1) ? PemisahKolom.Tab
            : Mostly(';', 2) ? PemisahKolom.TitikKoma
            : Mostly('|', 2) ? PemisahKolom.GarisTegak
            : IsCsvKoma(baris) ? PemisahKolom.Koma
            : PemisahKolom.Spasi;
    }

    // A comma parts columns only where a head says so: in “80,5 90,2 112,05” it is the decimal mark.
    private static bool IsCsvKoma(List<string> baris) =>
        baris.Take(KepalaTerdalam).Any(b => b.Split(',') is { Length: >= 3 } sel && sel.Select(s => KolomTabel.FindPeran(s.Trim('"', ' '))).OfType<PeranKolom>().Distinct().Count() >= 2);

    private static IEnumerable<BarisTercetak> Split(string isi, PemisahKolom pemisah)
    {
        char? tanda = pemisah switch
        {
            PemisahKolom.Tab => '\t',
            PemisahKolom.TitikKoma => ';',
            PemisahKolom.Koma => ',',
            PemisahKolom.GarisTegak => '|',
            _ => null,
        };
        return tanda is { } t ? SplitTanda(isi, t) : PembelahSpasi.Split(isi);
    }

    private static List<BarisTercetak> SplitTanda(string isi, char tanda)
    {
        var hasil = new List<BarisTercetak>();
        var nomor = 1;
        foreach (var sel in ReadCsv(isi, tanda))
        {
            // A frame of lines, as text tables draw it, has an empty cell at either end.
            var potong = tanda == '|' && sel is ["", .., _] ? sel.Skip(1).ToList() : sel;
            hasil.Add(new BarisTercetak(nomor, [.. potong.Take(KolomMaksimum).Select(s => TeksSel.Restore(s.Trim()))]));
            nomor += 1 + sel.Sum(s => s.Count(h => h == '\n'));
        }

        return hasil;
    }

    // Quotation marks mean something only where a spreadsheet put them. Where they do not add up they are text, and every line is a row.
    private static List<List<string>> ReadCsv(string isi, char tanda)
    {
        try
        {
            return Csv.Read(isi, tanda);
        }
        catch (AturanException)
        {
            return [.. isi.Split('\n').Select(b => b.Split(tanda).ToList())];
        }
    }

    [GeneratedRegex(@"\A\(?([0-9]{1,2})\)?\s*(?:=.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();
}
