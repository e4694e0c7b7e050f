using System.Text.RegularExpressions;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>
/// The register of laws that a decree may cite: what they are called, where they were published, when they were in force, what changed or ended them.
/// Immutable; a kabupaten's own additions and corrections are laid over it with <see cref="With"/>.
/// </summary>
public sealed partial class RegisterPeraturan
{
    private readonly Dictionary<PeraturanId, Peraturan> _menurutId;
    private readonly ILookup<(JenisPeraturan, string, int), Peraturan> _menurutNomor;
    private readonly ILookup<PeraturanId, (Peraturan Oleh, HubunganPeraturan Hubungan)> _dikenai;
    private readonly List<(Peraturan Peraturan, IReadOnlyList<string> Kata)> _judul;

    public RegisterPeraturan(IEnumerable<Peraturan> peraturan)
    {
        Semua = [.. peraturan.OrderBy(p => p.Jenis).ThenBy(p => p.Tahun).ThenBy(p => p.Nomor.Length).ThenBy(p => p.Nomor, StringComparer.Ordinal)];
        _menurutId = Semua.ToDictionary(p => p.Id);
        _menurutNomor = Semua.ToLookup(p => (p.Jenis, PembacaKutipan.Baku(p.Nomor), p.Tahun));
        _dikenai = Semua.SelectMany(p => p.Hubungan.Select(h => (Oleh: p, Hubungan: h))).ToLookup(h => h.Hubungan.Peraturan);
        _judul = [.. Semua.Select(p => (p, KemiripanJudul.Split(p.Judul)))];
    }

    /// <summary>What ships with the program.</summary>
    public static RegisterPeraturan Bawaan { get; } = new(BerkasRegister.Read());

    /// <summary>By rank, then year and number.</summary>
    public IReadOnlyList<Peraturan> Semua { get; }

    /// <summary>This register with more acts; one of a known id replaces it.</summary>
    public RegisterPeraturan With(IEnumerable<Peraturan> tambahan)
    {
        var baru = tambahan.ToDictionary(p => p.Id);
        return baru.Count == 0 ? this : new RegisterPeraturan(Semua.Where(p => !baru.ContainsKey(p.Id)).Concat(baru.Values));
    }

    public Peraturan? Find(PeraturanId id) => _menurutId.GetValueOrDefault(id);

    /// <summary>The act that a text is about, read leniently.</summary>
    /// <param name="kutipan">Such as an item of Mengingat.</param>
    /// <param name="wilayah">Kode wilayah of the kabupaten; without it only national acts are found.</param>
    public Peraturan? Find(string kutipan, string? wilayah = null) => PembacaKutipan.ReadPokok(kutipan) is { } k ? Find(k, wilayah) : null;

    public Peraturan? Find(KutipanPeraturan kutipan, string? wilayah = null)
    {
        var calon = kutipan.Tahun is { } tahun ? _menurutNomor[(kutipan.Jenis, PembacaKutipan.Baku(kutipan.Nomor), tahun)].Where(p => IsTampak(p, wilayah)).ToList() : [];
        // Two ministers may issue one number in one year: the maker's name decides.
        return calon.Count <= 1 || kutipan.Pembentuk.Length == 0
            ? calon.FirstOrDefault(p => p.Jenis is not JenisPeraturan.PeraturanMenteri || IsSepembentuk(p, kutipan))
            : calon.Where(p => IsSepembentuk(p, kutipan)).MaxBy(p => KemiripanJudul.Measure(p.Pembentuk ?? p.NamaWilayah ?? "", kutipan.Pembentuk));
    }

    /// <summary>The act whose title is nearest to <paramref name="judul"/>, if it is near enough to be that title.</summary>
    /// <param name="judul">Without <c>tentang</c>.</param>
    /// <param name="wilayah">Kode wilayah of the kabupaten; without it only national acts are found.</param>
    /// <param name="pada">Of several acts of one title the one in force on this day.</param>
    public Peraturan? FindJudul(string judul, string? wilayah = null, DateOnly? pada = null)
    {
        var kata = KemiripanJudul.Split(judul);
        var terdekat = _judul.Where(j => IsTampak(j.Peraturan, wilayah)).Select(j => (j.Peraturan, Mirip: KemiripanJudul.Measure(kata, j.Kata)))
            .MaxBy(j => (j.Mirip, pada is { } hari && IsBerlaku(j.Peraturan, hari)));
        return terdekat.Mirip >= KemiripanJudul.Sama ? terdekat.Peraturan : null;
    }

