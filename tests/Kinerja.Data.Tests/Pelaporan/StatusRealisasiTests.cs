using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>Submitted, returned, verified, closed, corrected: by whom, and by whom not.</summary>
public sealed class StatusRealisasiTests(KantorRealisasi kantor) : IClassFixture<KantorRealisasi>
{
    private static bool IsBulanan(LembarUkuran u) => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Rasio } && u.DaftarBaris.Count > 1;

    [Fact]
    public async Task Complete_figures_are_submitted_and_what_lacks_some_is_named_and_stays_a_draft()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await ruang.FindAsync(IsBulanan);
        var bulan = Periode.Bulan(Tahun, 1);
        await RefusesAsync("Belum ada realisasi Januari 2022 yang lengkap", () => ruang.Realisasi.SubmitAsync(lembar.Id, bulan, ruang.Orang, CancellationToken.None));
        await ruang.SaveAsync(Sel(ukuran, bulan, ukuran.DaftarBaris[0].Bidang, "5"));
        await RefusesAsync("yang lengkap", () => ruang.Realisasi.SubmitAsync(lembar.Id, bulan, ruang.Orang, CancellationToken.None));
        foreach (var baris in ukuran.DaftarBaris.Skip(1))
        {
            await ruang.SaveAsync(Sel(ukuran, bulan, baris.Bidang, "nihil"));
        }

        var hasil = await ruang.Realisasi.SubmitAsync(lembar.Id, bulan, ruang.Orang, CancellationToken.None);

        Assert.Equal(1, hasil.Jumlah);
        Assert.Equal(lembar.DaftarUkuran.Count(u => u.DaftarPeriode.Any(p => p.Periode.BulanAkhir == 1)) - 1, hasil.BelumLengkap.Count);
        Assert.Equal(StatusRealisasi.Diajukan, (await ruang.ReadAsync(lembar.Id, ukuran.Id, bulan)).Status);
        Assert.Contains("sudah diajukan", Assert.IsType<HasilSel.Ditolak>(await ruang.SaveAsync(Sel(ukuran, bulan, ukuran.DaftarBaris[0].Bidang, "6", "5"))).Kalimat, StringComparison.Ordinal);
        Assert.IsType<HasilSel.Tersimpan>(await ruang.SaveAsync(Sel(ukuran, bulan, ukuran.DaftarBaris[0].Bidang, "5")));
    }

    [Fact]
    public async Task Sekcam_returns_with_a_note_or_verifies_and_nobody_else_does()
    {
        await using var isi = await EnterAsync(kantor.Layanan);
        await using var sekcam = await EnterAsync(kantor.Layanan, "sekcam.ampelgading");
        var (lembar, ukuran) = await isi.FindAsync(IsBulanan);
        var id = await SubmitAsync(isi, lembar, ukuran, Periode.Bulan(Tahun, 2));

        await RefusesAsync("Hanya sekretaris kecamatan", () => isi.Realisasi.ReturnAsync(id, "salah", CancellationToken.None));
        await RefusesAsync("Hanya sekretaris kecamatan", () => isi.Realisasi.VerifyAsync([id], isi.Orang, CancellationToken.None));
        await RefusesAsync("Hanya operator dan pelapor", () => sekcam.Realisasi.SubmitAsync(lembar.Id, Periode.Bulan(Tahun, 2), sekcam.Orang, CancellationToken.None));
        await RefusesAsync("Catatan pengembalian wajib", () => sekcam.Realisasi.ReturnAsync(id, " ", CancellationToken.None));
        await sekcam.Realisasi.ReturnAsync(id, "Lampirkan daftar hadir", CancellationToken.None);
        var kembali = await isi.ReadAsync(lembar.Id, ukuran.Id, Periode.Bulan(Tahun, 2));
        Assert.Equal((StatusRealisasi.Draf, "Lampirkan daftar hadir"), (kembali.Status, kembali.CatatanPengembalian));

        await isi.Realisasi.SubmitAsync(lembar.Id, Periode.Bulan(Tahun, 2), isi.Orang, CancellationToken.None);
        Assert.Equal(1, (await sekcam.Realisasi.VerifyAsync([id], sekcam.Orang, CancellationToken.None)).Jumlah);
        Assert.Contains("sudah diverifikasi", Assert.Single((await sekcam.Realisasi.VerifyAsync([id], sekcam.Orang, CancellationToken.None)).DaftarGagal), StringComparison.Ordinal);
        var sah = await isi.ReadAsync(lembar.Id, ukuran.Id, Periode.Bulan(Tahun, 2));
        Assert.Equal((StatusRealisasi.Diverifikasi, "Sekretaris Kecamatan Ampelgading"), (sah.Status, sah.DiverifikasiOleh));
    }

    [Fact]
    public async Task Closed_month_takes_errata_only_and_keeps_what_was()
    {
        await using var isi = await EnterAsync(kantor.Layanan);
        await using var sekcam = await EnterAsync(kantor.Layanan, "sekcam.ampelgading");
        var (lembar, ukuran) = await isi.FindAsync(IsBulanan);
        var bulan = Periode.Bulan(Tahun, 12);
        var bidang = ukuran.DaftarBaris[0].Bidang;
        await isi.SaveAsync(Sel(ukuran, bulan, bidang, "5"));
        await RefusesAsync("masih dapat diisi langsung", () => isi.Realisasi.CorrectAsync(ukuran.Id, bulan, bidang, "7", "salah ketik", isi.Orang, CancellationToken.None));
        await RefusesAsync("Hanya sekretaris kecamatan", () => isi.Realisasi.LockAsync(bulan, isi.Orang, CancellationToken.None));
        await RefusesAsync("belum berakhir", () => sekcam.Realisasi.LockAsync(Periode.Bulan(2099, 1), sekcam.Orang, CancellationToken.None));
        await RefusesAsync("adalah bulan", () => sekcam.Realisasi.LockAsync(Periode.Triwulan(Tahun, 1), sekcam.Orang, CancellationToken.None));

        await sekcam.Realisasi.LockAsync(bulan, sekcam.Orang, CancellationToken.None);

        await RefusesAsync("sudah dikunci", () => sekcam.Realisasi.LockAsync(bulan, sekcam.Orang, CancellationToken.None));
        Assert.Contains("sudah dikunci", Assert.IsType<HasilSel.Ditolak>(await isi.SaveAsync(Sel(ukuran, bulan, bidang, "6", "5"))).Kalimat, StringComparison.Ordinal);
        await RefusesAsync("sudah dikunci", () => isi.Realisasi.SubmitAsync(lembar.Id, bulan, isi.Orang, CancellationToken.None));
        await RefusesAsync("Alasan koreksi wajib", () => isi.Realisasi.CorrectAsync(ukuran.Id, bulan, bidang, "7", "", isi.Orang, CancellationToken.None));
        await isi.Realisasi.CorrectAsync(ukuran.Id, bulan, bidang, "7", "salah ketik", isi.Orang, CancellationToken.None);

        var kini = await isi.ReadAsync(lembar.Id, ukuran.Id, bulan);
        Assert.Equal("7", kini.Read(bidang, ukuran.Definisi));
        var koreksi = Assert.Single(kini.DaftarKoreksi);
        Assert.Equal((5m, 7m, "salah ketik", "Operator Ampelgading"), (koreksi.Lama, koreksi.Baru, koreksi.Alasan, koreksi.Oleh));
        await using var camat = await EnterAsync(kantor.Layanan, "camat.ampelgading");
        await RefusesAsync("Hanya sekretaris kecamatan atau operator", () => camat.Realisasi.CorrectAsync(ukuran.Id, bulan, bidang, "8", "x", camat.Orang, CancellationToken.None));
    }

    [Fact]
    public async Task Pelapor_sees_and_fills_their_own_posts_only()
    {
        await using var isi = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await isi.FindAsync(IsBulanan);
        var lain = (await isi.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).First(j => j.Id != lembar.Id).Id;
        var bulan = Periode.Bulan(Tahun, 4);
        var sel = Sel(ukuran, bulan, ukuran.DaftarBaris[0].Bidang, "4");

        await BindAsync(kantor, "pelapor.ampelgading", lain);
        await using (var pelapor = await EnterAsync(kantor.Layanan, "pelapor.ampelgading"))
        {
            Assert.Equal([lain], (await pelapor.Lembar.ListJabatanAsync(Tahun, CancellationToken.None)).Select(j => j.Id));
            Assert.Null(await pelapor.Lembar.ReadLembarAsync(lembar.Id, Tahun, CancellationToken.None));
            Assert.Contains("bukan jabatan yang Anda laporkan", Assert.IsType<HasilSel.Ditolak>(await pelapor.SaveAsync(sel)).Kalimat, StringComparison.Ordinal);
            await RefusesAsync("bukan jabatan yang Anda laporkan", () => pelapor.Realisasi.SubmitAsync(lembar.Id, bulan, pelapor.Orang, CancellationToken.None));
        }

        await BindAsync(kantor, "pelapor.ampelgading", lembar.Id);
        await using (var pelapor = await EnterAsync(kantor.Layanan, "pelapor.ampelgading"))
        {
            Assert.True((await pelapor.Lembar.ReadLembarAsync(lembar.Id, Tahun, CancellationToken.None))!.CanFill);
            Assert.IsType<HasilSel.Tersimpan>(await pelapor.SaveAsync(sel));
        }
    }

    [Theory]
    [InlineData("camat.ampelgading")]
    [InlineData("sekcam.ampelgading")]
    [InlineData("inspektorat.malang")]
    public async Task Who_does_not_report_reads_and_changes_nothing(string nama)
    {
        await using var isi = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await isi.FindAsync(IsBulanan);
        await using var pembaca = await EnterAsync(kantor.Layanan, nama);
        Assert.False((await pembaca.Lembar.ReadLembarAsync(lembar.Id, Tahun, CancellationToken.None))!.CanFill);
        Assert.IsType<HasilSel.Ditolak>(await pembaca.SaveAsync(Sel(ukuran, Periode.Bulan(Tahun, 5), ukuran.DaftarBaris[0].Bidang, "1")));
    }

    [Fact]
    public async Task Figures_of_another_kecamatan_are_not_there()
    {
        await using var isi = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran) = await isi.FindAsync(IsBulanan);
        await using var asing = await EnterAsync(kantor.Layanan, "operator.bululawang", "35.07.14");
        Assert.Null(await asing.Lembar.ReadLembarAsync(lembar.Id, Tahun, CancellationToken.None));
        Assert.IsType<HasilSel.Ditolak>(await asing.SaveAsync(Sel(ukuran, Periode.Bulan(Tahun, 5), ukuran.DaftarBaris[0].Bidang, "1")));
    }

    private static async Task<RealisasiId> SubmitAsync(RuangRealisasi ruang, LembarDetail lembar, LembarUkuran ukuran, Periode bulan)
    {
        await ruang.FillAsync(ukuran, bulan, "10");
        await ruang.Realisasi.SubmitAsync(lembar.Id, bulan, ruang.Orang, CancellationToken.None);
        return (await ruang.ReadAsync(lembar.Id, ukuran.Id, bulan)).Id!.Value;
    }

    private static async Task RefusesAsync(string sebab, Func<Task> perbuatan) =>
        Assert.Contains(sebab, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);
}
