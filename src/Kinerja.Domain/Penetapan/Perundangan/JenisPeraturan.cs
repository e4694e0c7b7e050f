namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>Kinds of acts that a Mengingat may meet, in the order of their rank. Source: UU 12/2011 Ps 7 and 8.</summary>
public enum JenisPeraturan
{
    UndangUndang,
    PeraturanPemerintahPenggantiUndangUndang,
    PeraturanPemerintah,
    PeraturanPresiden,

    /// <summary>Of a minister.</summary>
    PeraturanMenteri,

    /// <summary>Of the head of an agency: ANRI, BKN, LAN.</summary>
    PeraturanLembaga,

    /// <summary>Of a province.</summary>
    PeraturanDaerahProvinsi,
    PeraturanGubernur,

    /// <summary>Of a kabupaten or kota.</summary>
    PeraturanDaerah,

    /// <summary>Of a bupati or wali kota.</summary>
    PeraturanKepalaDaerah,

    /// <summary>A decree: it fixes one case and is no regulation.</summary>
    Keputusan,
    Instruksi,
    SuratEdaran,
}

public static class JenisPeraturanExtensions
{
    public static string Sebutan(this JenisPeraturan jenis) => jenis switch
    {
        JenisPeraturan.UndangUndang => "Undang-Undang",
        JenisPeraturan.PeraturanPemerintahPenggantiUndangUndang => "Peraturan Pemerintah Pengganti Undang-Undang",
        JenisPeraturan.PeraturanPemerintah => "Peraturan Pemerintah",
        JenisPeraturan.PeraturanPresiden => "Peraturan Presiden",
        JenisPeraturan.PeraturanMenteri => "Peraturan Menteri",
        JenisPeraturan.PeraturanLembaga => "Peraturan",
        JenisPeraturan.PeraturanDaerahProvinsi => "Peraturan Daerah Provinsi",
        JenisPeraturan.PeraturanGubernur => "Peraturan Gubernur",
        JenisPeraturan.PeraturanDaerah => "Peraturan Daerah",
        JenisPeraturan.PeraturanKepalaDaerah => "Peraturan Bupati",
        JenisPeraturan.Keputusan => "Keputusan",
        JenisPeraturan.Instruksi => "Instruksi",
        JenisPeraturan.SuratEdaran => "Surat Edaran",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary>A regulation, which a Mengingat may name; a decree, an instruction or a circular is none (UU 12/2011 Lampiran II).</summary>
    public static bool IsPeraturan(this JenisPeraturan jenis) => jenis < JenisPeraturan.Keputusan;

    /// <summary>Belongs to one kabupaten or kota: two of them may carry one number.</summary>
    public static bool IsDaerah(this JenisPeraturan jenis) => jenis is JenisPeraturan.PeraturanDaerah or JenisPeraturan.PeraturanKepalaDaerah;

    /// <summary>Published in the Lembaran Negara, so that its citation carries it.</summary>
    public static bool IsLembaranNegara(this JenisPeraturan jenis) => jenis <= JenisPeraturan.PeraturanPresiden;
}
