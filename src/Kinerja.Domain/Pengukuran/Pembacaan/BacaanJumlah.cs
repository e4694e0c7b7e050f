using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>A number with its noun in a sentence: <c>sebanyak 51 orang</c>, <c>3 laporan dana kematian</c>.</summary>
/// <param name="Nilai">The number, or the lower end of a range.</param>
/// <param name="Atas">The upper end of a range.</param>
/// <param name="Pembanding">Where the row says "minimal" or "paling banyak".</param>
/// <param name="Satuan">The noun.</param>
/// <param name="Nama">What is counted, from the words around it.</param>
/// <param name="Teks">The words themselves.</param>
internal sealed partial record BacaanJumlah(decimal Nilai, decimal? Atas, Pembanding? Pembanding, string Satuan, string Nama, string Teks)
{
    private const string PolaAngka = @"\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";

    private const string PolaBenda =
        "orang|peserta|jiwa|desa|kelurahan|dusun|unit|dokumen|laporan|berkas|buah|eksemplar|exemplar|kafilah|kelompok|rekening|kegiatan|surat|lembar|paket|tim|jenis|lokasi|titik|rapat|kader|keluarga|kk|kpm|rumah|posyandu|bidang|usulan|kendaraan|lembaga";

    private static readonly string[] KataTepi = ["dan", "serta", "sebanyak", "sejumlah", "sekitar", "minimal", "maksimal", "paling", "sedikit", "banyak", "diikuti", "oleh", "selama", "yaitu", "adalah", "dengan", "kepada", "ada"];

    private static readonly string[] SatuanUmum = ["orang", "unit", "buah", "peserta", "jiwa"];

    public static IReadOnlyList<BacaanJumlah> ReadAll(string teks)
    {
        var temu = PolaJumlah().Matches(teks).Where(m => Kata.ReadAngka(m.Groups[2].Value.TrimEnd('.', ',')) is not null).ToList();
        return [.. temu.Select((m, i) => Read(teks, m, i == 0 ? 0 : temu[i - 1].Index + temu[i - 1].Length, i + 1 < temu.Count ? temu[i + 1].Index : teks.Length))];
    }

    /// <summary>The percentage that a sentence asks for: <c>minimal 95%</c>.</summary>
    public static BacaanJumlah? FindPersen(string teks)
    {
        var m = PolaPersen().Match(teks);
        return m.Success && Kata.ReadAngka(m.Groups[2].Value) is { } nilai ? new BacaanJumlah(nilai, null, ReadPembanding(m.Groups[1].Value), "%", "", Kata.Tidy(m.Value)) : null;
    }

    /// <summary>As a target of the whole, before anything is known of the number of desa.</summary>
    public UsulanTarget ToTarget(string satuan, string? komponen) => new()
    {
        Jenis = Atas is not null ? JenisUsulanTarget.Rentang : Pembanding is not null ? JenisUsulanTarget.Batas : JenisUsulanTarget.Angka,
        Nilai = Nilai,
        Atas = Atas,
        Pembanding = Pembanding,
        Satuan = satuan,
        Komponen = komponen,
        Teks = Teks,
    };

    private static BacaanJumlah Read(string teks, Match m, int awal, int akhir)
    {
        var satuan = m.Groups[4].Value.ToLowerInvariant();
        var depan = Trim(Before(teks, awal, m.Index));
        var belakang = Trim(After(teks[(m.Index + m.Length)..akhir]));
        // "3 laporan dana kematian" says after its noun what "peserta sebanyak 3 orang" says before the number.
        var nama = depan.Length == 0 ? $"{satuan} {belakang}".Trim() : SatuanUmum.Contains(satuan) ? depan : $"{depan} {satuan}";
        return new BacaanJumlah(Kata.ReadAngka(m.Groups[2].Value.TrimEnd('.', ','))!.Value, m.Groups[3].Success ? Kata.ReadAngka(m.Groups[3].Value) : null, ReadPembanding(m.Groups[1].Value), satuan, nama, Kata.Tidy(m.Value));
    }

    private static Pembanding? ReadPembanding(string kata) => Kata.HasAny(kata, "minimal", "minimum", "paling sedikit", "sekurang-kurangnya", "sedikitnya") ? Pengukuran.Pembanding.PalingSedikit
        : Kata.HasAny(kata, "maksimal", "maksimum", "paling banyak", "sebanyak-banyaknya") ? Pengukuran.Pembanding.PalingBanyak
        : null;

    // The words that the number belongs to; none where a list begins anew with it (": 3 laporan …", "dan 1 laporan …").
    private static string Before(string teks, int awal, int akhir)
    {
        var depan = teks[awal..akhir].TrimEnd();
        depan = PolaAwalDaftar().IsMatch(depan) ? "" : depan[(depan.AsSpan().LastIndexOfAny(':', ',') + 1)..];
        var peserta = PolaPeserta().Match(depan);
        return peserta.Success && peserta.Groups[1].Value.Trim().Length > 0 ? peserta.Groups[1].Value : depan;
    }

    private static string After(string teks)
    {
        var potong = teks.AsSpan().IndexOfAny(',', ';', ')');
        var sisa = potong < 0 ? teks : teks[..potong];
        var dan = sisa.LastIndexOf(" dan", StringComparison.OrdinalIgnoreCase);
        return dan >= 0 && dan + 4 >= sisa.TrimEnd().Length ? sisa[..dan] : sisa;
    }

    private static string Trim(string teks)
    {
        var kata = teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(k => k.Trim('(', ')', '.', ',')).Where(k => k.Length > 0).ToList();
        while (kata.Count > 0 && KataTepi.Contains(kata[0], StringComparer.OrdinalIgnoreCase))
        {
            kata.RemoveAt(0);
        }

        while (kata.Count > 0 && KataTepi.Contains(kata[^1], StringComparer.OrdinalIgnoreCase))
        {
            kata.RemoveAt(kata.Count - 1);
        }

        return string.Join(' ', kata);
    }

    [GeneratedRegex(@"\b((?:minimal|minimum|maksimal|maksimum|paling sedikit|paling banyak|sekurang-kurangnya|sedikitnya)\s+)?(\d[\d.]*(?:,\d+)?)\s*(?:%|persen\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaPersen();

    [GeneratedRegex(@"(?:[,:]|\bdan|\bserta)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaAwalDaftar();

    [GeneratedRegex(@"\A.*\b(?:diikuti|dihadiri|melibatkan)\b(?:\s+oleh\b)?(.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex PolaPeserta();

    [GeneratedRegex(@"\b((?:minimal|minimum|maksimal|maksimum|paling sedikit|paling banyak|sedikitnya|sekurang-kurangnya)\s+)?\b(" + PolaAngka + @")\s*(?:(?:-|–|s\.?d\.?|sampai|hingga)\s*(\d[\d.]*)\s*)?\s(" + PolaBenda + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaJumlah();
}
