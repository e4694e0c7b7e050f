using System.Runtime.CompilerServices;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;

namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;

/// <summary>Naskah for the rules: the four transcribed decrees, and one of another kecamatan that is right in everything.</summary>
internal static partial class NaskahUji
{
    /// <summary>One of the transcribed decrees: 35.07.06, 35.07.14, 35.07.31, 35.25.17.</summary>
    public static NaskahJson Contoh(string kode) => FormatNaskah.Read(File.ReadAllText(Directory.GetFiles(Folder(), kode + "-*.json").Single()));

    public static IEnumerable<string> DaftarContoh => ["35.07.06", "35.07.14", "35.07.31", "35.25.17"];

    public static IReadOnlyList<TemuanNaskah> Check(NaskahJson naskah, string aturan, ProfilPeriksa? profil = null) =>
        [.. PemeriksaNaskah.Check(new KonteksPeriksa(naskah, profil)).Where(t => t.Aturan == aturan)];

    /// <summary>The paths of one rule's findings.</summary>
    public static IReadOnlyList<string> Jalur(NaskahJson naskah, string aturan, ProfilPeriksa? profil = null) => [.. Check(naskah, aturan, profil).Select(t => t.Tempat.Jalur)];

    public static DaftarButir Daftar(GayaDaftar gaya, params string[] teks) => new(gaya, [.. teks.Select(t => new Butir(ButirId.New(), t))]);

    public static DaftarDasarHukum Dasar(params string[] teks) => new(GayaDaftar.Angka, [.. teks.Select(t => new DasarHukum(ButirId.New(), t))]);

    public static NaskahJson With(this NaskahJson naskah, Func<BatangTubuhJson, BatangTubuhJson> ubah) => naskah with { BatangTubuh = ubah(naskah.BatangTubuh!) };

    /// <summary>The naskah with its first section changed.</summary>
    public static NaskahJson WithBagian(this NaskahJson naskah, Func<BagianJabatanJson, BagianJabatanJson> ubah) => naskah.WithLampiran(l => l with { Bagian = [ubah(l.Bagian[0]), .. l.Bagian.Skip(1)] });

    /// <summary>The naskah with its first annex changed.</summary>
    public static NaskahJson WithLampiran(this NaskahJson naskah, Func<LampiranJson, LampiranJson> ubah) => naskah with { Lampiran = [ubah(naskah.Lampiran[0]), .. naskah.Lampiran.Skip(1)] };

    private static string Folder([CallerFilePath] string sumber = "") =>
        Path.Combine(Path.GetDirectoryName(sumber)!, "..", "..", "..", "..", "src", "Kinerja.Data", "Contoh");
}
