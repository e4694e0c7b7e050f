using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Tests.Pengenalan;

/// <summary>Decrees of kecamatan that do not exist, put together by chance out of the words of their trade. Each seed is another one.</summary>
internal static class NaskahKarangan
{
    private static readonly string[] Objek =
    [
        "pengajuan izin usaha mikro", "warga lanjut usia", "kelompok tani hutan", "jembatan gantung", "surat pindah datang", "rumah tidak layak huni", "pos kesehatan desa", "pedagang pasar pagi", "peta batas dusun", "kader posyandu", "sengketa batas tanah",
        "pelatihan anyaman pandan", "bank sampah", "air bersih perdesaan", "perpustakaan keliling", "panen raya padi", "titik rawan longsor", "karang taruna", "lembaga adat", "aset kendaraan dinas", "arsip inaktif", "tagihan listrik kantor", "daftar hadir pegawai",
        "tamu dinas", "surat masuk", "rapat lintas sektor", "pawai budaya", "lomba desa", "bumi perkemahan", "irigasi tersier", "embung desa", "koperasi simpan pinjam", "bantuan pangan nontunai", "anak putus sekolah", "penyuluhan narkoba", "ronda malam",
        "kebakaran lahan", "vaksinasi ternak", "produk olahan ikan", "usulan musyawarah perencanaan",
    ];

    private static readonly string[] Keadaan = ["Meningkatnya pelayanan", "Terlaksananya pembinaan", "Tertibnya pengelolaan", "Terwujudnya penataan", "Tersedianya data", "Terpantaunya perkembangan", "Terkendalinya penanganan", "Tercapainya pemenuhan", "Tersusunnya laporan"];

    private static readonly string[] Sumber = ["Laporan bulanan", "Buku register", "Data seksi", "Daftar penerima", "Berita acara", "Dokumen kegiatan", "Rekapitulasi tahunan", "Notulen rapat", "Arsip seksi", "SPJ kegiatan"];

    private static readonly string[] Jabatan = ["KEPALA SEKSI PELAYANAN UMUM", "KEPALA SEKSI PEMBANGUNAN", "PENGELOLA ARSIP", "ANALIS KEBENCANAAN", "PENGADMINISTRASI UMUM", "PENGELOLA KESRA", "BENDAHARA", "PRAMU TAMAN"];

    public static NaskahJson Create(int benih, NaskahJson kerangka, string kecamatan)
    {
        var acak = new Random(benih);
        return kerangka with
        {
            Kecamatan = kerangka.Kecamatan with { Nama = kecamatan },
            JenisNaskah = JenisNaskah.LampiranTanpaKeputusan,
            KopSurat = null,
            BatangTubuh = null,
            LabelBagian = new LabelBagian("JABATAN", "TUGAS", "FUNGSI"),
            Lampiran = [kerangka.Lampiran[0] with { Kepala = ["LAMPIRAN"], Penutup = null, Bagian = [.. Jabatan.Select(j => Bagian(acak, j))] }],
        };
    }

    private static BagianJabatanJson Bagian(Random acak, string jabatan) => new()
    {
        Id = BagianJabatanId.New(),
        Jenis = JenisIndikator.Iki,
        Judul = "INDIKATOR KINERJA INDIVIDU",
        Jabatan = jabatan,
        Tugas = new DaftarButir(GayaDaftar.Tanpa, [new Butir(ButirId.New(), $"Membantu Camat dalam melaksanakan urusan {Pick(acak, Objek)} dan {Pick(acak, Objek)}")]),
        Fungsi = new DaftarButir(GayaDaftar.Huruf, [.. Enumerable.Range(0, acak.Next(3, 7)).Select(_ => new Butir(ButirId.New(), $"Pelaksanaan pembinaan {Pick(acak, Objek)} bersama {Pick(acak, Objek)} di wilayah kecamatan"))]),
        JudulKolom = new JudulKolom("KINERJA", "INDIKATOR KINERJA", "PENJELASAN/FORMULASI PERHITUNGAN", "SUMBER DATA"),
        Sasaran = [.. Enumerable.Range(0, acak.Next(2, 4)).Select(_ => Sasaran(acak))],
    };

    private static SasaranJson Sasaran(Random acak)
    {
        var objek = Pick(acak, Objek);
        return new SasaranJson { Id = SasaranId.New(), Teks = $"{Pick(acak, Keadaan)} {objek}", Indikator = [.. Enumerable.Range(0, acak.Next(1, 4)).Select(_ => Indikator(acak, acak.Next(2) == 0 ? objek : Pick(acak, Objek)))] };
    }

    private static IndikatorJson Indikator(Random acak, string objek)
    {
        var (nama, rumus) = acak.Next(4) switch
        {
            0 => ($"Persentase {objek} yang ditangani", $"Jumlah {objek} yang ditangani dibagi jumlah {objek} yang dilaporkan dikali 100%"),
            1 => ($"Jumlah {objek} yang dibina", $"Pembinaan {objek} dilaksanakan {acak.Next(2, 13)} kali dalam setahun"),
            2 => ($"Tingkat kepuasan {objek}", $"Nilai survei kepuasan {objek} dari {Pick(acak, Objek)}"),
            _ => ($"Jumlah laporan {objek}", $"Laporan {objek} disusun setiap bulan dan dikirim ke kabupaten"),
        };
        return new IndikatorJson { Id = IndikatorId.New(), Penanda = GayaDaftar.Tanpa, Teks = nama, Formulasi = [new FormulasiJson { Id = FormulasiId.New(), Penanda = GayaDaftar.Tanpa, Teks = rumus, SumberData = new SumberData(new DaftarButir(GayaDaftar.Tanpa, [new Butir(ButirId.New(), $"{Pick(acak, Sumber)} {objek}")])) }] };
    }

    private static string Pick(Random acak, string[] pilihan) => pilihan[acak.Next(pilihan.Length)];
}
