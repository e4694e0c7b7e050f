using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kinerja.Data.Contoh;
using Kinerja.Data.Tests.Pengenalan;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Organisasi;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A decree as a document of Word: valid, whole, and the same when it comes back.</summary>
public sealed class NaskahDocxTests
{
    public static TheoryData<string> Kode => ["35.07.06", "35.07.14", "35.07.31", "35.25.17"];

    [Theory]
    [MemberData(nameof(Kode))]
    public void Document_is_valid_on_both_papers(string kode)
    {
        foreach (var tata in new[] { TataNaskah.F4, TataNaskah.A4 with { NomorHalaman = LetakNomorHalaman.TengahBawah } })
        {
            using var docx = WordprocessingDocument.Open(new MemoryStream(PenulisNaskahDocx.Write(NaskahContoh.Read(kode), tata)), false);

            var galat = string.Join('\n', new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(docx).Select(g => $"{g.Part?.Uri}{g.Path?.XPath}: {g.Description}").Take(10));
            Assert.True(galat.Length == 0, galat);
        }
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void Decree_comes_back_unchanged_and_sure(string kode)
    {
        var asal = NaskahContoh.Read(kode);

        var hasil = BolakBalik.Read(PenulisNaskahDocx.Write(asal, TataNaskah.F4), asal);

        Assert.Equal(BolakBalik.Write(asal), BolakBalik.Write(hasil.Naskah));
        Assert.Empty(hasil.DaftarRagu.Select(b => $"{b.Jalur}: {b.Teks}: {string.Join(' ', b.Ragu)}"));
        Assert.Empty(hasil.BarisSisa);
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void Document_without_what_travels_beside_it_is_recognised_like_any_other(string kode)
    {
        var asal = NaskahContoh.Read(kode);

        var ukuran = UkuranPengenalan.Measure(asal, BolakBalik.Read(WithoutBekal(PenulisNaskahDocx.Write(asal, TataNaskah.F4)), asal));

        Assert.True(ukuran.SalahDiam.Count == 0, string.Join('\n', ukuran.SalahDiam.Take(20)));
        Assert.True(ukuran.Persen >= 98, $"{ukuran.Persen}%\n" + string.Join('\n', ukuran.Rincian.Take(40)));
    }

    private static byte[] WithoutBekal(byte[] docx) => Change(docx, utama => utama.DeleteParts(utama.CustomXmlParts.ToList()));

    internal static byte[] Change(byte[] docx, Action<MainDocumentPart> ubah)
    {
        using var berkas = new MemoryStream();
        berkas.Write(docx);
        using (var dokumen = WordprocessingDocument.Open(berkas, true))
        {
            ubah(dokumen.MainDocumentPart!);
        }

        return berkas.ToArray();
    }
}
