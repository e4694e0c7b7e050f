using System.Runtime.CompilerServices;

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
        ArgumentOutOfRangeException.ThrowIfNotEqual(nilai.Length, rumus.JumlahVariabel, nameof(nilai));
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
            penghitung.Compute(rumus.Isi, out var hasil);
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

    // By out parameter: a decimal returned through a switch expression is copied once more at every node, which showed in the benchmark.
    private void Compute(Simpul simpul, out decimal hasil)
    {
        switch (simpul)
        {
            case Simpul.Variabel v: hasil = nilai[v.Indeks].GetValueOrDefault(); break;
            case Simpul.Bilangan b: hasil = b.Nilai; break;
            case Simpul.Kali k: Multiply(k, out hasil); break;
            case Simpul.Bagi b: Divide(b, out hasil); break;
            case Simpul.Kurang k: Read(k.Kiri, out var dikurangi); Read(k.Kanan, out var pengurang); hasil = dikurangi - pengurang; break;
            case Simpul.Tambah t: Read(t.Kiri, out var kiri); Read(t.Kanan, out var kanan); hasil = kiri + kanan; break;
            case Simpul.Negatif n: Read(n.Isi, out var isi); hasil = -isi; break;
            default: throw new InvalidOperationException("Simpul tak dikenal.");
        }
    }

    // Half of the nodes are leaves: they are read where they stand, without a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Read(Simpul simpul, out decimal hasil)
    {
        if (simpul is Simpul.Variabel v)
        {
            hasil = nilai[v.Indeks].GetValueOrDefault();
        }
        else if (simpul is Simpul.Bilangan b)
        {
            hasil = b.Nilai;
        }
        else
        {
            Compute(simpul, out hasil);
        }
    }

    private void Multiply(Simpul.Kali kali, out decimal hasil)
    {
        Read(kali.Kiri, out var kiri);
        Read(kali.Kanan, out var kanan);
        hasil = kiri * kanan;
        lenyap |= IsZero(hasil) && !IsZero(kiri) && !IsZero(kanan);
    }

    private void Divide(Simpul.Bagi bagi, out decimal hasil)
    {
        Read(bagi.Pembilang, out var pembilang);
        Read(bagi.Penyebut, out var penyebut);
        if (IsZero(penyebut))
        {
            penyebutNol ??= bagi.Penyebut;
            hasil = 0;
            return;
        }

        hasil = pembilang / penyebut;
        lenyap |= IsZero(hasil) && !IsZero(pembilang);
    }

    // Looks at the digits; == compares as a subtraction would.
    private static bool IsZero(decimal nilai) => Math.Sign(nilai) == 0;
}
