using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan;

/// <summary>A law that a kabupaten adds to the register, or corrects in it: its Perda and Perbup above all.</summary>
public sealed class PeraturanTambahan : ITampakBagiKecamatan
{
    /// <param name="id">Its own, or that of the shipped entry that it corrects.</param>
    /// <param name="isi">One entry in the register's own JSON.</param>
    public PeraturanTambahan(KabupatenId kabupatenId, PeraturanId id, string isi)
    {
        KabupatenId = kabupatenId;
        Id = id;
        Update(isi);
    }

    private PeraturanTambahan()
    {
    }

    public KabupatenId KabupatenId { get; private set; }

    public PeraturanId Id { get; private set; }

    public string Isi { get; private set; } = null!;

    public void Update(string isi) => Isi = Wajib.Teks(isi, "Peraturan", 20_000);
}
