using Kinerja.Data.Laporan;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Features.Laporan;

namespace Kinerja.Web.Tests.Laporan;

/// <summary>An office of two posts: a kasi who promises to a camat.</summary>
internal static class ContohBahan
{
    public const int Tahun = 2022;

    public static JabatanId Kasi { get; } = JabatanId.New();

    public static JabatanId Camat { get; } = JabatanId.New();

    public static Periode Setahun { get; } = Periode.Setahun(Tahun);

    public static PermintaanLaporan Permintaan(JenisLaporan jenis, FormatLaporan format = FormatLaporan.Pdf, Periode? periode = null) => new(jenis, format, periode ?? Setahun);

    public static DefinisiUkuran Definisi(string rumus = "Berkas selesai / Berkas masuk × 100%", string satuan = "%", Polaritas polaritas = Polaritas.Naik, JenisPeriode periode = JenisPeriode.Bulan) => new()
    {
        Jenis = satuan == "%" ? JenisUkuran.Rasio : JenisUkuran.Hitungan,
        Rumus = rumus,
        DaftarVariabel = [.. Rumus.Parse(rumus).DaftarVariabel.Select(v => new VariabelUkuran(v.Nama, "berkas", Akumulasi.Jumlah))],
        Satuan = satuan,
        Polaritas = polaritas,
        Periode = periode,
        Akumulasi = Akumulasi.Jumlah,
    };

    /// <summary>A stored result as the program itself makes it.</summary>
    public static HasilRow Hasil(DefinisiUkuran definisi, Periode periode, string? target, decimal[] nilai, KebijakanCapaian? kebijakan = null, int versi = 1)
    {
        var isian = definisi.DaftarVariabel.Zip(nilai).Select(p => new NilaiPeriode(p.First.Nama, Periode.Bulan(periode.Tahun, periode.BulanAwal), p.Second)).ToList();
        var berlaku = new KebijakanBerlaku(1, new IsiKebijakan(kebijakan ?? KebijakanCapaian.Baku, DaftarPredikat.Umum.Pita));
        var hasil = PenghitungCapaian.Compute(definisi, versi, periode, isian, target is null ? null : new TargetBerlaku(target, 1), berlaku);
        return new HasilRow(hasil.Isi, hasil.Terisi, hasil.Wajib, false, new DateTimeOffset(2022, 5, 1, 1, 0, 0, TimeSpan.Zero));
    }

    public static CapaianRow Baris(DefinisiUkuran? definisi = null, string indikator = "Persentase berkas selesai", params (Periode Periode, HasilRow Hasil)[] hasil) =>
        new(UkuranId.New(), "Tertib administrasi", indikator, definisi ?? Definisi(), 0, hasil.ToDictionary(h => h.Periode, h => h.Hasil));

    public static BahanLaporan Bahan(IReadOnlyList<CapaianRow> baris, Func<CapaianRow, UkuranLaporan>? lain = null, IEnumerable<(JabatanId Jabatan, PejabatLaporan Pejabat)>? pejabat = null) => new(
        new KantorLaporan("Ampelgading", "Malang", TataNaskah.A4, null, KeputusanId.New(), "188.4/1/2022", "Ampelgading", "SITI RAHAYU", new DateOnly(2023, 1, 9), new DateOnly(2022, 12, 31)),
        new CapaianTahun(Tahun, [Tahun], DaftarPredikat.Umum.Pita, [new CapaianJabatan(Kasi, "Kasi Pelayanan", baris)]),
        [2021, 2020, 2019],
        baris.ToDictionary(b => b.Id, b => lain?.Invoke(b) ?? Lain()),
        new Dictionary<JabatanId, JabatanLaporan> { [Kasi] = new("Kasi Pelayanan", "Seksi Pelayanan", Camat), [Camat] = new("Camat", null, null) },
        (pejabat ?? [(Kasi, new("Budi Santoso, S.Sos.", "197001011995031001", "Penata (III/c)", StatusPemangku.Definitif, true))]).ToLookup(p => p.Jabatan, p => p.Pejabat));

    public static UkuranLaporan Lain(IReadOnlyList<TargetTercatat>? target = null, IReadOnlyList<CatatanLaporan>? catatan = null, IReadOnlyDictionary<int, HasilRow>? lalu = null, IndukLaporan? induk = null) =>
        new(JenisIndikator.Iki, induk, target ?? [], catatan ?? [], lalu ?? new Dictionary<int, HasilRow>());
}
