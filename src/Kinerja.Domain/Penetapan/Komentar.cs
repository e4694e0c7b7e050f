using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan;

/// <summary>A remark on a place of a decree under review, or an answer to one.</summary>
public sealed class Komentar : IMilikKecamatan
{
    public const int PanjangTeks = 4000;

    /// <param name="tempat">The row or list item it is about; <c>null</c>: the decree as a whole.</param>
    /// <param name="bidang">Which field of it; <c>null</c>: all of it.</param>
    /// <param name="kutipan">The words it is about, as they were.</param>
    /// <param name="indukId">The remark that it answers.</param>
    public Komentar(KecamatanId kecamatanId, KeputusanId keputusanId, Guid? tempat, string? bidang, string? kutipan, string teks, KomentarId? indukId, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Id = KomentarId.New();
        KeputusanId = keputusanId;
        Tempat = tempat;
        Bidang = bidang;
        Kutipan = kutipan;
        Teks = Wajib.Teks(teks, "Komentar", PanjangTeks);
        IndukId = indukId;
        Oleh = oleh;
        Pada = pada;
    }

    private Komentar()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KomentarId Id { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public Guid? Tempat { get; private set; }

    public string? Bidang { get; private set; }

    public string? Kutipan { get; private set; }

    public string Teks { get; private set; } = null!;

    public KomentarId? IndukId { get; private set; }

    public PenggunaId Oleh { get; private set; }

    public DateTimeOffset Pada { get; private set; }

    public PenggunaId? SelesaiOleh { get; private set; }

    public DateTimeOffset? SelesaiPada { get; private set; }

    public void Resolve(PenggunaId oleh, DateTimeOffset pada) => (SelesaiOleh, SelesaiPada) = (oleh, pada);

    public void Reopen() => (SelesaiOleh, SelesaiPada) = (null, null);
}

/// <summary>A finding of the checks that a person has decided to live with, and why.</summary>
public sealed class PengabaianTemuan : IMilikKecamatan
{
    /// <param name="sidik">The rule and the words it spoke about: other words are another finding.</param>
    public PengabaianTemuan(KecamatanId kecamatanId, KeputusanId keputusanId, string sidik, string aturan, string alasan, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        KeputusanId = keputusanId;
        Sidik = sidik;
        Aturan = aturan;
        Alasan = Wajib.Teks(alasan, "Alasan", Komentar.PanjangTeks);
        Oleh = oleh;
        Pada = pada;
    }

    private PengabaianTemuan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public string Sidik { get; private set; } = null!;

    public string Aturan { get; private set; } = null!;

    public string Alasan { get; private set; } = null!;

    public PenggunaId Oleh { get; private set; }

    public DateTimeOffset Pada { get; private set; }
}
