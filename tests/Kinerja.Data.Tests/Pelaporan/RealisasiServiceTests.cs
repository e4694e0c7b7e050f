using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>An office of its own for each class of tests: the measures of Ampelgading, approved.</summary>
public sealed class KantorRealisasi : BasisDataUji, IAsyncLifetime
{
    public KantorRealisasi()
        : base(IsiBasisData.Contoh)
    {
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await ApproveAsync(this);
    }
}

/// <summary>Cells: stored, confirmed, refused, in conflict.</summary>
public sealed class RealisasiServiceTests(KantorRealisasi kantor) : IClassFixture<KantorRealisasi>
{
    private static bool IsBulanan(LembarUkuran u) => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Rasio } && u.DaftarBaris.Count > 1;

    [Theory]
    [InlineData("1.250,5", "1.250,5")]
    [InlineData("1250,50", "1.250,5")]
    [InlineData("0", "nihil")]
    [InlineData("n", "nihil")]
    [InlineData("NIHIL", "nihil")]
    [InlineData("-3", "-3")]
    public async Task Figure_is_stored_in_its_one_form(string ketikan, string tersimpan)
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 1);
        var bidang = ukuran.DaftarBaris[0].Bidang;
        var kini = (await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Read(bidang, ukuran.Definisi);

        var hasil = await ruang.SaveAsync(Sel(ukuran, periode, bidang, ketikan, kini, 7));

        Assert.Equal(new HasilSel.Tersimpan(7, tersimpan), hasil);
        var isi = await ruang.ReadAsync(lembar.Id, ukuran.Id, periode);
        Assert.Equal((tersimpan, "Operator Ampelgading"), (isi.Read(bidang, ukuran.Definisi), isi.DiisiOleh));
    }

    [Theory]
    [InlineData("1.5", "bukan angka")]
    [InlineData("1,234.5", "bukan angka")]
    [InlineData("dua", "bukan angka")]
    [InlineData("95%", "bukan persen")]
    public async Task Figure_that_cannot_be_read_is_refused_with_a_sentence_and_the_others_are_stored(string ketikan, string sebab)
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(u => IsBulanan(u) && u.DaftarBaris.All(b => b.Satuan != "%"));
        var periode = Periode.Bulan(Tahun, 2);
        var lama = (await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Read(ukuran.DaftarBaris[1].Bidang, ukuran.Definisi);

        var hasil = await ruang.Realisasi.SaveAsync(
            [Sel(ukuran, periode, ukuran.DaftarBaris[0].Bidang, ketikan), Sel(ukuran, periode, ukuran.DaftarBaris[1].Bidang, "12", lama, 2)], ruang.Orang, CancellationToken.None);

        Assert.Contains(sebab, Assert.IsType<HasilSel.Ditolak>(hasil.Sel[0]).Kalimat, StringComparison.Ordinal);
        Assert.Equal(new HasilSel.Tersimpan(2, "12"), hasil.Sel[1]);
        Assert.Null((await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Read(ukuran.DaftarBaris[0].Bidang, ukuran.Definisi));
    }

    [Fact]
    public async Task Same_submission_twice_does_nothing_twice_and_empty_is_unknown_again()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 3);
        var sel = Sel(ukuran, periode, ukuran.DaftarBaris[0].Bidang, "5");
        await ruang.SaveAsync(sel);
        var pertama = await ruang.ReadAsync(lembar.Id, ukuran.Id, periode);

        Assert.IsType<HasilSel.Tersimpan>(await ruang.SaveAsync(sel));
        Assert.Equal(pertama.DiisiPada, (await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).DiisiPada);

        await ruang.SaveAsync(sel with { Dasar = "5", Baru = "" });
        Assert.Empty((await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Nilai.Isi);
    }

    [Fact]
    public async Task Conflict_is_where_somebody_else_changed_the_value_and_nowhere_else()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (_, ukuran) = await ruang.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 4);
        var (satu, dua) = (ukuran.DaftarBaris[0].Bidang, ukuran.DaftarBaris[1].Bidang);
        await ruang.SaveAsync(Sel(ukuran, periode, satu, "1.000"));

        var konflik = Assert.IsType<HasilSel.Konflik>(await ruang.SaveAsync(Sel(ukuran, periode, satu, "15")));
        Assert.Equal(("1.000", "Operator Ampelgading"), (konflik.Sekarang, konflik.Oleh));
        Assert.IsType<HasilSel.Tersimpan>(await ruang.SaveAsync(Sel(ukuran, periode, dua, "2")));
        Assert.IsType<HasilSel.Tersimpan>(await ruang.SaveAsync(Sel(ukuran, periode, satu, "1000")));
        Assert.IsType<HasilSel.Tersimpan>(await ruang.SaveAsync(Sel(ukuran, periode, satu, "16", "1000")));
    }

    [Fact]
    public async Task Own_earlier_value_whose_answer_was_lost_is_no_conflict()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (_, ukuran) = await ruang.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 5);
        var bidang = ukuran.DaftarBaris[0].Bidang;
        await ruang.SaveAsync(Sel(ukuran, periode, bidang, "5"));

        Assert.IsType<HasilSel.Konflik>(await ruang.SaveAsync(Sel(ukuran, periode, bidang, "6")));
        Assert.Equal(new HasilSel.Tersimpan(2, "6"), await ruang.SaveAsync(Sel(ukuran, periode, bidang, "6", null, 2, "5")));
    }

    [Fact]
    public async Task Two_who_begin_one_cell_at_once_make_one_row_and_one_conflict()
    {
        await using var satu = await EnterAsync(kantor.Layanan);
        await using var dua = await EnterAsync(kantor.Layanan);
        var (_, ukuran) = await satu.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 6);
        var bidang = ukuran.DaftarBaris[0].Bidang;
        var hasil = new List<HasilSel>();
        for (var bulan = 6; bulan <= 9; bulan++)
        {
            var sel = Sel(ukuran, Periode.Bulan(Tahun, bulan), bidang, "1");
            hasil.AddRange(await Task.WhenAll(satu.SaveAsync(sel), dua.SaveAsync(sel with { Baru = "2" })));
        }

        Assert.Equal((4, 4), (hasil.OfType<HasilSel.Tersimpan>().Count(), hasil.OfType<HasilSel.Konflik>().Count()));
        await using var db = await satu.OpenAsync();
        Assert.Equal(4, await db.Realisasi.CountAsync(r => r.UkuranId == ukuran.Id && r.NomorPeriode >= periode.Nomor && r.NomorPeriode <= 9));
    }

    [Fact]
    public async Task Neighbouring_cells_of_one_row_written_at_once_are_both_kept()
    {
        await using var satu = await EnterAsync(kantor.Layanan);
        await using var dua = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await satu.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 10);
        var hasil = await Task.WhenAll(
            satu.SaveAsync(Sel(ukuran, periode, ukuran.DaftarBaris[0].Bidang, "1")), dua.SaveAsync(Sel(ukuran, periode, ukuran.DaftarBaris[1].Bidang, "2")));

        Assert.All(hasil, h => Assert.IsType<HasilSel.Tersimpan>(h));
        Assert.Equal(2, (await satu.ReadAsync(lembar.Id, ukuran.Id, periode)).Nilai.Isi.Count);
    }

    [Fact]
    public async Task Checklist_counts_what_was_ticked_and_knows_nothing_of_what_was_not_looked_at()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        await ReviseAsync(ruang);
        var (lembar, ukuran) = await ruang.FindAsync(u => BarisIsian.IsTerhitungDariButir(u.Definisi));
        var periode = ukuran.DaftarPeriode[0].Periode;
        await ruang.Realisasi.SaveAsync(
            [Sel(ukuran, periode, ukuran.DaftarBaris[0].Bidang, "x"), Sel(ukuran, periode, ukuran.DaftarBaris[1].Bidang, "belum", null, 2)], ruang.Orang, CancellationToken.None);

        var isi = await ruang.ReadAsync(lembar.Id, ukuran.Id, periode);
        Assert.Equal(("ada", "belum"), (isi.Read(ukuran.DaftarBaris[0].Bidang, ukuran.Definisi), isi.Read(ukuran.DaftarBaris[1].Bidang, ukuran.Definisi)));
        Assert.Equal(1m, isi.Nilai[NamaVariabel.Key(ukuran.Definisi.DaftarVariabel[0].Nama)]);
        Assert.True(BarisIsian.IsLengkap(ukuran.Definisi, isi.Nilai));

        await ruang.SaveAsync(Sel(ukuran, periode, ukuran.DaftarBaris[0].Bidang, "", "ada"));
        await ruang.SaveAsync(Sel(ukuran, periode, ukuran.DaftarBaris[1].Bidang, "", "belum"));
        Assert.Empty((await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Nilai.Isi);
    }

    // The decree of Ampelgading has no checklist of its own: a yearly count becomes one.
    private static async Task ReviseAsync(RuangRealisasi ruang)
    {
        var (_, ukuran) = await ruang.FindAsync(u => u.Definisi is { Periode: JenisPeriode.Tahun, Jenis: not JenisUkuran.Penjelasan });
        var definisi = ukuran.Definisi with
        {
            Jenis = JenisUkuran.DaftarPeriksa, Rumus = "Dokumen", DaftarVariabel = [new VariabelUkuran("Dokumen", "dokumen", Akumulasi.Terakhir)], DaftarButir = [new ButirPeriksa("DUK"), new ButirPeriksa("KP4")],
        };
        await ruang.Get<Kinerja.Data.Pengukuran.UkuranService>().ReviseAsync(ukuran.Id, ukuran.Versi, definisi, "diperiksa satu per satu", ruang.Orang, CancellationToken.None);
    }

    [Fact]
    public async Task Obstacle_and_follow_up_are_texts_of_the_period()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 11);
        await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Kendala, " Jaringan putus\r\nseminggu "));
        Assert.IsType<HasilSel.Konflik>(await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Kendala, "lain")));
        Assert.Equal("Jaringan putus\nseminggu", (await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Kendala);
        Assert.IsType<HasilSel.Ditolak>(await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.TindakLanjut, new string('a', 2001))));
    }

    [Fact]
    public async Task Month_that_has_not_begun_takes_no_figure()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (_, ukuran) = await ruang.FindAsync(IsBulanan);
        var hasil = await ruang.SaveAsync(Sel(ukuran, Periode.Bulan(2099, 1), ukuran.DaftarBaris[0].Bidang, "1"));
        Assert.IsType<HasilSel.Ditolak>(hasil);
        Assert.IsType<HasilSel.Ditolak>(await ruang.SaveAsync(Sel(ukuran, Periode.Triwulan(Tahun, 1), ukuran.DaftarBaris[0].Bidang, "1")));
        await Assert.ThrowsAsync<AturanException>(() => ruang.Realisasi.SaveAsync([.. Enumerable.Repeat(Sel(ukuran, Periode.Bulan(Tahun, 1), "x", "1"), 2001)], ruang.Orang, CancellationToken.None));
    }
}
