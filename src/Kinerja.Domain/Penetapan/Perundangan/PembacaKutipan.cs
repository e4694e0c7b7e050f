using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>Finds the acts that a text cites, however it spells and spaces them. It notes what is written and judges nothing.</summary>
public static partial class PembacaKutipan
{
    /// <summary>How far before an act the words <c>terakhir dengan</c> may stand.</summary>
    private const int PanjangPerubahan = 40;

    /// <summary>All citations in the order of the text; the first one that is neither nested nor an amendment is what the text is about.</summary>
    public static IReadOnlyList<KutipanPeraturan> Read(string teks)
    {
        // A bare number is one only with its year: “peraturan daerah yang berlaku sejak 2014” cites nothing.
        var cocok = Kutipan().Matches(teks).Where(m => m.Groups["kata"].Success || m.Groups["tahun"].Success).ToList();
        var hasil = new List<KutipanPeraturan>(cocok.Count);
        var akhirJudul = 0;
        foreach (var (i, m) in cocok.Index())
        {
            var dalamJudul = m.Index < akhirJudul;
            // Only the outermost title is read: it holds the inner ones, and a text full of them would else be read once for each.
            var judul = dalamJudul ? Match.Empty : Judul().Match(teks, m.Index + m.Length);
            var kutipan = Create(m, judul, dalamJudul, Perubahan().IsMatch(teks[Math.Max(0, m.Index - PanjangPerubahan)..m.Index]));
            // Acts named inside the title do not end it: their gazettes are not printed.
            var batas = cocok.Skip(i + 1).FirstOrDefault(b => b.Index >= kutipan.AkhirJudul)?.Index ?? teks.Length;
            hasil.Add(kutipan with { Lembaran = dalamJudul ? null : FindLembaran(teks, kutipan.AkhirJudul, batas) });
            akhirJudul = dalamJudul ? akhirJudul : kutipan.AkhirJudul;
        }

        return hasil;
    }

    /// <summary>What the text is about; <c>null</c> where it cites nothing.</summary>
    public static KutipanPeraturan? ReadPokok(string teks) => Read(teks).FirstOrDefault(k => !k.DalamJudul && !k.Perubahan);

    /// <summary>Numbers in one shape: <c>PER/9/M.PAN/05/2007</c> is <c>PER/09/M.PAN/5/2007</c>.</summary>
    internal static string Baku(string nomor) => string.Join('/', nomor.ToUpperInvariant().Split('/').Select(r => r.Trim().TrimEnd('.').TrimStart('0')));

    private static KutipanPeraturan Create(Match m, Match judul, bool dalamJudul, bool perubahan) => new()
    {
        Jenis = ReadJenis(m.Groups["jenis"].Value, m.Groups["badan"].Value),
        TeksJenis = m.Groups["jenis"].Value,
        Pembentuk = m.Groups["badan"].Value.Trim(),
        AdaKataNomor = m.Groups["kata"].Success,
        Nomor = m.Groups["nomor"].Value.TrimEnd('.'),
        Tahun = ReadTahun(m),
        Judul = judul.Success ? judul.Groups["judul"].Value.TrimEnd(' ', ',', '.', ';', '\n') : null,
        DalamJudul = dalamJudul,
        Perubahan = perubahan && !dalamJudul,
        Awal = m.Index,
        Akhir = m.Index + m.Length,
        AkhirJudul = judul.Success ? judul.Groups["judul"].Index + judul.Groups["judul"].Value.TrimEnd(' ', ',', '.', ';', '\n').Length : m.Index + m.Length,
    };

