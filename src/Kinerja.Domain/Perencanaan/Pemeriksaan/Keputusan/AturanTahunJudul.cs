using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K21: the title lacks the year, or carries another one.</summary>
internal sealed partial class AturanTahunJudul : AturanNaskah
{
    public override string Kode => "K21";

    public override string Nama => "Tahun pada judul";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Tanpa tahun, keputusan dua tahun tidak dapat dibedakan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var tahun = konteks.Naskah.Tahun.ToString(CultureInfo.InvariantCulture);
        foreach (var teks in konteks.ListTeks(JenisTeks.Tentang))
        {
            if (!Pola().IsMatch(teks.Teks))
            {
                yield return At(teks, $"Judul belum menyebut tahun {tahun}.", teks.Teks, $"{teks.Teks.TrimEnd(' ', '\n', '.')} {(teks.Teks.Any(char.IsLower) ? "Tahun" : "TAHUN")} {tahun}");
            }
        }

        foreach (var teks in konteks.ListTeks(JenisTeks.Tentang, JenisTeks.KepalaLampiran, JenisTeks.Menetapkan, JenisTeks.JudulBagian))
        {
            if (Pola().Match(teks.Teks) is { Success: true } m && m.Groups["tahun"].Value != tahun)
            {
                var angka = m.Groups["tahun"];
                yield return At(teks, $"Tertulis tahun {angka.Value}, padahal keputusan ini untuk tahun {tahun}.", m.Value, string.Concat(teks.Teks.AsSpan(0, angka.Index), tahun, teks.Teks.AsSpan(angka.Index + 4))) with { Tingkat = TingkatAturan.Galat };
            }
        }
    }

    [GeneratedRegex(@"\bTAHUN\s+(?:ANGGARAN\s+)?(?<tahun>(?:19|20)\d{2})\b(?!\s*[-–])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
