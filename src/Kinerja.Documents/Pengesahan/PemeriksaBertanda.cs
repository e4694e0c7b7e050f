using Kinerja.Documents.Signing;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Pengesahan;

/// <summary>Holds what came back from signing against what was sent: the same document, a signature that fits and covers all of it.</summary>
public sealed class PemeriksaBertanda(KepercayaanSertifikat kepercayaan)
{
    /// <exception cref="AturanException">Another document, changed bytes, or no signature that holds.</exception>
    public IdentitasSertifikat Check(byte[] bertanda, byte[] cetakan, DateTimeOffset waktu)
    {
        if (!bertanda.AsSpan().StartsWith(cetakan))
        {
            throw new AturanException("Berkas bertanda tangan bukan naskah yang dicetak di sini, atau isinya sudah diubah. Berkas itu tidak dipakai.");
        }

        var tanda = PembacaTandaTangan.Read(bertanda);
        return tanda switch
        {
            { Keadaan: KeadaanTandaTangan.Utuh, Sertifikat: { } sertifikat } => kepercayaan.Identify(sertifikat, tanda.Rantai, waktu),
            { Keadaan: KeadaanTandaTangan.Ditambahi } => throw new AturanException("Berkas bertanda tangan ditambahi sesudah ditandatangani. Berkas itu tidak dipakai."),
            { Keadaan: KeadaanTandaTangan.TidakAda } => throw new AturanException("Berkas yang kembali tidak memuat tanda tangan. Berkas itu tidak dipakai."),
            _ => throw new AturanException("Tanda tangan pada berkas tidak cocok dengan isinya. Berkas itu tidak dipakai."),
        };
    }
}
