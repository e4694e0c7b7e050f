namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>
/// The key under which forms of one Indonesian word meet: <c>pelaporan</c>, <c>melaporkan</c> and <c>laporan</c>; <c>pengelolaan</c> and <c>mengelola</c>. Not a root of the dictionary:
/// me- and pe- swallow a first k, p, s or t ("menyusun", "memelihara"), so every key drops it too. Good enough to compare words, never shown to anybody.
/// </summary>
internal static class KataDasar
{
    private const int PanjangMinimum = 4;

    // Longest first; those that swallow a letter leave a word that begins with a vowel.
    private static readonly string[] Awalan = ["meny", "peny", "meng", "peng", "mem", "pem", "men", "pen", "ber", "ter", "per", "me", "pe", "di", "ke"];
    private static readonly string[] Akhiran = ["kannya", "annya", "nya", "lah", "kan", "an"];

    // Words whose first or last syllable only looks like an affix.
    private static readonly Dictionary<string, string> Utuh = new(StringComparer.Ordinal)
    {
        ["perintah"] = "erintah", ["perangkat"] = "angkat", ["persen"] = "ersen", ["persentase"] = "ersen", ["prosentase"] = "ersen", ["perempuan"] = "erempuan", ["peserta"] = "eserta",
        ["desa"] = "desa", ["desa-desa"] = "desa", ["dinas"] = "dinas", ["kedinasan"] = "dinas", ["dasar"] = "dasar", ["kerja"] = "erja", ["kinerja"] = "inerja", ["pekerjaan"] = "erja", ["bekerja"] = "erja",
        ["mengawasi"] = "awas", ["diawasi"] = "awas", ["dilayani"] = "layan", ["melayani"] = "layan", ["terlayani"] = "layan", ["ditangani"] = "angan", ["menangani"] = "angan", ["penanganan"] = "angan",
        ["bulan"] = "bulan", ["bulanan"] = "bulan", ["badan"] = "badan", ["jalan"] = "jalan", ["perjalanan"] = "jalan", ["makan"] = "akan", ["makanan"] = "akan", ["peran"] = "eran", ["dewan"] = "dewan",
        ["kehadiran"] = "hadir", ["daerah"] = "daerah", ["diri"] = "diri", ["dini"] = "dini", ["media"] = "media", ["meja"] = "meja", ["merah"] = "merah", ["menteri"] = "menteri", ["kementerian"] = "menteri",
        ["bersih"] = "bersih", ["berkas"] = "berkas", ["berkala"] = "berkala", ["tertib"] = "ertib", ["terima"] = "erima", ["ternak"] = "ernak", ["pelayan"] = "layan", ["kelompok"] = "elompok", ["perijinan"] = "izin", ["ijin"] = "izin",
        ["ketentraman"] = "enteram", ["tentram"] = "enteram", ["perencanaan"] = "rencana", ["perencana"] = "rencana", ["perawatan"] = "rawat", ["perumusan"] = "rumus", ["perekaman"] = "rekam", ["asset"] = "aset", ["draft"] = "draf", ["kelurahan"] = "lurah", ["kecamatan"] = "camat", ["kegiatan"] = "giat", ["kabupaten"] = "abupaten", ["keluarga"] = "eluarga",
    };

    public static string Key(string kata)
    {
        // "tugas-tugas", "sebaik-baiknya": the first half says it.
        var tunggal = kata.IndexOf('-', StringComparison.Ordinal) is > 2 and var i && kata.Length - i > 3 ? kata[..i] : kata;
        if (Utuh.TryGetValue(kata, out var utuh) || Utuh.TryGetValue(tunggal, out utuh))
        {
            return utuh;
        }

        return Shorten(StripAwalan(StripAkhiran(tunggal)));
    }

    private static string StripAkhiran(string kata)
    {
        // -kan makes verbs: "kependudukan", "penegakan" end in -an.
        var benda = kata.StartsWith("ke", StringComparison.Ordinal) || kata.StartsWith("pe", StringComparison.Ordinal);
        var akhiran = Array.Find(Akhiran, a => kata.EndsWith(a, StringComparison.Ordinal) && kata.Length - a.Length >= PanjangMinimum && !(benda && a is "kan" or "kannya"));
        if (akhiran is null)
        {
            return kata;
        }

        var pangkal = kata[..^akhiran.Length];
        return akhiran is "nya" or "lah" ? StripAkhiran(pangkal) : pangkal;
    }

    // "kependudukan" carries two: ke- and pen-.
    private static string StripAwalan(string kata)
    {
        for (var kali = 0; kali < 2; kali++)
        {
            var awalan = Array.Find(Awalan, a => IsAwalan(kata, a));
            if (awalan is null || Utuh.ContainsKey(kata))
            {
                break;
            }

            kata = kata[awalan.Length..];
        }

        return Utuh.GetValueOrDefault(kata, kata);
    }

    private static bool IsAwalan(string kata, string awalan)
    {
        if (!kata.StartsWith(awalan, StringComparison.Ordinal) || kata.Length - awalan.Length < PanjangMinimum)
        {
            return false;
        }

        var vokal = "aiueo".Contains(kata[awalan.Length], StringComparison.Ordinal);
        return awalan switch
        {
            "meny" or "peny" => vokal,
            "mem" or "pem" => vokal || "bpf".Contains(kata[awalan.Length], StringComparison.Ordinal),
            "men" or "pen" => vokal || "cdjtz".Contains(kata[awalan.Length], StringComparison.Ordinal),
            "me" or "pe" => "lrwymn".Contains(kata[awalan.Length], StringComparison.Ordinal) || kata[awalan.Length] is 'g' or 's',
            _ => true,
        };
    }

    private static string Shorten(string pangkal) =>
        pangkal.Length >= PanjangMinimum && pangkal[0] is 'k' or 'p' or 's' or 't' && "aiueo".Contains(pangkal[1], StringComparison.Ordinal) ? pangkal[1..] : pangkal;
}
