using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>One line of a list with its place.</summary>
internal sealed record BarisButir(int Nomor, string Teks, bool Utuh = false);

/// <summary>
/// Reads the lines of a printed list. Where every mark is whole a line without one goes on with the item before it. Where marks were lost, letters that survived tell which item is which,
/// and what they do not confirm is doubted.
/// </summary>
internal sealed partial class PembacaButir(PembersihTeks pembersih)
{
    private readonly List<ButirMentah> butir = [];
    private ButirMentah? tertunda;

    /// <summary>Reads a list; a reader serves one list.</summary>
    public DaftarTerbaca Read(IReadOnlyList<BarisButir> baris)
    {
        var berisi = baris.Where(b => b.Teks.Trim().Length > 0).ToList();
        var bising = IsBising(berisi);
        foreach (var b in berisi)
        {
            Add(b, bising);
        }

        var gaya = FindGaya();
        if (bising)
        {
            JudgeUrutan(gaya);
        }

        return new DaftarTerbaca(gaya, [.. butir.Select(Finish)]);
    }

    public static DaftarTerbaca Read(PembersihTeks pembersih, IReadOnlyList<BarisButir> baris) => new PembacaButir(pembersih).Read(baris);

    private TeksTerbaca Finish(ButirMentah b)
    {
        var hasil = pembersih.Clean(PembersihTeks.Join(b.Baris.Select(x => x.Teks)), b.Baris[0].Nomor, b.Baris[^1].Nomor);
        if (b.TandaHilang)
        {
            hasil.Mend(JenisPerbaikan.TandaButir, "", "butir baru");
        }

        return hasil.Doubt(b.Sebab);
    }

    private void Add(BarisButir baris, bool bising)
    {
        var tanda = TandaPindaian.Read(baris.Teks, butir.Count);
        var kini = butir.Count > 0 ? butir[^1] : null;
        if (tanda.Mutu is MutuTanda.Tidak)
        {
            AddTanpaTanda(baris with { Teks = tanda.Isi }, kini, bising);
            return;
        }

        if (tanda.Isi.Length == 0)
        {
            // A letter on a line of its own stands beside the item that has none yet, else before the next one.
            if (kini is { Tanda: null } && tanda.Urutan is not null)
            {
                kini.Tanda = tanda;
            }
            else
            {
                tertunda = new ButirMentah { Tanda = tanda };
            }

            return;
        }

        // Printed beside the second line of its item, the mark comes in the middle of the text.
        if (bising && kini is not null && (IsLanjutan(tanda.Isi) || (kini is { Bertanda: false } && !AwalButir().IsMatch(tanda.Isi))) && (kini.Tanda is null || tanda.Urutan is null))
        {
            kini.Tanda ??= tanda.Urutan is null ? null : tanda;
            kini.Bertanda |= tanda.Urutan is null;
            kini.Baris.Add(baris with { Teks = tanda.Isi });
            return;
        }

        // A mark of another kind inside an item belongs to the item's own text.
        if (!bising && kini is not null && butir[0].Tanda is { } lama && lama.Gaya != tanda.Gaya)
        {
            kini.Baris.Add(baris with { Teks = PembersihTeks.BarisBaru + baris.Teks.Trim() });
            return;
        }

        Begin(baris with { Teks = tanda.Isi }, tanda);
    }

    private void AddTanpaTanda(BarisButir baris, ButirMentah? kini, bool bising)
    {
        if (tertunda is { } t)
        {
            tertunda = null;
            Begin(baris, t.Tanda);
        }
        else if (kini is null || IsAwal(baris, kini, bising))
        {
            Begin(baris, null);
        }
        else
        {
            kini.Baris.Add(baris);
        }
    }

    private void Begin(BarisButir baris, TandaPindaian? tanda)
    {
        tertunda = null;
        butir.Add(new ButirMentah { Tanda = tanda is { Urutan: not null } or { Gaya: not GayaDaftar.Tanpa } ? tanda : null, Bertanda = tanda is not null, Baris = { baris } });
    }

    private bool IsAwal(BarisButir baris, ButirMentah kini, bool bising)
    {
        var sebelum = kini.Baris[^1].Teks.TrimEnd();
        if (IsLanjutan(baris.Teks) || Gantung().IsMatch(sebelum))
        {
            return false;
        }

        var bertanda = butir.Exists(b => b.Tanda is not null);
        return bising ? sebelum.EndsWith(';') || AwalButir().IsMatch(baris.Teks)
            : !bertanda && (baris.Utuh || sebelum.EndsWith(';') || sebelum.EndsWith('.'));
    }

