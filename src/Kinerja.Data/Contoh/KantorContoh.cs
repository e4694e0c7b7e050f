using System.Globalization;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Contoh;

/// <summary>Puts the posts that a paper names into an office: who leads whom, and in which unit.</summary>
internal static class KantorContoh
{
    private static readonly string[] BukanKata = ["kecamatan", "kromengan", "bagian", "seksi", "kepala", "kasubag", "pengelola", "pengolah", "pengadministrasi", "kesejahteraan"];

    public static JenjangContoh Jenjang(string nama) => Kecil(nama) switch
    {
        "camat" => JenjangContoh.Camat,
        var n when n.StartsWith("sekretaris", StringComparison.Ordinal) => JenjangContoh.Sekcam,
        var n when IsKasubag(n) || n.StartsWith("kasi", StringComparison.Ordinal) || n.StartsWith("seksi", StringComparison.Ordinal) || n.StartsWith("kepala seksi", StringComparison.Ordinal) => JenjangContoh.Kepala,
        _ => JenjangContoh.Staf,
    };

    public static bool IsKasubag(string nama) => Kecil(nama) is var n && (n.Contains("sub bagian", StringComparison.Ordinal) || n.Contains("kasubag", StringComparison.Ordinal));

    /// <summary>The subbagian that keeps the office's people and letters.</summary>
    public static Jabatan FindKasubagUmum(IReadOnlyList<Jabatan> jabatan) => jabatan.First(j => IsKasubag(j.Nama) && Kecil(j.Nama).Contains("umum", StringComparison.Ordinal));

    public static void Arrange(IReadOnlyList<Jabatan> jabatan)
    {
        var camat = jabatan.Single(j => Jenjang(j.Nama) is JenjangContoh.Camat);
        var sekcam = jabatan.Single(j => Jenjang(j.Nama) is JenjangContoh.Sekcam);
        var kepala = jabatan.Where(j => Jenjang(j.Nama) is JenjangContoh.Kepala).ToList();
        foreach (var j in jabatan.Where(j => j != camat))
        {
            var atasan = Jenjang(j.Nama) is JenjangContoh.Staf ? FindKepala(j.Nama, kepala) ?? FindKasubagUmum(jabatan) : IsKasubag(j.Nama) ? sekcam : camat;
            var kepalaUnit = Jenjang(j.Nama) is JenjangContoh.Staf ? atasan : j;
            j.Update(j.Nama, Jenjang(j.Nama) is JenjangContoh.Sekcam ? "Sekretariat" : Unit(kepalaUnit.Nama), atasan.Id);
        }
    }

    // "Pengelola Data Keamanan dan Ketertiban" works where the head's name speaks of Ketertiban too.
    private static Jabatan? FindKepala(string nama, IReadOnlyList<Jabatan> kepala) =>
        Kata(nama).Select(k => kepala.FirstOrDefault(p => Kata(p.Nama).Contains(k))).FirstOrDefault(p => p is not null);

    private static IEnumerable<string> Kata(string nama) => Kecil(nama).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(k => k.Length > 5 && !BukanKata.Contains(k));

    private static string Unit(string nama)
    {
        var n = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Kecil(nama)).Replace(" Dan ", " dan ", StringComparison.Ordinal);
        foreach (var (dari, ke) in new[] { ("Plt. ", ""), ("Kepala ", ""), ("Kasi ", "Seksi "), ("Kasubag. ", "Sub Bagian "), ("Kasubag ", "Sub Bagian "), (" Kecamatan Kromengan", "") })
        {
            n = n.Replace(dari, ke, StringComparison.Ordinal);
        }

        return n;
    }

    private static string Kecil(string nama) => string.Join(' ', nama.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
