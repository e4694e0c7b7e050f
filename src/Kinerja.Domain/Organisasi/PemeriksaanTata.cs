using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>Refuses a look that no paper can be printed with, in the words of the form it was typed in.</summary>
public static class PemeriksaanTata
{
    public const decimal HurufTerkecil = 8m;
    public const decimal HurufTerbesar = 14m;
    public const int MarginTerkecil = 10;
    public const int MarginTerbesar = 60;
    public const int BarisKopTerbanyak = 8;
    private const int PanjangBaris = 150;

    /// <returns>The same, with the lines of the letterhead trimmed and empty ones left out.</returns>
    public static TataNaskah Check(TataNaskah tata)
    {
        RequireHuruf(tata.UkuranHuruf, "Ukuran huruf naskah");
        RequireHuruf(tata.UkuranHurufTabel, "Ukuran huruf tabel");
        RequireMargin(tata.Margin.Atas, "atas");
        RequireMargin(tata.Margin.Kanan, "kanan");
        RequireMargin(tata.Margin.Bawah, "bawah");
        RequireMargin(tata.Margin.Kiri, "kiri");
        return tata with
        {
            KopSurat = CheckKop(tata.KopSurat),
            PolaNomor = string.IsNullOrWhiteSpace(tata.PolaNomor) ? null : new PolaNomor(tata.PolaNomor).Teks,
        };
    }

    private static KopSurat? CheckKop(KopSurat? kop)
    {
        var baris = kop?.Baris.Where(b => !string.IsNullOrWhiteSpace(b.Teks)).Select(b => b with { Teks = Wajib.Teks(b.Teks, "Baris kop surat", PanjangBaris) }).ToList() ?? [];
        return baris.Count switch
        {
            0 => null,
            > BarisKopTerbanyak => throw new AturanException($"Kop surat paling banyak {BarisKopTerbanyak} baris."),
            _ => new KopSurat(baris),
        };
    }

    private static void RequireHuruf(decimal ukuran, string isian)
    {
        if (ukuran is < HurufTerkecil or > HurufTerbesar)
        {
            throw new AturanException($"{isian} antara {HurufTerkecil:0} dan {HurufTerbesar:0} titik.");
        }
    }

    private static void RequireMargin(int milimeter, string sisi)
    {
        if (milimeter is < MarginTerkecil or > MarginTerbesar)
        {
            throw new AturanException($"Margin {sisi} antara {MarginTerkecil} dan {MarginTerbesar} mm.");
        }
    }
}
