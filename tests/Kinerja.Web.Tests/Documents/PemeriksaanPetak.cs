using System.Globalization;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Holds the words that poppler sees against the cells that the template reports.</summary>
internal static class PemeriksaanPetak
{
    private const string Lanjutan = "(lanjutan)";

    // Fonts draw a hair outside their own boxes; a border is half a point.
    private const double Toleransi = 0.6;

    /// <summary>One line per fault; empty when every cell holds exactly its text.</summary>
    public static string Describe(NaskahJson naskah, IReadOnlyList<LetakPetak> petak, IReadOnlyList<KataPdf> kata) => string.Join('\n', Check(naskah, petak, kata));

    private static List<string> Check(NaskahJson naskah, IReadOnlyList<LetakPetak> petak, IReadOnlyList<KataPdf> kata)
    {
        var harapan = IsiPetak.ListPetak(naskah);
        var salah = new List<string>();
        if (!harapan.Select(h => h.Id).Order(StringComparer.Ordinal).SequenceEqual(petak.Select(p => p.Id).Distinct().Order(StringComparer.Ordinal)))
        {
            salah.Add("Petak yang dilaporkan bukan petak naskah.");
        }

        var sudah = new HashSet<string>();
        foreach (var p in petak)
        {
            var isi = harapan.FirstOrDefault(h => h.Id == p.Id).Teks ?? "";
            Check(p, sudah.Add(p.Id) ? isi : Sambung(isi, naskah, p.Id), [.. kata.Where(k => IsTengahDi(k, p))], salah);
        }

        return salah;
    }

    // A continuation says the name again, without the components that stood under it.
    private static string Sambung(string isi, NaskahJson naskah, string id)
    {
        var rincian = naskah.Lampiran.SelectMany((l, i) => l.Bagian.SelectMany((b, j) => b.Sasaran.SelectMany((s, k) =>
            s.Indikator.Select((x, m) => (Id: $"lampiran[{i}].bagian[{j}].sasaran[{k}].indikator[{m}]", Rincian: IsiPetak.Daftar(x.Rincian)))))).FirstOrDefault(x => x.Id == id).Rincian ?? "";
        return isi[..^rincian.Length] + Lanjutan;
    }

    private static void Check(LetakPetak p, string harapan, IReadOnlyList<KataPdf> kata, List<string> salah)
    {
        foreach (var k in kata.Where(k => k.Kiri < p.X - Toleransi || k.Kanan > p.X + p.Lebar + Toleransi || k.Atas < p.Y - 1.5 || k.Bawah > p.Y + p.Tinggi + 1.5))
        {
            salah.Add(string.Create(CultureInfo.InvariantCulture, $"{p.Id} hal. {p.Halaman}: “{k.Teks}” ({k.Kiri:F1}–{k.Kanan:F1}, {k.Atas:F1}–{k.Bawah:F1}) keluar dari petaknya ({p.X:F1}–{p.X + p.Lebar:F1}, {p.Y:F1}–{p.Y + p.Tinggi:F1})."));
        }

        // A fraction is read in an order of poppler's own: the letters are compared, not their order.
        var terbaca = AlatPdf.Squeeze(string.Concat(kata.Select(k => k.Teks)));
        if (!terbaca.Order().SequenceEqual(AlatPdf.Squeeze(harapan).Order()))
        {
            salah.Add($"{p.Id} hal. {p.Halaman}: terbaca “{terbaca}”, seharusnya “{harapan}”.");
        }
    }

    private static bool IsTengahDi(KataPdf k, LetakPetak p)
    {
        var (x, y) = ((k.Kiri + k.Kanan) / 2, (k.Atas + k.Bawah) / 2);
        return k.Halaman == p.Halaman && x >= p.X && x <= p.X + p.Lebar && y >= p.Y && y <= p.Y + p.Tinggi;
    }
}
