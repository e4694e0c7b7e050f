using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Organisasi;

/// <summary>A post that somebody holds now.</summary>
public sealed record JabatanDipangku(JabatanId Id, string Nama, StatusPemangku Status);

/// <param name="Isi">Without NIP for who may not read it.</param>
/// <param name="Bertugas">At the office today.</param>
public sealed record PegawaiRow(PegawaiId Id, IsiPegawai Isi, bool Bertugas, bool DataContoh, IReadOnlyList<JabatanDipangku> DaftarJabatan);

/// <summary>A line of a pasted list with what it will do to the person's post.</summary>
/// <param name="JabatanId">The post that the person will hold from <paramref name="Dari"/>; <c>null</c>: no post is touched.</param>
/// <param name="CatatanJabatan">Why no post is touched although one is named.</param>
public sealed record PratinjauBaris(RencanaBaris Rencana, JabatanId? JabatanId, DateOnly? Dari, string? CatatanJabatan)
{
    /// <summary>Nothing comes of this line.</summary>
    public bool IsTetap => Rencana.Tindakan is TindakanPegawai.Tetap && JabatanId is null;
}

/// <summary>What a pasted list would do, before anything is done.</summary>
public sealed record PratinjauPegawai(IReadOnlyList<PratinjauBaris> Daftar, IReadOnlyList<BarisTanpaPegawai> DaftarSisa, IReadOnlyList<string> KolomDiabaikan)
{
    /// <summary>Lines that somebody has to mend first; all or nothing is taken.</summary>
    public int JumlahGagal => DaftarSisa.Count(b => b.Gagal) + Daftar.Count(b => b.Rencana.Tindakan is TindakanPegawai.Ditolak);

    public int JumlahBerlaku => Daftar.Count(b => !b.IsTetap && b.Rencana.Tindakan is not TindakanPegawai.Ditolak);
}
