using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A tugas or fungsi of another field than the post's: usually copied along from another section.</summary>
internal sealed partial class BidangLain : AturanNaskah
{
    public override string Kode => "L08";

    public override string Nama => "Tugas atau fungsi bidang lain";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Tugas dan fungsi sesuai dengan bidang jabatan (peraturan tentang tugas dan fungsi perangkat daerah)";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        konteks.Jabatan.SelectMany(CheckJabatan).Select(t => t with { Pertanyaan = true });

    private IEnumerable<TemuanNaskah> CheckJabatan(JabatanNaskah jabatan)
    {
        if (jabatan.Bacaan.Kedudukan is KedudukanJabatan.Camat or KedudukanJabatan.Sekretaris)
        {
            yield break;
        }

        var sendiri = jabatan.Bidang.Widen();
        foreach (var butir in jabatan.Butir.Where(b => !TugasLain.IsTugasLain(b.Teks) && !TugasLain.IsDiberikan(b.Teks)))
        {
            if (jabatan.Bidang != BidangUrusan.Tanpa && FindLain(butir.Teks, sendiri) is { } lain)
            {
                yield return At(butir, $"Butir ini tentang {lain.Bidang.Describe()}, jabatannya tentang {jabatan.Bidang.Describe()}. Apakah tersalin dari bagian lain?", lain.Teks);
            }

            if (PolaMilikNegara().Match(butir.Teks) is { Success: true } negara && !butir.Teks.Contains("daerah", StringComparison.OrdinalIgnoreCase))
            {
                yield return At(butir, "Kecamatan mengelola barang milik daerah. Apakah yang dimaksud memang barang milik negara?", negara.Value);
            }
        }
    }

    // The purpose behind "agar" is looked at by itself: it is the part that is copied most.
    private static (BidangUrusan Bidang, string Teks)? FindLain(string teks, BidangUrusan sendiri)
    {
        var agar = PolaAgar().Match(teks);
        foreach (var klausa in agar.Success ? [teks[..agar.Index], teks[agar.Index..]] : new[] { teks })
        {
            var bidang = BidangUrusanExtensions.Find(klausa);
            if (bidang != BidangUrusan.Tanpa && (bidang & sendiri) == 0)
            {
                return (bidang, klausa.Trim());
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bagar\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaAgar();

    [GeneratedRegex(@"\bmilik\s+negara\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaMilikNegara();
}
