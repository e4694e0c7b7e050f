using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class JudulIndikator : AturanNaskah
{
    public override string Kode => "I01";

    public override string Nama => "Judul indikator utama pada indikator individu";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "PER/09/M.PAN/5/2007: indikator kinerja utama adalah indikator perangkat daerah, bukan indikator tiap jabatan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var camat = konteks.Jabatan.Where(j => j.Bacaan.Kedudukan is KedudukanJabatan.Camat).Select(j => j.Bagian).ToHashSet();
        foreach (var teks in konteks.Teks.Where(t => t.Bagian is not null && IsJudul(t)))
        {
            var utama = teks.Bagian!.Isi.Jenis is JenisIndikator.Iku || camat.Contains(teks.Bagian);
            if (!utama && Replace(teks.Teks, "utama", "individu") is { } individu)
            {
                yield return At(teks, "Judul ini menyebut indikator kinerja utama, padahal bagian ini memuat indikator kinerja individu.", teks.Teks, individu);
            }
            else if (utama && teks.Jenis is JenisTeks.JudulKolom && Replace(teks.Teks, "individu", "utama") is { } baru)
            {
                yield return At(teks, "Judul kolom ini menyebut indikator kinerja individu, padahal bagian ini memuat indikator kinerja utama.", teks.Teks, baru);
            }
        }
    }

    // The column of the sasaran is rightly called SASARAN/KINERJA UTAMA.
    private static bool IsJudul(TeksNaskah teks) =>
        teks.Jenis is JenisTeks.JudulBagian || (teks.Jenis is JenisTeks.JudulKolom && teks.Jalur.EndsWith(".indikator", StringComparison.Ordinal));

    private static string? Replace(string teks, string lama, string baru)
    {
        var i = teks.IndexOf(lama, StringComparison.OrdinalIgnoreCase);
        return i < 0 || !teks.Contains("indikator", StringComparison.OrdinalIgnoreCase) ? null : teks[..i] + PenelusurKata.FollowHuruf(teks.Substring(i, lama.Length), baru) + teks[(i + lama.Length)..];
    }
}
