using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

public enum JenisKatalog
{
    /// <summary>A post with its tugas and fungsi.</summary>
    Jabatan,

    /// <summary>A sasaran with an indicator, its formula and source.</summary>
    Indikator,

    /// <summary>The text of a clause: Menimbang, diktum.</summary>
    Klausul,
}

/// <summary>Something that a kabupaten offers its kecamatan to pick from while they draft. What was picked is a copy; a later change of the catalogue does not reach it.</summary>
public sealed class ButirKatalog : ITampakBagiKecamatan
{
    public ButirKatalog(KabupatenId kabupatenId, ButirKatalogId id, JenisKatalog jenis, string nama, string isi)
    {
        KabupatenId = kabupatenId;
        Id = id;
        Jenis = jenis;
        Update(nama, isi);
    }

    private ButirKatalog()
    {
    }

    public KabupatenId KabupatenId { get; private set; }

    public ButirKatalogId Id { get; private set; }

    public JenisKatalog Jenis { get; private set; }

    public string Nama { get; private set; } = null!;

    /// <summary>In the exchange format: a BagianJabatanJson, a SasaranJson, or the text of a clause with its placeholders.</summary>
    public string Isi { get; private set; } = null!;

    public void Update(string nama, string isi)
    {
        Nama = Wajib.Teks(nama, "Nama");
        Isi = Wajib.Teks(isi, "Isi", 100_000);
    }
}
