using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K17: Menimbang does not keep to its formula.</summary>
internal sealed partial class AturanMenimbang : AturanNaskah
{
    public override string Kode => "K17";

    public override string Nama => "Rumusan Menimbang";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "UU 12/2011 Lampiran II: setiap pertimbangan diawali “bahwa” dengan huruf kecil; yang terakhir menyebut keputusan yang perlu ditetapkan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var semua = konteks.ListTeks(JenisTeks.Menimbang).ToList();
        foreach (var teks in semua)
        {
            if (!teks.Teks.StartsWith("bahwa ", StringComparison.Ordinal))
            {
                var besar = teks.Teks.StartsWith("bahwa ", StringComparison.OrdinalIgnoreCase);
                yield return At(teks, besar ? "“bahwa” ditulis dengan huruf kecil." : "Pertimbangan diawali kata “bahwa”.", teks.Teks.Split(' ')[0], besar ? "bahwa" + teks.Teks[5..] : null);
            }

            if (TanpaKinerja().Match(teks.Teks) is { Success: true } hilang)
            {
                yield return At(teks, "Kata “Kinerja” hilang: Indikator Kinerja Individu.", hilang.Value, TanpaKinerja().Replace(teks.Teks, "$1 Kinerja $2"));
            }

            if (Acuan().Matches(teks.Teks).FirstOrDefault(m => !SebagaimanaDimaksud().IsMatch(teks.Teks[..m.Index])) is { } acuan)
            {
                yield return At(teks, $"Acuan ditulis “sebagaimana dimaksud dalam {acuan.Value}”.", acuan.Value, Tersebut().IsMatch(teks.Teks) ? Tersebut().Replace(teks.Teks, "berdasarkan pertimbangan sebagaimana dimaksud dalam ") : null);
            }
        }

        if (semua is [.., var terakhir] && !Penetap().IsMatch(terakhir.Teks))
        {
            yield return At(terakhir, "Pertimbangan terakhir menyebut keputusannya: “… perlu menetapkan Keputusan Camat … tentang …;”.", terakhir.Teks, Rewrite(terakhir, semua.Count, konteks));
        }
    }

    // Only a last item that already announces the decree is written anew; any other says something of its own.
    private static string? Rewrite(TeksNaskah teks, int jumlah, KonteksPeriksa konteks)
    {
        if (!PerluMenetapkan().IsMatch(teks.Teks) || konteks.Naskah.BatangTubuh is not { } tubuh || jumlah is < 2 or > 26)
        {
            return null;
        }

        var huruf = jumlah switch
        {
            2 => "huruf a",
            3 => "huruf a dan huruf b",
            _ => string.Join(", ", Enumerable.Range(0, jumlah - 2).Select(i => $"huruf {(char)('a' + i)}")) + $", dan huruf {(char)('a' + jumlah - 2)}",
        };
        return $"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {huruf}, perlu menetapkan {BentukHuruf.ToJudul(tubuh.Judul)} tentang {BentukHuruf.ToJudul(tubuh.Tentang)};";
    }

    [GeneratedRegex(@"\b(Indikator)\s+(Individu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TanpaKinerja();

    [GeneratedRegex(@"(?<!(?:huruf\s+[a-z],?\s+(?:dan\s+)?))\bhuruf\s+[a-z]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acuan();

    [GeneratedRegex(@"sebagaimana\s+dimaksud\s+(?:dalam|pada)\s+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SebagaimanaDimaksud();

    [GeneratedRegex(@"\b(?:sehubungan\s+dengan|berdasarkan|berkaitan\s+dengan)\s+(?:maksud|hal|pertimbangan)\s+(?:tersebut|dimaksud)\s+(?:(?:dalam|pada)\s+)?(?=huruf)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tersebut();

    [GeneratedRegex(@"\bperlu\s+(?:menetapkan|ditetapkan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PerluMenetapkan();

    [GeneratedRegex(@"\bperlu\s+(?:menetapkan|membentuk)\s+Keputusan\s+Camat\b.+\btentang\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Penetap();
}
