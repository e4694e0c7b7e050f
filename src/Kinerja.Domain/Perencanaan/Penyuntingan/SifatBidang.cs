namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>What a field holds, and so what may be searched in it.</summary>
internal enum SifatBidang
{
    /// <summary>Words.</summary>
    Teks,

    /// <summary>Words with fractions, in <see cref="NotasiCetak"/>.</summary>
    Formulasi,

    /// <summary>One of few, a date or an id: never searched, never replaced.</summary>
    Nilai,
}

/// <summary>What an empty field means.</summary>
internal enum ArtiKosong
{
    /// <summary>Still to be filled in; it is stored as an empty text, because the format knows no decree without it.</summary>
    BelumDiisi,

    /// <summary>Not there: stored as <c>null</c>.</summary>
    TidakAda,
}
