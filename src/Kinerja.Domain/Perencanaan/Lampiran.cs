using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>One annex: its head, its sections and its closing signature.</summary>
public sealed class Lampiran : IMilikKecamatan
{
    private readonly List<BagianJabatan> _daftarBagian = [];

    internal Lampiran(Keputusan keputusan, int urutan, KepalaLampiran? kepala, Penandatanganan? penutup, LampiranId? id = null)
    {
        KecamatanId = keputusan.KecamatanId;
        KeputusanId = keputusan.Id;
        Id = id ?? LampiranId.New();
        Urutan = urutan;
        Kepala = kepala;
        Penutup = penutup;
    }

    private Lampiran()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public LampiranId Id { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public int Urutan { get; private set; }

    /// <summary>As printed; <c>null</c>: generated.</summary>
    public KepalaLampiran? Kepala { get; private set; }

    public Penandatanganan? Penutup { get; private set; }

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    public IReadOnlyList<BagianJabatan> DaftarBagian => _daftarBagian;

    internal void Add(BagianJabatan bagian) => _daftarBagian.Add(bagian);

    internal void Remove(BagianJabatan bagian) => _daftarBagian.Remove(bagian);

    internal void Update(int urutan, KepalaLampiran? kepala, Penandatanganan? penutup) => (Urutan, Kepala, Penutup) = (urutan, kepala, penutup);
}

/// <summary>The lines at the top right of an annex, as printed; none at all is an empty list.</summary>
public sealed record KepalaLampiran(IReadOnlyList<string> Baris)
{
    public bool Equals(KepalaLampiran? other) => other is not null && Baris.SequenceEqual(other.Baris);

    public override int GetHashCode() => HashCode.Combine(Baris.Count, Baris.Count > 0 ? Baris[0] : null);
}
