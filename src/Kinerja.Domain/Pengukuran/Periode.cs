using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

public enum JenisPeriode
{
    Bulan,
    Triwulan,
    Semester,
    Tahun,
}

/// <summary>A month, a quarter, a half year or a year: what a figure or a result belongs to. Ordered by its end, so that a quarter stands behind its last month.</summary>
public sealed record Periode : IComparable<Periode>
{
    private const int TahunAwal = 2000;
    private const int TahunAkhir = 2100;
    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    [JsonConstructor]
    public Periode(int tahun, JenisPeriode jenis, int nomor)
    {
        Tahun = tahun is >= TahunAwal and <= TahunAkhir ? tahun : throw new AturanException($"Tahun harus antara {TahunAwal} dan {TahunAkhir}.");
        Jenis = Enum.IsDefined(jenis) ? jenis : throw new AturanException("Jenis periode tidak dikenal.");
        Nomor = nomor >= 1 && nomor <= jenis.JumlahSetahun() ? nomor : throw new AturanException($"{jenis} bernomor 1 sampai {jenis.JumlahSetahun()}, bukan {nomor}.");
    }

    // The format asks for every part, and a part that is asked for needs a setter; privately, so that nothing goes around the constructor.
    [JsonInclude]
    public int Tahun { get; private init; }

    [JsonInclude]
    public JenisPeriode Jenis { get; private init; }

    /// <summary>Its place in the year, from 1.</summary>
    [JsonInclude]
    public int Nomor { get; private init; }

    [JsonIgnore]
    public int BulanAwal => ((Nomor - 1) * Jenis.JumlahBulan()) + 1;

    [JsonIgnore]
    public int BulanAkhir => Nomor * Jenis.JumlahBulan();

    public static Periode Bulan(int tahun, int bulan) => new(tahun, JenisPeriode.Bulan, bulan);

    public static Periode Triwulan(int tahun, int nomor) => new(tahun, JenisPeriode.Triwulan, nomor);

    public static Periode Semester(int tahun, int nomor) => new(tahun, JenisPeriode.Semester, nomor);

    public static Periode Setahun(int tahun) => new(tahun, JenisPeriode.Tahun, 1);

    public bool Contains(Periode lain) => Tahun == lain.Tahun && BulanAwal <= lain.BulanAwal && lain.BulanAkhir <= BulanAkhir;

    public bool Contains(DateOnly tanggal) => Tahun == tanggal.Year && BulanAwal <= tanggal.Month && tanggal.Month <= BulanAkhir;

    /// <summary>The periods of a kind that lie within this one, in order; none where the kind is longer.</summary>
    public IReadOnlyList<Periode> Split(JenisPeriode jenis) =>
        [.. Enumerable.Range(1, jenis.JumlahSetahun()).Select(n => new Periode(Tahun, jenis, n)).Where(Contains)];

    public int CompareTo(Periode? other) => other is null ? 1
        : (Tahun, BulanAkhir, Jenis.JumlahBulan()).CompareTo((other.Tahun, other.BulanAkhir, other.Jenis.JumlahBulan()));

    public static bool operator <(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) < 0;

    public static bool operator >(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) > 0;

    public static bool operator <=(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) <= 0;

    public static bool operator >=(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) >= 0;

    /// <summary>As people say it: <c>Januari 2022</c>, <c>Triwulan I 2022</c>, <c>Semester II 2022</c>, <c>2022</c>.</summary>
    public override string ToString() => Jenis switch
    {
        JenisPeriode.Bulan => new DateOnly(Tahun, Nomor, 1).ToString("MMMM yyyy", TeksIndonesia.Budaya),
        JenisPeriode.Tahun => Tahun.ToString(TeksIndonesia.Budaya),
        _ => string.Create(TeksIndonesia.Budaya, $"{Jenis} {Romawi[Nomor - 1]} {Tahun}"),
    };
}

public static class JenisPeriodeExtensions
{
    public static int JumlahBulan(this JenisPeriode jenis) => jenis switch
    {
        JenisPeriode.Bulan => 1,
        JenisPeriode.Triwulan => 3,
        JenisPeriode.Semester => 6,
        JenisPeriode.Tahun => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static int JumlahSetahun(this JenisPeriode jenis) => 12 / jenis.JumlahBulan();
}
