using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>Indikator Kinerja as one decree prints it. What it is across years is its <see cref="IdentitasId"/>.</summary>
public sealed class Indikator : IMilikKecamatan
{
    private readonly List<Formulasi> _daftarFormulasi = [];

    internal Indikator(Sasaran sasaran, int urutan, IndikatorJson indikator, IdentitasId identitasId, PemberiPengenal pemberi, IndikatorId? id = null)
    {
        KecamatanId = sasaran.KecamatanId;
        KeputusanId = sasaran.KeputusanId;
        SasaranId = sasaran.Id;
        Id = id ?? IndikatorId.New();
        Urutan = urutan;
        IdentitasId = identitasId;
        Penanda = indikator.Penanda;
        Teks = indikator.Teks;
        Rincian = pemberi.Fill(indikator.Rincian);
    }

    private Indikator()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public IndikatorId Id { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public SasaranId SasaranId { get; private set; }

    public IdentitasId IdentitasId { get; private set; }

    public int Urutan { get; private set; }

    public GayaDaftar Penanda { get; private set; }

    public string Teks { get; private set; } = null!;

    public DaftarButir? Rincian { get; private set; }

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    public IReadOnlyList<Formulasi> DaftarFormulasi => _daftarFormulasi;

    internal void Add(Formulasi formulasi) => _daftarFormulasi.Add(formulasi);

    internal void Remove(Formulasi formulasi) => _daftarFormulasi.Remove(formulasi);

    internal void Update(Sasaran sasaran, int urutan, IndikatorJson isi, IdentitasId identitas)
    {
        SasaranId = sasaran.Id;
        Urutan = urutan;
        IdentitasId = identitas;
        Penanda = isi.Penanda;
        Teks = isi.Teks;
        Rincian = isi.Rincian;
    }
}

/// <summary>What an indicator is, whatever a year's decree calls it. Measures, targets and results belong to it.</summary>
public sealed class IdentitasIndikator : IMilikKecamatan
{
    public IdentitasIndikator(KecamatanId kecamatanId, IdentitasId id, DateTimeOffset dicatatPada)
    {
        KecamatanId = kecamatanId;
        Id = id;
        DicatatPada = dicatatPada;
    }

    private IdentitasIndikator()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public IdentitasId Id { get; private set; }

    public DateTimeOffset DicatatPada { get; private set; }
}
