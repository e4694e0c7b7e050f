using System.Diagnostics.CodeAnalysis;

namespace Kinerja.Web.Account;

/// <summary>Whether an address leads back into this program. An address that leads away would lend our sign-in page to a forger.</summary>
public static class AlamatLokal
{
    public static bool IsLokal([NotNullWhen(true)] string? alamat) =>
        alamat is ['/', .. var sisa] && sisa is not (['/', ..] or ['\\', ..]) && !alamat.Any(char.IsControl);
}