    private static int? ReadTahun(Match m)
    {
        var teks = m.Groups["tahun"].Success ? m.Groups["tahun"].Value : TahunAkhir().Match(m.Groups["nomor"].Value).Groups["tahun"].Value;
        return int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) ? tahun : null;
    }

    private static JenisPeraturan ReadJenis(string jenis, string badan)
    {
        var kata = Spasi().Replace(jenis.ToUpperInvariant(), " ").Replace("WALI KOTA", "WALIKOTA", StringComparison.Ordinal);
        return kata switch
        {
            _ when kata.StartsWith("UNDANG", StringComparison.Ordinal) => JenisPeraturan.UndangUndang,
            _ when kata.Contains("PENGGANTI", StringComparison.Ordinal) => JenisPeraturan.PeraturanPemerintahPenggantiUndangUndang,
            "PERATURAN PEMERINTAH" => JenisPeraturan.PeraturanPemerintah,
            "PERATURAN PRESIDEN" => JenisPeraturan.PeraturanPresiden,
            "PERATURAN MENTERI" => JenisPeraturan.PeraturanMenteri,
            "PERATURAN GUBERNUR" => JenisPeraturan.PeraturanGubernur,
            "PERATURAN BUPATI" or "PERATURAN WALIKOTA" => JenisPeraturan.PeraturanKepalaDaerah,
            "PERATURAN DAERAH" => badan.TrimStart().StartsWith("Prov", StringComparison.OrdinalIgnoreCase) ? JenisPeraturan.PeraturanDaerahProvinsi : JenisPeraturan.PeraturanDaerah,
            _ when kata.Contains("KEPUTUSAN", StringComparison.Ordinal) => JenisPeraturan.Keputusan,
            _ when kata.StartsWith("INSTRUKSI", StringComparison.Ordinal) => JenisPeraturan.Instruksi,
            "SURAT EDARAN" => JenisPeraturan.SuratEdaran,
            _ => JenisPeraturan.PeraturanLembaga,
        };
    }

    private static KutipanLembaran? FindLembaran(string teks, int dari, int sampai)
    {
        var m = Lembaran().Match(teks, dari, sampai - dari);
        if (!m.Success)
        {
            return null;
        }

        var daerah = m.Groups["punya"].Value.Equals("Daerah", StringComparison.OrdinalIgnoreCase);
        var berita = m.Groups["apa"].Value.Equals("Berita", StringComparison.OrdinalIgnoreCase);
        var jenis = (daerah, berita) switch
        {
            (false, false) => JenisLembaran.LembaranNegara,
            (false, true) => JenisLembaran.BeritaNegara,
            (true, false) => JenisLembaran.LembaranDaerah,
            (true, true) => JenisLembaran.BeritaDaerah,
        };
        var tambahan = m.Groups["tambahan"] is { Success: true } t ? t.Value : null;
        var lembaran = new LembaranResmi(jenis, int.Parse(m.Groups["tahun"].ValueSpan, CultureInfo.InvariantCulture), m.Groups["nomor"].Value.Trim(), tambahan);
        var lengkap = daerah || (m.Groups["ri"].Success && (tambahan is null || m.Groups["ri2"].Success));
        return new KutipanLembaran(lembaran, lengkap, m.Index, m.Index + m.Length);
    }

    [GeneratedRegex(
        @"\b(?<jenis>Undang\s*[-–]?\s*Undang(?!\s+Dasar)|Peraturan\s+Pemerintah(?:\s+Pengganti\s+Undang\s*[-–]?\s*Undang)?|Peraturan\s+(?:Presiden|Menteri|Daerah|Bupati|Wali\s?kota|Gubernur|Badan|Lembaga|Kepala|Arsip)|(?:Surat\s+)?Keputusan\s+(?:Bersama|Presiden|Menteri|Bupati|Wali\s?kota|Gubernur|Camat|Kepala|Sekretaris)|Instruksi\s+(?:Presiden|Menteri|Bupati)|Surat\s+Edaran)"
        + @"(?<badan>(?:\s+(?!(?:Nomor|No\.?|Tahun|tentang|Undang|Peraturan|Keputusan)(?:\b|:))[^\s,;()\d]+){0,14}?)\s+(?:(?<kata>Nomor|No\.?)\s*:?\s*)?(?<nomor>(?=[^\s,;()]*\d)[0-9A-Z][^\s,;()]*)(?:\s+Tahun\s+(?<tahun>\d{4})(?!\d))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kutipan();

    [GeneratedRegex(@"\G\s*,?\s*tentang\s+(?<judul>.+?)(?=\s*\((?:Tambahan\s+)?(?:Lembaran|Berita)\s|,?\s*sebagaimana\s+telah\b|;|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Judul();

    [GeneratedRegex(
        @"\(\s*(?<apa>Lembaran|Berita)\s+(?<punya>Negara|Daerah)(?<ri>\s+Republik\s+Indonesia)?(?:\s+(?!Tahun\b|Nomor\b)[^\s()]+)*\s+(?:Tahun\s+)?(?<tahun>\d{4})\s+Nomor\s+(?<nomor>[^,)]+?)\s*(?:,?\s*Tambahan\s+(?:Lembaran|Berita)\s+(?:Negara|Daerah)(?<ri2>\s+Republik\s+Indonesia)?(?:\s+(?!Nomor\b)[^\s()]+)*\s+Nomor\s+(?<tambahan>\d+)\s*)?\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lembaran();

    [GeneratedRegex(@"(?:diubah|terakhir|diganti)\s+dengan\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Perubahan();

    [GeneratedRegex(@"/(?<tahun>\d{4})\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TahunAkhir();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spasi();
}
