namespace Kinerja.Web.Features.Organisasi;

/// <summary>The views of the page of people and posts.</summary>
public enum TampilanKantor
{
    Pegawai,
    Jabatan,

    /// <summary>Accounts bound to posts; for the office's administrator.</summary>
    Pelapor,
}
