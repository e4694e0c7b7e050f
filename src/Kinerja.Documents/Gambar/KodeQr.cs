using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Kinerja.Documents.Gambar;

/// <summary>A QR code as one path: drawn in a page without a picture to fetch, and black on white whatever the page's colours are.</summary>
/// <param name="Sisi">Its side in modules, the quiet zone of four around it included (ISO/IEC 18004).</param>
/// <param name="Goresan">The dark modules, as the <c>d</c> of an SVG path.</param>
public sealed record KodeQr(int Sisi, string Goresan)
{
    public static KodeQr Create(string teks)
    {
        using var data = QRCodeGenerator.GenerateQrCode(teks, QRCodeGenerator.ECCLevel.M);
        var goresan = new StringBuilder();
        foreach (var (y, baris) in data.ModuleMatrix.Index())
        {
            Draw(goresan, baris, y);
        }

        return new KodeQr(data.ModuleMatrix.Count, goresan.ToString());
    }

    // Neighbours in a row are one stroke: a quarter of the length, and no hairlines between them.
    private static void Draw(StringBuilder goresan, BitArray baris, int y)
    {
        for (var x = 0; x < baris.Length; x++)
        {
            var awal = x;
            while (x < baris.Length && baris[x])
            {
                x++;
            }

            if (x > awal)
            {
                goresan.Append(CultureInfo.InvariantCulture, $"M{awal} {y}h{x - awal}v1h-{x - awal}z");
            }
        }
    }
}
