using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Applies edits to a decree whose every piece has an id (see <see cref="PengenalNaskah"/>). Knows nothing of who may edit or of the decree's status.</summary>
public static class PenyuntingNaskah
{
    /// <summary>More than any paste or replacement makes in one step; a guard against made-up input.</summary>
    public const int LangkahMaksimum = 5000;

    /// <summary>Applies one edit wholly, or not at all.</summary>
    public static HasilSuntingan Apply(NaskahJson naskah, Suntingan suntingan)
    {
        try
        {
            var jalannya = new JalannyaSuntingan(naskah);
            return jalannya.Run(suntingan) is { } konflik ? konflik : jalannya.Finish();
        }
        catch (AturanException e)
        {
            return new HasilSuntingan.Ditolak(e.Message);
        }
    }
}
