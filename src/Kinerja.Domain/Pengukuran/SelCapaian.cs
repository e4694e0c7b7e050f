using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>How the cells of a table of achievements are read, the same for the command and for the page that checks published tables.</summary>
internal static class SelCapaian
{
    public static Capaian Compute(string target, string realisasi, Polaritas polaritas, KebijakanCapaian kebijakan)
    {
        if (IsKosong(realisasi))
        {
            return Capaian.Without(realisasi.Length == 0 ? "Realisasi belum diisi." : $"Realisasi “{realisasi}”: tidak ada angkanya.");
        }

        if (IsKosong(target))
        {
            return Capaian.Without(target.Length == 0 ? "Target belum diisi." : $"Target “{target}”: tidak ada angkanya.");
        }

        return NilaiTarget.Read(target, lentur: true) switch
        {
            NilaiTarget.Teks teks when !target.Any(char.IsAsciiDigit) => Capaian.Compute(teks, realisasi, kebijakan),
            NilaiTarget.Tanggal tanggal when PembacaTanggal.TryRead(realisasi, out var hari) => Capaian.Compute(tanggal, hari, kebijakan),
            NilaiTarget.Tanggal tanggal => Capaian.Without($"Realisasi “{realisasi}” bukan tanggal, sedangkan targetnya {TeksIndonesia.Tanggal(tanggal.Hari)}."),
            NilaiTarget.Teks => Capaian.Without(DescribeBukanAngka("Target", target)),
            var nilai => Angka.TryReadLenient(realisasi, out var angka) ? Capaian.Compute(nilai, angka.Nilai, polaritas, kebijakan) : Capaian.Without(DescribeBukanAngka("Realisasi", realisasi)),
        };
    }

    public static Polaritas? ReadPolaritas(string teks) => teks.ToLowerInvariant() switch
    {
        "naik" => Polaritas.Naik,
        "turun" => Polaritas.Turun,
        "stabil" => Polaritas.Stabil,
        _ => null,
    };

    public static string DescribeBukanAngka(string kolom, string isi) => $"{kolom} “{isi}” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76.";

    public static string DescribePolaritas(string isi) => $"Polaritas “{isi}” tidak dikenal. Tulis naik, turun, atau stabil.";

    private static bool IsKosong(string teks) => teks is "" or "-" or "–" or "−" || teks.Equals("n/a", StringComparison.OrdinalIgnoreCase) || teks.Equals("na", StringComparison.OrdinalIgnoreCase);
}
