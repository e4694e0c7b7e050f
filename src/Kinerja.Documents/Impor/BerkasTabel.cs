using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>A file with a table, as text with tabs. What it is says its content; the name says nothing.</summary>
public static class BerkasTabel
{
    public const int UkuranMaksimum = 5 * 1024 * 1024;

    /// <exception cref="AturanException">It is no table that can be read here; the sentence tells what to do instead.</exception>
    public static string ReadTeks(byte[] isi) => isi switch
    {
        { Length: 0 } => throw new AturanException("Berkas ini kosong."),
        { Length: > UkuranMaksimum } => throw new AturanException($"Berkas terlalu besar: paling banyak {UkuranMaksimum / 1024 / 1024} MB."),
        [(byte)'P', (byte)'K', 3, 4, ..] => PembacaTabel.Write(PembacaXlsx.Read(isi)),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new AturanException("Ini berkas PDF. Buka PDF-nya, blok tabelnya, salin, lalu tempel di kotak di atas."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new AturanException(BerkasLama.ExplainOle(isi)),
        _ => ReadPolos(isi),
    };

    /// <summary>What is no workbook, as text.</summary>
    internal static string ReadPolos(byte[] isi)
    {
        var teks = TeksPolos.Read(isi, "Berkas ini bukan tabel. Yang dapat dibaca: .xlsx, .csv, dan teks.");
        return BerkasLama.ExplainMarkah(teks) is { } sebab ? throw new AturanException(sebab) : teks;
    }
}
