namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>One text field of a naskah, with its place. A field that is <c>null</c> is not among them; one that is empty is.</summary>
/// <param name="Tempat">Where it stands.</param>
/// <param name="Teks">As typed, line breaks included.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Bagian">The section it belongs to; <c>null</c> outside the annexes' sections.</param>
public sealed record TeksNaskah(TempatNaskah Tempat, string Teks, JenisTeks Jenis, BagianNaskah? Bagian = null)
{
    public string Jalur => Tempat.Jalur;

    public string Uraian => Tempat.Uraian;
}

/// <summary>What a text field of a naskah is.</summary>
public enum JenisTeks
{
    BarisKop,
    Judul,
    Nomor,
    Tentang,
    Pejabat,
    Menimbang,
    Mengingat,
    Memperhatikan,
    Memutuskan,
    Menetapkan,
    LabelDiktum,
    Diktum,
    ButirDiktum,
    TempatPenutup,
    TanggalPenutup,
    JabatanPenutup,
    NamaPenutup,
    PangkatPenutup,
    NipPenutup,
    Tembusan,
    Label,
    KepalaLampiran,
    JudulBagian,
    NamaJabatan,
    Tugas,
    Fungsi,
    JudulKolom,
    Sasaran,
    Indikator,
    Rincian,
    Formulasi,
    CatatanFormulasi,
    SumberData,
    CatatanSumber,
}

/// <summary>A section of an annex with its place.</summary>
/// <param name="Tempat">Path of the section: <c>lampiran[0].bagian[3]</c>; for people the name of its jabatan, numbered where two carry one name.</param>
/// <param name="Lampiran">Index of its annex.</param>
/// <param name="Nomor">Index within the annex.</param>
/// <param name="Isi">The section.</param>
public sealed record BagianNaskah(TempatNaskah Tempat, int Lampiran, int Nomor, BagianJabatanJson Isi)
{
    public string Jalur => Tempat.Jalur;

    public string Uraian => Tempat.Uraian;
}
