namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Whether a section is the camat's own.</summary>
internal static class BacaanCamat
{
    public static bool IsCamat(string jabatan, string kecamatan)
    {
        var nama = string.Join(' ', jabatan.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',', '.');
        return nama == "CAMAT" || nama == $"CAMAT {kecamatan.ToUpperInvariant()}" || nama == "KEPALA KECAMATAN";
    }
}
