using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>Between addresses in a decree and the attributes of the page.</summary>
public static class AlamatHalaman
{
    /// <summary>What the decree itself is called where an item has its id.</summary>
    public const string Naskah = "naskah";

    public static string ToItem(this Guid? id) => id?.ToString() ?? Naskah;

    public static string ToItem(this Guid id) => id.ToString();

    /// <summary>A list or part: <c>naskah|menimbang</c>.</summary>
    public static string ToKe(this AlamatNaskah alamat) => $"{alamat.Id.ToItem()}|{alamat.Bidang}";

    public static AlamatNaskah? ReadKe(string? ke) => ke?.Split('|') is [var item, var bidang] ? Read(item, bidang) : null;

    /// <summary>The field that an element stands for; <c>null</c> where it is none of ours.</summary>
    public static AlamatNaskah? Read(string item, string bidang) =>
        item == Naskah ? new AlamatNaskah(null, bidang) : Guid.TryParse(item, out var id) ? new AlamatNaskah(id, bidang) : null;
}

/// <summary>How choices of a decree are called.</summary>
public static class PilihanNaskah
{
    public static IReadOnlyList<(GayaDaftar Nilai, string Sebutan)> Gaya { get; } =
        [(GayaDaftar.Tanpa, "tanpa tanda"), (GayaDaftar.Huruf, "a. b. c."), (GayaDaftar.Angka, "1. 2. 3."), (GayaDaftar.Strip, "–"), (GayaDaftar.Wajik, "❖")];

    public static IReadOnlyList<(JenisIndikator Nilai, string Sebutan)> Jenis { get; } = [(JenisIndikator.Iku, "Indikator Kinerja Utama (IKU)"), (JenisIndikator.Iki, "Indikator Kinerja Individu (IKI)")];

    public static IReadOnlyList<(Domain.Penetapan.BentukTempatTanggal Nilai, string Sebutan)> Bentuk { get; } =
    [
        (Domain.Penetapan.BentukTempatTanggal.DuaBaris, "Ditetapkan di … / pada tanggal …"), (Domain.Penetapan.BentukTempatTanggal.SatuBaris, "Tempat, tanggal (satu baris)"),
        (Domain.Penetapan.BentukTempatTanggal.Tanpa, "tanpa tempat dan tanggal"),
    ];
}
