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
        var teks = csv.TrimStart('\uFEFF');
        var kepalaTeks = teks[..(teks.IndexOfAny(['\r', '\n']) is var p and >= 0 ? p : teks.Length)];
        var pemisah = kepalaTeks.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var akhirBaris = teks.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var baris = Csv.Read(teks, pemisah);
        if (baris.Count == 0)
        {
            throw new AturanException("Berkas kosong. Baris pertama harus judul kolom: target,realisasi,polaritas.");
        }

        var kolom = Kolom.Read(baris[0]);
        var hasil = new StringBuilder(csv.Length * 2);
        Csv.WriteRow(hasil, [.. baris[0], "capaian", "alasan"], pemisah, akhirBaris);
        foreach (var sel in baris.Skip(1))
        {
            if (sel is [""])
            {
                hasil.Append(akhirBaris);   // an empty line is no row and stays where it is
                continue;
            }

            WriteRow(hasil, sel, kolom, kebijakan ?? KebijakanCapaian.Baku, pemisah, akhirBaris);
        }

        return hasil.ToString();
    }

    private static void WriteRow(StringBuilder hasil, List<string> sel, Kolom kolom, KebijakanCapaian kebijakan, char pemisah, string akhirBaris)
    {
        var capaian = Compute(sel, kolom, kebijakan, out var desimal);
        var lengkap = sel.Concat(Enumerable.Repeat("", Math.Max(0, kolom.Jumlah - sel.Count)));
        Csv.WriteRow(hasil, [.. lengkap, capaian.Nilai is { } n ? Angka.WritePlain(n, desimal) : "", capaian.Alasan ?? ""], pemisah, akhirBaris);
    }

    private static Capaian Compute(List<string> sel, Kolom kolom, KebijakanCapaian kebijakan, out int desimal)
    {
        desimal = kebijakan.Desimal;
        if (sel.Count > kolom.Jumlah)
        {
            return Capaian.Without($"Baris ini punya {sel.Count} kolom, judulnya {kolom.Jumlah}. Angka dengan koma harus di dalam tanda petik, misalnya \"90,76\".");
        }

        string Get(int i) => i >= 0 && i < sel.Count ? sel[i].Trim() : "";

        if (Get(kolom.Desimal) is { Length: > 0 } d && (!int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out desimal) || desimal > KebijakanCapaian.DesimalMaksimum))
        {
            return Capaian.Without($"Desimal “{d}” tidak dikenal. Tulis 0 sampai {KebijakanCapaian.DesimalMaksimum}.");
        }

        if (ReadPolaritas(Get(kolom.Polaritas)) is not { } polaritas)
        {
            return Capaian.Without($"Polaritas “{Get(kolom.Polaritas)}” tidak dikenal. Tulis naik, turun, atau stabil.");
        }

        return Compute(Get(kolom.Target), Get(kolom.Realisasi), polaritas, kebijakan with { Desimal = desimal });
    }

    private static Capaian Compute(string target, string realisasi, Polaritas polaritas, KebijakanCapaian kebijakan)
    {
        if (IsKosong(realisasi))
        {
            return Capaian.Without(realisasi.Length == 0 ? "Realisasi belum diisi." : $"Realisasi “{realisasi}”: tidak ada angkanya.");
        }

        if (IsKosong(target))
        {
            return Capaian.Without(target.Length == 0 ? "Target belum diisi." : $"Target “{target}”: tidak ada angkanya.");
        }

        return NilaiTarget.Read(target, lentur: true) switch
        {
            NilaiTarget.Teks teks when !target.Any(char.IsAsciiDigit) => Capaian.Compute(teks, realisasi, kebijakan),
            NilaiTarget.Teks => Capaian.Without($"Target “{target}” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76."),
            var nilai => Angka.TryReadLenient(realisasi, out var angka)
                ? Capaian.Compute(nilai, angka.Nilai, polaritas, kebijakan)
                : Capaian.Without($"Realisasi “{realisasi}” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76."),
        };
    }

    private static bool IsKosong(string teks) => teks is "" or "-" or "–" or "−" || teks.Equals("n/a", StringComparison.OrdinalIgnoreCase) || teks.Equals("na", StringComparison.OrdinalIgnoreCase);

    private static Polaritas? ReadPolaritas(string teks) => teks.ToLowerInvariant() switch
    {
        "naik" => Polaritas.Naik,
        "turun" => Polaritas.Turun,
        "stabil" => Polaritas.Stabil,
        _ => null,
    };

    private sealed record Kolom(int Target, int Realisasi, int Polaritas, int Desimal, int Jumlah)
    {
        public static Kolom Read(List<string> kepala)
        {
            int Find(string nama) => kepala.FindIndex(k => k.Trim().Equals(nama, StringComparison.OrdinalIgnoreCase));

            var kolom = new Kolom(Find("target"), Find("realisasi"), Find("polaritas"), Find("desimal"), kepala.Count);
            return kolom is { Target: >= 0, Realisasi: >= 0, Polaritas: >= 0 }
                ? kolom
                : throw new AturanException("Baris pertama harus judul kolom: target,realisasi,polaritas dan boleh desimal.");
        }
    }
}
