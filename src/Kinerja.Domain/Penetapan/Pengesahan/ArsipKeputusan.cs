using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>
/// The decree as it was signed: which bytes they are, what they were printed with and who signed. Written once; the database lets nobody change it, and its bytes are served as they lie.
/// </summary>
public sealed class ArsipKeputusan : IMilikKecamatan
{
    /// <param name="proses">At <see cref="LangkahPengesahan.Diperiksa"/> or after.</param>
    /// <param name="pada">When it is archived.</param>
    public ArsipKeputusan(ProsesPengesahan proses, DateTimeOffset pada)
    {
        if (proses is not { Jalur: { } jalur, Bertanda: { } berkas, Cetakan: { } cetakan, VersiPencetak: { } versi } || proses.Langkah < LangkahPengesahan.Diperiksa)
        {
            throw new AturanException("Naskah belum selesai ditandatangani dan diperiksa.");
        }

        (KecamatanId, KeputusanId, Kode) = (proses.KecamatanId, proses.KeputusanId, proses.Kode);
        (Jalur, Berkas, Cetakan, VersiPencetak, Sertifikat) = (jalur, berkas, cetakan, versi, proses.Sertifikat);
        DiarsipkanPada = pada;
    }

    private ArsipKeputusan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    /// <summary>A <see cref="KodePengesahan"/>.</summary>
    public string Kode { get; private set; } = null!;

    public JalurTandaTangan Jalur { get; private set; }

    /// <summary>The signed file, or the scan of the signed paper: what the decree is.</summary>
    public BerkasSah Berkas { get; private set; } = null!;

    /// <summary>What was printed to be signed.</summary>
    public BerkasSah Cetakan { get; private set; } = null!;

    public VersiPencetak VersiPencetak { get; private set; } = null!;

    /// <summary><c>null</c> for a signature on paper.</summary>
    public IdentitasSertifikat? Sertifikat { get; private set; }

    public DateTimeOffset DiarsipkanPada { get; private set; }
}
