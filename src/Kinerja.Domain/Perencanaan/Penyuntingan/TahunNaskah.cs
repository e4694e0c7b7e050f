using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Where a text names the decree's own year. Numbers of regulations, of other decrees, and periods of years (2021–2026) are not it.</summary>
internal sealed class TahunNaskah
{
    private readonly Regex _tahun;

    public TahunNaskah(int tahun)
    {
        var angka = tahun.ToString(CultureInfo.InvariantCulture);
        _tahun = new Regex($@"(?<![0-9/.,])(?<![0-9]{{4}}\s*[-–—]\s*){angka}(?![0-9/]|[.,][0-9]|\s*[-–—]\s*[0-9]{{4}})", RegexOptions.CultureInvariant);
    }

    /// <summary>The text with the new year in place of the own one.</summary>
    /// <param name="yakin">Only after the word <c>tahun</c>; otherwise wherever it stands.</param>
    public string Advance(string teks, int tahunBaru, bool yakin) =>
        _tahun.Replace(teks, m =>
        {
            var depan = teks[..m.Index].TrimEnd();
            var diganti = !Kutipan.IsMatch(depan) && (!yakin || KataTahun.IsMatch(depan));
            return diganti ? tahunBaru.ToString(CultureInfo.InvariantCulture) : m.Value;
        });

    // “Nomor 12 Tahun 2022”, “No. 5/2022” name a regulation of that year, which next year is still of that year.
    private static readonly Regex Kutipan = new(@"\b(?:nomor|no)\b\.?\s*:?\s*\S+(?:\s+tahun)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);

    private static readonly Regex KataTahun = new(@"\b(?:tahun(?:\s+anggaran)?|t\.?a\.?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);
}
