using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>What each role may do, in the words of the people who give it.</summary>
public static class KewenanganPeran
{
    public static string Kewenangan(this Peran peran) => peran switch
    {
        Peran.Operator => "Menyusun keputusan: menyalin, menyunting, mengimpor, mengajukan, mencetak. Mengatur pegawai, target, dan cara mengukur.",
        Peran.Pelapor => "Mengisi realisasi bulanan beserta buktinya, hanya untuk jabatan yang dipilihkan baginya.",
        Peran.Sekcam => "Memeriksa draf: menyetujui atau mengembalikan. Memverifikasi angka bulanan dan menutup bulan.",
        Peran.Camat => "Menetapkan keputusan dengan nomor dan tanggal, menandatangani, mengembalikan. Membaca semuanya.",
        Peran.AdminKecamatan => "Mengatur pengguna, jabatan, dan profil kecamatan; dapat menyunting draf. Tidak dapat menyetujui atau menetapkan.",
        Peran.AdminKabupaten => "Bagian Organisasi: membaca dan mengomentari, menandai sudah difasilitasi; tidak mengubah isi kecamatan.",
        Peran.Inspektorat => "Membaca semua kecamatan di kabupatennya; tidak mengubah apa pun.",
        _ => throw new ArgumentOutOfRangeException(nameof(peran)),
    };

    /// <summary>The roles that an office gives by itself.</summary>
    public static IReadOnlyList<Peran> PeranKecamatan { get; } = [.. Enum.GetValues<Peran>().Where(p => !p.IsKabupaten())];
}
