using System.Globalization;
using System.Text;

namespace Kinerja.Documents.Signing;

/// <summary>Writes values as a PDF file spells them.</summary>
internal static class PenulisNilaiPdf
{
    public static NilaiPdf.Nama Nama(string nama) => new(nama);

    public static NilaiPdf.Angka Angka(decimal nilai) => new(nilai.ToString("0.##", CultureInfo.InvariantCulture));

    public static NilaiPdf.Kamus Kamus(params (string Nama, NilaiPdf Nilai)[] isi) => new([.. isi.Select(i => new KeyValuePair<string, NilaiPdf>(i.Nama, i.Nilai))]);

    public static NilaiPdf.Daftar Daftar(params NilaiPdf[] isi) => new(isi);

    /// <summary>Any text: as UTF-16 in hexadecimal no letter, bracket, backslash, emoji or mark of direction means anything but itself.</summary>
    public static NilaiPdf.Teks Teks(string teks) => new([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(teks)], 0, 0);

    /// <summary>A time as PDF has it: <c>D:20260102083000+07'00'</c>.</summary>
    public static NilaiPdf.Teks Waktu(DateTimeOffset waktu)
    {
        var selisih = waktu.Offset.Duration();
        var teks = string.Create(CultureInfo.InvariantCulture, $"D:{waktu:yyyyMMddHHmmss}{(waktu.Offset < TimeSpan.Zero ? '-' : '+')}{selisih.Hours:00}'{selisih.Minutes:00}'");
        return new NilaiPdf.Teks(Encoding.ASCII.GetBytes(teks), 0, 0);
    }

    public static string Write(NilaiPdf nilai) => nilai switch
    {
        NilaiPdf.Nama n => "/" + n.Ejaan,
        NilaiPdf.Angka a => a.Ejaan,
        NilaiPdf.Kata k => k.Ejaan,
        NilaiPdf.Teks { Ejaan: { } ejaan } => ejaan,
        NilaiPdf.Teks t => $"<{Convert.ToHexString(t.Isi)}>",
        NilaiPdf.Acuan a => string.Create(CultureInfo.InvariantCulture, $"{a.Nomor} {a.Generasi} R"),
        NilaiPdf.Daftar d => $"[{string.Join(' ', d.Isi.Select(Write))}]",
        NilaiPdf.Kamus k => $"<< {string.Join(' ', k.Isi.Select(i => $"/{i.Key} {Write(i.Value)}"))} >>",
        _ => throw new InvalidOperationException("Unknown value."),
    };
}
