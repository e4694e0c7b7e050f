namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// What a document tells about its own wording: which words stand side by side, which are written with a capital in the middle of a text, and what its whole cells say. It is learnt only from paragraphs that run over no columns,
/// and tells where a line that does run over them can hardly be cut.
/// </summary>
internal sealed class Kolokasi
{
    private static readonly HashSet<string> Gantung = new(
        ["dan", "atau", "yang", "di", "ke", "dari", "dengan", "untuk", "oleh", "pada", "dalam", "serta", "terhadap", "antara", "sesuai", "kepada", "tentang", "bagi", "per", "para", "sebagai", "adalah", "ialah", "meliputi", "dibagi", "dikali", "dikalikan",
            "melalui", "berupa", "sebanyak", "selama", "tanpa", "setiap", "tidak", "belum", "secara", "guna", "agar", "bahwa", "antar", "maupun", "hingga", "sampai", "bersama"], StringComparer.Ordinal);

    private readonly HashSet<(string, string)> pasangan = [];
    private readonly HashSet<(string, string)> dugaan = [];
    private readonly Dictionary<string, int> kapital = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> kecil = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sel = new(StringComparer.Ordinal);

    public Kolokasi(IEnumerable<BarisSumber> baris, KosaKata kosa)
    {
        var blok = new List<BarisSumber>();
        foreach (var b in baris.Append(new BarisSumber(0, "")))
        {
            if (!b.IsKosong && b.Sel is null)
            {
                blok.Add(b);
                continue;
            }

            Learn(blok, kosa);
            blok = [];
            foreach (var isi in b.Sel ?? [])
            {
                Learn(KataLajur.List(isi, kosa));
            }
        }
    }

    /// <summary>A word that no text ends with.</summary>
    public static bool IsGantung(string kata) => Gantung.Contains(kata);

    public bool IsPasangan(KataLajur kiri, KataLajur kanan) => pasangan.Contains((kiri.Akhir, kanan.Awal));

    /// <summary>They stand side by side in a line that runs over columns: perhaps in one cell.</summary>
    public bool IsDugaan(KataLajur kiri, KataLajur kanan) => dugaan.Contains((kiri.Akhir, kanan.Awal));

    /// <summary>Written with a capital wherever it stands: a name, an abbreviation, or this drafter's habit.</summary>
    public bool IsBerkapital(KataLajur kata) => kata.Teks.Count(char.IsUpper) > 1 || kapital.GetValueOrDefault(kata.Awal) > kecil.GetValueOrDefault(kata.Awal);

    /// <summary>How often the whole text is a paragraph of its own elsewhere.</summary>
    public int CountSel(IEnumerable<KataLajur> teks) => sel.GetValueOrDefault(Key(teks));

    private void Learn(List<BarisSumber> blok, KosaKata kosa)
    {
        if (!blok.Exists(BlokTeks.IsLintas))
        {
            Learn([.. blok.SelectMany(b => KataLajur.List(b.Teks, kosa))]);
            return;
        }

        foreach (var kata in blok.Select(b => KataLajur.List(b.Teks, kosa)))
        {
            dugaan.UnionWith(kata.Zip(kata.Skip(1)).Where(p => !p.Second.Batas).Select(p => (p.First.Akhir, p.Second.Awal)));
        }
    }

    private void Learn(List<KataLajur> kata)
    {
        for (var i = 0; i < kata.Count; i++)
        {
            if (i > 0)
            {
                pasangan.Add((kata[i - 1].Akhir, kata[i].Awal));
                var catat = kata[i].IsKapital ? kapital : kecil;
                catat[kata[i].Awal] = catat.GetValueOrDefault(kata[i].Awal) + 1;
            }
        }

        sel[Key(kata)] = sel.GetValueOrDefault(Key(kata)) + 1;
    }

    private static string Key(IEnumerable<KataLajur> teks) => string.Join(' ', teks.Select(k => k.Awal == k.Akhir ? k.Awal : $"{k.Awal}~{k.Akhir}"));
}

/// <summary>A word of a line that runs over columns.</summary>
/// <param name="Teks">As it stands there, perhaps several glued together.</param>
/// <param name="Awal">The first of them, in small letters and without signs.</param>
/// <param name="Akhir">The last of them.</param>
/// <param name="Batas">What is left of a rule stands before it.</param>
internal sealed record KataLajur(int Nomor, string Teks, string Awal, string Akhir, bool Batas = false)
{
    public bool IsKapital => Teks.FirstOrDefault(char.IsLetterOrDigit) is var h && char.IsUpper(h);

    public bool IsKecil => Teks.FirstOrDefault(char.IsLetterOrDigit) is var h && char.IsLower(h);

    public static List<KataLajur> List(string baris, KosaKata kosa, int nomor = 0)
    {
        var hasil = new List<KataLajur>();
        foreach (var (i, segmen) in CiriSel.SplitBatas(baris).Index())
        {
            var batas = i > 0;
            foreach (var kata in segmen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var inti = kata.Trim('.', ',', ';', ':', '"', '\'', '(', ')', '“', '”');
                var bagian = PemisahKata.Split(inti, kosa) ?? [inti];
                hasil.Add(new KataLajur(nomor, kata, bagian[0].ToLowerInvariant(), bagian[^1].ToLowerInvariant(), batas && hasil.Count > 0));
                batas = false;
            }
        }

        return hasil;
    }
}
