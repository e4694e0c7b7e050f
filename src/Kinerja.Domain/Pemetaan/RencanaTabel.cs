namespace Kinerja.Domain.Pemetaan;

/// <summary>What a row of a table will do.</summary>
public enum TindakanBaris
{
    Tambah,
    Ubah,

    /// <summary>Everything in it is known already.</summary>
    Tetap,

    /// <summary>A title or a sum, rightly passed over.</summary>
    Lewati,
    Ditolak,
}

/// <summary>A row of a table held against what is known.</summary>
/// <param name="Nomor">As the spreadsheet calls it.</param>
/// <param name="Nama">Of whom or what it speaks.</param>
/// <param name="Ubahan">From what to what; of something new what it will be.</param>
/// <param name="Pesan">Why it is refused, or what to look at.</param>
public sealed record BarisRencana(int Nomor, string Nama, TindakanBaris Tindakan, string Ubahan, string? Pesan);

/// <summary>What a table would do, before anything is done.</summary>
/// <param name="PerluAlasan">It changes what was set with a reason.</param>
public sealed record RencanaTabel(IReadOnlyList<BarisRencana> Daftar, bool PerluAlasan = false)
{
    /// <summary>Rows that somebody has to mend first; all or nothing is taken.</summary>
    public int JumlahDitolak => Count(TindakanBaris.Ditolak);

    public int JumlahBerlaku => Count(TindakanBaris.Tambah) + Count(TindakanBaris.Ubah);

    public int Count(TindakanBaris tindakan) => Daftar.Count(d => d.Tindakan == tindakan);

    /// <summary>Nothing has changed since it was shown.</summary>
    public bool IsSama(RencanaTabel lain) => PerluAlasan == lain.PerluAlasan && Daftar.SequenceEqual(lain.Daftar);
}
