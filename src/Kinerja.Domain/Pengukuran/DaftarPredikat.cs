using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>One band: from <see cref="Bawah"/> (included) up to <see cref="Atas"/> (not included); <c>null</c> is without end.</summary>
public sealed record PitaPredikat(string Nama, decimal? Bawah, decimal? Atas);

/// <summary>
/// The predicate bands of a kabupaten. Half-open, because bands printed as 76–90 and 91–100 leave 90,5 nowhere: every capaian has exactly one predicate.
/// </summary>
public sealed class DaftarPredikat
{
    private DaftarPredikat(IReadOnlyList<PitaPredikat> pita) => Pita = pita;

    /// <summary>The scale that most LKjIP print (91, 76, 66, 51), usually ascribed to Permendagri 54/2010. A start for a kabupaten, not law.</summary>
    public static DaftarPredikat Umum { get; } = FromBatasBawah("Sangat Rendah", (51m, "Rendah"), (66m, "Sedang"), (76m, "Tinggi"), (91m, "Sangat Tinggi"));

    /// <summary>From the lowest to the highest.</summary>
    public IReadOnlyList<PitaPredikat> Pita { get; }

    /// <summary>The lowest band that counts as good: the first of the upper half (of five the fourth, Tinggi). <c>null</c> where one band holds everything.</summary>
    public PitaPredikat? TerendahBaik => Pita.Count > 1 ? Pita[(Pita.Count + 1) / 2] : null;

    /// <summary>Bands as a person enters them, in any order.</summary>
    /// <exception cref="AturanException">A gap, an overlap, an empty band, a name missing or twice, or an end that does not cover everything.</exception>
    public static DaftarPredikat Create(IEnumerable<PitaPredikat> pita)
    {
        var urut = pita.OrderBy(p => p.Bawah ?? decimal.MinValue).ThenBy(p => p.Bawah is null ? 0 : 1).ToList();
        if (urut.Count == 0)
        {
            throw new AturanException("Belum ada predikat. Isi paling sedikit satu.");
        }

        if (urut.Exists(p => string.IsNullOrWhiteSpace(p.Nama)) || urut.DistinctBy(p => NamaVariabel.Key(p.Nama)).Count() != urut.Count)
        {
            throw new AturanException("Setiap predikat harus punya nama yang berbeda.");
        }

        if (urut[0].Bawah is not null || urut[^1].Atas is not null)
        {
            throw new AturanException("Predikat terendah tidak boleh punya batas bawah dan yang tertinggi tidak boleh punya batas atas, supaya setiap capaian tercakup.");
        }

        for (var i = 0; i < urut.Count; i++)
        {
            ValidateBatas(urut[i], i > 0 ? urut[i - 1] : null);
        }

        return new DaftarPredikat(urut);
    }

    /// <summary>Bands by their lower bounds: without gap and overlap by the way they are said.</summary>
    public static DaftarPredikat FromBatasBawah(string terendah, params (decimal Bawah, string Nama)[] berikutnya)
    {
        var urut = berikutnya.OrderBy(b => b.Bawah).ToList();
        return Create(urut.Select((b, i) => new PitaPredikat(b.Nama, b.Bawah, i + 1 < urut.Count ? urut[i + 1].Bawah : null))
            .Prepend(new PitaPredikat(terendah, null, urut.Count > 0 ? urut[0].Bawah : null)));
    }

    /// <param name="capaian">The rounded capaian: what is printed decides, not the digits behind it.</param>
    public string Find(decimal capaian) => Pita.Last(p => p.Bawah is null || p.Bawah <= capaian).Nama;

    private static void ValidateBatas(PitaPredikat pita, PitaPredikat? sebelum)
    {
        if (pita is { Bawah: { } bawah, Atas: { } atas } && bawah >= atas)
        {
            throw new AturanException($"Predikat “{pita.Nama}” kosong: batas bawahnya {Angka.Write(bawah)} tidak di bawah batas atasnya {Angka.Write(atas)}.");
        }

        if (sebelum is null)
        {
            return;
        }

        if (sebelum.Atas is not { } akhir || pita.Bawah is not { } awal || awal < akhir)
        {
            throw new AturanException($"Predikat “{sebelum.Nama}” dan “{pita.Nama}” bertumpang tindih.");
        }

        if (awal > akhir)
        {
            throw new AturanException($"Antara {Angka.Write(akhir)} dan {Angka.Write(awal)} tidak ada predikat. Batas atas “{sebelum.Nama}” harus sama dengan batas bawah “{pita.Nama}”.");
        }
    }
}
