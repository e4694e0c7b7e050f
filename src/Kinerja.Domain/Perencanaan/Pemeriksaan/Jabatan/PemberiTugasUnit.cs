using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class PemberiTugasUnit : AturanNaskah
{
    public override string Kode => "L15";

    public override string Nama => "Tugas diberikan oleh unit";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Tugas diberikan oleh pejabat, bukan oleh unit kerja";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from t in konteks.ListTeks(JenisTeks.Tugas, JenisTeks.Fungsi)
        let m = PolaUnit().Match(t.Teks)
        where m.Success
        select At(t, $"Yang memberi tugas adalah pejabatnya, bukan unitnya: “{m.Groups["kata"].Value} Kepala {m.Groups["unit"].Value} …”.", m.Value, t.Teks.Insert(m.Groups["unit"].Index, "Kepala "));

    [GeneratedRegex(@"\b(?:di\s?berikan|perintah|instruksi|arahan|penugasan|disposisi)\s+(?<kata>oleh|dari)\s+(?<unit>(?:seksi|sub\s*bagian|subb?ag|bagian|bidang|unit)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaUnit();
}
