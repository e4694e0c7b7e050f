using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class TugasLain : AturanNaskah
{
    public override string Kode => "L13";

    public override string Nama => "Butir tugas lain tidak ada";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Uraian tugas lazim ditutup dengan tugas lain yang diberikan atasan";

    /// <summary>"Melaksanakan tugas lain yang diberikan oleh …".</summary>
    public static bool IsTugasLain(string teks) => PolaTugasLain().IsMatch(teks);

    /// <summary>"Melaksanakan tugas-tugas yang diberikan oleh …": speaks of the superior, not of a field.</summary>
    public static bool IsDiberikan(string teks) => PolaDiberikan().IsMatch(teks);

    // One sentence that describes the whole post is not a list that could be closed.
    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from j in konteks.Jabatan
        where j.Tugas.Count > 1 && j.Bacaan.Kedudukan is not KedudukanJabatan.Camat && !j.Butir.Any(b => IsTugasLain(b.Teks))
        select At(new TempatNaskah($"{j.Bagian.Jalur}.tugas", $"{j.Bagian.Uraian}, Tugas"), "Tidak ada butir “melaksanakan tugas lain yang diberikan oleh atasan”, sedangkan uraian tugas lazim ditutup dengan itu.");

    [GeneratedRegex(@"\btugas(?:-tugas)?\s+yang\s+di\s?berikan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaDiberikan();

    [GeneratedRegex(@"\b(?:tugas|fungsi)(?:-tugas)?(?:\s+kedinasan)?\s+lain(?:nya)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaTugasLain();
}
