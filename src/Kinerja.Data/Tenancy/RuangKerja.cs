using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Tenancy;

/// <summary>The kecamatan that a scope works in.</summary>
public sealed record KecamatanRuang(KecamatanId Id, string Kode, string Nama, KabupatenId KabupatenId, string KabupatenNama, ZonaWaktu ZonaWaktu);

/// <summary>
/// For whom this scope works: the source of all three fences. The query filters and the save guard read it, and every connection that a context opens
/// hands it to PostgreSQL, where row-level security reads it again. Empty, it sees nothing.
/// </summary>
public sealed class RuangKerja
{
    /// <summary>The tenant. A circuit has one for life.</summary>
    public KecamatanRuang? Kecamatan { get; private set; }

    /// <summary>What the person may do in <see cref="Kecamatan"/>.</summary>
    public IReadOnlySet<Peran> Peran { get; private set; } = new HashSet<Peran>();

    /// <summary>The kabupaten, while its own rows are worked on.</summary>
    public KabupatenId? Kabupaten { get; private set; }

    /// <summary>What the person may do with the rows of <see cref="Kabupaten"/>.</summary>
    public IReadOnlySet<Peran> PeranKabupaten { get; private set; } = new HashSet<Peran>();

    /// <summary>The signed-in person, whose own memberships can be read before a tenant is chosen.</summary>
    public PenggunaId? Pengguna { get; private set; }

    /// <summary>An exact key that is being looked up before anything else is known: a normalized user name, a NIP, a kode wilayah. It opens the one row that carries it.</summary>
    public string? Kunci { get; private set; }

    /// <summary>Nothing is written from here: the person is Inspektorat and nothing else. The save guard refuses, and so does PostgreSQL, whatever a service has forgotten.</summary>
    public bool IsHanyaBaca => Kecamatan is not null ? IsPembaca(Peran) : Kabupaten is not null && IsPembaca(PeranKabupaten);

    public void Enter(KecamatanRuang kecamatan, IReadOnlySet<Peran>? peran = null)
    {
        if (Kecamatan is { } lama && lama.Id != kecamatan.Id)
        {
            throw new InvalidOperationException("Ruang kerja sudah dimasuki untuk kecamatan lain; kecamatan berganti hanya dengan ruang yang baru.");
        }

        Kecamatan = kecamatan;
        Peran = peran ?? new HashSet<Peran>();
    }

    /// <summary>The tenant, for work that makes no sense without one.</summary>
    public KecamatanRuang RequireKecamatan() => Kecamatan ?? throw new InvalidOperationException("Belum ada kecamatan yang dimasuki.");

    public void EnterKabupaten(KabupatenId kabupaten, IReadOnlySet<Peran>? peran = null)
    {
        Kabupaten = kabupaten;
        PeranKabupaten = peran ?? new HashSet<Peran>();
    }

    /// <summary>Works for whom another scope works: the same person in the same rooms.</summary>
    public void EnterLike(RuangKerja lain)
    {
        (Kecamatan, Peran, Kabupaten, PeranKabupaten, Pengguna) = (lain.Kecamatan, lain.Peran, lain.Kabupaten, lain.PeranKabupaten, lain.Pengguna);
    }

    public void SetPengguna(PenggunaId pengguna) => Pengguna = pengguna;

    public void SetKunci(string? kunci) => Kunci = kunci;

    private static bool IsPembaca(IReadOnlySet<Peran> peran) => peran.Count > 0 && peran.All(p => p is Domain.Organisasi.Peran.Inspektorat);
}
