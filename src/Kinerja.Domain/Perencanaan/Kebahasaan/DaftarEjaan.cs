using System.Text.Json;

namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>A word written otherwise than it should be.</summary>
/// <param name="Mulai">Where it begins.</param>
/// <param name="Salah">As written.</param>
/// <param name="Benar">As it should be, as large or small as it is written; two readings joined by "atau" where the program cannot tell.</param>
/// <param name="Dasar">Dictionary or rule.</param>
internal sealed record KesalahanEjaan(int Mulai, string Salah, string Benar, string Dasar)
{
    public bool Pasti => !Benar.Contains(" atau ", StringComparison.Ordinal);

    public string Correct(string teks) => teks[..Mulai] + Benar + teks[(Mulai + Salah.Length)..];
}

/// <summary>The words that offices often misspell (data, <c>ejaan.json</c>) and the mistakes with "di" and "ke" that no list could hold.</summary>
internal sealed class DaftarEjaan
{
    private const string KataDepan = "EYD V: kata depan di dan ke ditulis terpisah dari kata yang mengikutinya";
    private const string Imbuhan = "EYD V: imbuhan di- ditulis serangkai dengan kata kerjanya";
    private const string KataUlang = "EYD V: kata ulang ditulis dengan tanda hubung";

    // Places: "di" before them is a word of its own. None of them makes a verb with di-.
    private static readonly HashSet<string> Tempat = new(StringComparer.Ordinal)
    {
        "bidang", "lingkungan", "wilayah", "desa", "desa-desa", "kelurahan", "kecamatan", "kabupaten", "provinsi", "propinsi", "daerah", "kantor", "pendopo", "ruang", "ruangan", "gedung", "tingkat", "lokasi", "lapangan",
        "pasar", "sekolah", "rumah", "dusun", "masyarakat", "instansi", "kota", "dinas", "seksi", "pelayanan", "loket", "website", "laman", "sekretariat", "balai", "posyandu", "puskesmas", "setiap", "beberapa", "seluruh", "sana",
    };

    private static readonly HashSet<string> KataKerja = new(StringComparer.Ordinal)
    {
        "proses", "susun", "berikan", "tangani", "ajukan", "tetapkan", "laksanakan", "buat", "terima", "setujui", "cairkan", "tindaklanjuti", "laporkan", "bina", "fasilitasi", "lakukan", "kirim", "kirimkan", "catat", "periksa",
        "serahkan", "usulkan", "rencanakan", "hadiri", "pimpin", "selesaikan", "layani", "perlukan", "tentukan", "maksud", "sampaikan", "gunakan", "dapatkan", "adakan", "kumpulkan", "kelola", "olah", "hitung", "nilai", "sahkan",
        "salurkan", "realisasikan", "dokumentasikan", "evaluasi", "verifikasi", "atur", "butuhkan", "bentuk", "ukur", "monitor", "distribusikan", "inventarisasi", "tandatangani", "terbitkan", "anggarkan", "biayai",
    };

    private readonly KamusFrasa<(string Benar, string Dasar)> kamus;

    private DaftarEjaan(IEnumerable<(string, (string, string))> pasangan) => kamus = new KamusFrasa<(string, string)>(pasangan);

    public static DaftarEjaan Bawaan { get; } = Read();

    public IEnumerable<KesalahanEjaan> Find(string teks)
    {
        var kata = PenelusurKata.Walk(teks);
        foreach (var (mulai, panjang, isi) in kamus.Find(teks, kata))
        {
            var salah = teks.Substring(mulai, panjang);
            yield return new KesalahanEjaan(mulai, salah, PenelusurKata.FollowHuruf(salah, isi.Benar), isi.Dasar);
        }

        for (var i = 0; i < kata.Count; i++)
        {
            if ((FindDepan(teks, kata[i]) ?? (i + 1 < kata.Count ? FindTerpisah(teks, kata[i], kata[i + 1]) ?? FindUlang(teks, kata[i], kata[i + 1]) : null)) is { } salah)
            {
                yield return salah;
            }
        }
    }

    /// <summary>The text without the mistakes of which the list is sure.</summary>
    public string Correct(string teks) => Find(teks).Where(k => k.Pasti).OrderByDescending(k => k.Mulai).Aggregate(teks, (t, k) => k.Mulai + k.Salah.Length <= t.Length ? k.Correct(t) : t);

    // "dibidang", "kedesa"
    private static KesalahanEjaan? FindDepan(string teks, KataTeks kata)
    {
        var depan = kata.Kata.Length > 4 && (kata.Kata.StartsWith("di", StringComparison.Ordinal) || kata.Kata.StartsWith("ke", StringComparison.Ordinal));
        if (!depan || !Tempat.Contains(kata.Kata[2..]))
        {
            return null;
        }

        var asli = teks.Substring(kata.Mulai, kata.Panjang);
        return new KesalahanEjaan(kata.Mulai, asli, asli[..2] + " " + asli[2..], KataDepan);
    }

    // "di tangani", "Di Proses"
    private static KesalahanEjaan? FindTerpisah(string teks, KataTeks kata, KataTeks berikut)
    {
        var antara = berikut.Mulai - kata.Mulai - kata.Panjang;
        if (kata.Kata != "di" || !KataKerja.Contains(berikut.Kata) || antara != 1 || teks[berikut.Mulai - 1] != ' ')
        {
            return null;
        }

        return new KesalahanEjaan(kata.Mulai, teks.Substring(kata.Mulai, berikut.Mulai + berikut.Panjang - kata.Mulai), $"{teks.AsSpan(kata.Mulai, 2)}{berikut.Kata}", Imbuhan);
    }

    // "surat – surat", "desa desa": one word, with a hyphen. Short words, figures and abbreviations are doubled for other reasons.
    private static KesalahanEjaan? FindUlang(string teks, KataTeks kata, KataTeks berikut)
    {
        var antara = teks[(kata.Mulai + kata.Panjang)..berikut.Mulai];
        var tanda = antara.Trim();
        if (kata.Kata.Length < 4 || !kata.Kata.All(char.IsLetter) || !IsUlang(kata.Kata, berikut.Kata) || antara.Contains('\n', StringComparison.Ordinal) || tanda is not ("" or "-" or "–" or "—") || antara == "-")
        {
            return null;
        }

        var (satu, dua) = (teks.Substring(kata.Mulai, kata.Panjang), teks.Substring(berikut.Mulai, berikut.Panjang));
        var salah = teks.Substring(kata.Mulai, berikut.Mulai + berikut.Panjang - kata.Mulai);
        return new KesalahanEjaan(kata.Mulai, salah, tanda.Length == 0 && satu != dua ? $"{satu}-{dua} atau {satu}" : $"{satu}-{dua}", KataUlang);
    }

    private static bool IsUlang(string satu, string dua) => satu == dua || (dua.Length > satu.Length && dua.Length - satu.Length <= 3 && dua.StartsWith(satu, StringComparison.Ordinal) && dua.EndsWith("an", StringComparison.Ordinal));

    private static DaftarEjaan Read()
    {
        using var aliran = typeof(DaftarEjaan).Assembly.GetManifestResourceStream("Kebahasaan/ejaan.json")!;
        var daftar = JsonSerializer.Deserialize<Golongan[]>(aliran, FormatNaskah.Opsi)!;
        return new DaftarEjaan(daftar.SelectMany(g => g.Pasangan.Select(p => (p.Key, (p.Value, g.Dasar)))));
    }

    private sealed record Golongan(string Dasar, Dictionary<string, string> Pasangan);
}
