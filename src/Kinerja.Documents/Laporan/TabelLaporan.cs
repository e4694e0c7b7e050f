namespace Kinerja.Documents.Laporan;

/// <summary>One table of a report; in a workbook, one sheet.</summary>
/// <param name="Nama">The name of its sheet: short, of its own in the report.</param>
/// <param name="Judul">What stands over it.</param>
public sealed record TabelLaporan(string Nama, string Judul, IReadOnlyList<KolomLaporan> Kolom, IReadOnlyList<IReadOnlyList<SelLaporan>> Baris)
{
    /// <summary>In the workbook alone: what nobody would read on paper.</summary>
    public bool HanyaLembar { get; init; }

    /// <summary>On paper alone: blanks for the pen.</summary>
    public bool HanyaKertas { get; init; }

    internal TabelLaporan Map(Func<string, string> teks) => this with
    {
        Judul = teks(Judul),
        Kolom = [.. Kolom.Select(k => k with { Judul = teks(k.Judul) })],
        Baris = [.. Baris.Select(b => b.Select(s => s with { Teks = teks(s.Teks) }).ToList())],
    };
}

/// <param name="Judul">The heading.</param>
/// <param name="Lebar">In letters, as a spreadsheet counts; on paper their proportion counts.</param>
/// <param name="Rata">Where its text stands.</param>
/// <param name="Susun">What becomes of neighbours that say the same.</param>
public sealed record KolomLaporan(string Judul, int Lebar, RataSel Rata = RataSel.Kiri, SusunKolom Susun = SusunKolom.Biasa);

public enum RataSel
{
    Kiri,
    Tengah,
    Kanan,
}

public enum SusunKolom
{
    Biasa,

    /// <summary>On paper, rows that say the same share one cell. A sheet repeats it: merged cells cannot be sorted.</summary>
    Gabung,

    /// <summary>On paper no column but a line of its own over its rows.</summary>
    Kelompok,
}

/// <summary>A cell.</summary>
/// <param name="Teks">As it reads on paper.</param>
/// <param name="Nilai">The number, for a sheet; <c>null</c>: it is text.</param>
public sealed record SelLaporan(string Teks, NilaiSel? Nilai = null)
{
    public static SelLaporan Kosong { get; } = new("");
}

/// <summary>A number in a sheet.</summary>
/// <param name="Nilai">The stored one, with all its digits.</param>
/// <param name="Desimal">Places that are shown.</param>
/// <param name="Akhiran">Shown behind it: <c>%</c>, or nothing.</param>
/// <param name="Rumus">The same as a formula of other cells, where it is exactly that.</param>
public sealed record NilaiSel(decimal Nilai, int Desimal, string Akhiran = "", RumusSel? Rumus = null);

/// <summary>A formula of cells. <c>{0}</c>, <c>{1}</c> … in it stand for the cells.</summary>
public sealed record RumusSel(string Pola, params IReadOnlyList<AcuanSel> Acuan);

/// <summary>A cell, or a column, that a formula reads.</summary>
public abstract record AcuanSel
{
    private AcuanSel()
    {
    }

    /// <summary>Of the same row.</summary>
    public sealed record Sebaris(int Kolom) : AcuanSel;

    /// <summary>Of another row of the same table, counted from 0.</summary>
    public sealed record Petak(int Baris, int Kolom) : AcuanSel;

    /// <summary>All rows of a column of another table.</summary>
    public sealed record Lajur(string Tabel, int Kolom) : AcuanSel;
}
