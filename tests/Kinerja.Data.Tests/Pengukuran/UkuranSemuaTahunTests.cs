using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tests.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pengukuran;

/// <summary>One measure over the decrees of several years.</summary>
public sealed class UkuranSemuaTahunTests(KantorRealisasi kantor) : IClassFixture<KantorRealisasi>
{
    [Fact]
    public async Task Revision_makes_the_results_of_every_measured_year_anew_and_of_no_other()
    {
        await using var ruang = await EnterAsync(kantor.Layanan);
        await CopyAsync(ruang, 2023, arsip: true);
        await CopyAsync(ruang, 2024, arsip: false);
        var (lembar, ukuran) = await ruang.FindAsync(u => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Hitungan } && u.DaftarBaris.Count == 1);
        foreach (var tahun in new[] { Tahun, 2023 })
        {
            await ruang.FillAsync(ukuran, Periode.Bulan(tahun, 1), "4");
            await ruang.Realisasi.SubmitAsync(lembar.Id, Periode.Bulan(tahun, 1), ruang.Orang, CancellationToken.None);
        }

        Assert.Equal([(Tahun, 1), (2023, 1)], await ListAsync(ruang, ukuran.Id));

        await ruang.Get<UkuranService>().ReviseAsync(ukuran.Id, 1, ukuran.Definisi with { Desimal = 1 }, "Cukup satu angka di belakang koma.", ruang.Orang, CancellationToken.None);

        Assert.Equal([(Tahun, 2), (2023, 2)], await ListAsync(ruang, ukuran.Id));
        await using var db = await ruang.OpenAsync();
        Assert.False(await db.HasilCapaian.AnyAsync(h => h.Tahun == 2024));
        Assert.Equal(2, await db.HasilCapaian.CountAsync(h => h.UkuranId == ukuran.Id && h.JenisPeriode == JenisPeriode.Tahun));
    }

    [Fact]
    public async Task Approval_gives_results_to_every_year_whose_decree_has_the_indicator()
    {
        await using var ruang = await EnterAsync(kantor.Layanan, "operator.kromengan", "35.07.31");
        await CopyAsync(ruang, 2020, arsip: true, dari: 2019);
        var keputusan = await ruang.Get<KeputusanService>().FindAsync(2020, CancellationToken.None);
        var indikator = (await ruang.Get<UkuranService>().ListAsync(keputusan, CancellationToken.None))!.SelectMany(b => b.DaftarIndikator).First(i => i.DaftarUkuran.Count == 0 && i.DaftarUsulan.Count > 0);

        await ruang.Get<UkuranService>().ApproveAsync(keputusan, indikator.Id, ruang.Orang, CancellationToken.None);

        await using var db = await ruang.OpenAsync();
        Assert.Equal([2019, 2020], await db.HasilCapaian.Select(h => h.Tahun).Distinct().Order().ToListAsync());
    }

    private static async Task<List<(int Tahun, int Versi)>> ListAsync(RuangRealisasi ruang, UkuranId id)
    {
        await using var db = await ruang.OpenAsync();
        return [.. (await db.HasilCapaian.AsNoTracking().Where(h => h.UkuranId == id).ToListAsync()).Select(h => (h.Tahun, h.Isi.UkuranVersi)).Distinct().Order()];
    }

    // Next year's decree carries the indicators' identities on.
    private static async Task CopyAsync(RuangRealisasi ruang, int tahun, bool arsip, int dari = Tahun)
    {
        var keputusan = ruang.Get<KeputusanService>();
        var naskah = (await keputusan.ReadAsync(await keputusan.FindAsync(dari, CancellationToken.None), CancellationToken.None))!.Naskah;
        var impor = ruang.Get<ImporNaskah>();
        var id = await impor.ImportAsync(naskah, tahun, CancellationToken.None);
        if (arsip)
        {
            await impor.ArchiveAsync(id, CancellationToken.None);
        }
    }
}
