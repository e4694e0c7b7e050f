using Kinerja.Domain.Umum;

namespace Kinerja.Data.Beban;

/// <summary>How much is loaded for a measurement of the program under load.</summary>
/// <param name="Kecamatan">In each kabupaten.</param>
/// <param name="Jabatan">In each kecamatan.</param>
/// <param name="Indikator">Of each jabatan.</param>
/// <param name="Bulan">Months that have figures.</param>
public sealed record RencanaBeban(int Kabupaten, int Kecamatan, int Jabatan = 20, int Indikator = 4, int Bulan = 12)
{
    /// <summary>The year that is measured.</summary>
    public const int Tahun = 2025;

    private const int PalingBanyakKode = 99;

    // No area of Indonesia has a code that begins with 0: whoever sees one knows that it is made up, and none that is real is ever in the way.
    private const int PalingBanyakKabupaten = 10 * PalingBanyakKode;

    public int JumlahKecamatan => Kabupaten * Kecamatan;

    /// <exception cref="AturanException">A number is out of its range.</exception>
    public void Check()
    {
        Check(Kabupaten, PalingBanyakKabupaten, "kabupaten");
        Check(Kecamatan, PalingBanyakKode, "kecamatan");
        Check(Jabatan, 100, "jabatan");
        Check(Indikator, 20, "indikator");
        Check(Bulan, 12, "bulan");
    }

    /// <param name="nomor">From 0.</param>
    public static KodeWilayah KodeKabupaten(int nomor) => KodeWilayah.Parse(string.Create(TeksIndonesia.Budaya, $"{nomor / PalingBanyakKode:00}.{(nomor % PalingBanyakKode) + 1:00}"));

    /// <param name="nomor">From 0, counted through all kabupaten.</param>
    public KodeWilayah KodeKecamatan(int nomor) => KodeWilayah.ParseKecamatan(string.Create(TeksIndonesia.Budaya, $"{KodeKabupaten(nomor / Kecamatan)}.{(nomor % Kecamatan) + 1:00}"));

    private static void Check(int nilai, int palingBanyak, string nama)
    {
        if (nilai < 1 || nilai > palingBanyak)
        {
            throw new AturanException($"Banyak {nama} harus antara 1 dan {palingBanyak}.");
        }
    }
}

/// <summary>What was loaded.</summary>
/// <param name="Baris">Rows of each table.</param>
public sealed record HasilBeban(int Kabupaten, int Kecamatan, int Tahun, IReadOnlyDictionary<string, long> Baris, double Detik);
