using Kinerja.Domain.Pelaporan;

namespace Kinerja.Data.Berkas;

/// <summary>How kinds of files are called on the wire and on the disk of who saves them.</summary>
public static class JenisBerkas
{
    private const int PanjangNama = 150;

    public static string Ekstensi(this JenisBukti jenis) => jenis switch
    {
        JenisBukti.Pdf => ".pdf",
        JenisBukti.Jpg => ".jpg",
        JenisBukti.Png => ".png",
        JenisBukti.Xlsx => ".xlsx",
        JenisBukti.Docx => ".docx",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static string TipeIsi(this JenisBukti jenis) => jenis switch
    {
        JenisBukti.Pdf => "application/pdf",
        JenisBukti.Jpg => "image/jpeg",
        JenisBukti.Png => "image/png",
        JenisBukti.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        JenisBukti.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary>A browser shows it by itself.</summary>
    public static bool CanPreview(this JenisBukti jenis) => jenis is JenisBukti.Pdf or JenisBukti.Jpg or JenisBukti.Png;

    /// <summary>The person's own name for it, without folders and signs that are no letters, ending as what it is: a PNG that was called <c>.jpg</c> opens nowhere.</summary>
    public static string CleanNama(string nama, JenisBukti jenis)
    {
        var dasar = nama[(nama.LastIndexOfAny(['/', '\\']) + 1)..];
        var titik = dasar.LastIndexOf('.');
        if (titik >= 0 && dasar.Length - titik <= 6)
        {
            dasar = dasar[..titik];
        }

        // Marks that turn the direction of writing would let "gpj.exe" read as "exe.jpg".
        dasar = string.Concat(dasar.Where(h => !char.IsControl(h) && char.GetUnicodeCategory(h) is not System.Globalization.UnicodeCategory.Format and not System.Globalization.UnicodeCategory.Surrogate && h is not ('<' or '>' or ':' or '"' or '|' or '?' or '*'))).Trim(' ', '.');
        return (dasar.Length switch { 0 => "berkas", > PanjangNama => dasar[..PanjangNama], _ => dasar }) + jenis.Ekstensi();
    }
}
