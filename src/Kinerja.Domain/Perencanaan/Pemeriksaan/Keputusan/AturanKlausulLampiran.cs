using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K18: the diktum that brings in the annex does not make it part of the decree, or repeats itself.</summary>
internal sealed partial class AturanKlausulLampiran : AturanNaskah
{
    public override string Kode => "K18";

    public override string Nama => "Klausul lampiran";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "UU 12/2011 Lampiran II: lampiran merupakan bagian tidak terpisahkan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var diktum = konteks.ListTeks(JenisTeks.Diktum).ToList();
        var penyebut = diktum.Where(t => Lampiran().IsMatch(t.Teks)).ToList();
        if (penyebut is [var pertama, ..] && !penyebut.Any(t => TidakTerpisahkan().IsMatch(t.Teks)))
        {
            yield return At(
                pertama,
                "Lampiran belum dinyatakan sebagai bagian yang tidak terpisahkan dari Keputusan ini.",
                Lampiran().Match(pertama.Teks).Value,
                Akhir().IsMatch(pertama.Teks) ? Akhir().Replace(pertama.Teks, "$1 yang merupakan bagian tidak terpisahkan dari Keputusan ini.") : null);
        }

        if (konteks.Naskah.BatangTubuh is not null && konteks.Naskah.Lampiran.Count > 0 && penyebut.Count == 0)
        {
            yield return At(new TempatNaskah("batangTubuh.diktum", "Diktum"), "Keputusan ini berlampiran, tetapi tidak ada diktum yang menyebut Lampiran.");
        }

        var kecamatan = Kecamatan(konteks.Profil.NamaKecamatan);
        foreach (var teks in diktum)
        {
            if (kecamatan.Count(teks.Teks) > 1 && !BentukHuruf.SatuBaris(teks.Teks).Contains("Keputusan Camat", StringComparison.OrdinalIgnoreCase))
            {
                yield return At(teks, $"“Kecamatan {konteks.Profil.NamaKecamatan}” ditulis dua kali dalam satu kalimat.", $"Kecamatan {konteks.Profil.NamaKecamatan}");
            }
        }
    }

    private static Regex Kecamatan(string nama) => new($@"\bKecamatan\s+{Regex.Escape(nama)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\bLampiran\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lampiran();

    [GeneratedRegex(@"(?:tidak|tak)\s+(?:dapat\s+)?ter(?:pisah|lepas)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TidakTerpisahkan();

    [GeneratedRegex(@"(\bLampiran(?:\s+(?:Keputusan\s+)?ini)?)\s*\.?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Akhir();
}
