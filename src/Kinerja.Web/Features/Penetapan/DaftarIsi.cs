using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The index of a decree: its body, its annexes, and every jabatan, with the number of matches of a search.</summary>
public sealed record DaftarIsi(IReadOnlyList<EntriIsi> Entri)
{
    public int JumlahCocok => Entri.Sum(e => e.Cocok ?? 0);

    public static DaftarIsi Of(NaskahJson naskah, PencarianNaskah? pencarian)
    {
        var entri = new List<EntriIsi>();
        if (naskah.BatangTubuh is not null || naskah.KopSurat is not null)
        {
            entri.Add(Create(JenisEntri.BatangTubuh, "keputusan", "Keputusan", TeksNaskah.Batang(naskah), pencarian));
        }

        var nomor = 0;
        foreach (var (lampiran, i) in naskah.Lampiran.Select((l, i) => (l, i)))
        {
            entri.Add(Create(JenisEntri.Lampiran, JangkarLampiran(i), naskah.Lampiran.Count > 1 ? $"Lampiran {AngkaRomawi.Write(i + 1)}" : "Lampiran", TeksNaskah.Lampiran(naskah, i), pencarian));
            foreach (var bagian in lampiran.Bagian)
            {
                nomor++;
                entri.Add(Create(JenisEntri.Bagian, JangkarBagian(nomor), bagian.Jabatan ?? $"Kecamatan {naskah.Kecamatan.Nama}", TeksNaskah.Bagian(naskah, bagian), pencarian));
            }
        }

        return new DaftarIsi(entri);
    }

    public static string JangkarLampiran(int urutan) => FormattableString.Invariant($"lampiran-{urutan + 1}");

    /// <summary>By place, not by name: two sections of one decree may carry one name.</summary>
    public static string JangkarBagian(int nomor) => FormattableString.Invariant($"jabatan-{nomor}");

    private static EntriIsi Create(JenisEntri jenis, string jangkar, string nama, IEnumerable<string> teks, PencarianNaskah? pencarian) =>
        new(jenis, jangkar, nama, pencarian is null ? null : teks.Sum(pencarian.Count));
}

/// <param name="Jenis">What it leads to.</param>
/// <param name="Jangkar">The id of its place on the page.</param>
/// <param name="Nama">As the index shows it.</param>
/// <param name="Cocok">How often the searched words stand there; <c>null</c> when nothing is searched.</param>
public sealed record EntriIsi(JenisEntri Jenis, string Jangkar, string Nama, int? Cocok);

public enum JenisEntri
{
    BatangTubuh,
    Lampiran,
    Bagian,
}
