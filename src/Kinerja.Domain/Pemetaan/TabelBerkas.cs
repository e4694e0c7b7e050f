namespace Kinerja.Domain.Pemetaan;

/// <summary>A row of a file.</summary>
/// <param name="Nomor">As the spreadsheet calls it, from 1.</param>
public sealed record BarisBerkas(int Nomor, IReadOnlyList<string> Sel)
{
    public string At(int kolom) => kolom < Sel.Count ? Sel[kolom] : "";
}

/// <summary>A sheet of a file, or its only table: every row that is not empty, as a person sees it.</summary>
public sealed record LembarBerkas(string Nama, IReadOnlyList<BarisBerkas> Baris)
{
    /// <summary>More than an office has in years; what is larger belongs to a database and not into a form.</summary>
    public const int BarisMaksimum = 20_000;

    public const int KolomMaksimum = 100;
}

/// <summary>A table whose titles have been found.</summary>
/// <param name="Kepala">The title of each column; where there are none, <c>Kolom A</c>.</param>
/// <param name="Baris">What stands below the titles.</param>
public sealed record TabelBerkas(string Lembar, IReadOnlyList<string> Kepala, IReadOnlyList<BarisBerkas> Baris);
