namespace Kinerja.Data.Contoh;

/// <summary>Numbers that look like chance and are the same on every machine and in every run: demo figures must not change under a guide's pictures.</summary>
internal sealed class AcakContoh
{
    private ulong keadaan = 14695981039346656037;

    public AcakContoh(string benih)
    {
        foreach (var c in benih)
        {
            keadaan = (keadaan ^ c) * 1099511628211;
        }
    }

    public AcakContoh(int benih)
        : this(benih.ToString(System.Globalization.CultureInfo.InvariantCulture))
    {
    }

    /// <summary>From 0 up to, and without, <paramref name="batas"/>.</summary>
    public int Next(int batas) => Next(0, batas - 1);

    /// <summary>From <paramref name="dari"/> to <paramref name="sampai"/>, both included.</summary>
    public int Next(int dari, int sampai)
    {
        keadaan ^= keadaan << 13;
        keadaan ^= keadaan >> 7;
        keadaan ^= keadaan << 17;
        return dari + (int)(keadaan % (ulong)(sampai - dari + 1));
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int persen) => Next(1, 100) <= persen;
}
