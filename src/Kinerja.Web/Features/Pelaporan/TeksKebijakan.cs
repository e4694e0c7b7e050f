using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The rules of a kabupaten in words.</summary>
public static class TeksKebijakan
{
    /// <summary>The formula of capaian itself: T target, R realisasi.</summary>
    public static string Rumus(Polaritas? polaritas, KebijakanCapaian kebijakan) => (polaritas, kebijakan.RumusTurun) switch
    {
        (Polaritas.Turun, RumusTurun.Linear) => "(2 × T − R) / T × 100",
        (Polaritas.Turun, RumusTurun.Rasio) => "T / R × 100",
        (Polaritas.Stabil, _) => "100 − |R − T| / T × 100",
        _ => "R / T × 100",
    };

    /// <summary>The same with its figures, where both are numbers: <c>23 / 24 × 100</c>.</summary>
    public static string Rumus(DefinisiUkuran definisi, IsiHasilCapaian isi, KebijakanCapaian kebijakan) =>
        isi.Realisasi is { } r && NilaiTarget.Read(isi.Target) is NilaiTarget.Tunggal t
            ? Rumus(definisi.Polaritas, kebijakan).Replace("T", Angka.Write(t.Nilai), StringComparison.Ordinal).Replace("R", Angka.Write(Math.Round(r, 4, MidpointRounding.AwayFromZero)), StringComparison.Ordinal)
            : Rumus(definisi.Polaritas, kebijakan);

    public static string Batas(KebijakanCapaian kebijakan) => (kebijakan.BatasAtas, kebijakan.BatasBawah) switch
    {
        ({ } atas, { } bawah) => $"Capaian dibatasi paling tinggi {Angka.Write(atas)} dan paling rendah {Angka.Write(bawah)}.",
        ({ } atas, null) => $"Capaian dibatasi paling tinggi {Angka.Write(atas)}; tidak ada batas bawah.",
        (null, { } bawah) => $"Capaian dibatasi paling rendah {Angka.Write(bawah)}; tidak ada batas atas.",
        _ => "Capaian tidak dibatasi: boleh lebih dari 100 dan boleh negatif.",
    };

    public static string TargetNol(KebijakanCapaian kebijakan) => kebijakan.TargetNol is AturanTargetNol.TanpaNilai
        ? "Target 0: capaian tidak dihitung; sebabnya ditulis."
        : "Target 0: 100 bila realisasinya 0 juga, selain itu 0 (untuk yang makin kecil atau makin dekat makin baik); yang makin besar makin baik tidak dihitung.";

    public static string Pembulatan(KebijakanCapaian kebijakan) =>
        $"Dibulatkan sekali, {(kebijakan.Desimal == 0 ? "tanpa desimal" : $"{kebijakan.Desimal} angka di belakang koma")}, setengah ke atas; predikat ditentukan dari angka yang sudah dibulatkan.";

    /// <summary><c>91 ke atas</c>, <c>76 sampai di bawah 91</c>, <c>di bawah 51</c>.</summary>
    public static string Rentang(PitaPredikat pita) => (pita.Bawah, pita.Atas) switch
    {
        (null, null) => "semua capaian",
        ({ } bawah, null) => $"{Angka.Write(bawah)} ke atas",
        (null, { } atas) => $"di bawah {Angka.Write(atas)}",
        ({ } bawah, { } atas) => $"{Angka.Write(bawah)} sampai di bawah {Angka.Write(atas)}",
    };
}
