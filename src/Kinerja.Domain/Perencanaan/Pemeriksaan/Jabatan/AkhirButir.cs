using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The ends of the items of a list: a semicolon, "; dan" before the last, a full stop at the last (UU 12/2011, Lampiran II).</summary>
internal sealed partial class AkhirButir : AturanNaskah
{
    public override string Kode => "L14";

    public override string Nama => "Akhir butir tidak seragam";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "UU 12/2011 Lampiran II: rincian diakhiri titik koma, butir sebelum terakhir “; dan”, butir terakhir titik";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        konteks.Teks.Where(t => t.Bagian is not null && t.Jenis is JenisTeks.Tugas or JenisTeks.Fungsi).GroupBy(t => (t.Bagian!.Jalur, t.Jenis)).SelectMany(g => CheckDaftar([.. g]));

    // A list that has no marks at all is left as it is: it is written so on purpose.
    private IEnumerable<TemuanNaskah> CheckDaftar(TeksNaskah[] daftar)
    {
        if (daftar.Length < 2 || daftar[..^1].All(t => !PolaTitikKoma().IsMatch(t.Teks)))
        {
            yield break;
        }

        var tanpaDan = !daftar[..^1].Any(t => PolaDan().IsMatch(t.Teks));
        for (var i = 0; i < daftar.Length; i++)
        {
            var akhir = i == daftar.Length - 1 ? "." : i == daftar.Length - 2 ? "; dan" : ";";
            var (lama, baru) = (daftar[i].Teks, PolaAkhir().Replace(daftar[i].Teks, "") + akhir);
            if (baru != PolaSpasi().Replace(lama.TrimEnd(), "") && !string.IsNullOrWhiteSpace(lama))
            {
                yield return At(daftar[i], Explain(lama, akhir, tanpaDan), Tail(lama), baru);
            }
        }
    }

    private static string Explain(string lama, string akhir, bool tanpaDan) =>
        akhir == "; dan" && tanpaDan ? "Butir sebelum yang terakhir diakhiri “; dan”."
        : PolaDan().IsMatch(lama) ? $"“dan” hanya pada butir sebelum yang terakhir; butir ini diakhiri “{akhir}”."
        : $"Butir lain dalam daftar ini diakhiri tanda baca; butir ini seharusnya diakhiri “{akhir}”.";

    private static string Tail(string teks) => teks.Length <= 30 ? teks : "… " + teks[(teks.LastIndexOf(' ', teks.Length - 20) + 1)..];

    [GeneratedRegex(@";(?:\s*(?:dan|dan/atau|atau))?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaTitikKoma();

    [GeneratedRegex(@"[;,]\s*dan\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaDan();

    // A space before the mark is the spelling rule's.
    [GeneratedRegex(@" +(?=;)", RegexOptions.CultureInvariant)]
    private static partial Regex PolaSpasi();

    [GeneratedRegex(@"\s*(?:[;,.]\s*(?:dan|serta)?|(?<=[;,])\s*dan)?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaAkhir();
}
