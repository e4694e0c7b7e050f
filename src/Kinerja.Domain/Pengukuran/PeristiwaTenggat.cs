namespace Kinerja.Domain.Pengukuran;

/// <summary>Something that a deadline is about: a proposal for one employee, one application.</summary>
/// <param name="Acuan">The date that the rule counts from, such as the TMT of a promotion.</param>
/// <param name="Selesai">When it was done; <c>null</c>: not yet.</param>
public sealed record PeristiwaTenggat(DateOnly Acuan, DateOnly? Selesai);

/// <summary>How many were in time.</summary>
/// <param name="Tepat">Done on the last day or before.</param>
/// <param name="Jumlah">All that were due: those in time, those late, and those not done although their day has gone.</param>
/// <param name="Menunggu">Not done, and their day is still to come: they count nowhere.</param>
public sealed record HasilTenggat(int Tepat, int Jumlah, int Menunggu)
{
    public static HasilTenggat Compute(AturanTenggat aturan, IReadOnlyCollection<PeristiwaTenggat> daftar, DateOnly hariIni, Func<DateOnly, bool> isHariKerja)
    {
        var terhitung = daftar.Select(p => (p.Selesai, Batas: aturan.FindBatas(p.Acuan, isHariKerja))).ToList();
        var menunggu = terhitung.Count(p => p.Selesai is null && hariIni <= p.Batas);
        return new HasilTenggat(terhitung.Count(p => p.Selesai <= p.Batas), terhitung.Count - menunggu, menunggu);
    }
}
