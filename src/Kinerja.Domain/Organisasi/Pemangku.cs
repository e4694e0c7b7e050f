using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>Who holds a post, from when, until when and by what right. A post may have several holders, a person several posts.</summary>
public sealed class Pemangku : IMilikKecamatan
{
    public Pemangku(KecamatanId kecamatanId, PemangkuId id, JabatanId jabatanId, PegawaiId pegawaiId, StatusPemangku status, DateOnly dari, DateOnly? sampai = null)
    {
        KecamatanId = kecamatanId;
        Id = id;
        JabatanId = jabatanId;
        PegawaiId = pegawaiId;
        Update(status, dari, sampai);
    }

    private Pemangku()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public PemangkuId Id { get; private set; }

    public JabatanId JabatanId { get; private set; }

    public PegawaiId PegawaiId { get; private set; }

    public StatusPemangku Status { get; private set; }

    /// <summary>First day (TMT).</summary>
    public DateOnly Dari { get; private set; }

    /// <summary>Last day; <c>null</c> while it lasts.</summary>
    public DateOnly? Sampai { get; private set; }

    public void Update(StatusPemangku status, DateOnly dari, DateOnly? sampai)
    {
        if (sampai < dari)
        {
            throw new AturanException("Tanggal akhir memangku jabatan tidak boleh sebelum tanggal mulainya.");
        }

        Status = Enum.IsDefined(status) ? status : throw new AturanException("Pilih definitif, Plt., atau Plh.");
        Dari = dari;
        Sampai = sampai;
    }

    public bool IsMemangku(DateOnly tanggal) => Dari <= tanggal && (Sampai is null || tanggal <= Sampai);
}

/// <summary>By what right a post is held.</summary>
public enum StatusPemangku
{
    Definitif,

    /// <summary>Pelaksana tugas: the post is vacant (UU 30/2014 Ps 14).</summary>
    Plt,

    /// <summary>Pelaksana harian: its holder is away (UU 30/2014 Ps 14).</summary>
    Plh,
}
