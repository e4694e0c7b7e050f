namespace Kinerja.Domain.Pengukuran;

/// <summary>Computes a tree in <c>decimal</c>. A digit lost in silence would be a wrong figure in a public report: overflow and vanishing results are told.</summary>
internal static class PenghitungRumus
{
    public static Hasil Evaluate(Rumus rumus, ReadOnlySpan<decimal?> nilai)
    {
        var program = rumus.Program;
        ArgumentOutOfRangeException.ThrowIfNotEqual(nilai.Length, program.JumlahVariabel, nameof(nilai));
        // Bounded by the length of a formula (Rumus.TandaMaksimum): a few KB at most.
        Span<decimal> petak = stackalloc decimal[program.JumlahPetak];
        for (var i = 0; i < nilai.Length; i++)
        {
            if (nilai[i] is null)
            {
                return Missing(rumus, nilai);
            }

            petak[i] = nilai[i].GetValueOrDefault();
        }

        program.DaftarTetap.CopyTo(petak[nilai.Length..]);
        try
        {
            return Run(program, petak, out var penyebutNol, out var lenyap)
                ? Hasil.Of(rumus.Persen ? petak[program.Hasil] * 100m : petak[program.Hasil], rumus.Persen)
                : Explain(rumus, penyebutNol, lenyap);
        }
        catch (OverflowException)
        {
            return Overflow(rumus);
        }
    }

    // Everything is computed even when a divisor was 0: an overflow is the graver reason, wherever it stands.
    private static bool Run(ProgramRumus program, Span<decimal> petak, out Simpul? penyebutNol, out bool lenyap)
    {
        penyebutNol = null;
        lenyap = false;
        var daftar = program.DaftarLangkah;
        var hasil = petak[(program.JumlahVariabel + program.DaftarTetap.Length)..];
        for (var i = 0; i < daftar.Length; i++)
        {
            var kiri = petak[daftar[i].Kiri];
            var kanan = petak[daftar[i].Kanan];
            switch (daftar[i].Operasi)
            {
                case Operasi.Tambah: hasil[i] = kiri + kanan; break;
                case Operasi.Kurang: hasil[i] = kiri - kanan; break;
                case Operasi.Negatif: hasil[i] = -kiri; break;
                case Operasi.Kali:
                    hasil[i] = kiri * kanan;
                    lenyap |= IsZero(hasil[i]) && !IsZero(kiri) && !IsZero(kanan);
                    break;
                case Operasi.Bagi when IsZero(kanan):
                    penyebutNol ??= program.DaftarPenyebut[i];
                    hasil[i] = 0;
                    break;
                default:
                    hasil[i] = kiri / kanan;
                    lenyap |= IsZero(hasil[i]) && !IsZero(kiri);
                    break;
            }
        }

        return penyebutNol is null && !lenyap;
    }

    private static Hasil Explain(Rumus rumus, Simpul? penyebutNol, bool lenyap) => penyebutNol is { } penyebut
        ? Hasil.Without(SebabTanpaNilai.PenyebutNol, $"Penyebut “{UraianRumus.Describe(penyebut, false, null)}” bernilai nol; pembagian dengan nol tidak ada hasilnya.", rumus.Persen)
        : lenyap ? Overflow(rumus) : throw new InvalidOperationException("Hitungan berhasil tidak perlu alasan.");

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

    // Looks at the digits; == compares as a subtraction would.
    private static bool IsZero(decimal nilai) => Math.Sign(nilai) == 0;
}
