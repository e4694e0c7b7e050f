using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Tests.Components.Ikhtisar;

/// <summary>A small year for component tests; what a test is not about has a default.</summary>
internal static class ContohDasbor
{
    public static JabatanDasbor Kasi { get; } = new(JabatanId.New(), "Kasi Pemerintahan");

    public static RataCapaian Rata(decimal? nilai, AturanRata aturan = AturanRata.Biasa) => new(nilai, aturan, nilai is null ? 0 : 3, 4, 1);

    public static UkuranDasbor Ukuran(string indikator = "Jumlah laporan", DefinisiUkuran? definisi = null, HasilRow? hasil = null) =>
        new(UkuranId.New(), Kasi.Id, Kasi.Nama, indikator, JenisIndikator.Iki, definisi ?? ContohUkuran.Definisi(), null, hasil);

    public static DasborDetail Create(IReadOnlyList<TitikTren>? tren = null, IReadOnlyList<BarisPeta>? peta = null, IReadOnlyList<TindakanDasbor>? tindakan = null, IReadOnlyList<UkuranBanding>? banding = null) => new()
    {
        Tahun = 2022,
        DaftarTahun = [2022],
        Periode = Periode.Setahun(2022),
        HariIni = new DateOnly(2022, 11, 21),
        Pita = DaftarPredikat.Umum.Pita,
        DaftarJabatan = [Kasi],
        Keputusan = new KeputusanDasbor(KeputusanId.New(), 0),
        Angka = new AngkaDasbor(Rata(90.005m), Rata(null, AturanRata.PerJabatan), new Kelengkapan(47, 51), 4, 0),
        Sebaran = SebaranPredikat.Count(DaftarPredikat.Umum.Pita, ["Tinggi", "Tinggi", null]),
        Peta = peta ?? [],
        Tren = tren ?? [],
        Banding = banding is null ? [] : [new RingkasanBanding(2021, 0, null, null, 1)],
        DaftarBanding = banding ?? [],
        Peringkat = new PeringkatCapaian<UkuranDasbor>([], []),
        DaftarUkuran = [],
        DaftarTindakan = tindakan ?? [],
        DaftarKejanggalan = [],
        DataContoh = false,
    };
}
