using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K11: gazette left out, wrong, or not named in full.</summary>
internal sealed partial class AturanLembaran : AturanNaskah
{
    public override string Kode => "K11";

    public override string Nama => "Lembaran Negara kurang atau salah";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "UU 12/2011 Lampiran II: dasar hukum ditulis dengan Lembaran Negara Republik Indonesia dan Tambahannya";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var dipakai = konteks.Mengingat.SelectMany(d => d.Kutipan).Select(k => k.Lembaran?.Lembaran.Jenis).OfType<JenisLembaran>().ToHashSet();
        foreach (var dasar in konteks.Mengingat)
        {
            var (baru, pesan) = (new SuntinganTeks(dasar.Teks.Teks), new List<string>());
            foreach (var k in dasar.Kutipan.Where(k => !k.DalamJudul))
            {
                CheckSatu(dasar.Teks.Teks, k, konteks.Register.Find(k, konteks.Profil.Kode), dipakai, baru, pesan);
            }

            if (pesan.Count > 0)
            {
                yield return At(dasar.Teks, string.Join(" ", pesan), baru: baru.Apply());
            }
        }
    }

    private static void CheckSatu(string teks, KutipanPeraturan k, Peraturan? p, HashSet<JenisLembaran> dipakai, SuntinganTeks baru, List<string> pesan)
    {
        var sebut = teks[k.Awal..k.Akhir];
        var benar = p?.Lembaran;
        if (k.Lembaran is not { } tertulis)
        {
            // The Lembaran Negara is always named; another gazette where the other items name it.
            if (k.Jenis.IsLembaranNegara() || (benar is not null && dipakai.Contains(benar.Jenis)))
            {
                pesan.Add($"{sebut} tanpa {(k.Jenis.IsLembaranNegara() ? "Lembaran Negara" : "lembaran resminya")}.");
                if (benar is not null)
                {
                    baru.Insert(k.AkhirJudul, " " + benar.Sebutan(p!.NamaWilayah));
                }
            }

            return;
        }

        if (benar is not null && (benar.Tahun != tertulis.Lembaran.Tahun || benar.Nomor != tertulis.Lembaran.Nomor || benar.Tambahan != tertulis.Lembaran.Tambahan))
        {
            pesan.Add($"Lembaran {sebut} menurut register: {benar.Sebutan(p!.NamaWilayah).Trim('(', ')')}.");
            baru.Replace(tertulis.Awal, tertulis.Akhir, benar.Sebutan(p.NamaWilayah));
        }
        else if (!tertulis.RepublikIndonesia)
        {
            pesan.Add("Tertulis “Lembaran Negara” tanpa “Republik Indonesia”.");
            baru.Replace(tertulis.Awal, tertulis.Akhir, Singkat().Replace(teks[tertulis.Awal..tertulis.Akhir], "$0 Republik Indonesia"));
        }
    }

    [GeneratedRegex(@"\b(?:Lembaran|Berita)\s+Negara(?!\s+Republik)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Singkat();
}
