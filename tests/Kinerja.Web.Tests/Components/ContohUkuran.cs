using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Tests.Components;

/// <summary>Small measures for component tests; what a test is not about has a default.</summary>
internal static class ContohUkuran
{
    public const string Kehadiran = "Hari hadir / Hari kerja × 100%";

    public static DefinisiUkuran Definisi(JenisUkuran jenis = JenisUkuran.Rasio, string? rumus = Kehadiran, Polaritas? polaritas = Polaritas.Naik) => new()
    {
        Jenis = jenis,
        Rumus = rumus,
        DaftarVariabel = rumus is null ? [] : [.. Rumus.Parse(rumus).DaftarVariabel.Select(v => new VariabelUkuran(v.Nama, "hari", Akumulasi.Jumlah))],
        Satuan = "%",
        Polaritas = polaritas,
        Periode = JenisPeriode.Bulan,
        Akumulasi = Akumulasi.Jumlah,
    };

    public static UsulanUkuran Usulan(DefinisiUkuran? definisi = null, Keyakinan keyakinan = Keyakinan.Yakin, params TemuanUkuran[] temuan) =>
        new(definisi ?? Definisi(), [0], keyakinan, temuan, "Dibaca sebagai perbandingan dua hitungan.");

    public static UkuranSah Sah(DefinisiUkuran? definisi = null, int versi = 1, string? alasan = null) =>
        new(UkuranId.New(), versi, definisi ?? Definisi(), new DateTimeOffset(2022, 1, 1, 18, 5, 0, TimeSpan.Zero), "Siti Aminah", alasan);

    public static UkuranIndikator Indikator(IReadOnlyList<UkuranSah>? sah = null, params UsulanUkuran[] usulan)
    {
        var cetak = ContohNaskah.Indikator("Persentase kehadiran", "{Σ Hari hadir}/{Σ Hari kerja} × 100%");
        return new(IndikatorId.New(), IdentitasId.New(), "Meningkatnya disiplin", cetak.Teks, cetak.Formulasi, sah ?? [], usulan);
    }
}
