using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Documents.Signing;

/// <summary>Signs a PDF: PAdES B-B as an incremental update.</summary>
public static class PenandaTanganPdf
{
    /// <param name="pdf">As the compiler wrote it; none of its bytes changes.</param>
    public static byte[] Sign(byte[] pdf, TempatTandaTangan tempat, KeteranganTandaTangan keterangan, SertifikatPenandaTangan sertifikat)
    {
        var berkas = PembaruanPdf.Append(pdf, tempat, keterangan, KodeCms.Ruang(sertifikat.Rantai));
        return berkas.Fill(KodeCms.Create(berkas.ReadTertanda(), sertifikat.Sertifikat, sertifikat.Rantai));
    }
}
