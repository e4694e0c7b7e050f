using System.Globalization;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Documents.Ekspor;

/// <summary>A formula of the decree in the language of spreadsheets.</summary>
public static class RumusLembar
{
    /// <param name="rumus">The formula.</param>
    /// <param name="alamat">The place of a variable, by its key.</param>
    public static string Write(Rumus rumus, Func<string, string> alamat)
    {
        var isi = Write(rumus.Isi, alamat);
        return rumus.Persen ? $"({isi})*100" : isi;
    }

    private static string Write(Simpul simpul, Func<string, string> alamat) => simpul switch
    {
        Simpul.Bilangan b => b.Angka.ToString("0.############################", CultureInfo.InvariantCulture) + (b.Persen ? "%" : ""),
        Simpul.Variabel v => alamat(v.Kunci),
        Simpul.Negatif n => $"-({Write(n.Isi, alamat)})",
        Simpul.Tambah t => $"({Write(t.Kiri, alamat)}+{Write(t.Kanan, alamat)})",
        Simpul.Kurang k => $"({Write(k.Kiri, alamat)}-{Write(k.Kanan, alamat)})",
        Simpul.Kali k => $"({Write(k.Kiri, alamat)}*{Write(k.Kanan, alamat)})",
        Simpul.Bagi b => $"({Write(b.Pembilang, alamat)}/{Write(b.Penyebut, alamat)})",
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };
}
