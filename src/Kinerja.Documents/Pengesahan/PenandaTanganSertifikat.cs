using Kinerja.Documents.Signing;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Pengesahan;

/// <summary>Signed here, with the certificate file that the camat has brought.</summary>
public sealed class PenandaTanganSertifikat(SertifikatPenandaTangan sertifikat) : IPenandaTangan
{
    public JalurTandaTangan Jalur => JalurTandaTangan.Sertifikat;

    public bool IsKeLuar => false;

    public Task<NaskahBertanda> SignAsync(NaskahSiap naskah, CancellationToken ct)
    {
        try
        {
            var tempat = naskah.Tempat ?? throw new AturanException("Naskah ini tidak mempunyai tempat tanda tangan elektronik.");
            return Task.FromResult(new NaskahBertanda(PenandaTanganPdf.Sign(naskah.Pdf, tempat, naskah.Keterangan, sertifikat), JenisBukti.Pdf));
        }
        catch (Exception e) when (e is PdfRusakException or System.Security.Cryptography.CryptographicException)
        {
            throw new AturanException("Naskah ini tidak dapat ditandatangani dengan sertifikat itu.", e);
        }
    }

    public void Dispose() => sertifikat.Dispose();
}
