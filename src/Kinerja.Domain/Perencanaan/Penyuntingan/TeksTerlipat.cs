using System.Globalization;
using System.Text;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A text as it is compared, and where each of its letters stands in the text as written.</summary>
internal sealed class TeksTerlipat
{
    private readonly List<int> _letak = [];

    public TeksTerlipat(string teks, PilihanCari pilihan)
    {
        var hasil = new StringBuilder(teks.Length);
        for (var i = 0; i < teks.Length; i++)
        {
            foreach (var huruf in Fold(teks[i], pilihan))
            {
                hasil.Append(huruf);
                _letak.Add(i);
            }
        }

        _letak.Add(teks.Length);
        Teks = hasil.ToString();
    }

    public string Teks { get; }

    /// <summary>From a stretch of the folded text to one of the text as written; an accent written as a letter of its own goes with the letter before it.</summary>
    public (int Letak, int Panjang) Unfold(int letak, int panjang) => (_letak[letak], _letak[letak + panjang] - _letak[letak]);

    private static string Fold(char huruf, PilihanCari pilihan)
    {
        var teks = huruf.ToString();
        if (!pilihan.BedakanDiakritik && huruf > '\u007F' && (char.IsLetter(huruf) || CharUnicodeInfo.GetUnicodeCategory(huruf) is UnicodeCategory.NonSpacingMark))
        {
            teks = string.Concat(teks.Normalize(NormalizationForm.FormD).Where(h => CharUnicodeInfo.GetUnicodeCategory(h) is not UnicodeCategory.NonSpacingMark));
        }

        return pilihan.BedakanKapital ? teks : teks.ToUpperInvariant();
    }
}
