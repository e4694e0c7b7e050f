using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kinerja.Web.Tests.Documents.Signing;

/// <summary>What somebody does who wants a signed file to show something else: a further revision behind it, as every PDF program writes one.</summary>
internal static partial class RevisiUji
{
    public static byte[] Append(byte[] pdf)
    {
        const string Objek = "1 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n";
        var awal = pdf.Length;
        return [.. pdf, .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Objek}xref\n1 1\n{awal:0000000000} 00000 n\r\ntrailer\n{Trailer(pdf)}\nstartxref\n{awal + Objek.Length}\n%%EOF\n"))];
    }

    private static string Trailer(byte[] pdf)
    {
        var teks = Encoding.Latin1.GetString(pdf);
        var kamus = teks[(teks.LastIndexOf("trailer\n", StringComparison.Ordinal) + 8)..teks.LastIndexOf("startxref", StringComparison.Ordinal)].Trim();
        var xref = teks[(teks.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        return Sebelum().Replace(kamus, $"/Prev {xref}");
    }

    [GeneratedRegex(@"/Prev \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Sebelum();
}
