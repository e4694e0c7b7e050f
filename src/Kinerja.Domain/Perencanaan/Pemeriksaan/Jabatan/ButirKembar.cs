using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class ButirKembar : AturanNaskah
{
    // Fewer words are alike by chance.
    private const int KataMinimum = 4;

    private static readonly HashSet<string> Hiasan = [.. new[] { "pelaksanaan", "kegiatan", "tugas", "wilayah", "kerja", "penyelenggaraan" }.Select(KataDasar.Key)];

    public override string Kode => "L11";

    public override string Nama => "Tugas atau fungsi ganda";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Satu tugas disebut satu kali";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        konteks.Teks.Where(t => t.Bagian is not null && t.Jenis is JenisTeks.Tugas or JenisTeks.Fungsi).GroupBy(t => (t.Bagian!.Jalur, t.Jenis)).SelectMany(g => CheckDaftar([.. g]));

    private IEnumerable<TemuanNaskah> CheckDaftar(TeksNaskah[] daftar)
    {
        var kunci = daftar.Select(t => (HashSet<string>)[.. KataIsi.ListKunci(PolaEkor().Replace(DaftarEjaan.Bawaan.Correct(t.Teks), "")).Where(k => !Hiasan.Contains(k))]).ToArray();
        for (var j = 1; j < daftar.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (!TugasLain.IsTugasLain(daftar[j].Teks) && IsKembar(kunci[i], kunci[j]))
                {
                    yield return At(daftar[j], $"Isinya sama atau hampir sama dengan {daftar[i].Uraian}: “{daftar[i].Teks.Trim()}”. Hapus salah satu atau gabungkan.", daftar[j].Teks.Trim());
                    break;
                }
            }
        }
    }

    // Every word of the shorter is in the longer: one is said twice. Two that differ by what they do ("koordinasi", "pembinaan") or to what, are two.
    private static bool IsKembar(HashSet<string> satu, HashSet<string> dua)
    {
        var (pendek, panjang) = satu.Count <= dua.Count ? (satu, dua) : (dua, satu);
        return panjang.Count - pendek.Count <= 2 && (pendek.Count >= KataMinimum || pendek.SetEquals(panjang) && pendek.Count > 1) && pendek.All(k => panjang.Contains(k) || (k.Length >= 5 && panjang.Any(p => p.Length >= 4 && KataMirip.IsMirip(k, p))));
    }

    // "sesuai dengan peraturan …" says of every task the same.
    [GeneratedRegex(@"\s+sesuai\s+(?:dengan\s+)?(?:ketentuan|peraturan|pedoman|perundang|bidang|prosedur)\b.*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaEkor();
}
