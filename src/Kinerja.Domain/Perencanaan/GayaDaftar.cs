namespace Kinerja.Domain.Perencanaan;

/// <summary>How the items of a printed list are marked.</summary>
public enum GayaDaftar
{
    /// <summary>No mark: one or more paragraphs.</summary>
    Tanpa,

    /// <summary>a. b. c.</summary>
    Huruf,

    /// <summary>1. 2. 3.</summary>
    Angka,

    /// <summary>A dash.</summary>
    Strip,

    /// <summary>❖, as Bululawang prints it.</summary>
    Wajik,
}
