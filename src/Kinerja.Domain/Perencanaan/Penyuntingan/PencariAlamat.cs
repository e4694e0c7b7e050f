using System.Globalization;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// From a path in the exchange format (<c>lampiran[0].bagian[3].tugas.butir[1].teks</c>), as checks and comparisons tell it, to the address that an edit, a comment or a jump goes by.
/// </summary>
public static class PencariAlamat
{
    private const string BatangTubuh = "batangTubuh.";

    // A list of items stands under its own name, or in an object with its marks.
    private static readonly string[] AkhiranDaftar = ["[", ".butir[", ".daftar.butir["];

    /// <summary>The field; where the path means a whole row or a part that is no field, the row with an empty field. <c>null</c> where there is no such place.</summary>
    public static AlamatNaskah? Find(NaskahJson naskah, string jalur)
    {
        JenisSimpul jenis = PetaNaskah.Naskah;
        object simpul = naskah;
        var sisa = jalur.StartsWith(BatangTubuh, StringComparison.Ordinal) ? jalur[BatangTubuh.Length..] : jalur;
        while (Step(jenis, simpul, sisa) is { } langkah)
        {
            (jenis, simpul, sisa) = langkah;
        }

        // An index that is left over is a place that this naskah does not have, unless it stands in a text of several lines (a letterhead, the head of an annex).
        var id = LangkahJejak.IdOrNull(jenis, simpul);
        return jenis.Ruas.Bidang.Any(b => b.Nama == sisa) ? new AlamatNaskah(id, sisa)
            : IsDaftar(jenis, sisa) ? null
            : new AlamatNaskah(id, "");
    }

    private static (JenisSimpul Jenis, object Simpul, string Sisa)? Step(JenisSimpul jenis, object simpul, string sisa)
    {
        foreach (var daftar in jenis.Ruas.Daftar)
        {
            foreach (var akhiran in AkhiranDaftar)
            {
                var awal = daftar.Nama + akhiran;
                var tutup = sisa.IndexOf(']', StringComparison.Ordinal);
                if (sisa.StartsWith(awal, StringComparison.Ordinal) && tutup > awal.Length - 1
                    && int.TryParse(sisa[awal.Length..tutup], NumberStyles.None, CultureInfo.InvariantCulture, out var letak)
                    && daftar.Get(simpul) is { } isi && letak < isi.Count)
                {
                    return (daftar.Jenis(), isi[letak], sisa[(tutup + 1)..].TrimStart('.'));
                }
            }
        }

        return null;
    }

    private static bool IsDaftar(JenisSimpul jenis, string sisa) =>
        jenis.Ruas.Daftar.Any(d => AkhiranDaftar.Any(a => sisa.StartsWith(d.Nama + a, StringComparison.Ordinal)));
}
