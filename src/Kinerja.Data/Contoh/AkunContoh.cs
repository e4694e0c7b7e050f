using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Contoh;

/// <summary>A demo account. Made and shown in Development only.</summary>
/// <param name="Wilayah">Name of the kecamatan or kabupaten, as the sign-in page shows it.</param>
/// <param name="Peran"><c>null</c>: pengelola.</param>
public sealed record AkunContoh(string Wilayah, string NamaPengguna, string Nama, Peran? Peran)
{
    /// <summary>The password of every demo account.</summary>
    public const string Sandi = "kinerja-contoh";

    private static readonly Peran[] PeranKecamatan = [Domain.Organisasi.Peran.Operator, Domain.Organisasi.Peran.Pelapor, Domain.Organisasi.Peran.Sekcam, Domain.Organisasi.Peran.Camat, Domain.Organisasi.Peran.AdminKecamatan];

    /// <summary>One account for each role of one kecamatan.</summary>
    public static IReadOnlyList<AkunContoh> OfKecamatan(KecamatanJson kecamatan) =>
        [.. PeranKecamatan.Select(p => new AkunContoh($"Kecamatan {kecamatan.Nama}", $"{NamaPendek(p)}.{Kecil(kecamatan.Nama)}", $"{p.Sebutan()} {kecamatan.Nama}", p))];

    /// <summary>One account for each role of one kabupaten.</summary>
    public static IReadOnlyList<AkunContoh> OfKabupaten(string kabupaten) =>
    [
        new($"Kabupaten {kabupaten}", $"organisasi.{Kecil(kabupaten)}", $"Bagian Organisasi Kabupaten {kabupaten}", Domain.Organisasi.Peran.AdminKabupaten),
        new($"Kabupaten {kabupaten}", $"inspektorat.{Kecil(kabupaten)}", $"Inspektorat Kabupaten {kabupaten}", Domain.Organisasi.Peran.Inspektorat),
    ];

    public static AkunContoh Pengelola { get; } = new("Server", "pengelola", "Pengelola Server", null);

    /// <summary>All of them, in the order in which the sign-in page lists them.</summary>
    public static IReadOnlyList<AkunContoh> ListAll()
    {
        var naskah = NaskahContoh.ReadAll();
        return
        [
            .. naskah.SelectMany(n => OfKecamatan(n.Kecamatan)),
            .. naskah.Select(n => n.Kecamatan.Kabupaten).Distinct().SelectMany(OfKabupaten),
            Pengelola,
        ];
    }

    private static string NamaPendek(Peran peran) => peran is Domain.Organisasi.Peran.AdminKecamatan ? "admin" : Kecil(peran.ToString());

    private static string Kecil(string teks) => teks.ToLowerInvariant().Replace(' ', '-');
}
