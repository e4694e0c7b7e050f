namespace Kinerja.Domain.Pengukuran;

public enum BobotTemuan
{
    /// <summary>The formula cannot mean what it says; nothing is computed.</summary>
    Tolak,

    /// <summary>Probably wrong; a person decides.</summary>
    Peringatan,

    /// <summary>Worth knowing.</summary>
    Catatan,
}

public enum KodeTemuan
{
    SatuanBerbeda,
    PersenBerbedaSatuan,
    PegawaiDikaliDuaKali,
    TidakMasukMelebihiHariKerja,
    RasioTerbalik,
    LebihDariSeratus,
    Negatif,
    PersenHilang,
    NamaBukanPersen,
    PersenDiDalam,
    BobotTidakSeratus,
    TargetDiDalam,
    NamaDiawaliAngka,
    TandaMenempel,
}

/// <summary>Something that a check found. Nothing is ever repaired in silence: the correction is proposed and a person takes it or not.</summary>
/// <param name="Kode">What kind of finding.</param>
/// <param name="Bobot">How grave.</param>
/// <param name="Pesan">An Indonesian sentence for the person who enters the formula or the figures.</param>
/// <param name="Usulan">The corrected formula, where the program knows one.</param>
public sealed record Temuan(KodeTemuan Kode, BobotTemuan Bobot, string Pesan, Rumus? Usulan = null);
