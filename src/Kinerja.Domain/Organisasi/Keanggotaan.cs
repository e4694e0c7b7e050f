using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>What a person may do in one kecamatan.</summary>
public sealed class Keanggotaan : IMilikKecamatan
{
    public Keanggotaan(KecamatanId kecamatanId, KeanggotaanId id, PenggunaId penggunaId, Peran peran, IReadOnlyList<JabatanId> jabatan)
    {
        KecamatanId = kecamatanId;
        Id = id;
        PenggunaId = penggunaId;
        Peran = peran.IsKabupaten() ? throw new AturanException($"Peran {peran} diberikan oleh kabupaten, bukan oleh kecamatan.") : peran;
        Jabatan = jabatan;
    }

    private Keanggotaan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KeanggotaanId Id { get; private set; }

    public PenggunaId PenggunaId { get; private set; }

    public Peran Peran { get; private set; }

    /// <summary>The posts that a <see cref="Peran.Pelapor"/> reports for.</summary>
    public IReadOnlyList<JabatanId> Jabatan { get; private set; } = [];

    public void SetJabatan(IReadOnlyList<JabatanId> jabatan) =>
        Jabatan = Peran is Peran.Pelapor ? [.. jabatan.Distinct()] : throw new AturanException("Hanya pelapor yang dibatasi pada jabatan tertentu.");
}

/// <summary>What a person may do in a kabupaten and, by reading, in its kecamatan.</summary>
public sealed class KeanggotaanKabupaten : IMilikKabupaten
{
    public KeanggotaanKabupaten(KabupatenId kabupatenId, KeanggotaanKabupatenId id, PenggunaId penggunaId, Peran peran)
    {
        KabupatenId = kabupatenId;
        Id = id;
        PenggunaId = penggunaId;
        Peran = peran.IsKabupaten() ? peran : throw new AturanException($"Peran {peran} diberikan oleh kecamatan, bukan oleh kabupaten.");
    }

    private KeanggotaanKabupaten()
    {
    }

    public KabupatenId KabupatenId { get; private set; }

    public KeanggotaanKabupatenId Id { get; private set; }

    public PenggunaId PenggunaId { get; private set; }

    public Peran Peran { get; private set; }
}
