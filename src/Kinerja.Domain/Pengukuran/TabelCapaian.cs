using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>One row of a published table, checked.</summary>
/// <param name="Sel">The cells as given.</param>
/// <param name="Hasil">What the check says; <c>null</c> where the row cannot be read.</param>
/// <param name="Alasan">Why it cannot be read; <c>null</c> where there is a result.</param>
public sealed record BarisTabelCapaian(IReadOnlyList<string> Sel, HasilPemeriksaanCapaian? Hasil, string? Alasan);

/// <summary>A published table of achievements (LKjIP) with its printed capaian, pasted or uploaded: columns <c>target</c>, <c>realisasi</c>, <c>capaian</c> and, unless one polarity goes for all, <c>polaritas</c>.</summary>
/// <param name="Kepala">The column titles.</param>
/// <param name="DaftarBaris">Every row that is not empty, in order.</param>
public sealed record TabelCapaian(IReadOnlyList<string> Kepala, IReadOnlyList<BarisTabelCapaian> DaftarBaris)
{
    /// <param name="teks">Rows with commas, semicolons or tabs between the cells, titles first.</param>
    /// <param name="kebijakan">The rules by which the table should have been computed.</param>
    /// <param name="polaritasUmum">For a table, or a row, that does not say its polarity.</param>
    /// <exception cref="AturanException">The table as a whole cannot be read.</exception>
    public static TabelCapaian Check(string teks, KebijakanCapaian kebijakan, Polaritas? polaritasUmum = null)
    {
        var tabel = TabelTeks.Read(teks);
        var kolom = new Kolom(tabel.Require("target"), tabel.Require("realisasi"), tabel.Require("capaian"), polaritasUmum is null ? tabel.Require("polaritas") : tabel.Find("polaritas"));
        return new TabelCapaian(tabel.Kepala, [.. tabel.Baris.Where(b => b.Exists(s => s.Trim().Length > 0)).Select(b => Check(b, kolom, kebijakan, polaritasUmum))]);
    }

    private static BarisTabelCapaian Check(List<string> sel, Kolom kolom, KebijakanCapaian kebijakan, Polaritas? polaritasUmum)
    {
        var (target, realisasi, tercetak, polaritas) = (TabelTeks.Get(sel, kolom.Target), TabelTeks.Get(sel, kolom.Realisasi), TabelTeks.Get(sel, kolom.Capaian), TabelTeks.Get(sel, kolom.Polaritas));
        if ((polaritas.Length == 0 ? polaritasUmum : SelCapaian.ReadPolaritas(polaritas)) is not { } arah)
        {
            return new BarisTabelCapaian(sel, null, SelCapaian.DescribePolaritas(polaritas));
        }

        if (!Angka.TryReadLenient(tercetak, out var angka))
        {
            return new BarisTabelCapaian(sel, null, tercetak.Length == 0 ? "Capaian tercetak kosong." : SelCapaian.DescribeBukanAngka("Capaian", tercetak));
        }

        if (!Angka.TryReadLenient(target, out var t) || !Angka.TryReadLenient(realisasi, out var r))
        {
            // Not a pair of numbers: a range or a text target is compared, its mistakes are not guessed at.
            var benar = SelCapaian.Compute(target, realisasi, arah, kebijakan with { Desimal = Math.Min(angka.Desimal, KebijakanCapaian.DesimalMaksimum) });
            return benar.Nilai is { } nilai
                ? new BarisTabelCapaian(sel, new HasilPemeriksaanCapaian(benar, nilai == angka.Nilai, nilai == angka.Nilai ? null : KesalahanTabel.TidakDikenal,
                    nilai == angka.Nilai ? "Capaian tercetak benar." : $"Seharusnya {Angka.Write(nilai, angka.Desimal)}."), null)
                : new BarisTabelCapaian(sel, null, benar.Alasan);
        }

        return new BarisTabelCapaian(sel, PemeriksaanCapaian.Check(t.Nilai, r.Nilai, angka, arah, kebijakan), null);
    }

    private sealed record Kolom(int Target, int Realisasi, int Capaian, int Polaritas);
}
