using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class TandaDalamNama : AturanNaskah
{
    public override string Kode => "I24";

    public override string Nama => "Tanda baca dalam nama";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Nama indikator dan sasaran adalah frasa: tanpa koma di akhir, tanpa spasi sebelum tanda baca";

    private static readonly string[] Tunggal = ["jumlah", "persentase", "monitoring", "pembinaan", "laporan"];

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var berincian = konteks.Indikator.Where(i => i.Isi.Rincian is { Butir.Count: > 0 }).Select(i => i.Nama).ToHashSet();
        return from t in konteks.ListTeks(JenisTeks.Indikator, JenisTeks.Sasaran)
               let baru = Tidy(t.Teks, berincian.Contains(t))
               where baru != t.Teks.TrimEnd()
               select At(t, $"Tanda bacanya tidak pada tempatnya. Seharusnya: “{baru}”.", t.Teks.Trim(), baru);
    }

    // The full stop at the end is a style of its own, and is left; so is the colon before printed components.
    private static string Tidy(string teks, bool berincian)
    {
        var hasil = PolaTitikSesat().Replace(teks.TrimEnd(), " ");
        hasil = PolaTitikDua().Replace(hasil, " ");
        hasil = PolaSpasiDepan().Replace(hasil, "$1");
        hasil = PolaSpasiKurung().Replace(hasil, m => m.Value.Trim());
        hasil = PolaKomaSebelum().Replace(hasil, m => Tunggal.Contains(m.Groups[1].Value.ToLowerInvariant()) ? m.Groups[1].Value + " " : m.Value);
        return PolaAkhir().Replace(hasil, berincian && hasil.EndsWith(':') ? ":" : "");
    }

    // "PATEN .yang ditangani"
    [GeneratedRegex(@"\s+\.(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex PolaTitikSesat();

    // "kependudukan : (KTP, KK dan Mutasi)"
    [GeneratedRegex(@"\s*:\s*(?=\()", RegexOptions.CultureInvariant)]
    private static partial Regex PolaTitikDua();

    [GeneratedRegex(@"(?<=[\p{L}\d)]) +([,;.])(?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex PolaSpasiDepan();

    [GeneratedRegex(@"\(\s+|\s+\)", RegexOptions.CultureInvariant)]
    private static partial Regex PolaSpasiKurung();

    // "Jumlah Monitoring, pembangunan di desa …": a comma between a noun and what belongs to it.
    [GeneratedRegex(@"(?<=\A\s*(?:Jumlah|Persentase)\s+)(\p{L}+),\s+(?=\p{L}+\s+(?:di|yang|dan)\b(?![^,]*,))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PolaKomaSebelum();

    [GeneratedRegex(@"\s*[,;:]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PolaAkhir();
}
