namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>One named rule about the words of a decree. It knows its kind of mistake, not the strings of one paper; it holds no state and can be asked by several at once.</summary>
public abstract class AturanNaskah
{
    /// <summary>Stable: waivers and scripts keep it.</summary>
    public abstract string Kode { get; }

    /// <summary>A short title in Indonesian.</summary>
    public abstract string Nama { get; }

    /// <summary>The gravity of its findings, unless one says otherwise.</summary>
    public abstract TingkatAturan Tingkat { get; }

    /// <summary>The law or the fact it rests on.</summary>
    public abstract string? Dasar { get; }

    public abstract IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks);

    private protected TemuanNaskah At(TempatNaskah tempat, string pesan, string? kutipan = null) =>
        new() { Aturan = Kode, Tingkat = Tingkat, Tempat = tempat, Pesan = pesan, Kutipan = kutipan, Dasar = Dasar };

    /// <param name="teks">The field.</param>
    /// <param name="pesan">An Indonesian sentence.</param>
    /// <param name="kutipan">The words that it is about.</param>
    /// <param name="baru">The whole corrected text, where it is safe.</param>
    private protected TemuanNaskah At(TeksNaskah teks, string pesan, string? kutipan = null, string? baru = null) =>
        At(teks.Tempat, pesan, kutipan) with { Perbaikan = baru is null || baru == teks.Teks ? null : new PerbaikanTeks(teks.Jalur, teks.Teks, baru) };
}
