using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Tests.Pengukuran.Pembacaan;

/// <summary>Made-up indicators, of the kinds that decrees hold but of no decree.</summary>
internal static class Contoh
{
    public static IndikatorJson Indikator(string nama, params string[] baris) =>
        new() { Teks = nama, Formulasi = [.. baris.Select(b => new FormulasiJson { Teks = b, SumberData = new SumberData(DaftarButir.Kosong) })] };

    public static IReadOnlyList<UsulanUkuran> Propose(string nama, params string[] baris) => ProposeDi(null, nama, baris);

    public static IReadOnlyList<UsulanUkuran> ProposeDi(int? jumlahDesa, string nama, params string[] baris) =>
        PengusulUkuran.Propose(Indikator(nama, baris), new KonteksUsulan(jumlahDesa, 2024));

    public static IEnumerable<string> Kode(UsulanUkuran usulan) => usulan.DaftarTemuan.Select(t => t.Kode);
}
