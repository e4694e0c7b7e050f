using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Whether a measure can be used as it is written.</summary>
public static class PemeriksaanDefinisi
{
    /// <exception cref="AturanException">It cannot; the sentence says why.</exception>
    public static void Require(DefinisiUkuran definisi)
    {
        if (definisi.Desimal is < 0 or > KebijakanCapaian.DesimalMaksimum)
        {
            throw new AturanException($"Desimal antara 0 dan {KebijakanCapaian.DesimalMaksimum}.");
        }

        if (definisi.Jenis is JenisUkuran.Penjelasan)
        {
            return;
        }

        Satuan.Parse(definisi.Satuan);
        foreach (var variabel in definisi.DaftarVariabel)
        {
            Satuan.Parse(variabel.Satuan);
        }

        if (definisi.Rumus is { } teks)
        {
            RequireVariabel(Rumus.Parse(teks), definisi);
        }
    }

    // A variable without a line of its own would have no unit and no way to accumulate.
    private static void RequireVariabel(Rumus rumus, DefinisiUkuran definisi)
    {
        var ada = definisi.DaftarVariabel.Select(v => NamaVariabel.Key(v.Nama)).ToHashSet(StringComparer.Ordinal);
        if (rumus.DaftarVariabel.FirstOrDefault(v => !ada.Contains(v.Kunci)) is { } kurang)
        {
            throw new AturanException($"Variabel “{kurang.Nama}” belum punya satuan dan cara menjumlahkan.");
        }
    }
}
