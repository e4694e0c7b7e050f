using System.Globalization;

namespace Kinerja.Domain.Riwayat;

/// <summary>How a chain is broken.</summary>
public enum JenisPutus
{
    /// <summary>The content no longer gives its fingerprint.</summary>
    Diubah,

    /// <summary>A number is left out, and stands nowhere later.</summary>
    Hilang,

    /// <summary>A number stands where another belongs, or twice.</summary>
    Tertukar,

    /// <summary>The record is sound in itself but hangs on another one than the one before it.</summary>
    TidakMenyambung,

    /// <summary>It begins on another chain's ground.</summary>
    RantaiLain,

    /// <summary>It ends before the last record that is known from elsewhere.</summary>
    Terpotong,
}

/// <summary>The end of a chain as it was noted elsewhere: on paper, in a backup, by the Inspektorat. Only with it can a cut at the end be known.</summary>
public sealed record UjungRantai(long Urutan, string Sidik);

/// <summary>Where a chain is broken first.</summary>
/// <param name="Urutan">The number of the record that should stand there.</param>
public sealed record PutusRantai(JenisPutus Jenis, long Urutan, string Kalimat);

/// <summary>What a check of a chain found.</summary>
/// <param name="Banyak">How many records were read before the break, or in all.</param>
/// <param name="Putus"><c>null</c> where nothing is broken.</param>
/// <param name="Ujung">The last sound record, to be noted elsewhere; <c>null</c> where there is none.</param>
/// <param name="UjungDicocokkan">Whether the end was held against one noted elsewhere.</param>
public sealed record HasilRantai(long Banyak, PutusRantai? Putus, UjungRantai? Ujung, bool UjungDicocokkan)
{
    public bool IsUtuh => Putus is null;

    public string Kalimat => (Putus, Ujung) switch
    {
        ({ } putus, _) => putus.Kalimat,
        (_, null) => "Rantai masih kosong.",
        (_, { } ujung) => string.Create(CultureInfo.InvariantCulture, $"Rantai utuh: {Banyak} catatan, sidik terakhir {ujung.Sidik}.")
            + (UjungDicocokkan ? "" : " Catatan yang dibuang di ujung hanya dapat diketahui dengan mencocokkan sidik terakhir yang dicatat di tempat lain."),
    };
}
