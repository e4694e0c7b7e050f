namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// What a paragraph of an exported document is, told by the name of its style. A style goes along when a clerk splits a paragraph or adds a row, so that what was written into the document in Word finds its place again.
/// </summary>
public enum PeranParagraf
{
    /// <summary>Furniture: a colon, a blank line.</summary>
    Hiasan,
    KopPemerintah,
    KopPerangkat,
    KopAlamat,
    KopKodePos,
    Judul,
    Nomor,

    /// <summary>The word TENTANG.</summary>
    KataTentang,
    Tentang,
    Pejabat,

    /// <summary>The words Menimbang, Mengingat, Memperhatikan.</summary>
    LabelKonsideran,
    Menimbang,
    Mengingat,
    Memperhatikan,
    Memutuskan,
    KataMenetapkan,
    ObjekMenetapkan,
    LabelDiktum,
    Diktum,
    ButirDiktum,

    /// <summary>Ditetapkan di …</summary>
    TempatPenutup,

    /// <summary>Pada tanggal …</summary>
    TanggalPenutup,

    /// <summary>Bululawang, Januari 2017</summary>
    TempatTanggal,
    JabatanPenutup,
    NamaPenutup,
    PangkatPenutup,
    NipPenutup,
    KataTembusan,
    Tembusan,
    KepalaLampiran,

    /// <summary>The heading of the first section of an annex that has no head: a new annex begins.</summary>
    JudulAwal,
    JudulBagian,
    LabelJabatan,
    NamaJabatan,
    LabelTugas,
    Tugas,
    LabelFungsi,
    Fungsi,
    KepalaTabel,
    Sasaran,
    Indikator,
    Rincian,
    Formulasi,

    /// <summary>Goes on with the formula of the paragraph before it, without a line break of the drafter's.</summary>
    LanjutanFormulasi,
    Catatan,
    SumberData,
    CatatanSumber,
}
