namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Where the parts of a decree stand among its lines.</summary>
/// <param name="Tubuh">Before the first annex.</param>
/// <param name="Lampiran">Each annex: its head and its sections.</param>
internal sealed record PotonganNaskah(List<BarisSumber> Tubuh, List<PotonganLampiran> Lampiran);

internal sealed record PotonganLampiran(List<BarisSumber> Kepala, List<List<BarisSumber>> Bagian);

/// <summary>Cuts a decree at its annexes and sections. A section begins at its heading, or at the label of its jabatan where that comes first.</summary>
internal static class PemotongNaskah
{
    // A heading may stand behind the labels, when a scanner read them as a column of their own.
    private const int JarakLabel = 12;

    public static PotonganNaskah Cut(List<BarisSumber> baris)
    {
        var awal = FindAwalBagian(baris);
        var lampiran = baris.Index().Where(b => b.Item.Sel is null && PenandaBaris.IsLampiran(b.Item.Teks)).Select(b => b.Index).ToList();
        // The first word LAMPIRAN behind the signature, not one in a ruling.
        var batasTubuh = awal.Count == 0 ? baris.Count : awal[0];
        var pertama = lampiran.Where(l => l < batasTubuh).Select(l => (int?)l).FirstOrDefault() ?? batasTubuh;
        var hasil = new List<PotonganLampiran>();
        foreach (var (i, mulai) in awal.Index())
        {
            var kepala = lampiran.Where(l => l <= mulai && l >= (i == 0 ? 0 : awal[i - 1])).Select(l => (int?)l).FirstOrDefault();
            if (i == 0 || kepala is not null)
            {
                hasil.Add(new PotonganLampiran(kepala is { } k ? baris[k..mulai] : [], []));
            }

            var akhir = i + 1 < awal.Count ? lampiran.Where(l => l > mulai && l <= awal[i + 1]).Select(l => (int?)l).FirstOrDefault() ?? awal[i + 1] : baris.Count;
            hasil[^1].Bagian.Add(baris[mulai..akhir]);
        }

        return new PotonganNaskah(baris[..pertama], hasil);
    }

    private static List<int> FindAwalBagian(List<BarisSumber> baris)
    {
        var hasil = new List<int>();
        var terpakai = -1;
        for (var i = 0; i < baris.Count; i++)
        {
            if (baris[i].Sel is not null || baris[i].IsKosong)
            {
                continue;
            }

            if (PenandaBaris.ReadLabel(baris[i].Teks)?.Jenis is JenisLabel.Jabatan)
            {
                var judul = FindJudulSebelum(baris, i, terpakai);
                hasil.Add(judul ?? i);
                terpakai = Math.Max(i, FindJudulSesudah(baris, i) ?? i);
            }
            else if (i > terpakai && PenandaBaris.IsJudulBagian(baris[i].Teks) && IsTanpaJabatan(baris, i))
            {
                hasil.Add(i);
                terpakai = i;
            }
        }

        return [.. hasil.Distinct().Order()];
    }

    // Over the label: the heading and the lines that go on with it.
    private static int? FindJudulSebelum(List<BarisSumber> baris, int label, int terpakai)
    {
        for (var i = label - 1; i > terpakai && i >= label - JarakLabel; i--)
        {
            if (baris[i].Sel is not null || PenandaBaris.ReadLabel(baris[i].Teks) is not null || (!baris[i].IsKosong && !PenandaBaris.IsKapital(baris[i].Teks) && !PenandaBaris.IsJudulBagian(baris[i].Teks)))
            {
                return null;
            }

            if (PenandaBaris.IsJudulBagian(baris[i].Teks))
            {
                // Right under TENTANG it is the title of the decree.
                return baris.Take(i).LastOrDefault(b => !b.IsKosong)?.Teks.Trim().Equals("TENTANG", StringComparison.OrdinalIgnoreCase) == true ? null : i;
            }
        }

        return null;
    }

    private static int? FindJudulSesudah(List<BarisSumber> baris, int label)
    {
        for (var i = label + 1; i < baris.Count && i <= label + JarakLabel; i++)
        {
            if (baris[i].IsKosong || PenandaBaris.ReadLabel(baris[i].Teks) is { Isi.Length: 0 })
            {
                continue;
            }

            return baris[i].Sel is null && PenandaBaris.IsJudulBagian(baris[i].Teks) ? i : null;
        }

        return null;
    }

    // A page of the kecamatan itself: a heading, then its tugas or at once its table.
    private static bool IsTanpaJabatan(List<BarisSumber> baris, int judul)
    {
        foreach (var b in baris.Skip(judul + 1).Where(b => !b.IsKosong).Take(8))
        {
            if (b.Sel is not null)
            {
                return JudulTabel.IsKepala(b.Sel);
            }

            if (PenandaBaris.ReadLabel(b.Teks) is { } label)
            {
                return label.Jenis is not JenisLabel.Jabatan;
            }

            if (PenandaBaris.IsJudulBagian(b.Teks) || PenandaBaris.IsLampiran(b.Teks) || b.Teks.Trim().StartsWith("Menimbang", StringComparison.OrdinalIgnoreCase) || PenandaBaris.IsPejabat(b.Teks))
            {
                return false;
            }
        }

        return false;
    }
}
