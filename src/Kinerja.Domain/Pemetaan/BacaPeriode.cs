using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pemetaan;

/// <summary>A column that holds the targets of one part of the year.</summary>
public sealed record LajurPeriode(string Kunci, string Nama, IReadOnlyList<string> NamaLain, JenisPeriode Jenis, int Nomor);

/// <summary>Periods as tables name them: <c>Triwulan II</c>, <c>TW 2</c>, <c>Semester I</c>, <c>Maret</c>, <c>Setahun</c>.</summary>
public static partial class BacaPeriode
{
    private static readonly string[] Romawi = ["i", "ii", "iii", "iv"];

    public static IReadOnlyList<LajurPeriode> DaftarLajur { get; } =
    [
        .. Enumerable.Range(1, 4).Select(n => new LajurPeriode($"target:tw{n}", $"Triwulan {Romawi[n - 1].ToUpperInvariant()}", [.. Names("triwulan", n), .. Names("tw", n), .. Names("trw", n), .. Names("targettriwulan", n), .. Names("targettw", n)], JenisPeriode.Triwulan, n)),
        .. Enumerable.Range(1, 2).Select(n => new LajurPeriode($"target:smt{n}", $"Semester {Romawi[n - 1].ToUpperInvariant()}", [.. Names("semester", n), .. Names("smt", n), .. Names("targetsemester", n)], JenisPeriode.Semester, n)),
    ];

    public static LajurPeriode? Find(string kunci) => DaftarLajur.FirstOrDefault(l => l.Kunci == kunci);

    public static bool TryRead(string teks, int tahun, out Periode? periode)
    {
        periode = null;
        var isi = teks.Trim().ToLowerInvariant();
        if (isi.Length == 0 || isi is "setahun" or "tahunan" or "tahun" || isi == tahun.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            periode = isi.Length == 0 ? null : Periode.Setahun(tahun);
            return periode is not null;
        }

        var cocok = Bagian().Match(isi);
        if (cocok.Success && Number(cocok.Groups[2].Value) is { } nomor)
        {
            var jenis = cocok.Groups[1].Value[0] == 's' ? JenisPeriode.Semester : JenisPeriode.Triwulan;
            periode = nomor <= jenis.JumlahSetahun() ? new Periode(tahun, jenis, nomor) : null;
        }
        else if (TryReadBulan(isi, out var bulan))
        {
            periode = Periode.Bulan(tahun, bulan);
        }

        return periode is not null;
    }

    /// <summary>A month by its name or number.</summary>
    public static bool TryReadBulan(string teks, out int bulan)
    {
        if (int.TryParse(teks, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out bulan))
        {
            return bulan is >= 1 and <= 12;
        }

        var ada = PembacaTanggal.TryRead($"1 {teks.Trim()}", out var hari, 2000);
        bulan = ada ? hari.Month : 0;
        return ada;
    }

    private static int? Number(string teks) => Array.IndexOf(Romawi, teks) is >= 0 and var i ? i + 1 : teks is [>= '1' and <= '4'] ? teks[0] - '0' : null;

    private static IEnumerable<string> Names(string depan, int nomor) => [depan + Romawi[nomor - 1], depan + nomor.ToString(System.Globalization.CultureInfo.InvariantCulture)];

    [GeneratedRegex(@"\A(triwulan|trw|tw|semester|smt)\.?\s*(iv|i{1,3}|[1-4])(?:\s+20\d\d)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bagian();
}
