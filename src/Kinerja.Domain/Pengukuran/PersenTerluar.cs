using System.Diagnostics.CodeAnalysis;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Finds the <c>× 100%</c> that makes a formula a percentage: a factor of the outermost product. Inside a bracket or a sum 100% is the number 1.</summary>
internal static class PersenTerluar
{
    public static bool TryRemove(Simpul isi, [NotNullWhen(true)] out Simpul? sisa)
    {
        sisa = isi switch
        {
            Simpul.Kali { Kanan: var kanan } k when IsSeratus(kanan) => k.Kiri,
            Simpul.Kali k when TryRemove(k.Kiri, out var kiri) => new Simpul.Kali(kiri, k.Kanan),
            Simpul.Kali { Kiri: var kiri } k when IsSeratus(kiri) => k.Kanan,
            Simpul.Bagi b when TryRemove(b.Pembilang, out var pembilang) => new Simpul.Bagi(pembilang, b.Penyebut),
            _ => null,
        };
        return sisa is not null;
    }

    public static bool IsSeratus(Simpul simpul) => simpul is Simpul.Bilangan { Angka: 100m, Persen: true };
}
