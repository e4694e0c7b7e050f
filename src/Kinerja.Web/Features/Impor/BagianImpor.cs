using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Impor;

/// <summary>A part of the paper that is looked through at once.</summary>
internal sealed partial record BagianImpor(string Kunci, string Nama, IReadOnlyList<BidangTerbaca> Bidang, int Tertunda)
{
    public static IReadOnlyList<BagianImpor> List(KonsepImpor konsep)
    {
        var tertunda = konsep.DaftarTertunda.Select(b => b.Jalur).ToHashSet(StringComparer.Ordinal);
        return [.. konsep.Bidang.GroupBy(b => Kelompok().Match(b.Jalur).Value, StringComparer.Ordinal).Select(g => new BagianImpor(g.Key, NameOf(g.Key, konsep), [.. g], g.Count(b => tertunda.Contains(b.Jalur))))];
    }

    private static string NameOf(string kunci, KonsepImpor konsep)
    {
        if (Jabatan().Match(kunci) is not { Success: true } m)
        {
            return kunci switch { "kopSurat" => "Kop surat", "batangTubuh" => "Keputusan", _ => "Kepala dan penutup lampiran" };
        }

        int Angka(string nama) => int.Parse(m.Groups[nama].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var bagian = konsep.Naskah.Lampiran[Angka("lampiran")].Bagian[Angka("bagian")];
        return string.IsNullOrWhiteSpace(bagian.Jabatan) ? bagian.Judul.ToSatuBaris() : bagian.Jabatan.ToSatuBaris();
    }

    [GeneratedRegex(@"\Alampiran\[[0-9]+\](?:\.bagian\[[0-9]+\])?|\A[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Kelompok();

    [GeneratedRegex(@"\Alampiran\[(?<lampiran>[0-9]+)\]\.bagian\[(?<bagian>[0-9]+)\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Jabatan();
}
