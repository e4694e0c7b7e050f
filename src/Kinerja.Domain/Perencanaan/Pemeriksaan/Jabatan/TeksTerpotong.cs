using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class TeksTerpotong : AturanNaskah
{
    private static readonly JenisTeks[] Tempat = [JenisTeks.Tugas, JenisTeks.Fungsi, JenisTeks.Indikator, JenisTeks.Formulasi, JenisTeks.CatatanFormulasi, JenisTeks.SumberData, JenisTeks.Rincian];

    private static readonly HashSet<string> Gantung = new(StringComparer.OrdinalIgnoreCase)
    {
        "yang", "dan", "atau", "serta", "oleh", "dengan", "di", "ke", "dari", "untuk", "kepada", "agar", "dalam", "pada", "tentang", "sebagai", "terhadap", "melalui", "bagi", "antara", "meliputi", "kepala",
    };

    private static readonly HashSet<string> UnitTanpaNama = new(StringComparer.OrdinalIgnoreCase) { "kepala satuan", "kepala seksi", "kepala bidang", "kepala dinas", "kepala badan", "kepala bagian", "kepala sub bagian" };

    public override string Kode => "L09";

    public override string Nama => "Teks terpotong";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Kalimat yang berhenti di tengah biasanya terpotong saat disalin";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from t in konteks.ListTeks(Tempat)
        where !string.IsNullOrWhiteSpace(t.Teks)
        from s in ListSebab(t)
        select At(t, s.Pesan, s.Kutipan);

    private static IEnumerable<(string Pesan, string Kutipan)> ListSebab(TeksNaskah teks)
    {
        // "; dan" closes the last but one item of a list, and is no part of its sentence.
        var isi = PotongPenutup(teks.Teks);
        var akhir = Tail(isi);
        if (FindGantung(isi) is { } gantung)
        {
            yield return ($"Kalimat berhenti pada “{gantung}”. Lengkapi.", akhir);
        }
        else if (akhir.EndsWith("berikan", StringComparison.OrdinalIgnoreCase) && PolaPemberi().IsMatch(isi))
        {
            yield return ("Tidak disebut siapa yang memberikan tugas itu. Lengkapi: “… oleh …”.", akhir);
        }

        if (isi.Count(c => c == '(') > isi.Count(c => c == ')'))
        {
            yield return ("Kurung buka tidak ditutup; mungkin ada kata yang hilang.", isi[isi.LastIndexOf('(')..]);
        }

        if (isi.Contains("agar ", StringComparison.OrdinalIgnoreCase) && PolaTujuan().Match(isi) is { Success: true } tujuan && !PolaPredikat().IsMatch(tujuan.Value))
        {
            yield return ("Bagian “agar …” tidak selesai: keadaan apa yang dituju?", tujuan.Value);
        }

        if (HasKapitalDalam(isi) && PolaMenempel().Match(isi) is { Success: true } tempel)
        {
            yield return ($"“{tempel.Value}” tampaknya dua kata yang menempel atau sisa kata yang terpotong.", tempel.Value);
        }
    }

    // A word that calls for another behind it. "Kepala Satuan" of what?
    private static string? FindGantung(string isi)
    {
        var kata = isi.Split(' ')[^Math.Min(3, isi.Count(c => c == ' ') + 1)..];
        var ekor = string.Join(' ', kata.Skip(Math.Max(0, Array.FindIndex(kata, k => k.Equals("kepala", StringComparison.OrdinalIgnoreCase)))));
        return Gantung.Contains(kata[^1]) ? kata[^1] : UnitTanpaNama.Contains(ekor) ? ekor : null;
    }

    private static string PotongPenutup(string teks)
    {
        var isi = teks.AsSpan().Trim();
        var tanda = isi.EndsWith("dan", StringComparison.OrdinalIgnoreCase) ? isi[..^3].TrimEnd() : isi;
        return (tanda.Length > 0 && tanda[^1] is ';' or ',' ? tanda : isi).TrimEnd("; ,.").ToString();
    }

    private static string Tail(string teks) => teks.Length <= 40 ? teks : "… " + teks[(teks.LastIndexOf(' ', teks.Length - 30) + 1)..];

    private static bool HasKapitalDalam(string teks)
    {
        for (var i = 3; i < teks.Length; i++)
        {
            if (char.IsUpper(teks[i]) && char.IsLower(teks[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:tugas|kedinasan|fungsi)\b[^.;]*\byang\s+di\s?berikan\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaPemberi();

    [GeneratedRegex(@"\bagar\s+[^.;]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaTujuan();

    // What a clause of purpose must hold: a verb, or a state.
    [GeneratedRegex(@"\b(?:dapat|bisa|mampu|menjadi|lebih|tidak|tetap|selalu|semakin|mudah|lancar|tertib|tepat|sesuai|baik|aman|terwujud\w*|tercipta\w*|terlaksana\w*|ter\p{L}{3,}|ber\p{L}{3,}|me\p{L}{4,}|di\p{L}{4,}(?:kan|i))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaPredikat();

    // A capital inside a long word; RPJMDes, LKjIP and the like have it near their beginning.
    [GeneratedRegex(@"\b\p{L}?\p{Ll}{3,}\p{Lu}\p{Ll}{2,}\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex PolaMenempel();
}
