using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Keputusan;

/// <summary>A formula as it is read aloud: the alternative text of the printed fraction.</summary>
internal static partial class BacaanRumus
{
    public static string Read(IReadOnlyList<BentukCetak> bentuk)
    {
        var hasil = new StringBuilder();
        Append(hasil, bentuk);
        return Spasi().Replace(hasil.ToString(), " ").Trim(' ', ';');
    }

    private static void Append(StringBuilder hasil, IReadOnlyList<BentukCetak> bentuk)
    {
        foreach (var bagian in bentuk)
        {
            if (bagian is BentukCetak.Pecahan pecahan)
            {
                hasil.Append(" pembilang: ");
                Append(hasil, pecahan.Pembilang);
                hasil.Append("; penyebut: ");
                Append(hasil, pecahan.Penyebut);
                hasil.Append("; ");
            }
            else if (bagian is BentukCetak.Teks teks)
            {
                hasil.Append(Operator().Replace(teks.Isi, m => Kata(m.Value)));
            }
        }
    }

    private static string Kata(string tanda) => tanda.Trim() switch
    {
        "Σ" or "∑" => " jumlah ",
        "×" or "x" or "X" or "*" => " dikali ",
        "−" or "-" or "–" => " dikurangi ",
        "+" => " ditambah ",
        "=" => " sama dengan ",
        "%" => " persen",
        _ => tanda,
    };

    // A letter or a dash is an operator only where it stands between spaces.
    [GeneratedRegex(@"[Σ∑×%=]|(?<=\s)[xX*+−–-](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Operator();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spasi();
}
