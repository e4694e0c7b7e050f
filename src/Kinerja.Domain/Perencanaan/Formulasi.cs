using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>One row of Penjelasan/Formulasi Penghitungan with its Sumber Data, as printed.</summary>
public sealed class Formulasi : IMilikKecamatan
{
    internal Formulasi(Indikator indikator, int urutan, FormulasiJson formulasi, PemberiPengenal pemberi, FormulasiId? id = null)
    {
        KecamatanId = indikator.KecamatanId;
        KeputusanId = indikator.KeputusanId;
        IndikatorId = indikator.Id;
        Id = id ?? FormulasiId.New();
        Urutan = urutan;
        Penanda = formulasi.Penanda;
        Teks = formulasi.Teks;
        Catatan = formulasi.Catatan;
        SumberData = formulasi.SumberData with { Daftar = pemberi.Fill(formulasi.SumberData.Daftar)! };
    }

    private Formulasi()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public FormulasiId Id { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    public IndikatorId IndikatorId { get; private set; }

    public int Urutan { get; private set; }

    public GayaDaftar Penanda { get; private set; }

    /// <summary>In <see cref="NotasiCetak"/>.</summary>
    public string Teks { get; private set; } = null!;

    public string? Catatan { get; private set; }

    public SumberData SumberData { get; private set; } = null!;

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    internal void Update(Indikator indikator, int urutan, FormulasiJson isi)
    {
        IndikatorId = indikator.Id;
        Urutan = urutan;
        Penanda = isi.Penanda;
        Teks = isi.Teks;
        Catatan = isi.Catatan;
        SumberData = isi.SumberData;
    }
}
