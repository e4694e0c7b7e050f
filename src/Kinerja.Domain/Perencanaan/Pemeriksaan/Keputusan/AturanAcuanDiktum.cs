using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K07: a diktum refers to itself, to a later one or to one that is not there.</summary>
internal sealed partial class AturanAcuanDiktum : AturanNaskah
{
    private const string Label = "KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH|KESEBELAS|KEDUA\\s?BELAS";

    public override string Kode => "K07";

    public override string Nama => "Acuan diktum salah";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Diktum hanya dapat mengacu pada diktum sebelumnya";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var label = (konteks.Naskah.BatangTubuh?.Diktum ?? []).Select(d => Squeeze(d.Label)).ToList();
        foreach (var (i, sendiri) in label.Index())
        {
            foreach (var teks in konteks.ListDi($"batangTubuh.diktum[{i}]").Where(t => t.Jenis is not JenisTeks.LabelDiktum))
            {
                foreach (var acuan in Acuan().Matches(teks.Teks).Select(m => m.Groups["daftar"]))
                {
                    var disebut = Satu().Matches(acuan.Value).Select(m => m.Value).ToList();
                    var benar = disebut.Where(d => label.IndexOf(Squeeze(d)) is >= 0 and var k && k < i).ToList();
                    if (benar.Count < disebut.Count)
                    {
                        yield return Describe(teks, acuan, disebut, benar, sendiri, label);
                    }
                }
            }
        }
    }

    private TemuanNaskah Describe(TeksNaskah teks, Group acuan, List<string> disebut, List<string> benar, string sendiri, List<string> label)
    {
        var salah = disebut.Except(benar).First();
        var sebab = Squeeze(salah) == sendiri ? "dirinya sendiri" : label.Contains(Squeeze(salah)) ? "diktum sesudahnya" : "diktum yang tidak ada";
        // With one reference left the sentence stays whole; with none, only a person knows what was meant.
        var baru = benar.Count == 1 ? string.Concat(teks.Teks.AsSpan(0, acuan.Index), benar[0], teks.Teks.AsSpan(acuan.Index + acuan.Length)) : null;
        return At(teks, $"Diktum {sendiri} mengacu pada {sebab} ({salah}).", acuan.Value, baru);
    }

    private static string Squeeze(string label) => BentukHuruf.SatuBaris(label).Trim(':', ' ').ToUpperInvariant();

    [GeneratedRegex($@"\bdiktum\s+(?<daftar>(?:{Label})\b(?:\s*(?:,|,?\s*dan|sampai\s+dengan|s\.d\.)\s*(?:diktum\s+)?(?:{Label})\b)*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acuan();

    [GeneratedRegex($@"\b(?:{Label})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Satu();
}
