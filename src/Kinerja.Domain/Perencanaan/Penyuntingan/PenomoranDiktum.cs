using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// KESATU, KEDUA … follow the order of the rulings: an edit that adds, moves or removes one carries the new labels with it, as one step that is taken back as one. A label that does not say what its place says was
/// written so by a person and stays; one that is no number at all (KETENTUAN PENUTUP) is not counted.
/// </summary>
public static class PenomoranDiktum
{
    private const string Pertama = "PERTAMA";

    /// <summary>The edit with the labels that it makes necessary; the very same edit where it changes no order.</summary>
    public static Suntingan Follow(NaskahJson naskah, Suntingan suntingan)
    {
        if (suntingan is Suntingan.Ubah || naskah.BatangTubuh?.Diktum is not { } lama
            || PenyuntingNaskah.Apply(naskah, suntingan) is not HasilSuntingan.Berhasil { Naskah.BatangTubuh.Diktum: { } baru }
            || lama.Select(d => d.Id).SequenceEqual(baru.Select(d => d.Id)))
        {
            return suntingan;
        }

        var label = ReadLabel(lama.Count > 0 ? lama : baru);
        var otomatis = ListOtomatis(lama, label).ToHashSet();
        var dikenal = lama.Select(d => d.Id).ToHashSet();
        otomatis.UnionWith(baru.Where(d => !dikenal.Contains(d.Id) && (d.Label.Length == 0 || label.Contains(d.Label))).Select(d => d.Id));
        var ubah = CreateUbah(baru, label, otomatis).ToList();
        return ubah.Count == 0 ? suntingan : new Suntingan.Kelompok([suntingan, .. ubah]);
    }

    // The older habit begins with PERTAMA; both are in use.
    private static List<string> ReadLabel(IReadOnlyList<Diktum> daftar) =>
        [daftar.Any(d => d.Label == Pertama) ? Pertama : TeksBaku.Label(0), .. Enumerable.Range(1, TeksBaku.LabelMaksimum - 1).Select(TeksBaku.Label)];

    private static IEnumerable<DiktumId> ListOtomatis(IReadOnlyList<Diktum> daftar, List<string> label) =>
        daftar.Where(d => label.Contains(d.Label)).Where((d, i) => label.IndexOf(d.Label) == i).Select(d => d.Id);

    private static IEnumerable<Suntingan.Ubah> CreateUbah(IReadOnlyList<Diktum> daftar, List<string> label, HashSet<DiktumId> otomatis)
    {
        foreach (var (letak, diktum) in daftar.Where(d => otomatis.Contains(d.Id) || label.Contains(d.Label)).Index())
        {
            if (otomatis.Contains(diktum.Id) && (letak < label.Count ? label[letak] : "") is var seharusnya && seharusnya != diktum.Label)
            {
                yield return new Suntingan.Ubah(new AlamatNaskah(diktum.Id.Value, NamaBidang.Label), diktum.Label, seharusnya);
            }
        }
    }
}
