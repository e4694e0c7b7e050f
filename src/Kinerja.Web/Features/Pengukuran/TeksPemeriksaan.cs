using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>How the findings of the check read on the screen and in the file.</summary>
public static class TeksPemeriksaan
{
    public static string Name(StatusBaris status) => status switch
    {
        StatusBaris.Benar => "Benar",
        StatusBaris.Salah => "Salah",
        StatusBaris.TidakTerhitung => "Tidak dapat dihitung",
        StatusBaris.TanpaCetakan => "Tanpa capaian tercetak",
        StatusBaris.Judul => "",
        _ => throw new InvalidOperationException($"Status {status} belum punya sebutan."),
    };

    public static string Name(PemisahKolom pemisah, PemisahKolom terbaca) => pemisah switch
    {
        PemisahKolom.Otomatis => terbaca is PemisahKolom.Otomatis ? "Otomatis" : $"Otomatis: {Name(terbaca, terbaca).ToLowerInvariant()}",
        PemisahKolom.Tab => "Tab",
        PemisahKolom.TitikKoma => "Titik koma",
        PemisahKolom.Koma => "Koma",
        PemisahKolom.GarisTegak => "Garis tegak",
        PemisahKolom.Spasi => "Spasi",
        _ => throw new InvalidOperationException($"Pemisah {pemisah} belum punya sebutan."),
    };

    public static string Name(KesalahanTabel kesalahan) => Explain(kesalahan).Nama;

    /// <summary>The mistake in words: what it is called, how it comes about, how to mend it.</summary>
    public static (string Nama, string Uraian) Explain(KesalahanTabel kesalahan) => kesalahan switch
    {
        KesalahanTabel.KolomTertukar => ("Kolom tertukar", "Target dibagi realisasi, padahal realisasi dibagi target. Biasanya rumus Excel menunjuk dua sel dengan urutan terbalik."),
        KesalahanTabel.RealisasiDisalin => ("Realisasi disalin", "Kolom capaian berisi realisasi, bukan perbandingannya dengan target. Sering terjadi bila realisasi sudah berupa persen."),
        KesalahanTabel.TargetDisalin => ("Target disalin", "Kolom capaian berisi target. Biasanya baris disalin dari rencana sebelum capaiannya dihitung."),
        KesalahanTabel.Dipotong => ("Dipotong", "Desimal berikutnya dibuang, bukan dibulatkan: 66,666… tercetak 66,66, seharusnya 66,67. Setengah ke atas dibulatkan menjauhi nol."),
        KesalahanTabel.Dibatasi => ("Dibatasi", "Capaian di atas batas ditulis sama dengan batas itu, misalnya 100 atau 120, padahal kebijakan yang dipilih di halaman ini tidak membatasinya. Bila kabupaten memang membatasi, isi batas atasnya."),
        KesalahanTabel.RumusTurunLain => ("Rumus “makin kecil makin baik” lain", "Untuk indikator turun ada dua rumus: linear (2T − R) / T dan rasio T / R. Satu kabupaten memakai satu rumus untuk semua tabelnya."),
        KesalahanTabel.PolaritasLain => ("Arah (polaritas) lain", "Dihitung seakan-akan makin besar makin baik, padahal indikatornya makin kecil makin baik, atau sebaliknya."),
        KesalahanTabel.LupaKaliSeratus => ("Belum dikali 100", "Yang tercetak pecahannya, misalnya 1,19 untuk 118,75%. Kalikan 100, atau bentuk selnya persen."),
        KesalahanTabel.TandaDesimalLain => ("Tanda desimal bergeser", "Angkanya benar bila koma atau titiknya dipindah. Sering terjadi bila Excel berbahasa Inggris membaca 118,75 sebagai 11875."),
        KesalahanTabel.DesimalLain => ("Jumlah desimal lain", "Angkanya benar, tetapi dibulatkan dengan jumlah desimal yang lain daripada yang dipilih dalam kebijakan."),
        KesalahanTabel.TidakDikenal => ("Sebab tidak dikenal", "Angkanya salah, tetapi tidak cocok dengan kesalahan mana pun yang dikenal. Periksa target dan realisasinya; mungkin salah satunya salah ketik."),
        _ => throw new InvalidOperationException($"Kesalahan {kesalahan} belum diuraikan."),
    };
}
