namespace Kinerja.Domain.Penetapan;

/// <summary>What kind of paper it is.</summary>
public enum JenisNaskah
{
    /// <summary>A decree of the camat with its annexes.</summary>
    Keputusan,

    /// <summary>An annex whose decree was never found or never written (Sangkapura 2019). It has no number, no diktum and no signature.</summary>
    LampiranTanpaKeputusan,
}

/// <summary>Where the content comes from.</summary>
public enum AsalNaskah
{
    /// <summary>Drafted in this system.</summary>
    Disusun,

    /// <summary>Transcribed from an existing paper: it keeps its blanks, prints without watermark, can be measured and cannot be signed.</summary>
    ArsipKertas,
}

/// <summary>The life of a decree. Whether it is in force, amended or revoked is computed from later decrees and never stored.</summary>
public enum StatusKeputusan
{
    Draf,
    Diajukan,
    Disetujui,
    MenungguTandaTangan,
    Ditetapkan,
}
