using System.Security.Cryptography;

namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>
/// The code in the QR of a decree: 26 letters and digits, 130 random bits, so that none can be guessed. Without I, L, O and U, which are misread or form words (Crockford's base 32);
/// somebody who types it off the paper may write them small, with O for 0 and I or L for 1, with spaces or hyphens.
/// </summary>
public sealed record KodePengesahan
{
    public const int Panjang = 26;

    private const string Huruf = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private KodePengesahan(string value) => Value = value;

    public string Value { get; }

    public static KodePengesahan New() => new(RandomNumberGenerator.GetString(Huruf, Panjang));

    /// <summary><c>null</c> for what is no code.</summary>
    public static KodePengesahan? Read(string? teks)
    {
        if (teks is null || teks.Length > 2 * Panjang)
        {
            return null;
        }

        var rapi = string.Concat(teks.ToUpperInvariant().Where(h => h is not (' ' or '-')).Select(h => h switch { 'O' => '0', 'I' or 'L' => '1', _ => h }));
        return rapi.Length == Panjang && rapi.All(Huruf.Contains) ? new KodePengesahan(rapi) : null;
    }

    public override string ToString() => Value;
}
