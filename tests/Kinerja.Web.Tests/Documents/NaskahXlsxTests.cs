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
    public void Dump()
    {
        foreach (var n in NaskahContoh.ReadAll())
        {
            File.WriteAllBytes($"/tmp/ekspor/{n.Kecamatan.Kode}.xlsx", PenulisNaskahXlsx.Write(n, TataNaskah.F4));
        }
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
