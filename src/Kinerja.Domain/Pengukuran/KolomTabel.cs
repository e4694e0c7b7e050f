namespace Kinerja.Domain.Pengukuran;

/// <summary>What a column of a published table holds.</summary>
public enum PeranKolom
{
    Uraian,
    Target,
    Realisasi,
    Polaritas,
    Capaian,
}

/// <summary>Which column holds what; <c>null</c>: none.</summary>
public sealed record KolomTabel(int? Uraian = null, int? Target = null, int? Realisasi = null, int? Polaritas = null, int? Capaian = null)
{
    private const int PanjangKepala = 80;

    /// <summary>Enough to compute with.</summary>
    public bool IsLengkap => Target is not null && Realisasi is not null && Target != Realisasi;

    /// <summary>What the name of a column promises. The first of the known words decides: “Target capaian” is a target, “Capaian target” is a capaian.</summary>
    public static PeranKolom? FindPeran(string kepala)
    {
        var nama = kepala.Trim().ToLowerInvariant();
        if (nama.Length is 0 or > PanjangKepala)
        {
            return null;
        }

        (string Kata, PeranKolom Peran)[] kenal =
        [
            ("polaritas", PeranKolom.Polaritas), ("target", PeranKolom.Target), ("realisasi", PeranKolom.Realisasi), ("capaian", PeranKolom.Capaian),
            ("%", PeranKolom.Capaian), ("persen", PeranKolom.Capaian), ("indikator", PeranKolom.Uraian), ("uraian", PeranKolom.Uraian), ("kinerja", PeranKolom.Uraian), ("sasaran", PeranKolom.Uraian),
        ];
        return kenal.Select(k => (Letak: nama.IndexOf(k.Kata, StringComparison.Ordinal), k.Peran)).Where(k => k.Letak >= 0).OrderBy(k => k.Letak).Select(k => (PeranKolom?)k.Peran).FirstOrDefault() is { } peran
            ? IsSatuan(nama, peran) ? null : peran
            : null;
    }

    /// <summary>By the names of the columns; what they leave open, by what stands in the columns.</summary>
    public static KolomTabel Guess(TabelTercetak tabel)
    {
        var peran = tabel.Kepala.Select(FindPeran).ToList();
        int? Find(PeranKolom p, int dari = 0) => peran.FindIndex(Math.Min(dari, peran.Count), x => x == p) is >= 0 and var i ? i : null;

        var target = Find(PeranKolom.Target);
        var realisasi = Find(PeranKolom.Realisasi, target ?? 0) ?? Find(PeranKolom.Realisasi);
        var capaian = FindCapaian(tabel, peran, Math.Max(target ?? 0, realisasi ?? 0));
        if (realisasi is null && capaian is { } c && peran.FindIndex(c + 1, p => p is PeranKolom.Capaian) is > 0 and var berikut)
        {
            // “Target | Capaian | %”: there the capaian is what was realised.
            (realisasi, capaian) = (c, berikut);
        }

        var dariKepala = new KolomTabel(Find(PeranKolom.Uraian), target, realisasi, Find(PeranKolom.Polaritas) ?? FindPolaritas(tabel), capaian);
        return Complete(tabel, dariKepala);
    }

    // “Satuan (%)” holds units, no numbers.
    private static bool IsSatuan(string nama, PeranKolom peran) => peran is PeranKolom.Capaian && nama.Contains("satuan", StringComparison.Ordinal);

    private static int? FindCapaian(TabelTercetak tabel, List<PeranKolom?> peran, int dari)
    {
        int? Find(Func<int, bool> syarat) => Enumerable.Range(0, peran.Count).Where(i => peran[i] is PeranKolom.Capaian && syarat(i)).Select(i => (int?)i).FirstOrDefault();
        bool IsSebutan(int i) => tabel.Kepala[i].Contains("capaian", StringComparison.OrdinalIgnoreCase);

        return Find(i => i > dari && IsSebutan(i)) ?? Find(i => i > dari) ?? Find(_ => true);
    }

    private static KolomTabel Complete(TabelTercetak tabel, KolomTabel kolom)
    {
        var terpakai = new[] { kolom.Uraian, kolom.Target, kolom.Realisasi, kolom.Polaritas, kolom.Capaian };
        var angka = Enumerable.Range(0, tabel.Kepala.Count).Where(i => !terpakai.Contains(i) && IsAngka(tabel, i) && !IsUrut(tabel, i)).ToList();
        if (kolom.Target is null && kolom.Realisasi is null && kolom.Capaian is null && angka.Count >= 2)
        {
            var tiga = angka.Count == 2 ? angka : angka[^3..];
            kolom = kolom with { Target = tiga[0], Realisasi = tiga[1], Capaian = tiga.Count == 3 ? tiga[2] : null };
        }

        return kolom.Uraian is null ? kolom with { Uraian = FindUraian(tabel, kolom) } : kolom;
    }

    // Only single words: an indicator's name may well say that something “meningkat”.
    private static int? FindPolaritas(TabelTercetak tabel) =>
        Enumerable.Range(0, tabel.Kepala.Count).Where(i => Mostly(tabel, i, s => !s.Contains(' ', StringComparison.Ordinal) && SelTabel.ReadPolaritas(s) is not null)).Select(i => (int?)i).FirstOrDefault();

    private static int? FindUraian(TabelTercetak tabel, KolomTabel kolom) =>
        Enumerable.Range(0, tabel.Kepala.Count)
            .Where(i => i != kolom.Target && i != kolom.Realisasi && i != kolom.Capaian && i != kolom.Polaritas && !IsAngka(tabel, i))
            .Select(i => (Kolom: (int?)i, Huruf: tabel.Baris.Sum(b => b[i].Count(char.IsLetter))))
            .Where(k => k.Huruf > 0).OrderByDescending(k => k.Huruf).FirstOrDefault().Kolom;

    private static bool IsAngka(TabelTercetak tabel, int kolom) => Mostly(tabel, kolom, s => SelTabel.TryReadAngka(s, out _, out _));

    // The column “No.”: 1, 2, 3. Not where a table is of one row: there a 1 is as well a target.
    private static bool IsUrut(TabelTercetak tabel, int kolom)
    {
        var isi = tabel.Baris.Select(b => b[kolom].TrimEnd('.')).Where(s => s.Length > 0).ToList();
        return isi.Count > 1 && isi.Select((s, i) => Angka.TryRead(s, out var n) && n.Nilai == i + 1).All(x => x);
    }

    private static bool Mostly(TabelTercetak tabel, int kolom, Func<string, bool> syarat)
    {
        var isi = tabel.Baris.Select(b => b[kolom]).Where(s => !SelTabel.IsKosong(s)).ToList();
        return isi.Count > 0 && isi.Count(syarat) * 5 >= isi.Count * 3;
    }
}
