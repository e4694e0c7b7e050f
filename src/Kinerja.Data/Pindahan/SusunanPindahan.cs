using Kinerja.Data.Cadangan;

namespace Kinerja.Data.Pindahan;

/// <summary>Which tables a kecamatan takes along, and how the files of its ZIP are called.</summary>
public static class SusunanPindahan
{
    /// <summary>Everybody who stands in the record, without anything to sign in by.</summary>
    public const string BerkasOrang = "pengguna.csv";

    public const string FolderBerkas = "berkas/";

    public static readonly IReadOnlyList<string> KolomOrang = ["Id", "NamaPengguna", "Nama", "Nip", "Surel"];

    // Passwords, keys of a second step and sign-ins from elsewhere are nobody's but this installation's.
    private static readonly string[] Masuk = ["Pengguna", "KlaimPengguna", "MasukPengguna", "TokenPengguna"];

    public static string JalurTabel(string nama) => $"tabel/{nama}.csv";

    public static string JalurBerkas(string sha256, string ekstensi) => $"{FolderBerkas}{sha256}{ekstensi}";

    internal static IReadOnlyList<TabelCadangan> Select(IEnumerable<TabelCadangan> semua, LingkupCadangan.SatuKecamatan satu) => [.. semua.Where(t => !Masuk.Contains(t.Nama) && satu.Syarat(t) is not null)];

    /// <summary>A column whose text a spreadsheet might compute.</summary>
    internal static bool IsTeks(string jenis) => jenis == "text" || jenis.StartsWith("character varying", StringComparison.Ordinal);
}
