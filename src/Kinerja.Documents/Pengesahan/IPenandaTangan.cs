using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Documents.Pengesahan;

/// <summary>A way of signing, with what one act needs of it. It lives for that act and takes its secret with it.</summary>
public interface IPenandaTangan : IDisposable
{
    JalurTandaTangan Jalur { get; }

    /// <summary>The file leaves this program: that it was sent is written down before, and it is never sent twice.</summary>
    bool IsKeLuar { get; }

    /// <exception cref="Domain.Umum.AturanException">It was not signed; the sentence says why.</exception>
    /// <exception cref="HasilTidakDiketahuiException">It was sent, and whether it was signed nobody knows.</exception>
    Task<NaskahBertanda> SignAsync(NaskahSiap naskah, CancellationToken ct);
}

/// <summary>What is to be signed.</summary>
/// <param name="Tempat"><c>null</c> for a signature on paper.</param>
public sealed record NaskahSiap(byte[] Pdf, TempatTandaTangan? Tempat, KeteranganTandaTangan Keterangan);

/// <summary>What came back: the signed PDF, or the scan of the signed paper.</summary>
public sealed record NaskahBertanda(byte[] Isi, JenisBukti Jenis);

/// <summary>The file was sent to the signing service, and no usable answer came: it may be signed, or may not.</summary>
public sealed class HasilTidakDiketahuiException : Exception
{
    private const string Kalimat = "Layanan tanda tangan tidak memberi jawaban yang dapat dipakai; belum diketahui apakah naskah sudah ditandatangani.";

    public HasilTidakDiketahuiException()
        : base(Kalimat)
    {
    }

    public HasilTidakDiketahuiException(string message)
        : base(message)
    {
    }

    public HasilTidakDiketahuiException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
