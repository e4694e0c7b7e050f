namespace Kinerja.Domain.Umum;

/// <summary>Refuses what must not be empty, in the words of the form it was typed in.</summary>
public static class Wajib
{
    public const int PanjangNama = 200;

    public static string Teks(string? nilai, string isian, int panjang = PanjangNama)
    {
        var teks = nilai?.Trim();
        if (string.IsNullOrEmpty(teks))
        {
            throw new AturanException($"{isian} wajib diisi.");
        }

        return teks.Length <= panjang ? teks : throw new AturanException($"{isian} terlalu panjang (paling banyak {panjang} huruf).");
    }
}
