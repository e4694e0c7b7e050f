using System.Security.Cryptography;
using System.Text;

namespace Kinerja.Web.Common;

/// <summary>
/// The code that opens the first start: printed where only who runs the server looks. A new one at each start; without it, whoever finds the address first would own the installation.
/// </summary>
public sealed class KodePemasangan
{
    private const int Panjang = 12;

    public string Kode { get; } = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", Panjang);

    public bool IsCocok(string? teks) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes((teks ?? "").Trim().ToLowerInvariant()), Encoding.UTF8.GetBytes(Kode));
}
