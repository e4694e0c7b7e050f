namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>What a rule found in a naskah. Nothing is mended in silence: a person takes the correction, rewrites the text or waives the finding.</summary>
public sealed record TemuanNaskah
{
    /// <summary>The code of the rule: <c>K01</c>.</summary>
    public required string Aturan { get; init; }

    public required TingkatAturan Tingkat { get; init; }

    public required TempatNaskah Tempat { get; init; }

    /// <summary>An Indonesian sentence for the drafter.</summary>
    public required string Pesan { get; init; }

    /// <summary>The words that it is about.</summary>
    public string? Kutipan { get; init; }

    /// <summary>The law or the fact behind it.</summary>
    public string? Dasar { get; init; }

    public PerbaikanTeks? Perbaikan { get; init; }

    /// <summary>Needs judgement: asked as a question of the review, not stated as a fault.</summary>
    public bool Pertanyaan { get; init; }

    /// <summary>Blocks only from the submission for signature on: a draft may still lack it.</summary>
    public bool SaatMenetapkan { get; init; }
}
