namespace Kinerja.Data.Contoh;

/// <summary>Chance for the examples, the same on every machine and in every version of the runtime (a linear congruence with the constants of Numerical Recipes).</summary>
internal sealed class AcakContoh(int benih)
{
    private uint keadaan = (uint)benih;

    /// <summary>From 0 up to, and without, <paramref name="batas"/>.</summary>
    public int Next(int batas)
    {
        keadaan = unchecked((keadaan * 1664525u) + 1013904223u);
        return (int)((keadaan >> 8) % (uint)batas);
    }

    public bool IsTerjadi(int persen) => Next(100) < persen;
}
