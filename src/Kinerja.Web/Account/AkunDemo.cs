namespace Kinerja.Web.Account;
public sealed record AkunDemo(string Kecamatan, string Peran, string NamaPengguna, string Sandi);
public static class DaftarAkunDemo { public static IReadOnlyList<AkunDemo> Semua => [new("Ampelgading", "Operator", "ampelgading.operator", "kinerja-demo-2022")]; }
