using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Kinerja.Domain.Organisasi;
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

    /// <summary>The naskah with other legal bases.</summary>
    public static NaskahJson WithDasar(this NaskahJson naskah, params string[] teks) => naskah.With(t => t with { Mengingat = Dasar(teks) });

    /// <summary>The naskah with one more legal basis, at the end.</summary>
    public static NaskahJson AddDasar(this NaskahJson naskah, string teks) => naskah.With(t => t with { Mengingat = t.Mengingat with { Butir = [.. t.Mengingat.Butir, new DasarHukum(ButirId.New(), teks)] } });

    /// <summary>The naskah with the text of one diktum changed.</summary>
    public static NaskahJson WithDiktum(this NaskahJson naskah, int nomor, string teks) =>
        naskah.With(t => t with { Diktum = [.. t.Diktum.Select((d, i) => i == nomor ? d with { Teks = teks } : d)] });

    public static NaskahJson WithMenimbang(this NaskahJson naskah, params string[] teks) => naskah.With(t => t with { Menimbang = Daftar(GayaDaftar.Huruf, teks) });

    public static NaskahJson WithPenutup(this NaskahJson naskah, Func<Penandatanganan, Penandatanganan> ubah) => naskah.With(t => t with { Penutup = ubah(t.Penutup) });

    public static NaskahJson WithKop(this NaskahJson naskah, string alamat) => naskah with { KopSurat = new KopSurat([new BarisKop(PeranBarisKop.Alamat, alamat)]) };

    /// <summary>The naskah after a person took a correction.</summary>
    public static NaskahJson Apply(this NaskahJson naskah, PerbaikanTeks perbaikan)
    {
        var akar = JsonNode.Parse(FormatNaskah.Write(naskah))!;
        var ruas = perbaikan.Jalur.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var induk = ruas[..^1].Aggregate(akar, (simpul, r) => int.TryParse(r, out var nomor) ? simpul[nomor]! : simpul[r]!);
        if (int.TryParse(ruas[^1], out var akhir))
        {
            induk[akhir] = perbaikan.Baru;
        }
        else
        {
            induk[ruas[^1]] = perbaikan.Baru;
        }

        return FormatNaskah.Read(akar.ToJsonString());
    }

    private static string Folder([CallerFilePath] string sumber = "") =>
        Path.Combine(Path.GetDirectoryName(sumber)!, "..", "..", "..", "..", "src", "Kinerja.Data", "Contoh");
}
