using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Identity;

/// <summary>A person of an office, as its administrator sees them.</summary>
/// <param name="Jabatan">The posts that a Pelapor reports for.</param>
/// <param name="TerakhirMasuk"><c>null</c>: never.</param>
/// <param name="Bersandi">Has set a password; who has not still has an invitation open, or lost it.</param>
public sealed record AnggotaRow(
    PenggunaId Id, string Nama, string NamaPengguna, string? Nip, IReadOnlyList<Peran> Peran, IReadOnlyList<JabatanId> Jabatan, DateTimeOffset? TerakhirMasuk, bool Terkunci, bool DuaLangkah, bool Bersandi);

/// <summary>A post to choose from.</summary>
public sealed record JabatanPilihan(JabatanId Id, string Nama);

/// <summary>A person as typed.</summary>
public sealed record AnggotaBaru(string NamaPengguna, string Nama, string? Nip, IReadOnlyCollection<Peran> Peran, IReadOnlyList<JabatanId> Jabatan);
