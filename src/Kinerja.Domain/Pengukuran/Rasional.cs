using System.Numerics;

namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// An exact fraction. Capaian is rounded once, from the true quotient: a decimal quotient is itself rounded at the 28th digit, and rounding that again can land on the other side of a half.
/// </summary>
internal readonly struct Rasional : IComparable<Rasional>
{
    private static readonly BigInteger MantisaMaksimum = (BigInteger.One << 96) - 1;

    private readonly BigInteger atas;
    private readonly BigInteger bawah;

    private Rasional(BigInteger atas, BigInteger bawah)
    {
        this.atas = bawah.Sign < 0 ? -atas : atas;
        this.bawah = BigInteger.Abs(bawah);
    }

    public bool IsZero => atas.IsZero;

    public static implicit operator Rasional(decimal nilai)
    {
        Span<int> bit = stackalloc int[4];
        decimal.GetBits(nilai, bit);
        var mantisa = ((BigInteger)(uint)bit[2] << 64) + ((BigInteger)(uint)bit[1] << 32) + (uint)bit[0];
        return new Rasional(bit[3] < 0 ? -mantisa : mantisa, BigInteger.Pow(10, (bit[3] >> 16) & 0xFF));
    }

    public static Rasional operator +(Rasional a, Rasional b) => new((a.atas * b.bawah) + (b.atas * a.bawah), a.bawah * b.bawah);

    public static Rasional operator -(Rasional a, Rasional b) => new((a.atas * b.bawah) - (b.atas * a.bawah), a.bawah * b.bawah);

    public static Rasional operator *(Rasional a, Rasional b) => new(a.atas * b.atas, a.bawah * b.bawah);

    public static Rasional operator /(Rasional a, Rasional b) => new(a.atas * b.bawah, a.bawah * b.atas);

    public static bool operator <(Rasional a, Rasional b) => a.CompareTo(b) < 0;

    public static bool operator >(Rasional a, Rasional b) => a.CompareTo(b) > 0;

    public static Rasional Abs(Rasional a) => new(BigInteger.Abs(a.atas), a.bawah);

    public int CompareTo(Rasional other) => (atas * other.bawah).CompareTo(other.atas * bawah);

    /// <summary>Rounded to so many places, by default half away from zero; <c>null</c> where it does not fit a decimal.</summary>
    public decimal? Round(int desimal, MidpointRounding cara = MidpointRounding.AwayFromZero)
    {
        var hasil = BigInteger.DivRem(BigInteger.Abs(atas) * BigInteger.Pow(10, desimal), bawah, out var sisa);
        var naik = cara switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToEven => (sisa * 2).CompareTo(bawah) is var c && (c > 0 || (c == 0 && !hasil.IsEven)),
            _ => sisa * 2 >= bawah,
        };
        hasil += naik ? 1 : 0;
        if (hasil > MantisaMaksimum)
        {
            return null;
        }

        var bagian = hasil.ToByteArray(isUnsigned: true).Concat(new byte[12]).Take(12).ToArray();
        return new decimal(BitConverter.ToInt32(bagian, 0), BitConverter.ToInt32(bagian, 4), BitConverter.ToInt32(bagian, 8), atas.Sign < 0 && !hasil.IsZero, (byte)desimal);
    }
}
