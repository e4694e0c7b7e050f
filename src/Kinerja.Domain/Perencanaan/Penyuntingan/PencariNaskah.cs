using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Finds words in every text of a decree, and replaces them. Ids, dates and choices are never looked at; a fraction stays a fraction.</summary>
public sealed class PencariNaskah
{
    public const int PanjangMaksimum = 200;

    private const int LebarCuplikan = 40;

    private readonly Regex _pola;
    private readonly PilihanCari _pilihan;

    private PencariNaskah(Regex pola, PilihanCari pilihan)
    {
        _pola = pola;
        _pilihan = pilihan;
    }

    /// <summary>Returns <c>null</c> where there is nothing to look for. Between two words any run of spaces and line breaks matches.</summary>
    public static PencariNaskah? Create(string? kata, PilihanCari? pilihan = null)
    {
        var p = pilihan ?? new PilihanCari();
        var potongan = new TeksTerlipat(kata ?? "", p).Teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (potongan.Length == 0 || kata!.Length > PanjangMaksimum)
        {
            return null;
        }

        // Every word is escaped and only spaces repeat, so that no input makes the engine backtrack.
        var isi = string.Join(@"\s+", potongan.Select(Regex.Escape));
        return new PencariNaskah(new Regex(p.KataUtuh ? $@"(?<![\p{{L}}\p{{N}}]){isi}(?![\p{{L}}\p{{N}}])" : isi, RegexOptions.CultureInvariant), p);
    }

    /// <summary>Every place, in reading order.</summary>
    public IReadOnlyList<KataDitemukan> Find(NaskahJson naskah) =>
        [.. ReadTeks(naskah).SelectMany(t => Match(t.Bidang, t.Teks).Select(m => Describe(t.Jejak, t.Bidang, t.Teks, m.Letak, m.Panjang)))];

    /// <summary>One edit that puts <paramref name="pengganti"/> in every place; empty where the words stand nowhere.</summary>
    /// <exception cref="AturanException">It would make or break a fraction.</exception>
    public Suntingan.Kelompok ReplaceAll(NaskahJson naskah, string pengganti) =>
        new([.. ReadTeks(naskah).Select(t => Replace(t.Jejak, t.Bidang, t.Teks, [.. Match(t.Bidang, t.Teks)], pengganti)).OfType<Suntingan>()]);

    /// <summary>The edit that replaces one place that <see cref="Find"/> gave; <c>null</c> where the words stand there no longer.</summary>
    /// <exception cref="AturanException">It would make or break a fraction.</exception>
    public Suntingan? Replace(NaskahJson naskah, KataDitemukan tempat, string pengganti) =>
        Jejak.Find(naskah, tempat.Alamat.Id) is { } jejak
        && jejak.Jenis.Ruas.Bidang.FirstOrDefault(b => b.Nama == tempat.Alamat.Bidang) is { } bidang
        && bidang.Get(jejak.Simpul) is { } teks
        && Match(bidang, teks).Contains((tempat.Letak, tempat.Panjang))
            ? Replace(jejak, bidang, teks, [(tempat.Letak, tempat.Panjang)], pengganti)
            : null;

    private static Suntingan.Ubah? Replace(Jejak jejak, BidangPeta bidang, string teks, List<(int Letak, int Panjang)> tempat, string pengganti)
    {
        if (tempat.Count == 0)
        {
            return null;
        }

        var baru = teks;
        foreach (var (letak, panjang) in Enumerable.Reverse(tempat))
        {
            baru = string.Concat(baru.AsSpan(0, letak), pengganti, baru.AsSpan(letak + panjang));
        }

        if (bidang.Sifat is SifatBidang.Formulasi && RuasCetak.Bentuk(baru) != RuasCetak.Bentuk(teks))
        {
            throw new AturanException($"Penggantian ini akan mengubah pecahan pada {UraianTempat.Describe(jejak, bidang.Sebutan)}. Kurung kurawal hanya dipakai untuk pecahan.");
        }

        return new Suntingan.Ubah(new AlamatNaskah(jejak.Id, bidang.Nama), teks, baru);
    }

    private IEnumerable<(int Letak, int Panjang)> Match(BidangPeta bidang, string teks)
    {
        foreach (var (awal, panjang) in bidang.Sifat is SifatBidang.Formulasi ? RuasCetak.Split(teks) : [(0, teks.Length)])
        {
            var lipat = new TeksTerlipat(teks.Substring(awal, panjang), _pilihan);
            foreach (Match cocok in _pola.Matches(lipat.Teks))
            {
                var (letak, lebar) = lipat.Unfold(cocok.Index, cocok.Length);
                if (lebar > 0)
                {
                    yield return (awal + letak, lebar);
                }
            }
        }
    }

    private static IEnumerable<(Jejak Jejak, BidangPeta Bidang, string Teks)> ReadTeks(NaskahJson naskah) =>
        from jejak in Jejak.ReadAll(naskah)
        from bidang in jejak.Jenis.Ruas.Bidang
        where bidang.Sifat is not SifatBidang.Nilai
        let teks = bidang.Get(jejak.Simpul)
        where !string.IsNullOrEmpty(teks)
        select (jejak, bidang, teks);

    private static KataDitemukan Describe(Jejak jejak, BidangPeta bidang, string teks, int letak, int panjang)
    {
        var awal = Math.Max(0, letak - LebarCuplikan);
        var akhir = Math.Min(teks.Length, letak + panjang + LebarCuplikan);
        var depan = awal > 0 ? "…" : "";
        var cuplikan = depan + teks[awal..akhir].Replace('\n', ' ') + (akhir < teks.Length ? "…" : "");
        return new KataDitemukan(new AlamatNaskah(jejak.Id, bidang.Nama), UraianTempat.Describe(jejak, bidang.Sebutan), letak, panjang, cuplikan, depan.Length + letak - awal);
    }
}
