using System.Globalization;
using Kinerja.Data.Contoh;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

/// <summary>Small naskah for component tests; what a test is not about has a default.</summary>
internal static class ContohNaskah
{
    public static readonly JudulKolom Kolom = new("SASARAN", "INDIKATOR", "FORMULASI", "SUMBER DATA");

    public static NaskahJson Naskah(params BagianJabatanJson[] bagian) => new()
    {
        VersiFormat = 1,
        JenisNaskah = JenisNaskah.LampiranTanpaKeputusan,
        AsalNaskah = AsalNaskah.ArsipKertas,
        Tahun = 2022,
        Kecamatan = new KecamatanJson("35.07.06", "Ampelgading", "Malang"),
        LabelBagian = new LabelBagian("1. Jabatan", "2. Tugas", "3. Fungsi"),
        Lampiran = [new LampiranJson { Kepala = [], Bagian = bagian }],
    };

    public static BagianJabatanJson Bagian(string jabatan = "Sekretaris", DaftarButir? tugas = null, DaftarButir? fungsi = null, params SasaranJson[] sasaran) => new()
    {
        Jenis = JenisIndikator.Iki,
        Judul = "INDIKATOR KINERJA INDIVIDU",
        Jabatan = jabatan,
        Tugas = tugas,
        Fungsi = fungsi,
        JudulKolom = Kolom,
        Sasaran = sasaran,
    };

    public static SasaranJson Sasaran(string teks, params IndikatorJson[] indikator) => new() { Teks = teks, Indikator = indikator };

    public static IndikatorJson Indikator(string teks, params string[] formulasi) => new()
    {
        Teks = teks,
        Formulasi = [.. formulasi.Select(f => new FormulasiJson { Teks = f, SumberData = new SumberData(Daftar(GayaDaftar.Tanpa, "Arsip")) })],
    };

    public static DaftarButir Daftar(GayaDaftar gaya, params string[] teks) => new(gaya, [.. teks.Select(t => new Butir(ButirId.New(), t))]);

    /// <summary>The four real decrees.</summary>
    public static TheoryData<string> Kode { get; } = [.. NaskahContoh.ReadAll().Select(n => n.Kecamatan.Kode)];
}

/// <summary>A culture for the length of a test: what a person reads must not hang on the server's.</summary>
internal sealed class Budaya : IDisposable
{
    private readonly CultureInfo _semula = CultureInfo.CurrentCulture;

    public Budaya(string nama) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(nama);

    public void Dispose() => CultureInfo.CurrentCulture = _semula;
}
