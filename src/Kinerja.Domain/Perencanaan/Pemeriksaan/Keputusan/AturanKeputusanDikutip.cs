using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K14: a decree, which is no regulation, stands among the legal bases.</summary>
internal sealed partial class AturanKeputusanDikutip : AturanNaskah
{
    public override string Kode => "K14";

    public override string Nama => "Keputusan sebagai dasar hukum";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "UU 12/2011 Lampiran II: dasar hukum memuat peraturan yang tingkatannya sama atau lebih tinggi";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var dasar in konteks.Mengingat.Where(d => d.Pokok is { } k && !k.Jenis.IsPeraturan()))
        {
            var sebut = BentukHuruf.SatuBaris(dasar.Pokok!.TeksJenis);
            var surat = SuratKeputusan().IsMatch(dasar.Teks.Teks);
            yield return At(
                dasar.Teks,
                $"{sebut} bukan peraturan perundang-undangan; pindahkan ke Memperhatikan atau hapus." + (surat ? " Sebutannya “Keputusan”, bukan “Surat Keputusan”." : ""),
                sebut,
                surat ? SuratKeputusan().Replace(dasar.Teks.Teks, "Keputusan") : null);
        }
    }

    [GeneratedRegex(@"\bSurat\s+Keputusan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SuratKeputusan();
}
