namespace Kinerja.Domain.Pengukuran;

/// <summary>What stands between two columns of a pasted block.</summary>
public enum PemisahKolom
{
    /// <summary>Found out from the text itself.</summary>
    Otomatis,

    /// <summary>As Excel and Word put on the clipboard.</summary>
    Tab,

    TitikKoma,

    Koma,

    GarisTegak,

    /// <summary>A PDF knows no columns: the numbers at the end of a line are its columns.</summary>
    Spasi,
}

/// <summary>A row of a published table.</summary>
/// <param name="Nomor">Which line of the text it is, from 1, so that a person finds it there.</param>
/// <param name="Sel">As printed, without the blanks around it.</param>
public sealed record BarisTercetak(int Nomor, IReadOnlyList<string> Sel)
{
    /// <summary>The cell, empty where the row is shorter or the column is not chosen.</summary>
    public string this[int? kolom] => kolom is { } i && i >= 0 && i < Sel.Count ? Sel[i] : "";
}

/// <summary>A published table as rows and columns. Nothing is understood yet.</summary>
/// <param name="Kepala">The names of the columns, one for each; made up where the table has none.</param>
/// <param name="Baris">The rows below the head.</param>
/// <param name="Pemisah">What stood between the columns.</param>
public sealed record TabelTercetak(IReadOnlyList<string> Kepala, IReadOnlyList<BarisTercetak> Baris, PemisahKolom Pemisah)
{
    public static TabelTercetak Kosong { get; } = new([], [], PemisahKolom.Otomatis);
}
