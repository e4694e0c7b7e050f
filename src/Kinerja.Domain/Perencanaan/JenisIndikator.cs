namespace Kinerja.Domain.Perencanaan;

/// <summary>Whose indicators a section holds.</summary>
public enum JenisIndikator
{
    /// <summary>Indikator Kinerja Individu: of one jabatan.</summary>
    Iki,

    /// <summary>Indikator Kinerja Utama: of the perangkat daerah, that is of the kecamatan and its camat (PER/09/M.PAN/5/2007).</summary>
    Iku,
}
