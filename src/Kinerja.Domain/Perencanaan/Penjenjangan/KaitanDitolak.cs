using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>A link that the program proposed and a person declined: it is not proposed again, in this decree nor in next year's. Another parent for the same indicator still is.</summary>
public sealed class KaitanDitolak : IMilikKecamatan
{
    public KaitanDitolak(KecamatanId kecamatanId, IdentitasId indukId, IdentitasId anakId)
    {
        if (indukId == anakId)
        {
            throw new AturanException("Indikator tidak dapat menjadi atasan dirinya sendiri.");
        }

        (KecamatanId, IndukId, AnakId) = (kecamatanId, indukId, anakId);
    }

    private KaitanDitolak()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public IdentitasId AnakId { get; private set; }

    public IdentitasId IndukId { get; private set; }

    public bool Refuses(KaitanIndikator kaitan) => kaitan.Anak == AnakId && kaitan.Induk == IndukId;
}
