using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>Tells a person of the office that it is their turn.</summary>
public sealed class Pemberitahuan : IMilikKecamatan
{
    public Pemberitahuan(KecamatanId kecamatanId, PenggunaId untuk, string teks, string tautan, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Id = PemberitahuanId.New();
        Untuk = untuk;
        Teks = Wajib.Teks(teks, "Pemberitahuan", 1000);
        Tautan = tautan;
        Pada = pada;
    }

    private Pemberitahuan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public PemberitahuanId Id { get; private set; }

    public PenggunaId Untuk { get; private set; }

    public string Teks { get; private set; } = null!;

    /// <summary>Where it leads, within this program.</summary>
    public string Tautan { get; private set; } = null!;

    public DateTimeOffset Pada { get; private set; }

    public DateTimeOffset? DibacaPada { get; private set; }

    public void Read(DateTimeOffset pada) => DibacaPada ??= pada;
}
