namespace Kinerja.Domain.Perencanaan.Penjenjangan;

public enum KodeTemuanPenjenjangan
{
    BukanAtasan,
    TargetBerbeda,
    JumlahBerbeda,
    SatuanBerbeda,
    TidakDapatDijumlah,
    TargetBelumAda,
    BobotTidakSeratus,
}

/// <summary>Something in the cascade that does not fit, or cannot be told yet.</summary>
/// <param name="Kode">What kind.</param>
/// <param name="Indikator">Where to look.</param>
/// <param name="Pesan">An Indonesian sentence for the person who edits the tree.</param>
public sealed record TemuanPenjenjangan(KodeTemuanPenjenjangan Kode, IdentitasId Indikator, string Pesan)
{
    /// <summary>Not wrong, only not known yet.</summary>
    public bool IsBelumDiketahui => Kode == KodeTemuanPenjenjangan.TargetBelumAda;
}
