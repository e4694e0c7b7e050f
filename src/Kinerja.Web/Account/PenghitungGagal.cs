using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace Kinerja.Web.Account;

/// <summary>
/// Counts failed sign-ins by name, known or not. Identity locks only accounts that exist, and a lock that only they have would tell which names do;
/// its own lockout stays behind this one and outlives a restart.
/// </summary>
public sealed class PenghitungGagal(TimeProvider clock) : IDisposable
{
    public const int BatasGagal = 5;
    public static readonly TimeSpan LamaKunci = TimeSpan.FromMinutes(5);

    // A flood of made-up names must not fill the memory: the oldest give way.
    private readonly MemoryCache hitungan = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    public bool IsTerkunci(string kunci) =>
        hitungan.TryGetValue(ToSidik(kunci), out Catatan? catatan) && catatan!.Jumlah >= BatasGagal && clock.GetUtcNow() < catatan.Sampai;

    public void Add(string kunci)
    {
        var sidik = ToSidik(kunci);
        lock (hitungan)
        {
            var kini = clock.GetUtcNow();
            var jumlah = hitungan.TryGetValue(sidik, out Catatan? lama) && kini < lama!.Sampai ? lama.Jumlah : 0;
            hitungan.Set(sidik, new Catatan(jumlah + 1, kini + LamaKunci), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LamaKunci });
        }
    }

    public void Clear(string kunci) => hitungan.Remove(ToSidik(kunci));

    public void Dispose() => hitungan.Dispose();

    // A name may be as long as a request allows, and may be a password typed into the wrong field: neither is kept.
    private static string ToSidik(string kunci) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(kunci)));

    private sealed record Catatan(int Jumlah, DateTimeOffset Sampai);
}
