using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Tests.Documents;

/// <summary>What the paper must say, read from the decree alone: the other opinion that the printed text is held against.</summary>
internal static class IsiPetak
{
    /// <summary>Text of every cell by its path, in the order of the paper.</summary>
    public static IReadOnlyList<(string Id, string Teks)> ListPetak(NaskahJson naskah) =>
        [.. naskah.Lampiran.SelectMany((l, i) => l.Bagian.SelectMany((b, j) => ListPetak(b, $"lampiran[{i}].bagian[{j}]")))];

    public static IEnumerable<(string Id, string Teks)> ListPetak(BagianJabatanJson bagian, string jalur)
    {
        foreach (var (sasaran, i) in bagian.Sasaran.Select((s, i) => (s, i)))
        {
            var di = $"{jalur}.sasaran[{i}]";
            yield return (di, sasaran.Teks);
            foreach (var (indikator, j) in sasaran.Indikator.Select((x, j) => (x, j)))
            {
                yield return ($"{di}.indikator[{j}]", Tanda(indikator.Penanda, j) + indikator.Teks + Daftar(indikator.Rincian));
                foreach (var (formulasi, k) in indikator.Formulasi.Select((f, k) => (f, k)))
                {
                    var id = $"{di}.indikator[{j}].formulasi[{k}]";
                    yield return ($"{id}.teks", Tanda(formulasi.Penanda, k) + Rumus(NotasiCetak.Parse(formulasi.Teks)) + Catatan(formulasi.Catatan));
                    yield return ($"{id}.sumberData", Daftar(formulasi.SumberData.Daftar) + Catatan(formulasi.SumberData.Catatan));
                }
            }
        }
    }

    /// <summary>What a section says before its table.</summary>
    public static IEnumerable<string> ListUraian(BagianJabatanJson bagian, LabelBagian label)
    {
        label = bagian.Label ?? label;
        yield return bagian.Judul;
        if (bagian.Jabatan is { } jabatan)
        {
            yield return $"{label.Jabatan}:{jabatan}";
        }

        foreach (var (nama, daftar) in new[] { (label.Tugas, bagian.Tugas), (label.Fungsi, bagian.Fungsi) })
        {
            if (daftar is not null)
            {
                yield return $"{nama}:";
                foreach (var (butir, i) in daftar.Butir.Select((b, i) => (b, i)))
                {
                    yield return Tanda(daftar.Gaya, i) + butir.Teks;
                }
            }
        }
    }

    public static string Daftar(DaftarButir? daftar) => daftar is null ? "" : string.Concat(daftar.Butir.Select((b, i) => Tanda(daftar.Gaya, i) + b.Teks));

    private static string Catatan(string? catatan) => catatan is null ? "" : $"Catatan : {catatan}";

    private static string Rumus(IReadOnlyList<BentukCetak> bentuk) =>
        string.Concat(bentuk.Select(b => b is BentukCetak.Pecahan p ? Rumus(p.Pembilang) + Rumus(p.Penyebut) : ((BentukCetak.Teks)b).Isi));

    // No decree has lists of more than 26 items.
    private static string Tanda(GayaDaftar gaya, int nomor) => gaya switch
    {
        GayaDaftar.Huruf => "abcdefghijklmnopqrstuvwxyz"[nomor] + ".",
        GayaDaftar.Angka => $"{nomor + 1}.",
        GayaDaftar.Strip => "-",
        GayaDaftar.Wajik => "❖",
        _ => "",
    };
}
