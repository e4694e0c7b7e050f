using System.Globalization;
using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// The command <c>capaian --berkas</c>, text in and text out: the rows of the file in their order, with <c>capaian</c> and <c>alasan</c> behind them. Numbers out are in the style of the numbers in: a decimal comma.
/// </summary>
public static class PerintahCapaian
{
    /// <exception cref="AturanException">The file as a whole cannot be read: no header, a column missing, a quotation mark left open.</exception>
    public static string Run(string csv, KebijakanCapaian? kebijakan = null)
    {
        var tabel = TabelTeks.Read(csv);
        var kolom = new Kolom(tabel.Require("target"), tabel.Require("realisasi"), tabel.Require("polaritas"), tabel.Find("desimal"), tabel.Kepala.Count);
        var akhirBaris = csv.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var hasil = new StringBuilder(csv.Length * 2);
        Csv.WriteRow(hasil, [.. tabel.Kepala, "capaian", "alasan"], tabel.Pemisah, akhirBaris);
        foreach (var sel in tabel.Baris)
        {
            if (sel is [""])
            {
                hasil.Append(akhirBaris);   // an empty line is no row and stays where it is
                continue;
            }

            var capaian = Compute(sel, kolom, kebijakan ?? KebijakanCapaian.Baku, out var desimal);
            var lengkap = sel.Concat(Enumerable.Repeat("", Math.Max(0, kolom.Jumlah - sel.Count)));
            Csv.WriteRow(hasil, [.. lengkap, capaian.Nilai is { } n ? Angka.WritePlain(n, desimal) : "", capaian.Alasan ?? ""], tabel.Pemisah, akhirBaris);
        }

        return hasil.ToString();
    }

    private static Capaian Compute(List<string> sel, Kolom kolom, KebijakanCapaian kebijakan, out int desimal)
    {
        desimal = kebijakan.Desimal;
        if (sel.Count > kolom.Jumlah)
        {
            return Capaian.Without($"Baris ini punya {sel.Count} kolom, judulnya {kolom.Jumlah}. Angka dengan koma harus di dalam tanda petik, misalnya \"90,76\".");
        }

        if (TabelTeks.Get(sel, kolom.Desimal) is { Length: > 0 } d && (!int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out desimal) || desimal > KebijakanCapaian.DesimalMaksimum))
        {
            return Capaian.Without($"Desimal “{d}” tidak dikenal. Tulis 0 sampai {KebijakanCapaian.DesimalMaksimum}.");
        }

        return SelCapaian.ReadPolaritas(TabelTeks.Get(sel, kolom.Polaritas)) is { } polaritas
            ? SelCapaian.Compute(TabelTeks.Get(sel, kolom.Target), TabelTeks.Get(sel, kolom.Realisasi), polaritas, kebijakan with { Desimal = desimal })
            : Capaian.Without(SelCapaian.DescribePolaritas(TabelTeks.Get(sel, kolom.Polaritas)));
    }

    private sealed record Kolom(int Target, int Realisasi, int Polaritas, int Desimal, int Jumlah);
}
