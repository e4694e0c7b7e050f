using Kinerja.Domain.Presensi;

namespace Kinerja.Domain.Pemetaan;

/// <summary>The kinds of days as columns, named as the reader of recaps knows them. “TL” is none of them: it is late in one office and duty elsewhere in the next.</summary>
public static class MaknaPresensi
{
    public static IReadOnlyList<MaknaKolom> Daftar { get; } =
        [.. Enum.GetValues<KategoriPresensi>().Select(k => new MaknaKolom(Key(k), char.ToUpperInvariant(k.Sebutan()[0]) + k.Sebutan()[1..], KolomRekap.ListJudul(k), Ganda: k is KategoriPresensi.Cuti))];

    public static string Key(KategoriPresensi kategori) => "hari:" + kategori.ToString().ToLowerInvariant();

    /// <summary>A title by which the reader of recaps knows the category; of several columns of leave each its own.</summary>
    public static string Title(string kunci, int urutan)
    {
        var kategori = Enum.GetValues<KategoriPresensi>().First(k => Key(k) == kunci);
        var judul = KolomRekap.ListJudul(kategori);
        return judul[Math.Min(urutan, judul.Count - 1)];
    }
}
