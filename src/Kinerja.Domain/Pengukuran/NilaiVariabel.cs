namespace Kinerja.Domain.Pengukuran;

/// <summary>Figures by name, matched as formulas match names. A figure not given is unknown (<c>null</c>), never 0.</summary>
public sealed class NilaiVariabel
{
    private readonly Dictionary<string, decimal?> nilai;

    public NilaiVariabel() => nilai = new(StringComparer.Ordinal);

    public NilaiVariabel(IEnumerable<KeyValuePair<string, decimal?>> isi)
        : this()
    {
        foreach (var (nama, angka) in isi)
        {
            nilai[NamaVariabel.Key(nama)] = angka;
        }
    }

    private NilaiVariabel(NilaiVariabel asal) => nilai = new(asal.nilai, StringComparer.Ordinal);

    /// <summary>By the key of <see cref="NamaVariabel.Key"/>.</summary>
    public decimal? this[string kunci] => nilai.GetValueOrDefault(kunci);

    /// <summary>Adds a figure; <c>false</c> where the name, however spelled, has one already.</summary>
    public bool TryAdd(string nama, decimal? angka) => nilai.TryAdd(NamaVariabel.Key(nama), angka);

    /// <summary>A copy in which one figure is another.</summary>
    public NilaiVariabel With(string nama, decimal? angka)
    {
        var salinan = new NilaiVariabel(this);
        salinan.nilai[NamaVariabel.Key(nama)] = angka;
        return salinan;
    }
}
