using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K26: what the letterhead says of the office's address.</summary>
internal sealed partial class AturanKop : AturanNaskah
{
    public override string Kode => "K26";

    public override string Nama => "Data kop surat";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Permendagri 1/2023: kop memuat alamat, telepon, Laman, dan Pos-el perangkat daerah";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah is { JenisNaskah: JenisNaskah.Keputusan, KopSurat: null })
        {
            yield return At(new TempatNaskah("kopSurat", "Kop surat"), "Keputusan ini belum berkop surat.") with { Tingkat = TingkatAturan.Peringatan };
        }

        foreach (var teks in konteks.ListTeks(JenisTeks.BarisKop))
        {
            if (Situs().Match(teks.Teks) is { Success: true } situs && !Letters(situs.Value).Contains(Letters(konteks.Profil.NamaKecamatan), StringComparison.OrdinalIgnoreCase))
            {
                yield return At(teks, $"Laman {situs.Value} milik kabupaten, bukan kecamatan ini.", situs.Value);
            }

            if (Istilah().Match(teks.Teks) is { Success: true } istilah)
            {
                yield return At(teks, "Tulis Laman untuk website dan Pos-el untuk e-mail.", istilah.Value, Istilah().Replace(teks.Teks, m => m.Value.StartsWith("web", StringComparison.OrdinalIgnoreCase) ? "Laman" : "Pos-el"));
            }

            if (Seluler().Match(teks.Teks) is { Success: true } seluler)
            {
                yield return At(teks, $"Nomor {seluler.Value} adalah nomor seluler, bukan telepon kantor.", seluler.Value);
            }

            if (Lambang().Match(teks.Teks) is { Success: true } lambang)
            {
                yield return At(teks, $"Lambang {lambang.Value} diganti kata Telepon.", lambang.Value, Lambang().Replace(teks.Teks, "Telepon"));
            }
        }
    }

    private static string Letters(string teks) => string.Concat(teks.Where(char.IsLetter));

    // A host name; not what follows the @ of an e-mail address.
    [GeneratedRegex(@"(?<![@\w.\-])(?:https?://)?(?:www\.)?(?:[\w\-]+\.)+go\.id\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Situs();

    [GeneratedRegex(@"\b(?:web\s?site|e-?mail)(?=\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Istilah();

    [GeneratedRegex(@"(?<![\d/])(?:\+62\s?|0)8\d{2}[\s\-]?\d{3,4}[\s\-]?\d{2,5}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Seluler();

    [GeneratedRegex(@"[☎☏✆✉]", RegexOptions.CultureInvariant)]
    private static partial Regex Lambang();
}
