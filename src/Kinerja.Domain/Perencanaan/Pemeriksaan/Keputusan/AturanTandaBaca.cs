namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K15: a broken line, or punctuation that closes an item or opens a list is missing.</summary>
internal sealed class AturanTandaBaca : AturanNaskah
{
    public override string Kode => "K15";

    public override string Nama => "Kalimat terputus atau tanda baca kurang";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Permendagri 1/2023; UU 12/2011 Lampiran II: setiap dasar hukum diakhiri titik koma";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var teks in konteks.ListTeks(JenisTeks.Menimbang, JenisTeks.Mengingat, JenisTeks.Memperhatikan, JenisTeks.Diktum, JenisTeks.ButirDiktum).Where(t => t.Teks.Trim().Contains('\n', StringComparison.Ordinal)))
        {
            yield return At(teks, "Kalimat terputus oleh pergantian baris.", teks.Teks, BentukHuruf.SatuBaris(teks.Teks));
        }

        foreach (var teks in konteks.ListTeks(JenisTeks.Memutuskan, JenisTeks.Menetapkan).Where(t => t.Teks.Trim() is var isi && !isi.Contains(':', StringComparison.Ordinal)))
        {
            yield return At(teks, $"Titik dua (:) hilang setelah “{teks.Teks.Trim()}”.", teks.Teks, teks.Teks.Contains(' ', StringComparison.Ordinal) ? null : teks.Teks.Trim() + ":");
        }

        foreach (var temuan in CheckDaftar(konteks, JenisTeks.Menimbang, "Pertimbangan").Concat(CheckDaftar(konteks, JenisTeks.Mengingat, "Dasar hukum")).Concat(CheckDiktum(konteks)))
        {
            yield return temuan;
        }
    }

    private IEnumerable<TemuanNaskah> CheckDaftar(KonteksPeriksa konteks, JenisTeks jenis, string sebutan)
    {
        var semua = konteks.ListTeks(jenis).ToList();
        foreach (var (i, teks) in semua.Index())
        {
            var terakhir = i == semua.Count - 1;
            if (!Ends(teks, ';') && !(terakhir && Ends(teks, '.')))
            {
                yield return At(teks, $"{sebutan} ini tidak diakhiri titik koma (;).", baru: Close(teks, ";"));
            }
        }
    }

    private IEnumerable<TemuanNaskah> CheckDiktum(KonteksPeriksa konteks)
    {
        foreach (var (i, diktum) in (konteks.Naskah.BatangTubuh?.Diktum ?? []).Index())
        {
            var di = konteks.ListDi($"batangTubuh.diktum[{i}]").ToList();
            var butir = di.Where(t => t.Jenis is JenisTeks.ButirDiktum).ToList();
            if (di.FirstOrDefault(t => t.Jenis is JenisTeks.Diktum) is { Teks.Length: > 0 } teks && !Ends(teks, butir.Count > 0 ? ':' : '.'))
            {
                yield return At(teks, butir.Count > 0 ? "Kalimat pembuka rincian tidak diakhiri titik dua (:)." : "Diktum ini tidak diakhiri titik.", baru: Close(teks, butir.Count > 0 ? ":" : "."));
            }

            // A list in which every item is a sentence of its own is another style, not a mistake.
            if (butir.All(b => Ends(b, '.')))
            {
                continue;
            }

            foreach (var (j, b) in butir.Index().Where(b => !IsTertutup(b.Item, b.Index == butir.Count - 1)))
            {
                var tanda = j == butir.Count - 1 ? "." : ";";
                yield return At(b, $"Rincian ini tidak diakhiri {(tanda == "." ? "titik" : "titik koma (;)")}.", baru: Close(b, tanda));
            }
        }
    }

    private static bool IsTertutup(TeksNaskah b, bool terakhir) =>
        terakhir ? Ends(b, '.') : Ends(b, ';') || b.Teks.TrimEnd() is var t && (t.EndsWith("; dan", StringComparison.Ordinal) || t.EndsWith("; atau", StringComparison.Ordinal) || t.EndsWith("; dan/atau", StringComparison.Ordinal));

    private static bool Ends(TeksNaskah teks, char tanda) => teks.Teks.TrimEnd().EndsWith(tanda);

    private static string Close(TeksNaskah teks, string tanda) => teks.Teks.TrimEnd().TrimEnd('.', ',', ';', ':', ' ') + tanda;
}
