using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class DuaTugasSatuButir : AturanNaskah
{
    public override string Kode => "L10";

    public override string Nama => "Dua tugas dalam satu butir";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Satu butir memuat satu tugas, supaya dapat dirujuk";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from t in konteks.ListTeks(JenisTeks.Tugas, JenisTeks.Fungsi)
        let m = PolaDua().Match(t.Teks)
        where m.Success
        select At(t, "Butir ini memuat dua tugas. Pisahkan menjadi dua butir.", m.Groups[1].Value.Trim());

    // A semicolon, and behind it another sentence that begins with a verb or with what is done.
    [GeneratedRegex(@"[;.]\s*(?:dan\s+)?((?:me|pe|ber|koordinasi|fasilitasi)\p{L}{3,}\s+\p{L}+.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaDua();
}
