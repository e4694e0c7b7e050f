using System.Text;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Documents.Signing;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Xunit;

namespace Kinerja.Web.Tests.Documents.Signing;

/// <summary>The signed file, held against poppler, OpenSSL and qpdf.</summary>
[Collection(PencetakCollection.Nama)]
public sealed class TandaTanganPdfTests(Pencetak pencetak) : IDisposable
{
    private const string Alamat = "https://kinerja.example.go.id/v/0123456789ABCDEFGHJKMNPQRS";
    private readonly SertifikatUji uji = new();

    public static TheoryData<string> NamaSulit => ["Drs. (Sulit) \\ <b>Nama</b> )", "SITI 🖋️ RAHAYU", "\u202Eيسمي‎\u200F ALIF", "O'Brien & Söhne %20 //", "))))((((\\\\"];

    public void Dispose() => uji.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signed_decree_is_valid_for_others_and_covers_the_whole_document(bool rsa)
    {
        var cetakan = await PrintAsync();
        var bertanda = Sign(cetakan, rsa: rsa);

        var pdfsig = await AlatTandaTangan.PdfsigAsync(bertanda);
        Assert.Contains("Signature is Valid.", pdfsig, StringComparison.Ordinal);
        Assert.Contains("Total document signed", pdfsig, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", pdfsig, StringComparison.Ordinal);
        Assert.Contains("SHA-256", pdfsig, StringComparison.Ordinal);
        Assert.Contains("successful", await AlatTandaTangan.CadesAsync(bertanda, uji.IndukPem), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", await AlatPdf.CheckAsync(bertanda), StringComparison.Ordinal);
        Assert.Equal(KeadaanTandaTangan.Utuh, PembacaTandaTangan.Read(bertanda).Keadaan);
    }

    [Fact]
    public async Task Signing_changes_no_byte_of_what_was_printed_and_nothing_of_its_metadata()
    {
        var cetakan = await PrintAsync();
        var bertanda = Sign(cetakan);

        Assert.True(bertanda.AsSpan().StartsWith(cetakan.Pdf));
        var (sebelum, sesudah) = (await AlatPdf.InfoAsync(cetakan.Pdf), await AlatPdf.InfoAsync(bertanda));
        static string[] Pilih(string info) => [.. info.Split('\n').Where(b => !b.StartsWith("File size", StringComparison.Ordinal) && !b.StartsWith("Form", StringComparison.Ordinal))];
        Assert.Equal(Pilih(sebelum), Pilih(sesudah));
        Assert.Contains(Pilih(sesudah), b => b.Contains("PDF/A", StringComparison.Ordinal) || b.StartsWith("Tagged:          yes", StringComparison.Ordinal));
        Assert.Equal(await AlatPdf.ReadPagesAsync(cetakan.Pdf), await AlatPdf.ReadPagesAsync(bertanda));
    }

    [Fact]
    public async Task Field_of_the_signature_lies_between_the_office_and_the_name()
    {
        var cetakan = await PrintAsync();

        var tempat = cetakan.Tempat!;
        var kata = await AlatPdf.ReadWordsAsync(cetakan.Pdf);
        var nama = kata.First(k => k.Teks == "RAHAYU" || k.Teks == "RAHAYU,");
        Assert.Equal(nama.Halaman, tempat.Halaman);
        Assert.InRange((decimal)nama.Kiri, tempat.X, tempat.X + tempat.Lebar);
        Assert.InRange((decimal)nama.Atas, tempat.Y + tempat.Tinggi - 4, tempat.Y + tempat.Tinggi + 20);
    }

    [Theory]
    [MemberData(nameof(NamaSulit))]
    public async Task Any_name_survives_in_the_signature(string nama)
    {
        var bertanda = Sign(await PrintAsync(), nama: nama);

        Assert.Contains(Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(nama)]), Encoding.Latin1.GetString(bertanda), StringComparison.Ordinal);
        Assert.Contains("Signature is Valid.", await AlatTandaTangan.PdfsigAsync(bertanda), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", await AlatPdf.CheckAsync(bertanda), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_byte_changed_anywhere_is_noticed()
    {
        var cetakan = await PrintAsync();
        var bertanda = Sign(cetakan);

        var (celah, sesudah) = FindCelah(bertanda);

        // Every 197th byte, and each of the last five hundred. What lies in the place of the signature itself (the certificates that go with it are not signed) the comparison notices.
        foreach (var i in Enumerable.Range(0, bertanda.Length).Where(i => i % 197 == 0 || i > bertanda.Length - 500))
        {
            var ubah = (byte[])bertanda.Clone();
            ubah[i] ^= 1;
            Assert.True((i > celah && i < sesudah) || PembacaTandaTangan.Read(ubah).Keadaan is not KeadaanTandaTangan.Utuh, $"Bita ke-{i} diubah dan tidak ketahuan.");
            Assert.Equal(HasilBanding.Berubah, PembandingArsip.Compare(ubah, bertanda, cetakan.Pdf));
        }
    }

    [Fact]
    public async Task Revision_appended_after_the_signature_is_noticed()
    {
        var cetakan = await PrintAsync();
        var bertanda = Sign(cetakan);
        var tambahan = RevisiUji.Append(bertanda);

        Assert.Equal(KeadaanTandaTangan.Utuh, PembacaTandaTangan.Read(bertanda).Keadaan);
        Assert.NotEqual(KeadaanTandaTangan.Utuh, PembacaTandaTangan.Read(tambahan).Keadaan);
        Assert.Equal(HasilBanding.Berubah, PembandingArsip.Compare(tambahan, bertanda, cetakan.Pdf));
        Assert.Equal(HasilBanding.Berubah, PembandingArsip.Compare([.. bertanda, (byte)'\n'], bertanda, cetakan.Pdf));
    }

    [Fact]
    public async Task Comparison_tells_the_archive_its_print_another_signature_and_another_document_apart()
    {
        var cetakan = await PrintAsync();
        var p12 = uji.Create();
        var (arsip, lagi, asing) = (Sign(cetakan, p12), Sign(cetakan, p12, alasan: "Sekali lagi"), Sign(cetakan));

        Assert.Equal(HasilBanding.Identik, PembandingArsip.Compare((byte[])arsip.Clone(), arsip, cetakan.Pdf));
        Assert.Equal(HasilBanding.SamaDenganCetakan, PembandingArsip.Compare((byte[])cetakan.Pdf.Clone(), arsip, cetakan.Pdf));
        Assert.Equal(HasilBanding.TertandaUtuh, PembandingArsip.Compare(lagi, arsip, cetakan.Pdf));
        Assert.Equal(HasilBanding.Berubah, PembandingArsip.Compare(asing, arsip, cetakan.Pdf));
        Assert.Equal(HasilBanding.Lain, PembandingArsip.Compare(await pencetak.PrintContohAsync("35.07.31", nameof(TataNaskah.A4)), arsip, cetakan.Pdf));
        Assert.Equal(HasilBanding.Lain, PembandingArsip.Compare("bukan pdf"u8.ToArray(), arsip, cetakan.Pdf));
    }

    [Theory]
    [InlineData(BentukPengesahan.Basah)]
    [InlineData(BentukPengesahan.Elektronik)]
    public async Task Print_to_be_signed_has_no_watermark_and_says_where_it_can_be_checked(BentukPengesahan bentuk)
    {
        var cetakan = await PrintAsync(bentuk);
        var halaman = (await AlatPdf.ReadPagesAsync(cetakan.Pdf)).Select(AlatPdf.Squeeze).ToList();

        Assert.All(halaman, h => Assert.DoesNotContain("RANCANGAN", h, StringComparison.Ordinal));
        Assert.Contains(halaman, h => h.Contains(Alamat, StringComparison.Ordinal));
        Assert.Equal(bentuk is BentukPengesahan.Elektronik, cetakan.Tempat is not null);
    }

    [Fact]
    public async Task Copy_says_that_it_is_one_and_who_vouches_for_it()
    {
        var salinan = await PrintAsync(BentukPengesahan.Salinan, new PengesahSalinan("SEKRETARIS KECAMATAN,", "BUDI SANTOSO, S.AP", ["Penata Tingkat I"]));
        var teks = AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(salinan.Pdf)));

        Assert.StartsWith("SALINAN", teks, StringComparison.Ordinal);
        Assert.Contains("Salinansesuaidenganaslinya", teks, StringComparison.Ordinal);
        Assert.Contains("BUDISANTOSO,S.AP", teks, StringComparison.Ordinal);
        Assert.Contains("ttd", teks, StringComparison.Ordinal);
        Assert.Null(salinan.Tempat);
    }

