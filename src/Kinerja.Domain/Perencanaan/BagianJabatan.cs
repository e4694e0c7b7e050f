using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>The section of one jabatan in an annex, or of the kecamatan itself where it has none. Two sections may carry one name.</summary>
public sealed class BagianJabatan : IMilikKecamatan
{
    private readonly List<Sasaran> _daftarSasaran = [];

    internal BagianJabatan(Lampiran lampiran, int urutan, BagianJabatanJson bagian, JabatanId? jabatanId, PemberiPengenal pemberi, BagianJabatanId? id = null)
    {
        KecamatanId = lampiran.KecamatanId;
        KeputusanId = lampiran.KeputusanId;
        LampiranId = lampiran.Id;
        Id = id ?? BagianJabatanId.New();
        Urutan = urutan;
        Jenis = bagian.Jenis;
        Judul = bagian.Judul;
        NamaJabatan = bagian.Jabatan;
        JabatanId = jabatanId;
        Label = bagian.Label;
        Tugas = pemberi.Fill(bagian.Tugas);
        Fungsi = pemberi.Fill(bagian.Fungsi);
        JudulKolom = bagian.JudulKolom;
    }

    private BagianJabatan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public BagianJabatanId Id { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public LampiranId LampiranId { get; private set; }

    public int Urutan { get; private set; }

    public JenisIndikator Jenis { get; private set; }

    public string Judul { get; private set; } = null!;

    /// <summary>As printed; <c>null</c> on the page of the kecamatan itself.</summary>
    public string? NamaJabatan { get; private set; }

    /// <summary>The post, whatever the paper calls it.</summary>
    public JabatanId? JabatanId { get; private set; }

    public LabelBagian? Label { get; private set; }

    public DaftarButir? Tugas { get; private set; }

    public DaftarButir? Fungsi { get; private set; }

    public JudulKolom? JudulKolom { get; private set; }

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    public IReadOnlyList<Sasaran> DaftarSasaran => _daftarSasaran;

    /// <summary>Says which post it is, whatever the paper calls it.</summary>
    public void SetJabatan(JabatanId jabatan) => JabatanId = jabatan;

    internal void Add(Sasaran sasaran) => _daftarSasaran.Add(sasaran);

    internal void Remove(Sasaran sasaran) => _daftarSasaran.Remove(sasaran);

    internal void Update(Lampiran lampiran, int urutan, BagianJabatanJson isi)
    {
        LampiranId = lampiran.Id;
        Urutan = urutan;
        Jenis = isi.Jenis;
        Judul = isi.Judul;
        NamaJabatan = isi.Jabatan;
        Label = isi.Label;
        Tugas = isi.Tugas;
        Fungsi = isi.Fungsi;
        JudulKolom = isi.JudulKolom;
    }
}