    /// <summary>Whether marks were lost or spoiled, so that lines without one may begin an item.</summary>
    private static bool IsBising(List<BarisButir> baris)
    {
        var harap = 0;
        foreach (var b in baris)
        {
            var tanda = TandaPindaian.Read(b.Teks, harap);
            if (tanda.Mutu is MutuTanda.Rusak)
            {
                return true;
            }

            if (tanda is { Mutu: MutuTanda.Utuh, Urutan: { } u })
            {
                if (u != harap || (tanda.Gaya is GayaDaftar.Huruf && IsLanjutan(tanda.Isi) && IsAwalKapital(baris)))
                {
                    return true;
                }

                harap = u + 1;
            }
        }

        return false;
    }

    // Most items of this list begin with a capital.
    private static bool IsAwalKapital(List<BarisButir> baris)
    {
        var isi = baris.Select(b => TandaPindaian.Read(b.Teks, 0)).Where(t => t is { Gaya: GayaDaftar.Huruf, Isi.Length: > 0 }).Select(t => t.Isi).ToList();
        return isi.Count(i => char.IsUpper(i[0])) * 2 > isi.Count;
    }

    private GayaDaftar FindGaya()
    {
        var gaya = butir.Select(b => b.Tanda?.Gaya).OfType<GayaDaftar>().Where(g => g is not GayaDaftar.Tanpa).GroupBy(g => g).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        return gaya ?? GayaDaftar.Tanpa;
    }

    // A letter that stands where it should vouches for all before it; what no letter vouches for is doubted.
    private void JudgeUrutan(GayaDaftar gaya)
    {
        if (gaya is not GayaDaftar.Huruf)
        {
            butir.ForEach(b => b.Sebab = "Tanda butirnya rusak atau tidak berurutan: periksa apakah daftar ini terbagi dengan benar.");
            return;
        }

        var dijamin = -1;
        for (var i = 0; i < butir.Count; i++)
        {
            if (butir[i].Tanda?.Urutan is { } u && u != i)
            {
                butir.ForEach(b => b.Sebab = "Urutan huruf butir tidak cocok: periksa pembagian dan urutan daftar ini.");
                return;
            }

            dijamin = butir[i].Tanda?.Urutan == i ? i : dijamin;
        }

        for (var i = 0; i < butir.Count; i++)
        {
            butir[i].TandaHilang = butir[i].Tanda is null;
            butir[i].Sebab = i > dijamin && !butir[i].Bertanda && !(i == butir.Count - 1 && TugasLain().IsMatch(butir[i].Baris[0].Teks)) ? "Tanda butirnya hilang: periksa apakah ini memang butir tersendiri." : null;
        }
    }

    private static bool IsLanjutan(string teks) => teks.Length > 0 && (char.IsLower(teks[0]) || teks[0] is ',' or ')' or '/' or '&' || char.IsDigit(teks[0]));

    // A line that ends like this goes on.
    [GeneratedRegex(@"(?:[,:(/\-–]|\b(?:dan|atau|yang|di|ke|dari|dengan|untuk|oleh|pada|dalam|serta|terhadap|bidang|tentang|antara|sesuai|kepada|Negara|Nomor))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Gantung();

    // Tasks and functions begin with a verb or the noun made of it.
    [GeneratedRegex(@"\A(?:[""*%'‘“]?\s?(?:P?e(?:n|m|r|l|ny|ng)\p{Ll}+an\b|Me(?:n|m|r|l|ng|ny)?\p{Ll}+|P?elaksan\p{Ll}*)|[""*%]\p{Ll}{4,})", RegexOptions.CultureInvariant)]
    private static partial Regex AwalButir();

    // The sentence that closes every such list, and stands in no other place.
    [GeneratedRegex(@"\A(?:[Mm]e|[Pp]e)?laksana\w*\s+tugas(?:-tugas)?(?:\s+kedinasan)?\s+lain(?:nya)?\s+yang\s+(?:diberikan|ditugaskan)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TugasLain();

    private sealed class ButirMentah
    {
        public TandaPindaian? Tanda { get; set; }

        public bool Bertanda { get; set; }

        public bool TandaHilang { get; set; }

        public string? Sebab { get; set; }

        public List<BarisButir> Baris { get; init; } = [];
    }
}
