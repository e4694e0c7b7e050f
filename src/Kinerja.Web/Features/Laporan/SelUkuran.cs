using System.Globalization;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pelaporan;

namespace Kinerja.Web.Features.Laporan;

/// <summary>The cells of a measure: on paper as the page of results writes them, in a sheet as the stored number.</summary>
internal static class SelUkuran
{
    /// <summary>Unknown is said in words and never 0.</summary>
    public const string TanpaData = "belum ada data";

    public const string TanpaTarget = "belum ditetapkan";

    // The formulas that policies allow. Which one made a number is asked of the number itself.
    private static readonly (Polaritas Polaritas, Func<decimal, decimal, decimal?> Hitung, string Pola)[] DaftarRumus =
    [
        (Polaritas.Naik, (t, r) => r / t * 100, "{1}/{0}*100"),
        (Polaritas.Turun, (t, r) => ((2 * t) - r) / t * 100, "(2*{0}-{1})/{0}*100"),
        (Polaritas.Turun, (t, r) => r == 0 ? null : t / r * 100, "{0}/{1}*100"),
        (Polaritas.Stabil, (t, r) => 100 - (Math.Abs(r - t) / t * 100), "100-ABS({1}-{0})/{0}*100"),
    ];

    public static SelLaporan Teks(string? teks) => new(teks?.ToSatuBaris() ?? "");

    public static SelLaporan Nomor(int nomor) => new(nomor.ToString(CultureInfo.InvariantCulture), new NilaiSel(nomor, 0));

    public static SelLaporan Jumlah(int jumlah, RumusSel? rumus = null) => new(jumlah.ToAngka(), new NilaiSel(jumlah, 0, "", rumus));

    public static SelLaporan Target(IsiHasilCapaian isi) => isi.Target is not { } teks ? new(TanpaTarget)
        : NilaiTarget.Read(teks) is NilaiTarget.Tunggal t ? new(TampilanCapaian.Target(isi), new NilaiSel(t.Nilai, Desimal(t.Nilai), isi.Persen ? "%" : ""))
        : new(TampilanCapaian.Target(isi));

    /// <summary>A target with its unit, as an agreement prints it: <c>12 laporan</c>.</summary>
    public static SelLaporan Target(DefinisiUkuran definisi, TargetBerlaku? target)
    {
        if (target is null)
        {
            return new(TanpaTarget);
        }

        var satuan = definisi.Satuan == "%" ? "%" : " " + definisi.Satuan;
        return NilaiTarget.Read(target.Teks) switch
        {
            NilaiTarget.Tunggal t => new(Angka.Write(t.Nilai) + satuan, new NilaiSel(t.Nilai, Desimal(t.Nilai), satuan)),
            NilaiTarget.Rentang when !target.Teks.TrimEnd().EndsWith('%') => new(target.Teks + satuan),
            _ => new(target.Teks),
        };
    }

    public static SelLaporan Realisasi(IsiHasilCapaian isi, DefinisiUkuran definisi) => isi.Realisasi is not { } nilai ? new(TanpaData)
        : new(TampilanCapaian.Realisasi(isi, definisi), new NilaiSel(nilai, !isi.Persen && decimal.IsInteger(nilai) ? 0 : definisi.Desimal, isi.Persen ? "%" : ""));

    /// <param name="kolomTarget">Where the target of the same row stands; the realisasi stands right of it.</param>
    public static SelLaporan Capaian(IsiHasilCapaian isi, DefinisiUkuran definisi, int? kolomTarget = null) => isi.Capaian is not { } nilai ? new("–")
        : new(TampilanCapaian.Capaian(isi), new NilaiSel(nilai, Desimal(nilai), "%", kolomTarget is { } k ? FindRumus(isi, definisi, k) : null));

    public static SelLaporan Predikat(IsiHasilCapaian isi) => new(isi.Predikat ?? "–");

    /// <summary>Places behind the comma that a number really has.</summary>
    public static int Desimal(decimal nilai)
    {
        var desimal = 0;
        for (; desimal < KebijakanCapaian.DesimalMaksimum && !decimal.IsInteger(nilai); desimal++)
        {
            nilai *= 10;
        }

        return desimal;
    }

    // A formula stands in the sheet only where it gives exactly the stored number: a cap, a range or another rule leaves the number alone.
    private static RumusSel? FindRumus(IsiHasilCapaian isi, DefinisiUkuran definisi, int kolomTarget)
    {
        if (isi is not { Realisasi: { } r, Capaian: { } c } || NilaiTarget.Read(isi.Target) is not NilaiTarget.Tunggal { Nilai: > 0 and var t })
        {
            return null;
        }

        foreach (var (polaritas, hitung, pola) in DaftarRumus)
        {
            if (definisi.Polaritas == polaritas && FindDesimal(() => hitung(t, r), c) is { } desimal)
            {
                return new RumusSel(string.Create(CultureInfo.InvariantCulture, $"ROUND({pola},{desimal})"), new AcuanSel.Sebaris(kolomTarget), new AcuanSel.Sebaris(kolomTarget + 1));
            }
        }

        return null;
    }

    private static int? FindDesimal(Func<decimal?> hitung, decimal capaian)
    {
        try
        {
            return hitung() is { } nilai
                ? new int?[] { 2, 0, 1, 3, 4 }.FirstOrDefault(d => Math.Round(nilai, d!.Value, MidpointRounding.AwayFromZero) == capaian)
                : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
