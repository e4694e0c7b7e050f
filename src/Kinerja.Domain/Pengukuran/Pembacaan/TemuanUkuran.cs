namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>What the reading of a row found, beside what <see cref="KodeTemuan"/> finds in a formula.</summary>
public enum KodeTemuanUkuran
{
    /// <summary>The name and the formula count different things.</summary>
    NamaBedaRumus,

    /// <summary>A draft by one post becomes the final document of another: to be linked, not counted twice.</summary>
    DrafFinal,

    /// <summary>The name speaks of a part ("yang terdokumentasi"), the formula counts the whole ("seluruh aset").</summary>
    SeharusnyaRasio,

    /// <summary>"Jumlah kelancaran": an abstract noun cannot be counted.</summary>
    KataBendaAbstrak,

    /// <summary>The name promises quality or punctuality, the formula does not look at it.</summary>
    MutuTidakDiukur,

    /// <summary>"Aktif", "dengan benar": nobody has said when it is.</summary>
    KriteriaBelumJelas,

    /// <summary>Rupiah or number of requests.</summary>
    SatuanGanda,
    SatuanBelumPasti,

    /// <summary>The target in the row counts something else than the name.</summary>
    SatuanTargetBeda,

    /// <summary>Two spellings of what is probably one variable.</summary>
    NamaVariabelMirip,

    /// <summary>A constant ("240 hari") hides in the source column.</summary>
    KonstantaDiCatatan,

    /// <summary>A ratio printed as two counts.</summary>
    RasioTerpisah,

    /// <summary>Several counts under one indicator, which cannot be added.</summary>
    BeberapaHitungan,

    /// <summary>One sentence, two measures.</summary>
    BeberapaUkuran,

    /// <summary>The column describes an activity and gives no formula.</summary>
    UraianTanpaRumus,

    /// <summary>More desa than the kecamatan has, or a multiple of such a number: another kecamatan's text.</summary>
    DesaAsing,
    DesaBelumDiisi,

    /// <summary>52 calendar weeks or working weeks.</summary>
    MingguTidakPasti,

    /// <summary>How often the data are collected is not how many there are.</summary>
    FrekuensiBukanTarget,
    TidakTerukur,
    GlosaBukanRumus,
    PersenTanpaRumus,
    PolaritasDitanyakan,
    BobotUsang,

    /// <summary>Ramadan moves with the moon.</summary>
    AcuanBergerak,
    ButirGanda,
    RumusTidakTerbaca,

    /// <summary>The components stand in the brackets of the name, not in the formula.</summary>
    KomponenDariNama,

    /// <summary>"Setahun sekali untuk pejabat struktural": once for each of them.</summary>
    FrekuensiPerOrang,
}

/// <summary>A finding with its proposed correction; nothing is repaired in silence.</summary>
/// <param name="Kode">The name of a <see cref="KodeTemuanUkuran"/> or, found in the formula itself, of a <see cref="KodeTemuan"/>.</param>
/// <param name="Bobot">How grave.</param>
/// <param name="Pesan">An Indonesian sentence.</param>
/// <param name="UsulanRumus">The corrected formula, where there is one.</param>
public sealed record TemuanUkuran(string Kode, BobotTemuan Bobot, string Pesan, string? UsulanRumus = null)
{
    internal static TemuanUkuran Peringatan(KodeTemuanUkuran kode, string pesan, string? usulan = null) => new(kode.ToString(), BobotTemuan.Peringatan, pesan, usulan);

    internal static TemuanUkuran Catatan(KodeTemuanUkuran kode, string pesan, string? usulan = null) => new(kode.ToString(), BobotTemuan.Catatan, pesan, usulan);

    internal static TemuanUkuran From(Temuan temuan) => new(temuan.Kode.ToString(), temuan.Bobot, temuan.Pesan, temuan.Usulan?.Describe());
}
