using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>How an indicator hangs on one of a superior (cascading of PermenPANRB 89/2021).</summary>
public enum JenisKaitan
{
    /// <summary>Handed down as it is: same indicator, same target.</summary>
    Sama,

    /// <summary>Shared out: the targets below sum to the one above.</summary>
    Dibagi,

    /// <summary>Another indicator that helps to bring the upper one about.</summary>
    Kontribusi,

    /// <summary>The one below prepares what the one above finishes.</summary>
    DrafFinal,

    /// <summary>Of the office's own running: it hangs on none, on purpose.</summary>
    Administratif,
}

/// <summary>The link of one indicator to the one above it. An indicator hangs on one at most, so that the cascade is a tree.</summary>
public sealed record KaitanIndikator
{
    /// <param name="induk">The superior's indicator; <c>null</c> for <see cref="JenisKaitan.Administratif"/>, and only then.</param>
    /// <param name="anak">The indicator below.</param>
    /// <param name="jenis">How it hangs on it.</param>
    /// <param name="bobot">Its part of the parent in percent; <c>null</c> where it was not weighed.</param>
    /// <exception cref="AturanException">The link says something impossible.</exception>
    public KaitanIndikator(IdentitasId? induk, IdentitasId anak, JenisKaitan jenis, decimal? bobot = null)
    {
        if (induk is null != (jenis == JenisKaitan.Administratif))
        {
            throw new AturanException(induk is null ? "Pilih indikator atasan untuk kaitan ini." : "Indikator administratif tidak mempunyai indikator atasan.");
        }

        if (induk == anak)
        {
            throw new AturanException("Indikator tidak dapat menjadi atasan dirinya sendiri.");
        }

        if (bobot is <= 0 or > 100 || (bobot is not null && induk is null))
        {
            throw new AturanException("Bobot kaitan harus lebih dari 0 dan paling banyak 100 persen, dan hanya pada indikator yang mempunyai atasan.");
        }

        (Induk, Anak, Jenis, Bobot) = (induk, anak, jenis, bobot);
    }

    public IdentitasId? Induk { get; }

    public IdentitasId Anak { get; }

    public JenisKaitan Jenis { get; }

    public decimal? Bobot { get; }
}

/// <summary>The kinds of link as a person reads them.</summary>
public static class SebutanKaitan
{
    public static string Sebut(JenisKaitan jenis) => jenis switch
    {
        JenisKaitan.Sama => "diturunkan langsung (sama)",
        JenisKaitan.Dibagi => "dibagi",
        JenisKaitan.Kontribusi => "kontribusi",
        JenisKaitan.DrafFinal => "draf → final",
        JenisKaitan.Administratif => "administratif",
        _ => throw new InvalidOperationException($"Jenis kaitan {jenis} tak dikenal."),
    };
}
