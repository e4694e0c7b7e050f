using System.Globalization;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pemetaan;

/// <summary>A table in the order and under the titles that the program's own readers know, each row with the number that it has in its file.</summary>
public sealed class TabelTertata
{
    private static readonly string[] AwalJumlah = ["jumlah", "total", "rata-rata", "rerata"];

    // Dates as a spreadsheet keeps them in a cell that does not say so: from 1950 to 2064.
    private const decimal HariTerawal = 18_264;
    private const decimal HariTerakhir = 60_000;

    private readonly IsiPeta peta;

    private TabelTertata(JenisTabel jenis, TabelBerkas tabel, IsiPeta peta)
    {
        this.peta = peta;
        Jenis = jenis;
        var lewat = tabel.Baris.Where(b => IsHiasan(b.Sel)).ToHashSet();
        Baris = [.. tabel.Baris.Where(b => !lewat.Contains(b)).Select(b => b with { Sel = [.. b.Sel.Select(Tidy)] })];
        DaftarLewat = [.. lewat.Select(b => new BarisRencana(b.Nomor, b.Sel.FirstOrDefault(s => s.Length > 0) ?? "", TindakanBaris.Lewati, "", "Baris jumlah atau nomor kolom."))];
    }

    public JenisTabel Jenis { get; }

    public IReadOnlyList<BarisBerkas> Baris { get; }

    /// <summary>Rows that speak of nobody.</summary>
    public IReadOnlyList<BarisRencana> DaftarLewat { get; }

    /// <exception cref="AturanException">The mapping lacks something.</exception>
    public static TabelTertata Create(JenisTabel jenis, TabelBerkas tabel, IsiPeta peta) =>
        PengusulPeta.Check(jenis, peta) is [var salah, ..] ? throw new AturanException(salah) : new TabelTertata(jenis, tabel, peta);

    public bool Has(string kunci) => peta.Find(kunci) >= 0;

    /// <summary>The cell; empty where the column is not there.</summary>
    public string At(BarisBerkas baris, string kunci) => peta.Find(kunci) is >= 0 and var i ? baris.At(i) : "";

    /// <summary>A date, also where the cell shows it as the count of days that a spreadsheet keeps.</summary>
    public string AtTanggal(BarisBerkas baris, string kunci)
    {
        var teks = At(baris, kunci);
        return Angka.TryRead(teks, out var hari) && decimal.IsInteger(hari.Nilai) && hari.Nilai is >= HariTerawal and <= HariTerakhir
            ? DateTime.FromOADate((double)hari.Nilai).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : teks;
    }

    /// <summary>Some rows under given titles, the titles themselves as the row 0.</summary>
    public static IReadOnlyList<BarisBerkas> Arrange(IEnumerable<BarisBerkas> daftar, IReadOnlyList<(string Judul, Func<BarisBerkas, string> Sel)> kolom) =>
        [new BarisBerkas(0, [.. kolom.Select(k => k.Judul)]), .. daftar.Select(b => new BarisBerkas(b.Nomor, [.. kolom.Select(k => k.Sel(b))]))];

    /// <summary>The columns of some meanings with what they hold, in the order of the table.</summary>
    public IEnumerable<(string Kunci, int Kolom)> ListKolom(string awalan) =>
        peta.Kolom.Index().Where(k => k.Item?.StartsWith(awalan, StringComparison.Ordinal) is true).Select(k => (k.Item!, k.Index));

    private static string Tidy(string sel) => string.Join(' ', sel.Trim('\uFEFF', '\u200B').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var isi && isi is "-" or "–" or "—" ? "" : isi;

    // Sums under a table, and “(1) (2) (3)” below its titles.
    private static bool IsHiasan(IReadOnlyList<string> sel)
    {
        var isi = sel.Where(s => s.Length > 0).Select(s => s.Trim('(', ')', ' ')).ToList();
        return isi.Count == 0 || Array.Exists(AwalJumlah, a => isi[0].StartsWith(a, StringComparison.OrdinalIgnoreCase))
            || (isi.Count > 2 && isi.Select((s, i) => s == (i + 1).ToString(CultureInfo.InvariantCulture)).All(x => x));
    }
}
