using Kinerja.Domain.Pemetaan;

namespace Kinerja.Web.Features.ImporTabel;

/// <summary>How tables and what they do are called on the screen.</summary>
public static class SebutanTabel
{
    public static string Petunjuk(JenisTabel jenis) => jenis switch
    {
        JenisTabel.Pegawai => "Daftar pegawai, satu baris seorang: Nama, dan misalnya NIP, Pangkat, Status, TMT, Jabatan. Pegawai dikenali dari NIP, atau dari nama bila tanpa NIP. Tidak ada yang dihapus.",
        JenisTabel.Jabatan => "Daftar jabatan: Nama jabatan, dan bila ada Unit serta Atasan. Jabatan dikenali dari namanya. Tidak ada yang dihapus atau diganti namanya.",
        JenisTabel.Presensi => "Rekap presensi: NIP atau Nama, jumlah hari tiap keadaan, dan bila beberapa bulan sekaligus kolom Bulan dan Tahun. Sel yang kosong tidak menghapus yang sudah tercatat.",
        JenisTabel.Target => "Target tahunan: Indikator, Target setahun atau per triwulan dan semester, dan bila ada Bobot. Bila satu indikator mempunyai beberapa ukuran, tambahkan kolom Jabatan atau Satuan.",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static string Of(TindakanBaris tindakan) => tindakan switch
    {
        TindakanBaris.Tambah => "ditambah",
        TindakanBaris.Ubah => "diubah",
        TindakanBaris.Tetap => "tetap",
        TindakanBaris.Lewati => "dilewati",
        TindakanBaris.Ditolak => "perlu dibetulkan",
        _ => throw new ArgumentOutOfRangeException(nameof(tindakan)),
    };

    public static string Kelas(TindakanBaris tindakan) => tindakan switch
    {
        TindakanBaris.Tambah => "lencana-ditetapkan",
        TindakanBaris.Ubah => "lencana-disetujui",
        TindakanBaris.Ditolak => "lencana-galat",
        _ => "lencana-draf",
    };
}
