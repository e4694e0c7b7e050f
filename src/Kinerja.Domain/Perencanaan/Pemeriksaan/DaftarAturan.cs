namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>All rules in the order of their codes: the decree (K), its jabatan (L), its indicators (I).</summary>
public static class DaftarAturan
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } = [.. AturanKeputusan.Semua, .. AturanJabatan.Semua, .. AturanIndikator.Semua];

    public static AturanNaskah? Find(string kode) => Semua.FirstOrDefault(a => a.Kode == kode);
}
