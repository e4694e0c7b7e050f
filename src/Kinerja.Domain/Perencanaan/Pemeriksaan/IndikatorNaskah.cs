using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>One indicator of a naskah with its place, its rows and how the program would measure it. Read once for all rules.</summary>
/// <param name="Bagian">The section it stands in.</param>
/// <param name="Sasaran">The sasaran above it.</param>
/// <param name="Nama">Its name as a field.</param>
/// <param name="Isi">The indicator.</param>
/// <param name="Baris">Its rows.</param>
/// <param name="Usulan">The measures that the program proposes for it.</param>
internal sealed record IndikatorNaskah(BagianNaskah Bagian, TeksNaskah Sasaran, TeksNaskah Nama, IndikatorJson Isi, IReadOnlyList<BarisNaskah> Baris, IReadOnlyList<UsulanUkuran> Usulan)
{
    public static IReadOnlyList<IndikatorNaskah> ReadAll(KonteksPeriksa konteks)
    {
        var teks = konteks.Teks.ToDictionary(t => t.Jalur, StringComparer.Ordinal);
        var ukur = KonteksUsulan.Of(konteks.Naskah, konteks.Profil.JumlahDesa);
        return [.. konteks.Bagian.SelectMany(b => ReadBagian(b, teks, i => konteks.Ukuran.Propose(i, ukur)))];
    }

    private static IEnumerable<IndikatorNaskah> ReadBagian(BagianNaskah bagian, Dictionary<string, TeksNaskah> teks, Func<IndikatorJson, IReadOnlyList<UsulanUkuran>> propose)
    {
        foreach (var (i, sasaran) in bagian.Isi.Sasaran.Index())
        {
            foreach (var (j, indikator) in sasaran.Indikator.Index())
            {
                var di = $"{bagian.Jalur}.sasaran[{i}].indikator[{j}]";
                var baris = indikator.Formulasi.Select((f, k) => new BarisNaskah(teks[$"{di}.formulasi[{k}].teks"], f, ListSumber(f, $"{di}.formulasi[{k}].sumberData.daftar", teks)));
                yield return new IndikatorNaskah(bagian, teks[$"{bagian.Jalur}.sasaran[{i}].teks"], teks[$"{di}.teks"], indikator, [.. baris], propose(indikator));
            }
        }
    }

    private static TeksNaskah[] ListSumber(FormulasiJson formulasi, string jalur, Dictionary<string, TeksNaskah> teks) =>
        [.. formulasi.SumberData.Daftar.Butir.Select((_, n) => teks[$"{jalur}.butir[{n}].teks"])];

    /// <summary>The findings of the measures of one kind, each with the row it was read from.</summary>
    public IEnumerable<(TemuanUkuran Temuan, TeksNaskah Tempat)> FindTemuan(params string[] kode) =>
        from u in Usulan
        from t in u.DaftarTemuan
        where kode.Contains(t.Kode)
        select (t, u.DaftarBaris.Count > 0 ? Baris[u.DaftarBaris[0]].Teks : Nama);
}

/// <summary>One row of an indicator.</summary>
internal sealed record BarisNaskah(TeksNaskah Teks, FormulasiJson Isi, IReadOnlyList<TeksNaskah> Sumber);
