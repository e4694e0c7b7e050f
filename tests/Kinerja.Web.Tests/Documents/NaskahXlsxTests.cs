using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kinerja.Data.Contoh;
using Kinerja.Data.Tests.Pengenalan;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A decree as a workbook: valid, and the same when it comes back.</summary>
public sealed class NaskahXlsxTests
{
    public static TheoryData<string> Kode => ["35.07.06", "35.07.14", "35.07.31", "35.25.17"];

    [Theory]
    [MemberData(nameof(Kode))]
    public void Workbook_is_valid(string kode)
    {
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(PenulisNaskahXlsx.Write(NaskahContoh.Read(kode), TataNaskah.F4)), false);

        var galat = string.Join('\n', new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(xlsx).Select(g => $"{g.Part?.Uri}{g.Path?.XPath}: {g.Description}").Take(10));
        Assert.True(galat.Length == 0, galat);
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void Decree_comes_back_unchanged_and_sure(string kode)
    {
        var asal = NaskahContoh.Read(kode);

        var hasil = BolakBalik.Read(PenulisNaskahXlsx.Write(asal, TataNaskah.F4), asal);

        Assert.Equal(BolakBalik.Write(asal), BolakBalik.Write(hasil.Naskah));
        Assert.Empty(hasil.DaftarRagu.Select(b => $"{b.Jalur}: {b.Teks}: {string.Join(' ', b.Ragu)}"));
        Assert.Empty(hasil.BarisSisa);
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void Workbook_without_what_travels_beside_it_is_recognised_like_any_other(string kode)
    {
        var asal = NaskahContoh.Read(kode);

        var ukuran = UkuranPengenalan.Measure(asal, BolakBalik.Read(Change(PenulisNaskahXlsx.Write(asal, TataNaskah.F4), b => b.DeleteParts(b.CustomXmlParts.ToList())), asal));

        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam.Take(20)));
        Assert.True(ukuran.Persen >= 98, $"{ukuran.Persen}%\n" + string.Join('\n', ukuran.Rincian.Take(40)));
    }

    [Fact]
    public void Changed_added_and_removed_rows_come_back_as_they_stand()
    {
        var asal = NaskahTersuntingTests.WithPengenal(NaskahContoh.Read("35.07.06"));
        var xlsx = Change(PenulisNaskahXlsx.Write(asal, TataNaskah.F4), buku =>
        {
            var lembar = (WorksheetPart)buku.GetPartById(buku.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name!.Value!.EndsWith("Kasi Pemerintahan", StringComparison.Ordinal)).Id!);
            var baris = lembar.Worksheet.Descendants<Row>().ToList();
            // As Excel adds rows: the formats of the row above.
            var tambahan = (Row)baris[^1].CloneNode(true);
            tambahan.RowIndex = baris[^1].RowIndex! + 1;
            foreach (var (sel, teks) in tambahan.Elements<Cell>().Zip(["Desa digital", "Jumlah desa digital", "Jumlah desa yang memakai aplikasi\nCatatan : per triwulan", "– Seksi Pemerintahan\n– Desa"]))
            {
                sel.CellReference = sel.CellReference!.Value![..1] + tambahan.RowIndex;
                Write(sel, teks);
            }

            baris[^1].InsertAfterSelf(tambahan);
            Write(baris.SelectMany(b => b.Elements<Cell>()).First(c => c.InnerText == "Pembinaan perangkat desa"), "Pembinaan semua perangkat desa");
            baris.First(b => b.InnerText.Contains("bidang pertanahan;", StringComparison.Ordinal)).Remove();
        });

        var hasil = BolakBalik.Read(xlsx, asal);

        var (lama, baru) = (asal.Lampiran[0].Bagian[1], hasil.Naskah.Lampiran[0].Bagian[1]);
        Assert.Equal("Pembinaan semua perangkat desa", baru.Sasaran[0].Indikator[0].Teks);
        Assert.Equal(lama.Sasaran[0].Indikator[0].IdentitasId, baru.Sasaran[0].Indikator[0].IdentitasId);
        Assert.Equal(lama.Tugas!.Butir.Count - 1, baru.Tugas!.Butir.Count);
        var tambahan = Assert.Single(baru.Sasaran[^1].Indikator);
        Assert.Equal(("Desa digital", "Jumlah desa digital", (IdentitasId?)null), (baru.Sasaran[^1].Teks, tambahan.Teks, tambahan.IdentitasId));
        Assert.Equal(("Jumlah desa yang memakai aplikasi", "per triwulan"), (tambahan.Formulasi[0].Teks, tambahan.Formulasi[0].Catatan));
        Assert.Equal((GayaDaftar.Strip, "Seksi Pemerintahan|Desa"), (tambahan.Formulasi[0].SumberData.Daftar.Gaya, string.Join('|', tambahan.Formulasi[0].SumberData.Daftar.Butir.Select(b => b.Teks))));
        Assert.Empty(hasil.DaftarRagu);
    }

    private static void Write(Cell sel, string teks)
    {
        sel.RemoveAllChildren();
        sel.DataType = CellValues.InlineString;
        sel.Append(new InlineString(new Text(teks) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static byte[] Change(byte[] xlsx, Action<WorkbookPart> ubah)
    {
        using var berkas = new MemoryStream();
        berkas.Write(xlsx);
        using (var dokumen = SpreadsheetDocument.Open(berkas, true))
        {
            ubah(dokumen.WorkbookPart!);
        }

        return berkas.ToArray();
    }
}
