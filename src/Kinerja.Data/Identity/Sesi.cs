using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Identity;

/// <summary>One signing in of a person on one device, which can be ended from another.</summary>
public sealed class Sesi : IBersama
{
    public Sesi(PenggunaId penggunaId, string alamat, string peramban, DateTimeOffset pada)
    {
        Id = SesiId.New();
        PenggunaId = penggunaId;
        Alamat = Shorten(alamat);
        Peramban = Shorten(peramban);
        DimulaiPada = pada;
        TerakhirPada = pada;
    }

    private Sesi()
    {
    }

    public SesiId Id { get; private set; }

    public PenggunaId PenggunaId { get; private set; }

    /// <summary>The network address it came from.</summary>
    public string Alamat { get; private set; } = null!;

    /// <summary>What the browser says of itself.</summary>
    public string Peramban { get; private set; } = null!;

    public DateTimeOffset DimulaiPada { get; private set; }

    public DateTimeOffset TerakhirPada { get; private set; }

    public DateTimeOffset? BerakhirPada { get; private set; }

    public void Touch(DateTimeOffset pada) => TerakhirPada = pada;

    public void End(DateTimeOffset pada) => BerakhirPada ??= pada;

    private static string Shorten(string teks) => teks.Length <= 300 ? teks : teks[..300];
}
