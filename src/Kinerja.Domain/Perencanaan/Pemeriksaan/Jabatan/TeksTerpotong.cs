using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class TeksTerpotong : AturanNaskah
{
    private static readonly JenisTeks[] Tempat = [JenisTeks.Tugas, JenisTeks.Fungsi, JenisTeks.Indikator, JenisTeks.Formulasi, JenisTeks.CatatanFormulasi, JenisTeks.SumberData, JenisTeks.Rincian];

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
        var isi = PolaPenutup().Replace(teks.Teks, "").Trim();
        if (PolaGantung().Match(isi) is { Success: true } gantung)
        {
            yield return ($"Kalimat berhenti pada “{gantung.Value.Trim()}”. Lengkapi.", Tail(isi));
        }
        else if (PolaPemberi().IsMatch(isi))
        {
            yield return ("Tidak disebut siapa yang memberikan tugas itu. Lengkapi: “… oleh …”.", Tail(isi));
        }

        if (isi.Count(c => c == '(') > isi.Count(c => c == ')'))
        {
            yield return ("Kurung buka tidak ditutup; mungkin ada kata yang hilang.", isi[isi.LastIndexOf('(')..]);
        }

        if (PolaTujuan().Match(isi) is { Success: true } tujuan && !PolaPredikat().IsMatch(tujuan.Value))
        {
            yield return ("Bagian “agar …” tidak selesai: keadaan apa yang dituju?", tujuan.Value);
        }

        if (PolaMenempel().Match(isi) is { Success: true } tempel)
        {
            yield return ($"“{tempel.Value}” tampaknya dua kata yang menempel atau sisa kata yang terpotong.", tempel.Value);
        }
    }

    private static string Tail(string teks) => teks.Length <= 40 ? teks : "… " + teks[(teks.LastIndexOf(' ', teks.Length - 30) + 1)..];

    [GeneratedRegex(@"(?:\s*[;,]\s*(?:dan|serta)?|[.;,])\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaPenutup();

    // A word that calls for another behind it. "Kepala Satuan" of what?
    [GeneratedRegex(@"\b(?:yang|dan|atau|serta|oleh|dengan|di|ke|dari|untuk|kepada|agar|dalam|pada|tentang|sebagai|terhadap|melalui|bagi|guna|antara|meliputi|kepala(?:\s+(?:satuan|seksi|bidang|dinas|badan|bagian|sub\s+bagian))?)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaGantung();

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
