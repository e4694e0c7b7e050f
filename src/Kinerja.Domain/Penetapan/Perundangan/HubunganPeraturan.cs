namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>What one act does to another.</summary>
/// <param name="Jenis">What it does.</param>
/// <param name="Peraturan">To which.</param>
/// <param name="Sejak">From when, where that is not the day it came into force itself.</param>
public sealed record HubunganPeraturan(JenisHubungan Jenis, PeraturanId Peraturan, DateOnly? Sejak = null);

public enum JenisHubungan
{
    /// <summary>Amends it: a citation of the other names this one too.</summary>
    Mengubah,

    /// <summary>Revokes it.</summary>
    Mencabut,

    /// <summary>Revokes some of its articles; the other stays and is cited without it.</summary>
    MencabutSebagian,

    /// <summary>Regulates the same matter anew without revoking it in so many words.</summary>
    MenggantikanMateri,

    /// <summary>Implements it: falls into doubt when that one is revoked.</summary>
    Melaksanakan,

    /// <summary>Makes a Perppu an undang-undang.</summary>
    Menetapkan,
}
