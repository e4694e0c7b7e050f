namespace Kinerja.Domain.Pemetaan;

/// <summary>What a table from a file is taken in as.</summary>
public enum JenisTabel
{
    Pegawai,
    Jabatan,
    Presensi,
    Target,
}
