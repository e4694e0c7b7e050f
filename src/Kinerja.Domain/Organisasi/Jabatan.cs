using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>A post of the office. It lives across the years, whoever holds it and however a decree prints its name.</summary>
public sealed class Jabatan : IMilikKecamatan
{
    public Jabatan(KecamatanId kecamatanId, JabatanId id, string nama, int urutan)
    {
        KecamatanId = kecamatanId;
        Id = id;
        Nama = Wajib.Teks(nama, "Nama jabatan");
        Urutan = urutan;
    }

    private Jabatan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public JabatanId Id { get; private set; }

    public string Nama { get; private set; } = null!;

    /// <summary>Seksi, Subbagian or Sekretariat; <c>null</c> until known.</summary>
    public string? Unit { get; private set; }

    public JabatanId? AtasanId { get; private set; }

    public int Urutan { get; private set; }

    /// <summary>The last day on which the office had this post; <c>null</c> while it has it. A post that was measured is closed, never deleted.</summary>
    public DateOnly? Sampai { get; private set; }

    /// <param name="nama">A new name; decrees that were printed keep the old one.</param>
    /// <param name="unit">Seksi, Subbagian or Sekretariat.</param>
    /// <param name="atasanId">Whose tasks it supports; that nobody is their own superior is for the caller to see, who knows the others.</param>
    public void Update(string nama, string? unit, JabatanId? atasanId)
    {
        Nama = Wajib.Teks(nama, "Nama jabatan");
        Unit = string.IsNullOrWhiteSpace(unit) ? null : Wajib.Teks(unit, "Unit");
        AtasanId = atasanId == Id ? throw new AturanException("Jabatan tidak dapat menjadi atasan dirinya sendiri.") : atasanId;
    }

    public void MoveTo(int urutan) => Urutan = urutan;

    public void Close(DateOnly? sampai) => Sampai = sampai;
}
