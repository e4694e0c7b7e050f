using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Data.Pelaporan;
using Kinerja.Documents.Luring;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Web.Tests.Luring;

/// <summary>What spreadsheets and their users do to a form.</summary>
public sealed class KebiasaanExcelTests(KantorLuring kantor) : IClassFixture<KantorLuring>
{
    private const uint FormatPersen = 9;
    private const uint FormatTanggal = 14;

    private static readonly Periode Periode = Periode.Bulan(2022, 6);

    private static bool IsBulanan(LembarUkuran u) => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Rasio } && u.DaftarBaris.Count > 1 && u.DaftarBaris.All(b => b.Satuan != "%");

    [Theory]
    [InlineData("1.250,5", "1.250,5")]
    [InlineData("12\u00A0", "12")]
    [InlineData("  Nihil ", "nihil")]
    [InlineData("0", "nihil")]
    public async Task Number_as_text_is_read_as_typed(string teks, string hasil)
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        unduhan.Buku.Teks(unduhan.Buku.Find(unduhan.Baris(0), Periode), teks);
        Assert.Equal((TindakanFormulir.Baru, hasil), Assert.Single((await unduhan.PreviewAsync()).Daftar) is var b ? (b.Tindakan, b.Baru) : default);
    }

    [Fact]
    public async Task Noise_of_double_behind_the_fifteenth_figure_is_no_part_of_a_number()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        unduhan.Buku.Teks(unduhan.Buku.Find(unduhan.Baris(0), Periode), "0.30000000000000004", CellValues.Number);
        Assert.Equal("0,3", Assert.Single((await unduhan.PreviewAsync()).Daftar).Baru);
    }

    [Fact]
    public async Task Percent_date_and_error_are_refused_where_a_figure_belongs()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var (persen, tanggal) = (unduhan.Buku.Gaya(FormatPersen), unduhan.Buku.Gaya(FormatTanggal));
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), Periode), 0.95m, persen).Angka(unduhan.Buku.Find(unduhan.Baris(1), Periode), 44624, tanggal)
            .Teks(unduhan.Buku.Find(unduhan.Baris(0), Periode.Bulan(2022, 7)), "#DIV/0!", CellValues.Error);

        var daftar = (await unduhan.PreviewAsync()).Daftar;

        Assert.All(daftar, d => Assert.Equal(TindakanFormulir.Ditolak, d.Tindakan));
        foreach (var sebab in new[] { "bukan persen", "terbaca sebagai tanggal 4 Maret 2022", "galat rumus #DIV/0!" })
        {
            Assert.Contains(daftar, d => d.Pesan!.Contains(sebab, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Sorted_deleted_and_remarked_rows_are_understood()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), Periode), 11).Angka(unduhan.Buku.Find(unduhan.Baris(1), Periode), 12).Delete(unduhan.Baris(1)).Reverse().Append(("C", "Catatan: dibahas di rapat"));

        var rencana = await unduhan.PreviewAsync();

        var baru = Assert.Single(rencana.Daftar);
        Assert.Equal((unduhan.Buku.Find(unduhan.Baris(0), Periode), "11", 1), (baru.Alamat, baru.Baru, rencana.JumlahHilang));
    }

    [Fact]
    public async Task Added_and_copied_rows_with_figures_are_refused_with_their_place()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        unduhan.Buku.Copy(unduhan.Baris(0)).Append(("C", "Indikator baru"), ("J", "5"));

        var daftar = (await unduhan.PreviewAsync()).Daftar;

        Assert.Contains(daftar, d => d.Pesan!.StartsWith("Baris ini sama dengan baris", StringComparison.Ordinal) && d.Alamat.StartsWith("baris ", StringComparison.Ordinal));
        Assert.Contains(daftar, d => d.Alamat.StartsWith('J') && d.Pesan!.Contains("bukan baris formulir", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figure_in_a_grey_cell_is_refused_and_one_taken_away_becomes_unknown()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, u => u.Definisi.Periode is not JenisPeriode.Bulan);
        var akhir = Periode.Setahun(2022).Split(unduhan.Ukuran.Definisi.Periode)[0];
        var alamat = unduhan.Buku.Find(unduhan.Baris(0), akhir);
        unduhan.Buku.Teks("H" + alamat.TrimStart([.. alamat.TakeWhile(char.IsLetter)]), "3");

        Assert.Contains("sel kelabu", Assert.Single((await unduhan.PreviewAsync()).Daftar).Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_no_form_is_refused_with_what_to_do()
    {
        static string Refusal(byte[] isi) => Assert.Throws<AturanException>(() => PembacaFormulir.Read(isi)).Message;

        Assert.Contains("kosong", Refusal([]), StringComparison.Ordinal);
        Assert.Contains("terlalu besar", Refusal(new byte[PembacaFormulir.UkuranMaksimum + 1]), StringComparison.Ordinal);
        Assert.Contains("tanpa sandi", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0]), StringComparison.Ordinal);
        Assert.Contains("bukan formulir", Refusal("Target;Realisasi"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("bukan formulir realisasi", Refusal(Impor.BerkasXlsx.Create(("L", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))), StringComparison.Ordinal);
        Assert.Contains("rusak", Refusal([(byte)'P', (byte)'K', 3, 4, 1, 2, 3]), StringComparison.Ordinal);
    }
}
