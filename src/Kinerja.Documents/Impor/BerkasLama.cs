using System.Text;

namespace Kinerja.Documents.Impor;

/// <summary>Files of other programs and of other times: what each is, and how the person who has it makes of it one that can be read.</summary>
internal static class BerkasLama
{
    private const string Bersandi = "Berkas ini bersandi, sehingga isinya tidak dapat dibaca. Buka dengan sandinya, hapus sandinya (Berkas › Info › Proteksi › Enkripsi dengan Sandi), simpan, lalu coba lagi.";

    /// <summary>A compound file ([MS-CFB]): the names of its streams tell what is in it.</summary>
    public static string ExplainOle(ReadOnlySpan<byte> isi) =>
        Has(isi, "EncryptedPackage") ? Bersandi
        : Has(isi, "WordDocument") ? "Ini berkas Word lama (.doc), apa pun namanya. Buka di Word, lalu simpan sebagai .docx."
        : Has(isi, "Workbook") || Has(isi, "Book") ? "Ini berkas Excel lama (.xls), apa pun namanya. Buka di Excel, lalu simpan sebagai .xlsx."
        : "Ini berkas Excel atau Word lama, atau yang bersandi. Simpan dahulu sebagai .docx atau .xlsx tanpa sandi.";

    /// <summary>Text that a program wrote for itself and that only looks like one for people; <c>null</c>: it is none.</summary>
    public static string? ExplainMarkah(string teks)
    {
        var awal = teks.AsSpan(0, Math.Min(teks.Length, 2000)).TrimStart();
        bool Mulai(ReadOnlySpan<char> awal, string tanda) => awal.StartsWith(tanda, StringComparison.OrdinalIgnoreCase);

        return Mulai(awal, "{\\rtf") ? "Ini berkas RTF. Simpan dahulu sebagai .docx."
            : Mulai(awal, "<?xml") || Mulai(awal, "<w:") || Mulai(awal, "<office:") ? "Ini berkas XML, bukan dokumen atau tabel. Buka di Word atau Excel, lalu simpan sebagai .docx atau .xlsx."
            : Mulai(awal, "<html") || Mulai(awal, "<!doctype") || Mulai(awal, "<table") || Mulai(awal, "<head") || Mulai(awal, "<meta") || Mulai(awal, "MIME-Version:") ? "Ini halaman web yang diberi nama lain, seperti hasil unduhan beberapa aplikasi. Buka di Excel atau Word, lalu simpan sebagai .xlsx atau .docx."
            : null;
    }

    /// <summary>A zip that is no document of Word or Excel; <c>null</c>: nothing is known of it.</summary>
    public static string? ExplainArsip(ArsipAman arsip) => arsip.Has("mimetype") && arsip.Has("content.xml") ? "Ini berkas LibreOffice (.odt atau .ods). Simpan dahulu sebagai .docx atau .xlsx." : null;

    private static bool Has(ReadOnlySpan<byte> isi, string nama) => isi.IndexOf(Encoding.Unicode.GetBytes(nama + '\0')) >= 0;
}
