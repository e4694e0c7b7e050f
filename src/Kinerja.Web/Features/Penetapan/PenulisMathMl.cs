using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>
/// A printed fraction as MathML text. As text and not as elements of a component: on a circuit Blazor makes every element that is not SVG an HTML one, and a browser
/// draws no bar in an HTML element that merely is called <c>mfrac</c>. Markup goes through the browser's own parser, which knows better.
/// </summary>
public static class PenulisMathMl
{
    // Signs and letters stay themselves: Σ and × are in nearly every formula.
    private static readonly HtmlEncoder Penyandi = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="pecahan">The fraction.</param>
    /// <param name="pencarian">The words to mark, where a reader looks for some.</param>
    public static string Write(BentukCetak.Pecahan pecahan, PencarianNaskah? pencarian)
    {
        var hasil = new StringBuilder($"<math displaystyle=\"true\" aria-label=\"{Penyandi.Encode(NotasiCetak.ToLinear([pecahan]))}\">");
        Write(hasil, pecahan, pencarian);
        return hasil.Append("</math>").ToString();
    }

    private static void Write(StringBuilder hasil, BentukCetak.Pecahan pecahan, PencarianNaskah? pencarian)
    {
        hasil.Append("<mfrac>");
        WriteSisi(hasil, pecahan.Pembilang, pencarian);
        WriteSisi(hasil, pecahan.Penyebut, pencarian);
        hasil.Append("</mfrac>");
    }

    private static void WriteSisi(StringBuilder hasil, IReadOnlyList<BentukCetak> sisi, PencarianNaskah? pencarian)
    {
        hasil.Append("<mrow>");
        foreach (var bentuk in sisi)
        {
            switch (bentuk)
            {
                case BentukCetak.Teks t:
                    // HTML is allowed inside mtext, and only there: it is what lets a long numerator wrap and be marked.
                    hasil.Append("<mtext><span class=\"suku\"><span class=\"t\">");
                    WriteTeks(hasil, t.Isi, pencarian);
                    hasil.Append("</span></span></mtext>");
                    break;
                case BentukCetak.Pecahan p:
                    Write(hasil, p, pencarian);
                    break;
            }
        }

        hasil.Append("</mrow>");
    }

    // SASARAN/KINERJA is one word to a browser, and wider than its column: it may break after the stroke.
    private static void WriteTeks(StringBuilder hasil, string teks, PencarianNaskah? pencarian)
    {
        foreach (var potongan in pencarian?.Split(teks) ?? [new Potongan(teks, Cocok: false)])
        {
            var isi = Penyandi.Encode(potongan.Teks).Replace("/", "/<wbr>", StringComparison.Ordinal);
            hasil.Append(potongan.Cocok ? $"<mark>{isi}</mark>" : isi);
        }
    }
}
