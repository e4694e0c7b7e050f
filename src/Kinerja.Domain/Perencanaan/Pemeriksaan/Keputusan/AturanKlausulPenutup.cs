using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K19: the closing clause, and words that are misspelt where it stands.</summary>
internal sealed partial class AturanKlausulPenutup : AturanNaskah
{
    public override string Kode => "K19";

    public override string Nama => "Klausul penutup";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Permendagri 80/2015: “Keputusan ini mulai berlaku pada tanggal ditetapkan.”; KBBI";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh is null)
        {
            yield break;
        }

        var diktum = konteks.ListTeks(JenisTeks.Diktum, JenisTeks.ButirDiktum).ToList();
        foreach (var teks in diktum)
        {
            foreach (var (pola, baru, pesan) in Ejaan)
            {
                if (pola.Match(teks.Teks) is { Success: true } m)
                {
                    yield return At(teks, pesan, m.Value, pola.Replace(teks.Teks, baru));
                }
            }

            if (KapitalTengah().Match(teks.Teks) is { Success: true } besar)
            {
                yield return At(teks, $"“{besar.Groups["kata"].Value}” di tengah kalimat ditulis dengan huruf kecil.", besar.Value, KapitalTengah().Replace(teks.Teks, m => m.Value.ToLowerInvariant()));
            }

            if (SejakTanggal().Match(teks.Teks) is { Success: true } sejak)
            {
                yield return At(teks, "Klausul penutup baku: “Keputusan ini mulai berlaku pada tanggal ditetapkan.”", sejak.Value, SejakTanggal().Replace(teks.Teks, "$1 mulai berlaku pada tanggal ditetapkan"));
            }
        }

        if (!diktum.Any(t => Berlaku().IsMatch(t.Teks)))
        {
            yield return At(new TempatNaskah("batangTubuh.diktum", "Diktum"), "Belum ada diktum yang menyebut kapan Keputusan ini mulai berlaku.");
        }
    }

    private static readonly IReadOnlyList<(Regex Pola, string Baru, string Pesan)> Ejaan =
    [
        (Dirubah(), "diubah", "Bentuk bakunya “diubah”, dari kata dasar ubah."),
        (DiKemudian(), "di kemudian", "“di kemudian hari” ditulis terpisah."),
    ];

    [GeneratedRegex(@"\bdirubah\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dirubah();

    [GeneratedRegex(@"\bdikemudian\b", RegexOptions.CultureInvariant)]
    private static partial Regex DiKemudian();

    [GeneratedRegex(@"(?<=\p{Ll}\s)(?<kata>Apabila|Jika|Maka|Dengan|Dan|Atau|Untuk|Bahwa|Serta|Akan|Dalam)\b(?!\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex KapitalTengah();

    [GeneratedRegex(@"(\bKeputusan\s+ini)\s+(?:mulai\s+)?berlaku\s+(?:sejak|mulai|terhitung\s+sejak|terhitung\s+mulai)\s+tanggal\s+(?:ditetapkannya|ditetapkan|penetapannya|penetapan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SejakTanggal();

    [GeneratedRegex(@"\bKeputusan\s+ini\s+(?:mulai\s+)?berlaku\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Berlaku();
}
