using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tests.Pelaporan;
using Kinerja.Documents.Luring;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Tests.Documents;
using Xunit;

namespace Kinerja.Web.Tests.Luring;

/// <summary>The form out and back: what is filled, what is twice, what somebody else filled first, and what is refused.</summary>
public sealed class FormulirTests(KantorLuring kantor) : IClassFixture<KantorLuring>
{
    private static bool IsBulanan(LembarUkuran u) => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Rasio } && u.DaftarBaris.Count > 1 && u.DaftarBaris.All(b => b.Satuan != "%");

    [Fact]
    public async Task Form_is_filled_and_comes_back_and_the_same_file_again_changes_nothing()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var (satu, dua) = (Periode.Bulan(2022, 1), Periode.Bulan(2022, 2));
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), satu), 1250.5m).Teks(unduhan.Buku.Find(unduhan.Baris(1), satu), " 1.300 ")
            .Angka(unduhan.Buku.Find(unduhan.Baris(0), dua), 0).Teks(unduhan.Buku.Find(unduhan.Baris(JenisBarisFormulir.Uraian), dua), "-Hujan deras");

        var rencana = await unduhan.PreviewAsync();
        Assert.Equal((4, 0, 0), (rencana.Count(TindakanFormulir.Baru), rencana.JumlahDitolak, rencana.JumlahBentrok));
        Assert.Null(await unduhan.ReadAsync(0, satu));
        Assert.Equal(4, await unduhan.ImportAsync(rencana));

        Assert.Equal(("1.250,5", "1.300", "nihil"), (await unduhan.ReadAsync(0, satu), await unduhan.ReadAsync(1, satu), await unduhan.ReadAsync(0, dua)));
        var pertama = await unduhan.IsiAsync(dua);
        Assert.Equal("-Hujan deras", pertama.Kendala);
        var lagi = await unduhan.PreviewAsync();
        Assert.Equal((4, 0), (lagi.Count(TindakanFormulir.Sama), lagi.JumlahBerlaku));
        Assert.Equal(0, await unduhan.ImportAsync(lagi));
        Assert.Equal(pertama.DiisiPada, (await unduhan.IsiAsync(dua)).DiisiPada);
    }

    [Fact]
    public async Task Form_says_the_same_after_libreoffice_saved_it()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var periode = Periode.Bulan(2022, 3);
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), periode), 0.1m).Teks(unduhan.Buku.Find(unduhan.Baris(1), periode), "nihil")
            .Teks(unduhan.Buku.Find(unduhan.Baris(JenisBarisFormulir.Uraian), periode), "Baris satu\nbaris dua");
        var langsung = await unduhan.PreviewAsync();

        var lewat = await unduhan.PreviewAsync(await AlatOffice.ResaveAsync(unduhan.Buku.Isi));

        Assert.Equal(3, langsung.Count(TindakanFormulir.Baru));
        Assert.Equal(langsung.Daftar, lewat.Daftar);
        Assert.Equal((langsung.JumlahTetap, 0), (lewat.JumlahTetap, lewat.JumlahHilang));
    }

    [Fact]
    public async Task Figure_that_somebody_else_entered_meanwhile_is_shown_with_both_and_the_person_chooses()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var periode = Periode.Bulan(2022, 4);
        var ukuran = (await unduhan.Ruang.Lembar.ReadLembarAsync(unduhan.Jabatan, 2022, CancellationToken.None))!.DaftarUkuran.Single(u => u.Id == unduhan.Id);
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), periode), 7).Angka(unduhan.Buku.Find(unduhan.Baris(1), periode), 8);
        await unduhan.Ruang.SaveAsync(RuangRealisasi.Sel(ukuran, periode, unduhan.Bidang(0), "5"));
        var rencana = await unduhan.PreviewAsync();

        var bentrok = Assert.Single(rencana.Daftar, d => d.Tindakan is TindakanFormulir.Bentrok);
        Assert.Equal(("5", "7"), (bentrok.Sekarang, bentrok.Baru));
        await Unduhan.RefusesAsync("belum Anda putuskan", () => unduhan.ImportAsync(rencana));
        Assert.Null(await unduhan.ReadAsync(1, periode));

        PilihanBentrok Pilih(string? sekarang, bool formulir) => new(unduhan.Id, periode, unduhan.Bidang(0), sekarang, formulir);
        Assert.Equal(1, await unduhan.ImportAsync(rencana, Pilih("5", false)));
        Assert.Equal(("5", "8"), (await unduhan.ReadAsync(0, periode), await unduhan.ReadAsync(1, periode)));

        // Changed once more after it was shown: what the person chose over was another figure.
        await unduhan.Ruang.SaveAsync(RuangRealisasi.Sel(ukuran, periode, unduhan.Bidang(0), "6", "5"));
        await Unduhan.RefusesAsync("baru saja diubah orang lain", () => unduhan.ImportAsync(rencana, Pilih("5", true)));
        Assert.Equal("6", await unduhan.ReadAsync(0, periode));
        await unduhan.ImportAsync(rencana, Pilih("6", true));
        Assert.Equal("7", await unduhan.ReadAsync(0, periode));
    }

    [Fact]
    public async Task One_cell_that_cannot_be_read_is_named_and_nothing_is_stored()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var periode = Periode.Bulan(2022, 5);
        var alamat = unduhan.Buku.Find(unduhan.Baris(1), periode);
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), periode), 4).Teks(alamat, "empat");

        var rencana = await unduhan.PreviewAsync();

        var tolak = Assert.Single(rencana.Daftar, d => d.Tindakan is TindakanFormulir.Ditolak);
        Assert.Equal(alamat, tolak.Alamat);
        Assert.Contains("bukan angka", tolak.Pesan, StringComparison.Ordinal);
        await Unduhan.RefusesAsync("belum ada yang disimpan", () => unduhan.ImportAsync(rencana));
        // A plan that hides the refusal is judged again by who stores.
        var bersih = rencana with { Daftar = [.. rencana.Daftar.Select(d => d with { Tindakan = TindakanFormulir.Baru })] };
        await Unduhan.RefusesAsync($"Sel {alamat}", () => unduhan.ImportAsync(bersih));
        Assert.Null(await unduhan.ReadAsync(0, periode));
    }

    [Fact]
    public async Task Closed_month_and_another_persons_post_are_refused_by_the_server()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var periode = Periode.Bulan(2022, 12);
        await using var sekcam = await RuangRealisasi.EnterAsync(kantor.Layanan, "sekcam.ampelgading");
        await sekcam.Realisasi.LockAsync(periode, sekcam.Orang, CancellationToken.None);
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(0), periode), 4);

        Assert.Contains("sudah dikunci", Assert.Single((await unduhan.PreviewAsync()).Daftar).Pesan, StringComparison.Ordinal);

        await using var orangLain = await RuangRealisasi.EnterAsync(kantor.Layanan, "sekcam.ampelgading");
        Assert.Null(await orangLain.Get<FormulirService>().CreateAsync(unduhan.Jabatan, 2022, CancellationToken.None));
        await Unduhan.RefusesAsync("Hanya operator dan pelapor", () => orangLain.Get<FormulirService>().PreviewAsync(PembacaFormulir.Read(unduhan.Buku.Isi), unduhan.Jabatan, 2022, orangLain.Orang, CancellationToken.None));
    }

    [Fact]
    public async Task Form_of_another_kecamatan_post_year_or_of_an_older_measure_is_refused()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        var bacaan = PembacaFormulir.Read(unduhan.Buku.Isi);
        Task Try(BacaanFormulir b, int tahun = 2022) => unduhan.Layanan.PreviewAsync(b, unduhan.Jabatan, tahun, unduhan.Ruang.Orang, CancellationToken.None);
        BacaanFormulir With(Func<TandaFormulir, TandaFormulir> ubah) => bacaan with { Tanda = ubah(bacaan.Tanda) };

        await Unduhan.RefusesAsync("kecamatan lain", () => Try(With(t => t with { Kecamatan = "35.07.14" })));
        await Unduhan.RefusesAsync("jabatan lain", () => Try(With(t => t with { Jabatan = Kinerja.Domain.Organisasi.JabatanId.New() })));
        await Unduhan.RefusesAsync("untuk tahun 2022", () => Try(bacaan, 2021));
        await Unduhan.RefusesAsync("sudah berganti", () => Try(With(t => t with { Keputusan = Kinerja.Domain.Penetapan.KeputusanId.New() })));
        await Unduhan.RefusesAsync("Cara mengukur", () => Try(With(t => t with { DaftarUkuran = [.. t.DaftarUkuran.Select(u => u with { Versi = u.Versi + 1 })] })));
        await Try(bacaan);
        await Unduhan.RefusesAsync("rusak atau diubah", () => Task.FromResult(PembacaFormulir.Read(unduhan.Buku.Damage().Isi)));
    }

    [Fact]
    public async Task Dates_of_a_deadline_come_back_and_their_figures_with_them()
    {
        await MakeTenggatAsync();
        await using var unduhan = await Unduhan.FetchAsync(kantor, u => BarisTenggat.Find(u.Definisi) is not null);
        var periode = Periode.Setahun(2022).Split(unduhan.Ukuran.Definisi.Periode)[0];
        // 31 March 2022 as a spreadsheet counts days, and a date as somebody writes it.
        unduhan.Buku.Angka(unduhan.Buku.Find(unduhan.Baris(JenisBarisFormulir.TanggalAcuan), periode), 44651).Teks(unduhan.Buku.Find(unduhan.Baris(JenisBarisFormulir.TanggalSelesai), periode), "1 Maret 2022 ");

        var rencana = await unduhan.PreviewAsync();
        Assert.Equal(1, await unduhan.ImportAsync(rencana));

        var isi = await unduhan.IsiAsync(periode);
        Assert.Equal(new PeristiwaTercatat("", new DateOnly(2022, 3, 31), new DateOnly(2022, 3, 1)), Assert.Single(isi.Nilai.Peristiwa!));
        Assert.Equal(1, (await unduhan.PreviewAsync()).Count(TindakanFormulir.Sama));
        unduhan.Buku.Teks(unduhan.Buku.Find(unduhan.Baris(JenisBarisFormulir.TanggalSelesai), periode), "31/31/2022");
        Assert.Contains("bukan tanggal", Assert.Single((await unduhan.PreviewAsync()).Daftar).Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_is_a_valid_workbook_whose_input_cells_alone_are_unlocked()
    {
        await using var unduhan = await Unduhan.FetchAsync(kantor, IsBulanan);
        using var berkas = new MemoryStream(unduhan.Buku.Isi);
        using var dokumen = SpreadsheetDocument.Open(berkas, false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(dokumen).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var lembar = dokumen.WorkbookPart!.WorksheetParts.Select(b => b.Worksheet!).ToList();
        Assert.All(lembar, l => Assert.True(l.GetFirstChild<SheetProtection>()!.Sheet!.Value));
        var terbuka = dokumen.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().Select((g, i) => (g, i)).Where(g => g.g.Protection is { Locked.Value: false }).Select(g => (uint)g.i).ToHashSet();
        var harapan = unduhan.Formulir.DaftarUkuran.SelectMany(u => u.DaftarBaris).SelectMany(b => b.DaftarSel).Count(s => s.Terbuka);
        Assert.Equal(harapan, lembar.SelectMany(l => l.Descendants<Cell>()).Count(c => c.StyleIndex is { } g && terbuka.Contains(g.Value)));
        Assert.True(harapan > 20);
    }

    // Ampelgading's decree has no deadline; one of its measures becomes one.
    private async Task MakeTenggatAsync()
    {
        await using var ruang = await RuangRealisasi.EnterAsync(kantor.Layanan);
        var (_, dipilih) = await ruang.FindAsync(u => u.Definisi is { Jenis: JenisUkuran.Hitungan, Tenggat: null });
        var definisi = dipilih.Definisi with
        {
            Jenis = JenisUkuran.Tenggat, Rumus = "laporan tepat waktu / laporan × 100%", Satuan = "%", Periode = JenisPeriode.Triwulan, Polaritas = Polaritas.Naik,
            DaftarVariabel = [new("laporan tepat waktu", "laporan", Akumulasi.Jumlah), new("laporan", "laporan", Akumulasi.Jumlah)],
            Tenggat = new AturanTenggat(3, SatuanTenggat.Hari, ArahTenggat.Sebelum, ["batas"]),
        };
        await ruang.Get<Kinerja.Data.Pengukuran.UkuranService>().ReviseAsync(dipilih.Id, dipilih.Versi, definisi, "Diukur menurut tenggatnya.", ruang.Orang, CancellationToken.None);
    }
}
