using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Luring;

/// <summary>Cells of the form. A number is written as one only where the spreadsheet keeps all its figures.</summary>
internal static class SelFormulirXlsx
{
    private const int AngkaBerarti = 15;

    public static Cell Text(int kolom, int baris, string teks, GayaSelFormulir gaya) =>
        new(new InlineString(new Text(Clean(teks)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = Address(kolom, baris), DataType = CellValues.InlineString, StyleIndex = (uint)gaya };

    public static Cell Empty(int kolom, int baris, GayaSelFormulir gaya) => new() { CellReference = Address(kolom, baris), StyleIndex = (uint)gaya };

    public static Cell Isian(int kolom, int baris, JenisBarisFormulir jenis, SelFormulir sel)
    {
        var tanggal = jenis is JenisBarisFormulir.TanggalAcuan or JenisBarisFormulir.TanggalSelesai;
        var gaya = (sel.Terbuka, jenis) switch
        {
            (true, JenisBarisFormulir.Uraian) => GayaSelFormulir.IsianTeks,
            (true, _) => tanggal ? GayaSelFormulir.IsianTanggal : GayaSelFormulir.Isian,
            _ => tanggal ? GayaSelFormulir.TertutupTanggal : GayaSelFormulir.Tertutup,
        };
        return sel.Isi is not { } isi ? Empty(kolom, baris, gaya) : FindAngka(isi, jenis, tanggal) is { } angka
            ? new Cell(new CellValue(angka.ToString("0.############################", CultureInfo.InvariantCulture))) { CellReference = Address(kolom, baris), StyleIndex = (uint)gaya }
            : Text(kolom, baris, isi, gaya);
    }

    /// <summary>Harmless wherever the file is saved to, and within what XML and Excel hold.</summary>
    public static string Clean(string teks)
    {
        var isi = TeksSel.Neutralize(TeksXml.Clean(teks));
        return isi.Length > PembacaBuku.PanjangSel ? isi[..PembacaBuku.PanjangSel] : isi;
    }

    public static string Address(int kolom, int baris) => SelBuku.Name(kolom) + baris.ToString(CultureInfo.InvariantCulture);

    private static decimal? FindAngka(string isi, JenisBarisFormulir jenis, bool tanggal) =>
        tanggal ? PembacaTanggal.TryRead(isi, out var hari) ? hari.DayNumber - new DateOnly(1899, 12, 30).DayNumber : null
        : jenis is JenisBarisFormulir.Angka && Angka.TryRead(isi, out var angka) && !angka.Persen && isi.Count(char.IsAsciiDigit) <= AngkaBerarti ? angka.Nilai : null;
}
