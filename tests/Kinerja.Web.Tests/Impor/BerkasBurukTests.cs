using System.Text;
using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;
using Xunit.Abstractions;

namespace Kinerja.Web.Tests.Impor;

/// <summary>Every entrance that takes a file against every bad file: refused with a reason that a clerk understands, within a bounded memory, and nothing half done.</summary>
public sealed class BerkasBurukTests(ITestOutputHelper keluaran)
{
    // What reading may take of the memory in all, most of it given back at once.
    private const long MemoriMaksimum = 200L * 1024 * 1024;

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1];

    private static readonly Dictionary<string, (Func<byte[]> Isi, string Keputusan, string Tabel, string? Bukti)> Daftar = new()
    {
        ["kosong"] = (() => [], "kosong", "kosong", "tidak dikenal|bukan"),
        ["gambar bernama .docx"] = (() => Png, "bukan teks", "bukan tabel", null),
        ["program bernama .xlsx"] = (() => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0], "bukan teks", "bukan tabel", "isinya bukan Excel"),
        ["zip bernama .docx"] = (() => BerkasBuruk.Zip([("foto.jpg", "x")]), "bukan dokumen Word", "bukan buku kerja", "ZIP atau Office jenis lain"),
        ["Word lama bernama .docx"] = (() => BerkasBuruk.Ole("Root Entry", "WordDocument"), "Word lama (.doc)", "Word lama (.doc)", "lama, atau yang bersandi"),
        ["Excel lama bernama .xlsx"] = (() => BerkasBuruk.Ole("Root Entry", "Workbook"), "Excel lama (.xls)", "simpan sebagai .xlsx", "lama, atau yang bersandi"),
        ["bersandi"] = (() => BerkasBuruk.Ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), "bersandi", "hapus sandinya", "bersandi"),
        ["halaman web bernama .xls"] = (() => "<html><table><tr><td>1</td></tr></table></html>"u8.ToArray(), "halaman web", "halaman web", "isinya bukan Excel"),
        ["XML bernama .docx"] = (() => "<?xml version=\"1.0\"?><w:wordDocument/>"u8.ToArray(), "berkas XML", "berkas XML", "isinya bukan Excel"),
        ["LibreOffice bernama .docx"] = (() => BerkasBuruk.Zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]), "LibreOffice", "LibreOffice", "ZIP atau Office jenis lain"),
        ["satu bagian raksasa"] = (() => BerkasBuruk.Docx("<w:p/>", ("word/media/bom.bin", new string('0', 450_000_000 / 4))), "terlalu besar", "terlalu besar", "terlalu besar"),
        ["bagian yang mengaku kecil"] = (() => BerkasBuruk.Dusta(BerkasBuruk.Xlsx("<row><c t=\"inlineStr\"><is><t>" + new string('0', 60_000_000) + "</t></is></c></row>"), "xl/s.xml"), "terlalu besar|rusak", "terlalu besar|rusak", null),
        ["banyak bagian"] = (() => BerkasBuruk.Docx("<w:p/>", [.. Enumerable.Range(0, 10_000).Select(i => ($"x/{i}", ""))]), "10003 bagian", "10003 bagian", "terlalu besar"),
        ["jalur ke luar"] = (() => BerkasBuruk.Xlsx("", "", ("../../etc/jahat", "x")), "mengarah ke luar", "mengarah ke luar", "mengarah ke luar"),
        ["jalur mutlak"] = (() => BerkasBuruk.Xlsx("", "", ("/etc/jahat", "x")), "mengarah ke luar", "mengarah ke luar", "mengarah ke luar"),
        ["jalur Windows"] = (() => BerkasBuruk.Xlsx("", "", ("C:\\jahat", "x")), "mengarah ke luar", "mengarah ke luar", "mengarah ke luar"),
        ["nama kembar"] = (() => BerkasBuruk.Xlsx("", "", ("XL/s.xml", "<a/>")), "dua bagian bernama", "dua bagian bernama", "dua bagian bernama"),
        ["miliaran tawa"] = (() => BerkasBuruk.Zip([("[Content_Types].xml", BerkasBuruk.Tawa), ("_rels/.rels", BerkasBuruk.Tawa)]), "rusak", "rusak", "rusak"),
        ["entitas luar"] = (() => BerkasBuruk.Zip([("[Content_Types].xml", BerkasBuruk.Luar), ("_rels/.rels", BerkasBuruk.Luar)]), "rusak", "rusak", "rusak"),
        ["terpotong"] = (() => BerkasBuruk.Xlsx("<row/>")[..200], "rusak", "rusak", "rusak"),
        ["hanya tanda zip"] = (() => "PK\u0003\u0004"u8.ToArray(), "rusak", "rusak", "rusak"),
        ["UTF-8 terpotong"] = (() => [.. Encoding.UTF8.GetBytes("KEPUTUSAN CAMAT\nNOMOR – 1\n"), 0xC3, (byte)'\n'], "baris 3", "baris 3", null),
        ["UTF-8 bertanda yang bukan"] = (() => [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, (byte)'b'], "baris 1", "baris 1", null),
        ["UTF-16 terpotong"] = (() => [0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8], "UTF-16", "UTF-16", null),
        ["UTF-32"] = (() => [0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0], "UTF-32", "UTF-32", null),
        ["bukan huruf"] = (() => [(byte)'a', 7, 1, (byte)'b'], "bukan teks", "bukan tabel", null),
    };

    public static TheoryData<string> Nama => [.. Daftar.Keys];

    [Theory]
    [MemberData(nameof(Nama))]
    public void Bad_file_is_refused_with_a_reason_at_every_entrance_and_memory_stays_bounded(string nama)
    {
        var (buat, keputusan, tabel, bukti) = Daftar[nama];
        var isi = buat();
        Assert.True(isi.Length < 5_000_000, "a bad file is small: its size alone must not be what turns it away");

        Refuse("keputusan", keputusan, () => BerkasKeputusan.Read(isi));
        Refuse("tabel", tabel, () => BerkasTabel.ReadTeks(isi));
        if (bukti is not null)
        {
            Refuse("bukti", bukti, () => PengenalBerkas.Identify(new MemoryStream(isi), "a.xlsx"));
        }
    }

    [Fact]
    public void Zip_within_a_zip_is_never_opened()
    {
        var sarang = Convert.ToBase64String(BerkasBuruk.Bersarang());

        Refuse("keputusan", "bukan dokumen Word", () => BerkasKeputusan.Read(BerkasBuruk.Bersarang()));
        Refuse("bukti", "ZIP atau Office jenis lain", () => PengenalBerkas.Identify(new MemoryStream(BerkasBuruk.Bersarang()), "a.docx"));
        // Within a document it is an attachment like others.
        Bound(() => Assert.NotEmpty(BerkasKeputusan.Read(BerkasBuruk.Docx("<w:p><w:r><w:t>isi</w:t></w:r></w:p>", ("word/embeddings/sarang.zip", sarang))).Baris));
    }

    [Theory]
    [InlineData("<row><c r=\"XFE1\"><v>1</v></c></row>", "sel “XFE1”")]
    [InlineData("<row><c r=\"A1048577\"><v>1</v></c></row>", "sel “A1048577”")]
    [InlineData("<row><c r=\"AAAA1\"><v>1</v></c></row>", "XFD1048576")]
    [InlineData("<row><c r=\"A0\"><v>1</v></c></row>", "XFD1048576")]
    [InlineData("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "sel A1, ditulis dua kali")]
    [InlineData("<row><c r=\"C7\" t=\"s\"><v>2</v></c></row>", "sel C7, menunjuk teks nomor 2")]
    [InlineData("<row><c r=\"C7\" t=\"s\"><v>-1</v></c></row>", "sel C7, menunjuk teks nomor -1")]
    public void Cell_that_no_sheet_has_is_refused_with_its_place(string baris, string tempat)
    {
        var isi = BerkasBuruk.Xlsx(baris, "<si><t>a</t></si><si><t>b</t></si>");

        Refuse("tabel", tempat, () => BerkasTabel.ReadTeks(isi));
        Refuse("keputusan", "Data", () => BerkasKeputusan.Read(isi));
    }

    [Fact]
    public void Last_cell_of_a_sheet_is_read_over() =>
        Assert.Equal("1\n", BerkasTabel.ReadTeks(BerkasBuruk.Xlsx("<row><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\"><v>2</v></c></row>")));

    [Theory]
    [InlineData("<row><c r=\"B2\" t=\"inlineStr\"><is><t>{0}</t></is></c></row>", "")]
    [InlineData("<row><c r=\"B2\" t=\"s\"><v>0</v></c></row>", "<si><r><t>{0}</t></r></si>")]
    public void Cell_holds_as_many_letters_as_excels_and_not_one_more(string baris, string bersama)
    {
        byte[] Buat(int panjang) => BerkasBuruk.Xlsx(baris.Replace("{0}", new string('x', panjang), StringComparison.Ordinal), bersama.Replace("{0}", new string('x', panjang), StringComparison.Ordinal));

        Assert.Equal(32_767 + 2, BerkasTabel.ReadTeks(Buat(32_767)).Length);
        Refuse("tabel", "sel B2, berisi lebih dari 32.767 huruf", () => BerkasTabel.ReadTeks(Buat(32_768)));
        Refuse("keputusan", "sel B2, berisi lebih dari 32.767 huruf", () => BerkasKeputusan.Read(Buat(32_768)));
    }

    [Fact]
    public void One_long_text_shown_by_many_cells_does_not_fill_the_memory()
    {
        var isi = BerkasBuruk.Xlsx(string.Concat(Enumerable.Repeat("<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 60)) + "</row>", 4000)), $"<si><t>{new string('x', 32_000)}</t></si>");

        Refuse("tabel", "juta huruf", () => BerkasTabel.ReadTeks(isi));
        Refuse("keputusan", "juta huruf", () => BerkasKeputusan.Read(isi));
    }

    [Fact]
    public void Deep_and_wide_xml_is_refused_before_it_fills_the_memory()
    {
        Refuse("keputusan", "tingkat ke dalam", () => BerkasKeputusan.Read(BerkasBuruk.Docx(BerkasBuruk.Dalam(200_000))));
        Refuse("tabel", "tingkat ke dalam", () => BerkasTabel.ReadTeks(BerkasBuruk.Xlsx(BerkasBuruk.Dalam(200_000).Replace("w:", "", StringComparison.Ordinal))));
        Refuse("keputusan", "unsur", () => BerkasKeputusan.Read(BerkasBuruk.Docx(string.Concat(Enumerable.Repeat("<w:p/>", 2_000_000)))));
        Refuse("keputusan", "juta huruf", () => BerkasKeputusan.Read(BerkasBuruk.Docx("<w:p><w:r><w:t>" + new string('x', 20_000_000) + "</w:t></w:r></w:p>")));
        Refuse("bukti", "rusak", () => PengenalBerkas.Identify(new MemoryStream(BerkasBuruk.Zip([("[Content_Types].xml", string.Concat(Enumerable.Repeat("<a>", 100_000)))])), "a.docx"));
    }

    [Fact]
    public void Table_nested_as_word_nests_is_read()
    {
        var dalam = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 12)) + "<w:p><w:r><w:t>isi</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 12));

        Assert.Contains("isi", BerkasKeputusan.Read(BerkasBuruk.Docx(dalam)).Baris[0].Tampilan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"versiFormat\":1,\"lampiran\":[", "bukan JSON yang sah")]
    [InlineData("{\"versiFormat\":1,\"versiFormat\":1}", "dua kali")]
    [InlineData("{\"asing\":1}", "tidak dikenal")]
    [InlineData("{\"lampiran\":DALAM}", "Berkas naskah tidak terbaca")]
    public void Bad_json_is_refused_with_its_place(string json, string sebab)
    {
        var isi = Encoding.UTF8.GetBytes(json.Replace("DALAM", string.Concat(Enumerable.Repeat("[", 100_000)), StringComparison.Ordinal));

        Assert.True(BerkasKeputusan.IsJson(isi));
        Refuse("json", sebab, () => BerkasKeputusan.ReadJson(isi));
    }

    [Fact]
    public void Json_in_the_encoding_of_windows_is_json()
    {
        byte[] isi = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"asing\":1}")];

        Assert.True(BerkasKeputusan.IsJson(isi));
        Refuse("json", "tidak dikenal", () => BerkasKeputusan.ReadJson(isi));
        Assert.False(BerkasKeputusan.IsJson("{\\rtf1}"u8.ToArray()));
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void Csv_of_any_separator_and_encoding_is_one_table(string tanda)
    {
        var teks = $"Indikator{tanda}Target{tanda}Realisasi\r\n\"Surat {tanda} masuk\"{tanda}10{tanda}9\r\n";
        byte[][] bentuk = [Encoding.UTF8.GetBytes(teks), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(teks)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(teks)], [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(teks)]];

        Assert.All(bentuk, isi =>
        {
            var tabel = PembacaTabel.Read(BerkasTabel.ReadTeks(isi));
            Assert.Equal(["Indikator", "Target", "Realisasi"], tabel.Kepala);
            Assert.Equal([$"Surat {tanda} masuk".Trim(), "10", "9"], tabel.Baris.Single().Sel);
        });
    }

    [Fact]
    public void Quotation_mark_that_never_closes_swallows_no_rows()
    {
        var tabel = PembacaTabel.Read(BerkasTabel.ReadTeks("Indikator;Target;Realisasi\n\"Surat masuk;10;9\nSurat keluar;5;5\n"u8.ToArray()));

        Assert.Equal(2, tabel.Baris.Count);
        Assert.Equal(["Surat keluar", "5", "5"], tabel.Baris[1].Sel);
    }

    [Fact]
    public void Scanned_signature_is_a_picture_or_a_pdf_and_nothing_else()
    {
        // The entrance asks for the kind first, then whether it is one of these.
        Assert.DoesNotContain(JenisBukti.Docx, HakPengesahan.JenisPindaian);
        Assert.DoesNotContain(JenisBukti.Xlsx, HakPengesahan.JenisPindaian);
        Assert.Equal(JenisBukti.Docx, PengenalBerkas.Identify(new MemoryStream(BerkasBuruk.Docx()), "pindaian.pdf"));
        Refuse("pindaian", "isinya bukan PDF", () => PengenalBerkas.Identify(new MemoryStream("<html>"u8.ToArray()), "pindaian.pdf"));
        Refuse("pindaian", "rusak", () => PengenalBerkas.Identify(new MemoryStream("%PDF-1.7 terpotong"u8.ToArray()), "pindaian.pdf"));
    }

    private void Refuse(string pintu, string sebab, Action baca)
    {
        var galat = Bound(() => Record.Exception(baca));
        keluaran.WriteLine($"{pintu}: {galat?.Message}");
        Assert.IsType<AturanException>(galat);
        Assert.Contains(sebab.Split('|'), s => galat.Message.Contains(s, StringComparison.Ordinal));
    }

    private void Bound(Action kerja) => Bound(() =>
    {
        kerja();
        return 0;
    });

    private T Bound<T>(Func<T> kerja)
    {
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var hasil = kerja();
        var terpakai = GC.GetAllocatedBytesForCurrentThread() - sebelum;
        keluaran.WriteLine($"{terpakai / 1024} KB");
        Assert.True(terpakai < MemoriMaksimum, $"{terpakai / 1024 / 1024} MB");
        return hasil;
    }
}
