using Kinerja.Data.Contoh;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

/// <summary>The made-up year that Development starts with.</summary>
public sealed class PelaporanContohTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    [Theory]
    [InlineData("operator.ampelgading", "35.07.06", 2022)]
    [InlineData("operator.bululawang", "35.07.14", 2017)]
    [InlineData("operator.kromengan", "35.07.31", 2019)]
    [InlineData("operator.sangkapura", "35.25.17", 2019)]
    public async Task Each_example_has_a_plausible_year_in_every_state(string orang, string kode, int tahun)
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, orang, kode);
        await using var db = await ruang.OpenAsync();
        var realisasi = await db.Realisasi.ToListAsync();

        Assert.All(realisasi, r => Assert.True(r.DataContoh && r.Tahun == tahun));
        Assert.True(realisasi.Count(r => r.Status is StatusRealisasi.Diverifikasi) > realisasi.Count / 2);
        Assert.Contains(realisasi, r => r.Status is StatusRealisasi.Diajukan);
        Assert.Single(realisasi, r => r.CatatanPengembalian is not null);
        Assert.Equal(1, await db.KoreksiRealisasi.CountAsync());
        Assert.Contains(realisasi, r => r.Nilai.Isi.Any(n => n.Nilai == 0));
        var setahun = await db.HasilCapaian.Where(h => h.JenisPeriode == JenisPeriode.Tahun).ToListAsync();
        Assert.True(setahun.Count(h => h.Capaian is >= 50 and <= 200) > setahun.Count / 2, string.Join('\n', setahun.Select(h => $"{h.Isi.Target} {h.Isi.Realisasi} {h.Capaian} {h.Isi.Alasan}")));
        Assert.Contains(setahun, h => h.Capaian is null && h.Isi.Alasan is not null);
        Assert.All(setahun.Where(h => h.Terisi > 0), h => Assert.True(h.DataContoh));
    }

    [Theory]
    [InlineData("operator.ampelgading", "35.07.06")]
    [InlineData("operator.sangkapura", "35.25.17")]
    public async Task Everything_that_can_be_computed_is_measured_and_figures_rest_on_what_they_are_counted_from(string orang, string kode)
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, orang, kode);
        await using var db = await ruang.OpenAsync();
        var tahun = await db.Realisasi.Select(r => r.Tahun).FirstAsync();
        var definisi = (await db.VersiUkuran.ToListAsync()).ToDictionary(v => v.UkuranId, v => v.Definisi);
        var keputusan = await ruang.Get<KeputusanService>().FindAsync(tahun, CancellationToken.None);
        var belum = (await ruang.Get<UkuranService>().ListAsync(keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator).SelectMany(i => i.DaftarUsulan);
        Assert.All(belum, u => Assert.Null(u.Definisi.Rumus));

        var realisasi = await db.Realisasi.ToListAsync();
        var periksa = realisasi.Where(r => BarisIsian.IsTerhitungDariButir(definisi[r.UkuranId])).ToList();
        Assert.All(periksa, r => Assert.All(BarisIsian.List(definisi[r.UkuranId]), b => Assert.NotNull(r.Nilai[b.Kunci])));
        Assert.All(periksa, r => Assert.Equal(r.Nilai[NamaVariabel.Key(definisi[r.UkuranId].DaftarVariabel[0].Nama)], BarisIsian.List(definisi[r.UkuranId]).Sum(b => r.Nilai[b.Kunci])));
        var tenggat = realisasi.Where(r => BarisTenggat.Find(definisi[r.UkuranId]) is not null).ToList();
        Assert.All(tenggat, r => Assert.Equal(r.Nilai.Peristiwa!.Count, r.Nilai[BarisTenggat.Find(definisi[r.UkuranId])!.Semua.Kunci]));
        Assert.True(kode != "35.25.17" || (periksa.Count > 0 && tenggat.Count > 0));
    }

    [Fact]
    public async Task What_is_there_is_left_alone()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        await using var db = await ruang.OpenAsync();
        var sebelum = (await db.Realisasi.CountAsync(), await db.Target.CountAsync(), await db.HasilCapaian.CountAsync());

        await basisData.LoadPelaporanAsync();

        Assert.Equal(sebelum, (await db.Realisasi.CountAsync(), await db.Target.CountAsync(), await db.HasilCapaian.CountAsync()));
    }

    [Fact]
    public void Made_up_numbers_are_the_same_every_time_and_other_for_another_measure()
    {
        static IEnumerable<int> Roll(string benih)
        {
            var acak = new AcakContoh(benih);
            return [.. Enumerable.Range(0, 20).Select(_ => acak.Next(1, 1000))];
        }

        Assert.Equal(Roll("2022-1"), Roll("2022-1"));
        Assert.NotEqual(Roll("2022-1"), Roll("2022-2"));
    }
}