    private static (int Celah, int Sesudah) FindCelah(byte[] pdf)
    {
        var celah = pdf.AsSpan().LastIndexOf("/Contents <"u8) + "/Contents ".Length;
        return (celah, celah + pdf.AsSpan(celah).IndexOf((byte)'>') + 1);
    }

    private byte[] Sign(CetakanSah cetakan, byte[]? p12 = null, string nama = "SITI RAHAYU", string alasan = "Penetapan keputusan", bool rsa = true)
    {
        var waktu = new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.FromHours(7));
        using var sertifikat = SertifikatPenandaTangan.Open(p12 ?? uji.Create(rsa), SertifikatUji.Sandi, waktu);
        return PenandaTanganPdf.Sign(cetakan.Pdf, cetakan.Tempat!, new KeteranganTandaTangan { Nama = nama, Alasan = alasan, Tempat = "Ampelgading", Waktu = waktu }, sertifikat);
    }

    private Task<CetakanSah> PrintAsync(BentukPengesahan bentuk = BentukPengesahan.Elektronik, PengesahSalinan? salinan = null) => pencetak.Keputusan.PrintSahAsync(
        ContohCetak.Naskah(status: StatusKeputusan.MenungguTandaTangan), TataNaskah.F4, null,
        new PermintaanPengesahan(bentuk, Alamat, ["Dokumen ini telah ditandatangani secara elektronik."]) { Salinan = salinan }, CancellationToken.None);
}
