using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity;

namespace Kinerja.Data.Identity;

/// <summary>A person who signs in, by user name or NIP. What they may do where is their <see cref="Keanggotaan"/>.</summary>
public sealed class Pengguna : IdentityUser<PenggunaId>, IBersama
{
    public Pengguna(PenggunaId id, string namaPengguna, string nama, string? nip = null, bool isPengelola = false)
    {
        Id = id;
        UserName = CheckNamaPengguna(namaPengguna);
        Nama = Wajib.Teks(nama, "Nama lengkap");
        Nip = nip is null ? null : NomorIndukPegawai.Parse(nip).Value;
        IsPengelola = isPengelola;
        SecurityStamp = Guid.NewGuid().ToString("N");
        LockoutEnabled = true;
    }

    private Pengguna()
    {
    }

    /// <summary>The name that is shown.</summary>
    public string Nama { get; private set; } = null!;

    public string? Nip { get; private set; }

    /// <summary>Runs the server: installs, creates kabupaten, backs up. Sees no tenant's content by virtue of that.</summary>
    public bool IsPengelola { get; private set; }

    // A user name that looks like a NIP could be made to catch another person's sign-in.
    private static string CheckNamaPengguna(string nama)
    {
        var teks = Wajib.Teks(nama, "Nama pengguna", 60);
        return NomorIndukPegawai.IsNip(teks) ? throw new AturanException("Nama pengguna tidak boleh berupa NIP; NIP diisi tersendiri.") : teks;
    }
}

/// <summary>Identity's own tables; they hold nothing of a tenant and follow the person's row in row-level security.</summary>
public sealed class KlaimPengguna : IdentityUserClaim<PenggunaId>, IBersama;

public sealed class MasukPengguna : IdentityUserLogin<PenggunaId>, IBersama;

public sealed class TokenPengguna : IdentityUserToken<PenggunaId>, IBersama;

/// <summary>A data-protection key. Kept in the database so that sessions outlive a restart and are shared by several app servers.</summary>
public sealed class KunciProteksi : IBersama
{
    public KunciProteksi(Guid id, string nama, string xml)
    {
        Id = id;
        Nama = nama;
        Xml = xml;
    }

    private KunciProteksi()
    {
    }

    public Guid Id { get; private set; }

    public string Nama { get; private set; } = null!;

    public string Xml { get; private set; } = null!;
}
