using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Ikhtisar;

/// <summary>What a measure's number means, as one text: where it differs between two years, their numbers are of two things.</summary>
public static class MaknaUkuran
{
    /// <param name="cetak">What the year's decree prints for the indicator, as <see cref="Perencanaan.Penyuntingan.PembandingIdentitas"/> defines it.</param>
    public static string Describe(DefinisiUkuran definisi, IEnumerable<string> cetak)
    {
        var rumus = Rumus.Read(definisi.Rumus).Rumus?.Describe() ?? definisi.Rumus ?? "";
        var variabel = definisi.DaftarVariabel.Select(v => $"{NamaVariabel.Key(v.Nama)}:{v.Akumulasi}").Order(StringComparer.Ordinal);
        return string.Join('\n', [definisi.Jenis.ToString(), rumus, definisi.Satuan.Trim().ToUpperInvariant(), definisi.Polaritas?.ToString() ?? "", .. variabel, "|", .. cetak.Distinct().Order(StringComparer.Ordinal)]);
    }
}
