namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>What the parts of a decree are called in an address. Stored in queues and logs: a name never changes its meaning.</summary>
public static class NamaBidang
{
    // Of the decree itself.
    public const string KopSurat = "kopSurat";
    public const string KopPemerintah = "kopSurat.pemerintah";
    public const string KopPerangkat = "kopSurat.perangkat";
    public const string KopAlamat = "kopSurat.alamat";
    public const string KopKodePos = "kopSurat.kodePos";
    public const string BatangTubuh = "batangTubuh";
    public const string Judul = "judul";
    public const string Nomor = "nomor";
    public const string Tentang = "tentang";
    public const string Pejabat = "pejabat";
    public const string Menimbang = "menimbang";
    public const string Mengingat = "mengingat";
    public const string Memperhatikan = "memperhatikan";
    public const string Memutuskan = "memutuskan";
    public const string Menetapkan = "menetapkan";
    public const string Diktum = "diktum";
    public const string Tembusan = "tembusan";
    public const string Lampiran = "lampiran";
    public const string LabelNaskahJabatan = "labelBagian.jabatan";
    public const string LabelNaskahTugas = "labelBagian.tugas";
    public const string LabelNaskahFungsi = "labelBagian.fungsi";

    // Of every item: what it says. Of a diktum: its label and its lettered items.
    public const string Teks = "teks";
    public const string Label = "label";
    public const string Butir = "butir";
    public const string Peraturan = "peraturanId";

    // Of a signature, of the decree or of an annex. “a.n.” and “Plt.” are words of the jabatan, as on paper.
    public const string Penutup = "penutup";
    public const string PenutupBentuk = "penutup.bentuk";
    public const string PenutupTempat = "penutup.tempat";
    public const string PenutupTanggalTercetak = "penutup.tanggalTercetak";
    public const string PenutupTanggal = "penutup.tanggal";
    public const string PenutupJabatan = "penutup.jabatan";
    public const string PenutupNama = "penutup.nama";
    public const string PenutupPangkat = "penutup.pangkat";
    public const string PenutupNip = "penutup.nip";

    // Of an annex and of a section.
    public const string Kepala = "kepala";
    public const string Bagian = "bagian";
    public const string Jenis = "jenis";
    public const string Jabatan = "jabatan";
    public const string LabelJabatan = "label.jabatan";
    public const string LabelTugas = "label.tugas";
    public const string LabelFungsi = "label.fungsi";
    public const string Tugas = "tugas";
    public const string Fungsi = "fungsi";
    public const string JudulKolom = "judulKolom";
    public const string JudulKolomSasaran = "judulKolom.sasaran";
    public const string JudulKolomIndikator = "judulKolom.indikator";
    public const string JudulKolomFormulasi = "judulKolom.formulasi";
    public const string JudulKolomSumberData = "judulKolom.sumberData";
    public const string Sasaran = "sasaran";

    // Of the rows of a table.
    public const string Indikator = "indikator";
    public const string Identitas = "identitasId";
    public const string Penanda = "penanda";
    public const string Rincian = "rincian";
    public const string Formulasi = "formulasi";
    public const string Catatan = "catatan";
    public const string SumberData = "sumberData";
    public const string SumberDataCatatan = "sumberData.catatan";

    /// <summary>The marks of a list: <c>menimbang.gaya</c>.</summary>
    public static string Gaya(string daftar) => daftar + ".gaya";
}
