namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>The level of a post in a kecamatan, the highest first: camat (III.a), sekretaris (III.b), kepala seksi and kepala subbagian (IV), pelaksana (PP 17/2018).</summary>
public enum JenjangJabatan
{
    Camat,
    Sekretaris,
    KepalaSubbagian,
    KepalaSeksi,
    Pelaksana,
}

/// <summary>Who stands over whom: told by the office where it has entered its superiors, else read from the names of the posts.</summary>
/// <param name="atasan">The superior's post of a post, both as the decree prints them; may be empty.</param>
public sealed class SusunanJabatan(IReadOnlyDictionary<string, string> atasan)
{
    private readonly Dictionary<string, string> _atasan = atasan.DistinctBy(p => Normalize(p.Key)).ToDictionary(p => Normalize(p.Key), p => Normalize(p.Value), StringComparer.Ordinal);

    public static SusunanJabatan Kosong { get; } = new(new Dictionary<string, string>());

    /// <summary>The level that a post's name tells; a section without a post is that of the kecamatan itself.</summary>
    public static JenjangJabatan ReadJenjang(BagianJabatanJson bagian)
    {
        var kata = Normalize(bagian.Jabatan ?? "camat").Split(' ').SkipWhile(k => k is "plt" or "plh" or "pj" or "kepala").ToList();
        return kata switch
        {
            _ when bagian.Jenis == JenisIndikator.Iku && bagian.Jabatan is null => JenjangJabatan.Camat,
            ["camat", ..] => JenjangJabatan.Camat,
            ["sekretaris" or "sekcam" or "sekretariat", ..] => JenjangJabatan.Sekretaris,
            ["kasubag" or "kasubbag" or "subbag" or "subag" or "subbagian", ..] or ["sub", "bagian" or "bag", ..] => JenjangJabatan.KepalaSubbagian,
            ["kasi" or "kasie" or "seksi" or "lurah", ..] => JenjangJabatan.KepalaSeksi,
            _ => JenjangJabatan.Pelaksana,
        };
    }

    /// <summary>Whether one post stands over another, however many steps; <c>null</c> where neither the office nor the names tell.</summary>
    public bool? IsAtasan(BagianJabatanJson atas, BagianJabatanJson bawah) => CountLangkah(atas, bawah) switch
    {
        > 0 => true,
        _ when IsDiketahui(bawah) => false,
        _ when ReadJenjang(atas) >= ReadJenjang(bawah) => false,
        _ => null,
    };

    /// <summary>How many steps one post stands over another; <c>null</c> where it does not.</summary>
    internal int? CountLangkah(BagianJabatanJson atas, BagianJabatanJson bawah)
    {
        if (IsDiketahui(bawah))
        {
            var (kini, dilihat) = (NamaDari(bawah), new HashSet<string>(StringComparer.Ordinal));
            for (var langkah = 1; dilihat.Add(kini) && _atasan.TryGetValue(kini, out var naik); langkah++)
            {
                if (naik == NamaDari(atas))
                {
                    return langkah;
                }

                kini = naik;
            }

            return null;
        }

        return (ReadJenjang(atas), ReadJenjang(bawah)) switch
        {
            (JenjangJabatan.KepalaSubbagian or JenjangJabatan.KepalaSeksi, JenjangJabatan.Pelaksana) => 1,
            (JenjangJabatan.Sekretaris, JenjangJabatan.KepalaSubbagian) => 1,
            (JenjangJabatan.Camat, JenjangJabatan.Sekretaris or JenjangJabatan.KepalaSeksi) => 1,
            (JenjangJabatan.Sekretaris, JenjangJabatan.Pelaksana) => 2,
            (JenjangJabatan.Camat, JenjangJabatan.KepalaSubbagian) => 2,
            (JenjangJabatan.Camat, JenjangJabatan.Pelaksana) => 3,
            _ => null,
        };
    }

    private bool IsDiketahui(BagianJabatanJson bagian) => _atasan.ContainsKey(NamaDari(bagian));

    private static string NamaDari(BagianJabatanJson bagian) => Normalize(bagian.Jabatan ?? "camat");

    private static string Normalize(string nama) => string.Join(' ', nama.Replace('.', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
