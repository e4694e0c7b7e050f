using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pemetaan;

/// <summary>Which column of a table is what, as an office said it of tables with these titles. It is proposed again for the next one.</summary>
public sealed class PetaKolom : IMilikKecamatan
{
    /// <param name="jenis">Of what kind of table.</param>
    /// <param name="sidik">Of its titles; see <see cref="PengusulPeta.Seal"/>.</param>
    /// <param name="isi">What each column holds.</param>
    public PetaKolom(KecamatanId kecamatanId, JenisTabel jenis, string sidik, IsiPeta isi, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Jenis = jenis;
        Sidik = sidik;
        Isi = isi;
        (DipakaiOleh, DipakaiPada) = (oleh, pada);
    }

    private PetaKolom()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public JenisTabel Jenis { get; private set; }

    public string Sidik { get; private set; } = null!;

    public IsiPeta Isi { get; private set; } = null!;

    public PenggunaId DipakaiOleh { get; private set; }

    public DateTimeOffset DipakaiPada { get; private set; }

    public uint Versi { get; private set; }

    /// <summary>Used once more, perhaps corrected.</summary>
    public void Use(IsiPeta isi, PenggunaId oleh, DateTimeOffset pada)
    {
        Isi = isi;
        (DipakaiOleh, DipakaiPada) = (oleh, pada);
    }
}

/// <summary>What each column of a table holds.</summary>
/// <param name="Kolom">Keys of <see cref="MaknaKolom"/> by the place of the column; <c>null</c>: it is not used.</param>
public sealed record IsiPeta(IReadOnlyList<string?> Kolom)
{
    /// <summary>The first column that holds something; −1: none.</summary>
    public int Find(string kunci)
    {
        for (var i = 0; i < Kolom.Count; i++)
        {
            if (Kolom[i] == kunci)
            {
                return i;
            }
        }

        return -1;
    }

    public bool Equals(IsiPeta? other) => other is not null && Kolom.SequenceEqual(other.Kolom);

    public override int GetHashCode() => Kolom.Count == 0 ? 0 : HashCode.Combine(Kolom.Count, Kolom[0]);
}
