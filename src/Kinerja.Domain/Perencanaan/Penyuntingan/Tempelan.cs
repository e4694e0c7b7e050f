namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>What a person pasted, as far as its form tells.</summary>
public abstract record Tempelan
{
    private Tempelan()
    {
    }

    /// <summary>Items without their printed marks: the list that they go into numbers them on.</summary>
    /// <param name="Gaya">The marks that they had.</param>
    public sealed record Daftar(GayaDaftar Gaya, IReadOnlyList<string> Butir) : Tempelan;

    /// <summary>Rows of equal length. A cell that reaches over several rows stands in the first and is empty in the others.</summary>
    public sealed record Tabel(IReadOnlyList<IReadOnlyList<string>> Baris) : Tempelan;

    /// <summary>Nothing.</summary>
    public sealed record Kosong : Tempelan;
}
