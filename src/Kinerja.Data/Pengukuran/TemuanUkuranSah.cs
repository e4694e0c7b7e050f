using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Data.Pengukuran;

/// <summary>What is still to be said of a measure that was approved.</summary>
internal static class TemuanUkuranSah
{
    /// <param name="definisi">As approved.</param>
    /// <param name="usulan">What the program would propose for the same rows; <c>null</c> where it proposes nothing at that place.</param>
    public static IReadOnlyList<TemuanUkuran> List(DefinisiUkuran definisi, UsulanUkuran? usulan, string namaIndikator)
    {
        if (usulan is not null && usulan.Definisi.Rumus == definisi.Rumus)
        {
            return usulan.DaftarTemuan;
        }

        // The formula is a person's own: what was said of the printed one does not hold for it, what was said of the row does.
        var rumus = definisi.Rumus is { } teks && Rumus.Read(teks).Rumus is { } terbaca ? PemeriksaanRumus.Check(terbaca, definisi.FindSatuan, namaIndikator) : [];
        var dariRumus = Enum.GetNames<KodeTemuan>();
        return
        [
            .. rumus.Select(t => new TemuanUkuran(t.Kode.ToString(), t.Bobot, t.Pesan, t.Usulan?.Describe())),
            .. (usulan?.DaftarTemuan ?? []).Where(t => !dariRumus.Contains(t.Kode)),
        ];
    }
}
