using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>Sasaran or Kinerja Utama: what a jabatan is to bring about, over the indicators that show it.</summary>
public sealed class Sasaran : IMilikKecamatan
{
    private readonly List<Indikator> _daftarIndikator = [];

    internal Sasaran(BagianJabatan bagian, int urutan, string teks, SasaranId? id = null)
    {
        KecamatanId = bagian.KecamatanId;
        KeputusanId = bagian.KeputusanId;
        BagianJabatanId = bagian.Id;
        Id = id ?? SasaranId.New();
        Urutan = urutan;
        Teks = teks;
    }

    private Sasaran()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public SasaranId Id { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public BagianJabatanId BagianJabatanId { get; private set; }

    public int Urutan { get; private set; }

    public string Teks { get; private set; } = null!;

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    public IReadOnlyList<Indikator> DaftarIndikator => _daftarIndikator;

    internal void Add(Indikator indikator) => _daftarIndikator.Add(indikator);

    internal void Remove(Indikator indikator) => _daftarIndikator.Remove(indikator);

    internal void Update(BagianJabatan bagian, int urutan, string teks) => (BagianJabatanId, Urutan, Teks) = (bagian.Id, urutan, teks);
}
