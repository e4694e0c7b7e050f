using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>A <see cref="KaitanIndikator"/> as an office keeps it. It belongs to the indicators' identities, so that it lives on in next year's decree.</summary>
public sealed class KaitanTersimpan : IMilikKecamatan
{
    public KaitanTersimpan(KecamatanId kecamatanId, KaitanIndikator kaitan)
    {
        KecamatanId = kecamatanId;
        AnakId = kaitan.Anak;
        Update(kaitan);
    }

    private KaitanTersimpan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public IdentitasId AnakId { get; private set; }

    public IdentitasId? IndukId { get; private set; }

    public JenisKaitan Jenis { get; private set; }

    public decimal? Bobot { get; private set; }

    public void Update(KaitanIndikator kaitan) => (IndukId, Jenis, Bobot) = (kaitan.Induk, kaitan.Jenis, kaitan.Bobot);

    public KaitanIndikator ToKaitan() => new(IndukId, AnakId, Jenis, Bobot);
}
