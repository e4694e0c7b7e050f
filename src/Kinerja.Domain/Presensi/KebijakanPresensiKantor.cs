using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>What an office counts as present from a date on. Where it has said nothing, <see cref="KebijakanPresensi.Baku"/> holds.</summary>
public sealed class KebijakanPresensiKantor : IMilikKecamatan
{
    public KebijakanPresensiKantor(KecamatanId kecamatanId, VersiKebijakanPresensi versi)
    {
        KecamatanId = kecamatanId;
        Berlaku = versi.Berlaku;
        Update(versi);
    }

    private KebijakanPresensiKantor()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public DateOnly Berlaku { get; private set; }

    public IReadOnlyList<KategoriPresensi> DihitungHadir { get; private set; } = [];

    public IReadOnlyList<StatusKepegawaian> Populasi { get; private set; } = [];

    public void Update(VersiKebijakanPresensi versi)
    {
        DihitungHadir = [.. versi.DihitungHadir];
        Populasi = [.. versi.Populasi];
    }

    public VersiKebijakanPresensi ToVersi() => new(Berlaku, DihitungHadir, Populasi);
}
