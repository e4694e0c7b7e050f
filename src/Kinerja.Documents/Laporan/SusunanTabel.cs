namespace Kinerja.Documents.Laporan;

/// <summary>A table as it stands on paper: without its grouping columns, with lines for the groups and cells that span rows.</summary>
internal sealed record SusunanTabel(IReadOnlyList<KolomLaporan> Kolom, IReadOnlyList<BarisTersusun> Baris)
{
    public static SusunanTabel Create(TabelLaporan tabel)
    {
        var tampak = Indeks(tabel, s => s is not SusunKolom.Kelompok);
        var kelompok = Indeks(tabel, s => s is SusunKolom.Kelompok);
        var hasil = new List<BarisTersusun>();
        for (var i = 0; i < tabel.Baris.Count; i++)
        {
            if (kelompok.Count > 0 && (i == 0 || !IsSama(tabel, i, i - 1, kelompok)))
            {
                hasil.Add(new BarisTersusun(string.Join(" · ", kelompok.Select(k => tabel.Baris[i][k].Teks).Where(t => t.Length > 0)), []));
            }

            hasil.Add(new BarisTersusun(null, [.. tampak.Select(k => new PetakTersusun(tabel.Baris[i][k].Teks, Rentang(tabel, kelompok, i, k)))]));
        }

        return new SusunanTabel([.. tampak.Select(k => tabel.Kolom[k])], hasil);
    }

    // 0: the cell above reaches down to here.
    private static int Rentang(TabelLaporan tabel, IReadOnlyList<int> kelompok, int baris, int kolom)
    {
        if (tabel.Kolom[kolom].Susun is not SusunKolom.Gabung)
        {
            return 1;
        }

        int[] sama = [.. kelompok, kolom];
        if (baris > 0 && IsSama(tabel, baris, baris - 1, sama))
        {
            return 0;
        }

        var n = 1;
        while (baris + n < tabel.Baris.Count && IsSama(tabel, baris + n, baris, sama))
        {
            n++;
        }

        return n;
    }

    private static bool IsSama(TabelLaporan tabel, int satu, int lain, IEnumerable<int> kolom) => kolom.All(k => tabel.Baris[satu][k].Teks == tabel.Baris[lain][k].Teks);

    private static List<int> Indeks(TabelLaporan tabel, Func<SusunKolom, bool> syarat) => [.. Enumerable.Range(0, tabel.Kolom.Count).Where(k => syarat(tabel.Kolom[k].Susun))];
}

/// <param name="Kelompok">The line over a group; <c>null</c>: an ordinary row.</param>
internal sealed record BarisTersusun(string? Kelompok, IReadOnlyList<PetakTersusun> Petak);

/// <param name="Rentang">How many rows it spans; 0: it is covered by the one above.</param>
internal sealed record PetakTersusun(string Teks, int Rentang);