    /// <summary>Whether it was in force on a day. Days that the register does not know are taken to its favour.</summary>
    public bool IsBerlaku(Peraturan peraturan, DateOnly pada) => IsAda(peraturan, pada) && !IsHabis(peraturan, pada) && FindPencabut(peraturan, pada) is null;

    /// <summary>Whether it can have existed on a day.</summary>
    public static bool IsAda(Peraturan peraturan, DateOnly pada) => peraturan.MulaiPalingAwal <= pada;

    /// <summary>Whether it had ended by itself.</summary>
    public static bool IsHabis(Peraturan peraturan, DateOnly pada) => peraturan.BerlakuSampai < pada;

    /// <summary>What had revoked it.</summary>
    public Peraturan? FindPencabut(Peraturan peraturan, DateOnly pada) => ListOleh(peraturan, pada, JenisHubungan.Mencabut).FirstOrDefault();

    /// <summary>What had revoked it, or regulates its matter instead.</summary>
    public IReadOnlyList<Peraturan> ListPengganti(Peraturan peraturan, DateOnly pada) => [.. ListOleh(peraturan, pada, JenisHubungan.Mencabut, JenisHubungan.MenggantikanMateri)];

    /// <summary>The acts that it implements and that had been revoked.</summary>
    public IReadOnlyList<Peraturan> ListIndukTercabut(Peraturan peraturan, DateOnly pada) =>
        [.. peraturan.Hubungan.Where(h => h.Jenis is JenisHubungan.Melaksanakan).Select(h => Find(h.Peraturan)).OfType<Peraturan>().Where(p => FindPencabut(p, pada) is not null)];

    /// <summary>Its amendments up to a day, the last one last, whether or not they were themselves revoked since.</summary>
    public IReadOnlyList<Peraturan> ListPerubahan(Peraturan peraturan, DateOnly pada) => [.. ListOleh(peraturan, pada, JenisHubungan.Mengubah)];

    /// <summary>Acts that touch it without a citation having to say so.</summary>
    public bool IsTersentuh(Peraturan peraturan, Peraturan oleh) => _dikenai[peraturan.Id].Any(h => h.Oleh.Id == oleh.Id);

    /// <summary>The citation as a decree of a day prints it: title, gazette, and the last amendment.</summary>
    public string Cite(Peraturan peraturan, DateOnly pada)
    {
        var perubahan = ListPerubahan(peraturan, pada);
        var pokok = CitePokok(peraturan);
        if (perubahan is not [.., var terakhir])
        {
            return pokok;
        }

        return perubahan.Count > 1 || PerubahanLanjutan().IsMatch(terakhir.Judul)
            ? $"{pokok} sebagaimana telah beberapa kali diubah, terakhir dengan {CitePokok(terakhir)}"
            : $"{pokok} sebagaimana telah diubah dengan {CitePokok(terakhir)}";
    }

    /// <summary>Title and gazette alone.</summary>
    public static string CitePokok(Peraturan peraturan) =>
        $"{peraturan.Sebutan} tentang {peraturan.Judul}" + (peraturan.Lembaran is { } lembaran ? " " + lembaran.Sebutan(peraturan.NamaWilayah) : "");

    private IEnumerable<Peraturan> ListOleh(Peraturan peraturan, DateOnly pada, params JenisHubungan[] jenis) =>
        _dikenai[peraturan.Id].Where(h => jenis.Contains(h.Hubungan.Jenis) && (h.Hubungan.Sejak ?? h.Oleh.MulaiPalingLambat) <= pada)
            .OrderBy(h => h.Hubungan.Sejak ?? h.Oleh.MulaiPalingLambat).Select(h => h.Oleh);

    private static bool IsTampak(Peraturan peraturan, string? wilayah) => peraturan.Wilayah is null || (wilayah is not null && wilayah.StartsWith(peraturan.Wilayah, StringComparison.Ordinal));

    private static bool IsSepembentuk(Peraturan peraturan, KutipanPeraturan kutipan) =>
        peraturan.Pembentuk is null || kutipan.Pembentuk.Length == 0 || KemiripanJudul.Measure(peraturan.Pembentuk, NamaLembaga.Expand("Menteri " + kutipan.Pembentuk)) >= 0.5m;

    // A second or later amendment tells that there were others, known to the register or not.
    [GeneratedRegex(@"\APerubahan\s+Ke", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PerubahanLanjutan();
}
