using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>What speaks for and against cutting and joining words into cells. Small numbers are habits, large ones what no cell does.</summary>
internal sealed partial class BobotSel(Kolokasi kolokasi, List<List<KataLajur>> ekor, LebarKolom lebar)
{
    /// <summary>Two words in one line, in two columns.</summary>
    public int WeighPotong(KataLajur kiri, KataLajur kanan) => kanan.Batas ? 0 : 60 + (kolokasi.IsPasangan(kiri, kanan) ? 160 : 0);

    /// <summary>Two words in one line, in one column.</summary>
    public int WeighDalam(KataLajur kiri, KataLajur kanan) =>
        IsSama(kiri, kanan) ? 800
        : (kanan.Batas ? 300 : 0)
        + (kolokasi.IsPasangan(kiri, kanan) ? -20 : IsKapitalBaru(kiri, kanan) ? 120 : 10);

    /// <summary>The end of a line and the beginning of the next one in the same column.</summary>
    public int WeighSambung(KataLajur kiri, KataLajur kanan) =>
        IsSama(kiri, kanan) ? 800
        : kolokasi.IsPasangan(kiri, kanan) ? -140
        : kolokasi.IsDugaan(kiri, kanan) ? -90
        : Kolokasi.IsGantung(kiri.Akhir) ? kanan.IsKapital && !kolokasi.IsBerkapital(kanan) ? 20 : -50
        : IsKapitalBaru(kiri, kanan) ? 120 : 20;

    /// <summary>The first words of a column.</summary>
    /// <param name="tepat">In the line in which the columns of a row begin.</param>
    public static int WeighMulai(int kolom, List<KataLajur> kata, int dari, int sampai, bool tepat)
    {
        var teks = string.Join(' ', kata.Skip(dari).Take(2).Select(k => k.Teks));
        var awal = kata[dari];
        return (tepat ? 0 : kolom == 1 ? 30 : 300) + kolom switch
        {
            0 => CiriSel.IsSasaran(teks) ? 0 : 400,
            1 => CiriSel.IsIndikator(teks) ? 0 : 500,
            2 => awal.IsKecil ? 600 : awal.IsKapital ? 0 : 150,
            _ => awal.IsKecil ? 600 : Sumber().IsMatch(teks) ? -40 : (awal.IsKapital ? 40 : 200) + (kata.Skip(dari + 1).Take(sampai - dari - 1).Any(k => Sumber().IsMatch(k.Teks)) ? 100 : 0),
        };
    }

    /// <summary>A line as wide as its column.</summary>
    public int WeighPanjang(int kolom, int panjang) => Math.Clamp((panjang - 1 - lebar.Batas(kolom)) * 15, 0, 400);

    /// <summary>The cells as they are in the end.</summary>
    public int WeighAkhir(IReadOnlyList<List<KataLajur>> sel, bool sasaran)
    {
        var jumlah = 0;
        for (var c = sasaran ? 0 : 1; c < 4; c++)
        {
            jumlah += sel[c].Count == 0 ? c < 2 ? 800 : 350 : WeighIsi(sel[c], c);
        }

        return jumlah - (sel[3].Count > 0 && ekor.Count(e => IsSama(e, sel[3])) > 1 ? 260 : 0);
    }

    private int WeighIsi(List<KataLajur> sel, int kolom)
    {
        var buka = sel.Sum(k => k.Teks.Count(h => h == '(') - k.Teks.Count(h => h == ')'));
        return (Kolokasi.IsGantung(sel[^1].Akhir) || sel[^1].Teks.EndsWith(',') ? 400 : 0) + (buka == 0 ? 0 : 300) + WeighLebar(sel, kolom)
            + (IsBerulang(sel) ? 600 : 0) - (sel.Count > 2 && kolokasi.CountSel(sel) > 0 ? 220 : 0);
    }

    // “mutasi aset Mutasi Aset”: the same two words twice over.
    private static bool IsBerulang(List<KataLajur> sel) => Enumerable.Range(0, Math.Max(0, sel.Count - 3)).Any(i => sel[i].Akhir == sel[i + 2].Awal && sel[i + 1].Akhir == sel[i + 3].Awal);

    // Text goes to the next line only where its word found no room.
    private int WeighLebar(List<KataLajur> sel, int kolom)
    {
        var baris = sel.GroupBy(k => k.Nomor).Select(g => g.ToList()).ToList();
        var terlebar = Math.Max(baris.Max(Panjang), lebar.Terukur(kolom));
        var jumlah = 0;
        for (var i = 0; i + 1 < baris.Count; i++)
        {
            jumlah += Panjang(baris[i]) + 1 + baris[i + 1][0].Teks.Length < terlebar * 3 / 4 ? 80 : 0;
        }

        return jumlah;
    }

    private static int Panjang(List<KataLajur> baris) => baris.Sum(k => k.Teks.Length + 1);

    private bool IsKapitalBaru(KataLajur kiri, KataLajur kanan) => kanan.IsKapital && !kolokasi.IsBerkapital(kanan) && !kiri.Teks.EndsWith('.') && !Kolokasi.IsGantung(kiri.Akhir);

    private static bool IsSama(KataLajur kiri, KataLajur kanan) => kiri.Akhir == kanan.Awal && kiri.Akhir.Length > 1 && !kiri.Akhir.All(char.IsDigit);

    public static bool IsSama(List<KataLajur> a, List<KataLajur> b) => a.Count == b.Count && a.Zip(b).All(p => p.First.Teks == p.Second.Teks);

    // What an office keeps its figures in.
    [GeneratedRegex(@"\A(?:Laporan|Data\b|Database|Daftar|Dokumen|Buku|Rekap|Register|Arsip|Berita|DPA|SPJ|SK\b|Surat|Absensi|Notulen|Bukti|Berkas|Hasil|Profil|Agenda|Kartu|Formulir|Kuesioner|Survei|Presensi|SAKIP|LPJ|Foto)", RegexOptions.CultureInvariant)]
    private static partial Regex Sumber();
}
