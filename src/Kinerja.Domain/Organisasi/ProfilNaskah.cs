using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>The look of an office's papers from a date on. An older decree keeps the profile of its own year.</summary>
public sealed class ProfilNaskah : IMilikKecamatan
{
    public ProfilNaskah(KecamatanId kecamatanId, ProfilNaskahId id, DateOnly berlakuDari, TataNaskah tata)
    {
        KecamatanId = kecamatanId;
        Id = id;
        BerlakuDari = berlakuDari;
        Tata = tata;
    }

    private ProfilNaskah()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public ProfilNaskahId Id { get; private set; }

    public DateOnly BerlakuDari { get; private set; }

    public TataNaskah Tata { get; private set; } = null!;

    public void Update(TataNaskah tata) => Tata = tata;
}
