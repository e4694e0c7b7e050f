using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class BukanTugas : AturanNaskah
{
    private static readonly HashSet<string> Kosong = [.. new[] { "kegiatan", "pelaksanaan", "melakukan", "tugas", "pekerjaan", "melaksakan", "program" }.Select(KataDasar.Key)];

    public override string Kode => "L12";

    public override string Nama => "Butir yang bukan tugas";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Tugas menyebut apa yang dikerjakan terhadap apa";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from t in konteks.ListTeks(JenisTeks.Tugas)
        let pesan = Explain(t.Teks)
        where pesan is not null
        select At(t, pesan, t.Teks.Trim());

    private static string? Explain(string teks) =>
        PolaPelaku().IsMatch(teks) ? "Ini sebutan orang, bukan tugas. Tulis apa yang dikerjakan: “mengoperasikan …”, “mengelola …”."
        : PolaSemua().IsMatch(teks) ? "“Semua …” terlalu luas. Sebut apa saja yang dikerjakan."
        : IsBerputar(teks) ? "Kalimatnya berputar: caranya sama dengan tugasnya. Sebut apa yang dikerjakan."
        : null;

    // "Melaksanakan kegiatan dengan cara melakukan kegiatan …": before "dengan cara" stands nothing that is not said again behind it.
    private static bool IsBerputar(string teks)
    {
        var m = PolaCara().Match(teks);
        if (!m.Success)
        {
            return false;
        }

        var (tugas, cara) = (ListPokok(m.Groups[1].Value), ListPokok(m.Groups[2].Value));
        return tugas.Count == 0 || (tugas.Count <= 3 && cara.Count > 0 && tugas.IsSubsetOf(cara));
    }

    private static HashSet<string> ListPokok(string teks) => [.. KataIsi.ListKunci(teks).Where(k => !Kosong.Contains(k))];

    // Whoever does it, and perhaps in what field, and nothing else.
    [GeneratedRegex(@"\A\s*(?:operator|petugas|admin|administrator|pengadministrasi|pengelola|pengolah|pengurus|bendahara|staf+|juru|sopir|pengemudi|caraka|kasir|penanggung\s*jawab|koordinator|pranata|pramu)\b(?:\s+[\p{L}/]+){0,3}\s*[;.]?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaPelaku();

    [GeneratedRegex(@"\A\s*\p{L}+\s+(?:semua|segala|seluruh)\s+(?:data|hal|kegiatan|tugas|pekerjaan|urusan|sesuatu|administrasi)\s*[;.]?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaSemua();

    [GeneratedRegex(@"\A(.*?)\s+dengan\s+cara\s+(.*?)(?:\s+(?:yang|meliputi|sesuai|agar)\b|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaCara();
}
