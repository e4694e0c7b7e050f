using Kinerja.Data.Pelaporan;
using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>The dates of a deadline measure as they are stored.</summary>
public sealed class TanggalTenggatTests(KantorRealisasi kantor) : IClassFixture<KantorRealisasi>
{
    private const string Dua = "2022-10-03\t2022-09-28\tAni\n2022-10-03\t2022-09-29\tBudi";

    [Fact]
    public async Task Dates_are_shown_again_with_the_figures_that_follow_from_them_and_stand_in_the_record_of_changes()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran, periode) = await CreateAsync(ruang, 0);

        Assert.Equal(new HasilSel.Tersimpan(1, Dua), await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Peristiwa, Dua)));

        var isi = await ruang.ReadAsync(lembar.Id, ukuran.Id, periode);
        // Three working days before Monday 3 October are Wednesday 28 September.
        Assert.Equal(("1", "2", Dua), (isi.Read(ukuran.DaftarBaris[0].Bidang, ukuran.Definisi), isi.Read(ukuran.DaftarBaris[1].Bidang, ukuran.Definisi), isi.Read(IsianRealisasi.Peristiwa, ukuran.Definisi)));
        await using var db = await ruang.OpenAsync();
        var kunci = isi.Id!.Value.ToString();
        var catatan = await db.CatatanPerubahan.SingleAsync(c => c.Objek == nameof(Realisasi) && c.ObjekId == kunci);
        Assert.Contains(catatan.Perubahan.Isi, p => p.Bidang == nameof(Realisasi.Nilai) && p.Baru!.Contains("Ani", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dates_that_somebody_else_changed_meanwhile_are_a_conflict_and_a_figure_typed_over_them_is_refused()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran, periode) = await CreateAsync(ruang, 1);
        await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Peristiwa, Dua));

        var konflik = Assert.IsType<HasilSel.Konflik>(await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Peristiwa, "2022-10-03\t\tCici")));
        var ditolak = Assert.IsType<HasilSel.Ditolak>(await ruang.SaveAsync(Sel(ukuran, periode, ukuran.DaftarBaris[1].Bidang, "9", "2")));

        Assert.Equal(Dua, konflik.Sekarang);
        Assert.Contains("dihitung dari daftar tanggal", ditolak.Kalimat, StringComparison.Ordinal);
        Assert.Equal(2, (await ruang.ReadAsync(lembar.Id, ukuran.Id, periode)).Nilai.Peristiwa!.Count);
    }

    [Fact]
    public async Task Year_whose_working_days_nobody_knows_is_refused_with_a_sentence()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (_, ukuran, periode) = await CreateAsync(ruang, 2);
        var ditolak = Assert.IsType<HasilSel.Ditolak>(await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Peristiwa, "1990-05-01\t\tAni")));
        Assert.Contains("Kalender kerja 1990", ditolak.Kalimat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_over_is_counted_as_of_that_day()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        var (lembar, ukuran, periode) = await CreateAsync(ruang, 3);
        await ruang.SaveAsync(Sel(ukuran, periode, IsianRealisasi.Peristiwa, Dua));
        await using (var db = await ruang.OpenAsync())
        {
            // As if they had been counted long ago, when nothing was due.
            var baris = await db.Realisasi.SingleAsync(r => r.UkuranId == ukuran.Id);
            baris.SetNilai(ukuran.DaftarBaris[1].Kunci, 1, ruang.Orang, DateTimeOffset.UtcNow);
            await db.SaveChangesAsync();
        }

        await ruang.Realisasi.SubmitAsync(lembar.Id, Periode.Bulan(Tahun, 12), ruang.Orang, CancellationToken.None);

        var isi = await ruang.ReadAsync(lembar.Id, ukuran.Id, periode);
        Assert.Equal((StatusRealisasi.Diajukan, "2"), (isi.Status, isi.Read(ukuran.DaftarBaris[1].Bidang, ukuran.Definisi)));
    }

    // Ampelgading's decree has no deadline; one of its measures becomes one, another for each test.
    private static async Task<(LembarDetail Lembar, LembarUkuran Ukuran, Periode Periode)> CreateAsync(RuangRealisasi ruang, int nomor)
    {
        var calon = new List<LembarUkuran>();
        foreach (var jabatan in await ruang.Lembar.ListJabatanAsync(Tahun, CancellationToken.None))
        {
            calon.AddRange((await ruang.Lembar.ReadLembarAsync(jabatan.Id, Tahun, CancellationToken.None))!.DaftarUkuran.Where(u => u.Definisi is { Jenis: JenisUkuran.Hitungan, Tenggat: null }));
        }

        var dipilih = calon.OrderBy(u => u.Id.Value).ElementAt(nomor);
        var definisi = dipilih.Definisi with
        {
            Jenis = JenisUkuran.Tenggat, Rumus = "usulan tepat waktu / usulan × 100%", Satuan = "%", Periode = JenisPeriode.Tahun, Polaritas = Polaritas.Naik,
            DaftarVariabel = [new("usulan tepat waktu", "usulan", Akumulasi.Jumlah), new("usulan", "usulan", Akumulasi.Jumlah)],
            Tenggat = new AturanTenggat(3, SatuanTenggat.HariKerja, ArahTenggat.Sebelum, ["TMT"]),
        };
        await ruang.Get<UkuranService>().ReviseAsync(dipilih.Id, dipilih.Versi, definisi, "Diukur menurut tenggatnya.", ruang.Orang, CancellationToken.None);
        var (lembar, ukuran) = await ruang.FindAsync(u => u.Id == dipilih.Id);
        return (lembar, ukuran, Periode.Setahun(Tahun));
    }
}
