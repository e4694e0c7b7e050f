namespace Kinerja.Domain.Umum;

/// <summary>From one day to another, both included.</summary>
public readonly record struct RentangTanggal
{
    public RentangTanggal(DateOnly dari, DateOnly sampai)
    {
        Dari = dari;
        Sampai = dari <= sampai
            ? sampai
            : throw new AturanException($"Rentang tanggal terbalik: {TeksIndonesia.Tanggal(dari)} sesudah {TeksIndonesia.Tanggal(sampai)}.");
    }

    public DateOnly Dari { get; }

    public DateOnly Sampai { get; }

    public int JumlahHari => Sampai.DayNumber - Dari.DayNumber + 1;

    public static RentangTanggal OfTahun(int tahun) => new(new DateOnly(tahun, 1, 1), new DateOnly(tahun, 12, 31));

    public bool Contains(DateOnly tanggal) => Dari <= tanggal && tanggal <= Sampai;

    /// <summary>The days that both have, or <c>null</c>.</summary>
    public RentangTanggal? Intersect(RentangTanggal lain)
    {
        var (dari, sampai) = (Dari > lain.Dari ? Dari : lain.Dari, Sampai < lain.Sampai ? Sampai : lain.Sampai);
        return dari <= sampai ? new RentangTanggal(dari, sampai) : null;
    }

    public IEnumerable<DateOnly> EachDay()
    {
        for (var nomor = Dari.DayNumber; nomor <= Sampai.DayNumber; nomor++)
        {
            yield return DateOnly.FromDayNumber(nomor);
        }
    }
}

/// <summary>A calendar month, the step in which offices recap attendance.</summary>
public readonly record struct BulanKalender
{
    public BulanKalender(int tahun, int bulan)
    {
        Tahun = tahun is >= 1945 and <= 2199 ? tahun : throw new AturanException($"Tahun {tahun} di luar jangkauan.");
        Bulan = bulan is >= 1 and <= 12 ? bulan : throw new AturanException($"Bulan {bulan} tidak ada; isi 1 sampai 12.");
    }

    public int Tahun { get; }

    public int Bulan { get; }

    public DateOnly HariPertama => new(Tahun, Bulan, 1);

    public RentangTanggal Rentang => new(HariPertama, HariPertama.AddMonths(1).AddDays(-1));

    public static BulanKalender Of(DateOnly tanggal) => new(tanggal.Year, tanggal.Month);

    /// <summary>All months from one to another, both included.</summary>
    public static IReadOnlyList<BulanKalender> Range(BulanKalender dari, BulanKalender sampai)
    {
        if (sampai.HariPertama < dari.HariPertama)
        {
            throw new AturanException($"Rentang bulan terbalik: {dari} sesudah {sampai}.");
        }

        return [.. Enumerable.Range(0, ((sampai.Tahun - dari.Tahun) * 12) + sampai.Bulan - dari.Bulan + 1).Select(i => Of(dari.HariPertama.AddMonths(i)))];
    }

    public static IReadOnlyList<BulanKalender> OfTahun(int tahun) => Range(new(tahun, 1), new(tahun, 12));

    /// <summary><c>Januari 2022</c>.</summary>
    public override string ToString() => HariPertama.ToString("MMMM yyyy", TeksIndonesia.Budaya);
}
