namespace Kinerja.Domain.Pengukuran;

/// <summary>What kind of thing a row of the decree asks to be measured. Proposed by the program, set by a person.</summary>
public enum JenisUkuran
{
    /// <summary>A count, or several counts added or multiplied.</summary>
    Hitungan,

    /// <summary>One count over another, as a percentage or as it is.</summary>
    Rasio,

    /// <summary>Marks with weights: <c>60% × a + 40% × b</c>.</summary>
    Terbobot,

    /// <summary>A set of named things, each there or not.</summary>
    DaftarPeriksa,

    /// <summary>Done in time or not.</summary>
    Tenggat,

    /// <summary>Followed, but without a target that could be missed: "sesuai kebutuhan". Never colours a dashboard.</summary>
    Pemantauan,

    /// <summary>The row explains a word ("SPP adalah …") and measures nothing.</summary>
    Penjelasan,
}

/// <summary>What the figures of several months make together.</summary>
public enum Akumulasi
{
    /// <summary>A flow: letters, meetings, days.</summary>
    Jumlah,

    /// <summary>A level that is felt over the whole time: employees, the mean of marks.</summary>
    RataRata,

    /// <summary>A stock: what there is at the end. Never summed over quarters.</summary>
    Terakhir,

    Maksimum,
}
