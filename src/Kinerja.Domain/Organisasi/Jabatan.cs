using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>A post of the office. It lives across the years, whoever holds it and however a decree prints its name.</summary>
public sealed class Jabatan : IMilikKecamatan
{
    public Jabatan(KecamatanId kecamatanId, JabatanId id, string nama, int urutan)
    {
        KecamatanId = kecamatanId;
        Id = id;
        Nama = Wajib.Teks(nama, "Nama jabatan");
        Urutan = urutan;
    }

    private Jabatan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public JabatanId Id { get; private set; }

    public string Nama { get; private set; } = null!;

    /// <summary>Seksi, Subbagian or Sekretariat; <c>null</c> until known.</summary>
    public string? Unit { get; private set; }

    public JabatanId? AtasanId { get; private set; }

    public int Urutan { get; private set; }
}
