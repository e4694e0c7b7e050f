namespace Kinerja.Web.Common;

public enum NamaIkon
{
    Lambang,
    Dokumen,
    Orang,
    Keluar,
    Cari,
    Unduh,
    Buka,
    Halaman,
    Tabel,
    Sanding,
    Naik,
    Turun,
    Kanan,
    Kiri,
    Tutup,
    Peringatan,
    Ukur,
    Centang,
    Ubah,
    PanahNaik,
    PanahTurun,
    PanahDatar,
    Kotak,
}
