using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Recognises a decree in a document that it has never seen: letterhead, Menimbang, Mengingat, rulings, signature, annexes and every jabatan with its tugas, fungsi and table.
/// It goes by the words that every such decree must carry, by numbering and by position; it proposes, and says where it is unsure.
/// </summary>
public static partial class PembacaNaskah
{
    /// <summary>Stands where a document shows an equation as a picture.</summary>
    public const string RumusGambar = "(rumus berupa gambar)";

    /// <exception cref="AturanException">There is nothing of a decree in it, or its year can neither be read nor was it given.</exception>
    public static HasilPengenalan Recognize(SumberNaskah sumber, KonteksPengenalan konteks)
    {
        if (sumber.Bertanda is { } bertanda && PembacaBertanda.Recognize(bertanda, konteks) is { } dikenal)
        {
            return dikenal;
        }

        var baris = PerataSumber.Flatten(sumber);
        var kosa = new KosaKata(sumber.Baris.SelectMany(b => b.Sel ?? [b.Teks]).SelectMany(t => Kata().Matches(t)).Select(m => m.Value).Concat(NamaWilayah(konteks)));
        var pembersih = new PembersihTeks(kosa);
        var potongan = PemotongNaskah.Cut(baris);
        var tubuh = potongan.Tubuh.Count > 0 ? new PembacaTubuh(pembersih, potongan.Tubuh).Read() : null;
        if (tubuh is null && potongan.Lampiran.Count == 0)
        {
            throw new AturanException("Di sumber ini tidak ditemukan keputusan: tidak ada Menimbang, MEMUTUSKAN, maupun bagian jabatan dengan tabel indikator.");
        }

        var pengumpul = new PengumpulLampiran(pembersih, new Kolokasi(baris, kosa));
        potongan.Lampiran.ForEach(pengumpul.Add);
        PelengkapKolom.Fill(pengumpul.Lampiran);
        var label = FindLabel(pengumpul.Lampiran);
        var penyusun = new PenyusunNaskah(konteks);
        var naskah = penyusun.Create(tubuh, pengumpul.Lampiran, label, konteks.Tahun ?? FindTahun(tubuh, sumber));
        return new HasilPengenalan(naskah, penyusun.Bidang, FindSisa(baris, penyusun.Bidang, pengumpul.Sisa));
    }

    private static IEnumerable<string> NamaWilayah(KonteksPengenalan konteks) =>
        Enumerable.Repeat($"{konteks.Kecamatan.Nama} {konteks.Kecamatan.Kabupaten}", 3).SelectMany(n => n.Split(' '));

    /// <summary>The labels that most sections print.</summary>
    private static LabelBagian FindLabel(List<LampiranTerbaca> lampiran)
    {
        string Sering(JenisLabel jenis, string baku) =>
            lampiran.SelectMany(l => l.Bagian).Select(b => b.Label.GetValueOrDefault(jenis)).OfType<string>().GroupBy(l => l).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? baku;

        return new LabelBagian(Sering(JenisLabel.Jabatan, "Jabatan"), Sering(JenisLabel.Tugas, "Tugas"), Sering(JenisLabel.Fungsi, "Fungsi"));
    }

    // The title tells it, else the number, else the date.
    private static int FindTahun(TubuhTerbaca? tubuh, SumberNaskah sumber)
    {
        string?[] calon = [tubuh?.Tentang?.Teks, tubuh?.Nomor?.Teks, tubuh?.Penutup?.Tanggal?.Teks, .. sumber.Baris.Take(12).Select(b => b.Teks)];
        var tahun = calon.OfType<string>().Select(c => Tahun().Matches(c).LastOrDefault()?.Value).OfType<string>().FirstOrDefault();
        return tahun is not null ? int.Parse(tahun, CultureInfo.InvariantCulture) : throw new AturanException("Tahun keputusan tidak tertulis di sumber ini. Pilih tahunnya, lalu ulangi.");
    }

    // Heads, labels and marks are used without being texts: only words that no field holds are left over.
    private static List<int> FindSisa(List<BarisSumber> baris, IReadOnlyList<BidangTerbaca> bidang, IEnumerable<int> sisa)
    {
        var terpakai = bidang.Where(b => b.Dari > 0).SelectMany(b => Enumerable.Range(b.Dari, b.Sampai - b.Dari + 1)).ToHashSet();
        var tidak = baris.Where(b => !b.IsKosong && !terpakai.Contains(b.Nomor) && !IsRangka(b)).Select(b => b.Nomor);
        return [.. tidak.Concat(sisa).Distinct().Order()];
    }

    private static bool IsRangka(BarisSumber b) => b.Sel is { } sel
        ? JudulTabel.IsKepala(sel) || sel.All(s => s.Trim().Length == 0)
        : PenandaBaris.ReadLabel(b.Teks) is { Isi.Length: 0 } || PenandaBaris.IsKepalaTabel(b.Teks) || PenandaBaris.IsJudulBagian(b.Teks) || Rangka().IsMatch(b.Teks.Trim());

    [GeneratedRegex(@"[\p{L}-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Kata();

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Tahun();

    [GeneratedRegex(@"\A(?:(?:Menimbang|Mengingat|Memperhatikan|TENTANG|Tembusan)\s*:?|[a-zA-Z0-9]{1,2}[.)])\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rangka();
}
