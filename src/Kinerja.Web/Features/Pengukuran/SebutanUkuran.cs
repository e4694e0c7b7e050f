using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>How the parts of a measure are called on the screen.</summary>
public static class SebutanUkuran
{
    public static string Sebutan(this JenisUkuran jenis) => jenis switch
    {
        JenisUkuran.Hitungan => "Hitungan",
        JenisUkuran.Rasio => "Rasio",
        JenisUkuran.Terbobot => "Terbobot",
        JenisUkuran.DaftarPeriksa => "Daftar periksa",
        JenisUkuran.Tenggat => "Tenggat",
        JenisUkuran.Pemantauan => "Pemantauan",
        JenisUkuran.Penjelasan => "Penjelasan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary>For who has never read the word.</summary>
    public static string Arti(this JenisUkuran jenis) => jenis switch
    {
        JenisUkuran.Hitungan => "Dihitung banyaknya.",
        JenisUkuran.Rasio => "Satu hitungan dibanding hitungan lain.",
        JenisUkuran.Terbobot => "Beberapa nilai dijumlahkan menurut bobotnya.",
        JenisUkuran.DaftarPeriksa => "Tiap butir diperiksa: ada atau tidak.",
        JenisUkuran.Tenggat => "Dinilai tepat waktu atau tidak.",
        JenisUkuran.Pemantauan => "Dicatat saja, tanpa target yang bisa meleset.",
        JenisUkuran.Penjelasan => "Menerangkan istilah; tidak ada yang diukur.",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    public static string Sebutan(this Akumulasi akumulasi) => akumulasi switch
    {
        Akumulasi.Jumlah => "dijumlahkan",
        Akumulasi.RataRata => "dirata-rata",
        Akumulasi.Terakhir => "angka terakhir",
        Akumulasi.Maksimum => "angka tertinggi",
        _ => throw new ArgumentOutOfRangeException(nameof(akumulasi)),
    };

    public static string Sebutan(this Polaritas? polaritas) => polaritas switch
    {
        null => "Perlu diputuskan",
        Polaritas.Naik => "Makin besar makin baik",
        Polaritas.Turun => "Makin kecil makin baik",
        Polaritas.Stabil => "Makin dekat target makin baik",
        _ => throw new ArgumentOutOfRangeException(nameof(polaritas)),
    };

    public static string Sebutan(this JenisPeriode periode) => "Setiap " + periode.ToString().ToLowerInvariant();

    public static string Sebutan(this BobotTemuan bobot) => bobot switch
    {
        BobotTemuan.Tolak => "Tidak dapat dihitung",
        BobotTemuan.Peringatan => "Periksa",
        BobotTemuan.Catatan => "Catatan",
        _ => throw new ArgumentOutOfRangeException(nameof(bobot)),
    };

    /// <summary>A moment on the office's own clock: <c>3 Januari 2022 pukul 08.05 WIB</c>.</summary>
    public static string ToWaktu(this DateTimeOffset saat, ZonaWaktu zona)
    {
        var setempat = saat.ToOffset(TimeSpan.FromHours(zona.SelisihJam()));
        return $"{TeksIndonesia.Tanggal(DateOnly.FromDateTime(setempat.DateTime))} pukul {setempat.ToString("HH.mm", TeksIndonesia.Budaya)} {zona.ToString().ToUpperInvariant()}";
    }
}
