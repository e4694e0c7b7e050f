using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Riwayat;

/// <summary>The acts that are chained: legal acts, roles, locks and errata.</summary>
public enum JenisAkta
{
    Pengajuan,
    Pengembalian,
    Persetujuan,
    Fasilitasi,
    Penetapan,
    Penandatanganan,
    Perubahan,
    Pencabutan,
    PemberianPeran,
    PencabutanPeran,
    PenguncianBulan,
    KoreksiRealisasi,
    Kebijakan,
    Pemulihan,
}

/// <summary>What an act says, in the words that are chained.</summary>
/// <param name="Jenis">What was done.</param>
/// <param name="Objek">The id of what it was done to.</param>
/// <param name="Oleh">By whom; <c>null</c>: the program itself, or the command line.</param>
/// <param name="Uraian">An Indonesian sentence.</param>
/// <param name="Rincian">What belongs to it: number and date of a decree, the former and the new figure.</param>
public sealed record IsiAkta(JenisAkta Jenis, Guid Objek, PenggunaId? Oleh, string Uraian, IReadOnlyDictionary<string, string?> Rincian);

/// <summary>One act in the chain of a kecamatan. It carries the fingerprint of the one before it, so that none can be changed, put in or taken out unseen.</summary>
public sealed class Akta : IMilikKecamatan
{
    public Akta(KecamatanId kecamatanId, MataRantai mata, IsiAkta isi)
    {
        KecamatanId = kecamatanId;
        (Urutan, SidikSebelum, Pada, Isi, Sidik) = mata;
        (Jenis, Objek, Oleh) = (isi.Jenis, isi.Objek, isi.Oleh);
    }

    private Akta()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public long Urutan { get; private set; }

    /// <summary>SHA-256 of the act before, in small hexadecimal letters; of the first one, that of the chain itself.</summary>
    public string SidikSebelum { get; private set; } = null!;

    public DateTimeOffset Pada { get; private set; }

    /// <summary>An <see cref="IsiAkta"/> in the one spelling of <see cref="JsonKanonik"/>.</summary>
    public string Isi { get; private set; } = null!;

    public string Sidik { get; private set; } = null!;

    // The same as in Isi, where a query can see it.
    public JenisAkta Jenis { get; private set; }

    public Guid Objek { get; private set; }

    public PenggunaId? Oleh { get; private set; }

    public MataRantai ToMata() => new(Urutan, SidikSebelum, Pada, Isi, Sidik);
}

/// <summary>The same for acts of a kabupaten.</summary>
public sealed class AktaKabupaten : IMilikKabupaten
{
    public AktaKabupaten(KabupatenId kabupatenId, MataRantai mata, IsiAkta isi)
    {
        KabupatenId = kabupatenId;
        (Urutan, SidikSebelum, Pada, Isi, Sidik) = mata;
        (Jenis, Objek, Oleh) = (isi.Jenis, isi.Objek, isi.Oleh);
    }

    private AktaKabupaten()
    {
    }

    public KabupatenId KabupatenId { get; private set; }

    public long Urutan { get; private set; }

    public string SidikSebelum { get; private set; } = null!;

    public DateTimeOffset Pada { get; private set; }

    public string Isi { get; private set; } = null!;

    public string Sidik { get; private set; } = null!;

    public JenisAkta Jenis { get; private set; }

    public Guid Objek { get; private set; }

    public PenggunaId? Oleh { get; private set; }

    public MataRantai ToMata() => new(Urutan, SidikSebelum, Pada, Isi, Sidik);
}
