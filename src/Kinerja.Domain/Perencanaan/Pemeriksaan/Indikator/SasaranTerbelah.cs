using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class SasaranTerbelah : AturanNaskah
{
    public override string Kode => "I23";

    public override string Nama => "Sasaran terbelah";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Sel yang terpotong halaman menjadi dua baris saat disalin atau diimpor";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var daftar = konteks.ListTeks(JenisTeks.Sasaran).ToList();
        foreach (var (i, sasaran) in daftar.Index())
        {
            if (PolaGantung().Match(sasaran.Teks.TrimEnd()) is { Success: true } m)
            {
                var lanjut = i + 1 < daftar.Count && daftar[i + 1].Bagian == sasaran.Bagian ? $" Lanjutannya mungkin “{daftar[i + 1].Teks.Trim()}”: satukan." : " Lengkapi.";
                yield return At(sasaran, $"Sasaran berhenti pada “{m.Value.Trim()}”, tampaknya terpotong.{lanjut}", sasaran.Teks.Trim());
            }
        }
    }

    [GeneratedRegex(@"\b(?:dan|serta|atau|yang|untuk|dalam|dengan|di|pada|terhadap|oleh|melalui|kepada)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaGantung();
}
