namespace Kinerja.Domain.Pengukuran;

/// <summary>Computes a tree in <c>decimal</c>. A digit lost in silence would be a wrong figure in a public report: overflow and vanishing results are told.</summary>
internal ref struct PenghitungRumus
{
    private readonly ReadOnlySpan<decimal?> nilai;
    private Simpul? penyebutNol;
    private bool lenyap;

    private PenghitungRumus(ReadOnlySpan<decimal?> nilai) => this.nilai = nilai;

    public static Hasil Evaluate(Rumus rumus, ReadOnlySpan<decimal?> nilai)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(nilai.Length, rumus.DaftarVariabel.Count, nameof(nilai));
        foreach (var n in nilai)
        {
            if (n is null)
            {
                return Missing(rumus, nilai);
            }
        }

        var penghitung = new PenghitungRumus(nilai);
        try
        {
            var hasil = penghitung.Compute(rumus.Isi);
            if (penghitung.penyebutNol is null && !penghitung.lenyap)
            {
                return Hasil.Of(rumus.Persen ? hasil * 100m : hasil, rumus.Persen);
            }
        }
        catch (OverflowException)
        {
            return Overflow(rumus);
        }

        return penghitung.penyebutNol is { } penyebut
            ? Hasil.Without(SebabTanpaNilai.PenyebutNol, $"Penyebut “{UraianRumus.Describe(penyebut, false, null)}” bernilai nol; pembagian dengan nol tidak ada hasilnya.", rumus.Persen)
            : Overflow(rumus);
    }

    private static Hasil Missing(Rumus rumus, ReadOnlySpan<decimal?> nilai)
    {
        var kurang = new List<string>();
        for (var i = 0; i < nilai.Length; i++)
        {
            if (nilai[i] is null)
            {
                kurang.Add($"“{rumus.DaftarVariabel[i].Nama}”");
            }
        }

        return Hasil.Without(SebabTanpaNilai.VariabelKurang, $"Belum ada nilai untuk {string.Join(", ", kurang)}.", rumus.Persen);
    }

    private static Hasil Overflow(Rumus rumus) => Hasil.Without(
        SebabTanpaNilai.Luapan, "Hasil hitungan melampaui 28 digit yang dapat dihitung tepat. Periksa angka yang diisikan.", rumus.Persen);

    private decimal Compute(Simpul simpul) => simpul switch
    {
        Simpul.Variabel v => nilai[v.Indeks].GetValueOrDefault(),
        Simpul.Bilangan b => b.Nilai,
        Simpul.Kali k => Multiply(Compute(k.Kiri), Compute(k.Kanan)),
        Simpul.Bagi b => Divide(Compute(b.Pembilang), b.Penyebut),
        Simpul.Kurang k => Compute(k.Kiri) - Compute(k.Kanan),
        Simpul.Tambah t => Compute(t.Kiri) + Compute(t.Kanan),
        Simpul.Negatif n => -Compute(n.Isi),
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };

    private decimal Multiply(decimal kiri, decimal kanan)
    {
        var hasil = kiri * kanan;
        lenyap |= hasil == 0 && kiri != 0 && kanan != 0;
        return hasil;
    }

    private decimal Divide(decimal pembilang, Simpul penyebut)
    {
        var pembagi = Compute(penyebut);
        if (pembagi == 0)
        {
            penyebutNol ??= penyebut;
            return 0;
        }

        var hasil = pembilang / pembagi;
        lenyap |= hasil == 0 && pembilang != 0;
        return hasil;
    }
}
