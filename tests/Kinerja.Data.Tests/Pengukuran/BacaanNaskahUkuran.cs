using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Tests.Pengukuran;

/// <summary>One formulasi row of a decree with the measures that read it.</summary>
internal sealed record BarisTerbaca(string Kode, int Bagian, int Nomor, int DalamIndikator, IndikatorJson Indikator, FormulasiJson Formulasi, IReadOnlyList<UsulanUkuran> DaftarUkuran)
{
    private const string Antara = " | ";

    /// <summary>The line of <c>ukuran.csv</c> that this reading would be.</summary>
    public string[] ToCsv() =>
    [
        Kode, $"{Bagian}", $"{Nomor}", Shorten(Formulasi.Teks), Join(u => u.Jenis.ToString()), Join(u => u.Rumus ?? "-"),
        Join(u => u.DaftarVariabel.Count == 0 ? "-" : string.Join(", ", u.DaftarVariabel.Select(v => $"{v.Satuan}:{v.Akumulasi}"))),
        Join(u => u.Satuan), Join(u => u.Polaritas?.ToString() ?? "?"), Join(u => u.Periode.ToString()), Join(u => u.Akumulasi.ToString()), Join(DescribeTarget),
        string.Join(Antara, DaftarUkuran.Select(u => u.DaftarTemuan.Count == 0 ? "-" : string.Join(' ', u.DaftarTemuan.Select(t => t.Kode)))),
    ];

    public static IReadOnlyList<BarisTerbaca> ReadAll(NaskahJson naskah, int? jumlahDesa)
    {
        var konteks = KonteksUsulan.Of(naskah, jumlahDesa);
        var (hasil, nomor) = (new List<BarisTerbaca>(), 0);
        foreach (var (bagian, isi) in naskah.Lampiran.SelectMany(l => l.Bagian).Index())
        {
            foreach (var indikator in isi.Sasaran.SelectMany(s => s.Indikator))
            {
                var usulan = PengusulUkuran.Propose(indikator, konteks);
                hasil.AddRange(indikator.Formulasi.Select((f, i) => new BarisTerbaca(naskah.Kecamatan.Kode, bagian + 1, ++nomor, i, indikator, f, [.. usulan.Where(u => u.DaftarBaris.Contains(i))])));
            }
        }

        return hasil;
    }

    private static string DescribeTarget(DefinisiUkuran ukuran)
    {
        IEnumerable<string> target = ukuran.DaftarTarget.Select(t => t.Komponen is null ? t.Describe() : $"{t.Komponen}: {t.Describe()}");
        var teks = string.Join(", ", ukuran.Tenggat is { } tenggat ? [.. target, "tenggat " + tenggat.Describe()] : target);
        return teks.Length == 0 ? "-" : teks;
    }

    private static string Shorten(string teks)
    {
        var satu = NotasiCetak.ToLinear(teks).Replace('\n', ' ').Replace(';', ',');
        return satu.Length <= 70 ? satu : satu[..70].TrimEnd() + "…";
    }

    private string Join(Func<DefinisiUkuran, string> baca) => string.Join(Antara, DaftarUkuran.Select(u => baca(u.Definisi)));
}
