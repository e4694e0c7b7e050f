using Kinerja.Data.Contoh;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

/// <summary>A document on its way to a draft: nothing unseen gets through, and the way can be left and taken up again.</summary>
public sealed class ImporTertundaServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Document_becomes_a_draft_only_after_everything_unsure_was_seen()
    {
        ImporTertundaId id;
        await using (var ruang = await EnterAsync("operator.ampelgading"))
        {
            var impor = ruang.Get<ImporTertundaService>();
            id = await impor.StartAsync(ReadSumber(), "sk-2022.txt", 2071, AsalNaskah.Disusun, Ct);
            Assert.Contains("belum diperiksa", (await Assert.ThrowsAsync<AturanException>(() => impor.FinishAsync(id, Ct))).Message, StringComparison.Ordinal);
            var pertama = (await impor.ReadAsync(id, Ct))!.Konsep.DaftarTertunda[0];
            var sesudah = await impor.ChangeAsync(id, k => k.Correct(pertama.Jalur, "Kalimat yang benar."), Ct);
            Assert.DoesNotContain(sesudah.DaftarTertunda, b => b.Jalur == pertama.Jalur);
        }

        // Another day.
        await using var lagi = await EnterAsync("operator.ampelgading");
        var layanan = lagi.Get<ImporTertundaService>();
        var konsep = (await layanan.ReadAsync(id, Ct))!.Konsep;
        Assert.Contains(konsep.Bidang, b => b.Teks == "Kalimat yang benar.");
        Assert.Contains(await layanan.ListAsync(Ct), r => r.Id == id && r.JumlahRagu == konsep.DaftarTertunda.Count && r.Tahun == 2071);
        await layanan.ChangeAsync(id, k => k.DaftarTertunda.Aggregate(k, (x, b) => x.Confirm(b.Jalur)), Ct);
        var keputusan = await layanan.FinishAsync(id, Ct);
        var naskah = (await lagi.Get<KeputusanService>().ReadAsync(keputusan, Ct))!.Naskah;
        Assert.Equal((2071, StatusKeputusan.Draf, AsalNaskah.Disusun), (naskah.Tahun, naskah.Status, naskah.AsalNaskah));
        Assert.NotNull(naskah.BatangTubuh!.Mengingat.Butir[0].PeraturanId);
        Assert.Null(await layanan.ReadAsync(id, Ct));
    }

    [Fact]
    public async Task Item_that_is_taken_away_leaves_the_others_in_their_places()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var impor = ruang.Get<ImporTertundaService>();
        var id = await impor.StartAsync(ReadSumber(), "sk.txt", 2072, AsalNaskah.Disusun, Ct);
        var lama = (await impor.ReadAsync(id, Ct))!.Konsep;

        var baru = await impor.ChangeAsync(id, k => k.Remove("batangTubuh.menimbang.butir[0].teks"), Ct);

        Assert.Equal(lama.Naskah.BatangTubuh!.Menimbang.Butir.Skip(1).Select(b => b.Teks), baru.Naskah.BatangTubuh!.Menimbang.Butir.Select(b => b.Teks));
        Assert.Equal(lama.Bidang.Single(b => b.Jalur == "batangTubuh.menimbang.butir[1].teks").Teks, baru.Bidang.Single(b => b.Jalur == "batangTubuh.menimbang.butir[0].teks").Teks);
        Assert.Equal(lama.Bidang.Count - 1, baru.Bidang.Count);
        await Assert.ThrowsAsync<AturanException>(() => impor.ChangeAsync(id, k => k.Remove("batangTubuh.judul"), Ct));
        await impor.DiscardAsync(id, Ct);
        Assert.Null(await impor.ReadAsync(id, Ct));
    }

    [Fact]
    public async Task Source_that_is_refused_leaves_nothing_behind()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var impor = ruang.Get<ImporTertundaService>();
        var (tertunda, keputusan) = ((await impor.ListAsync(Ct)).Count(r => r.Nama == "belanja.txt"), await CountAsync(ruang, 2074));

        await Assert.ThrowsAsync<AturanException>(() => impor.StartAsync(PembacaPindaian.Read("Daftar belanja 2074\n1. beras"), "belanja.txt", 2074, AsalNaskah.Disusun, Ct));
        // Read in the middle of the file: a list that is not closed.
        var utuh = FormatNaskah.Write(NaskahContoh.Read("35.07.06"));
        await Assert.ThrowsAsync<AturanException>(() => Task.Run(() => impor.ImportAsync(FormatNaskah.Read(utuh[..(utuh.Length / 2)]), 2074, Ct)));

        Assert.Equal(tertunda, (await impor.ListAsync(Ct)).Count(r => r.Nama == "belanja.txt"));
        Assert.Equal(keputusan, await CountAsync(ruang, 2074));
    }

    private static async Task<int> CountAsync(RuangUji ruang, int tahun)
    {
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        return await db.Keputusan.CountAsync(k => k.Tahun == tahun, Ct);
    }

    [Fact]
    public async Task Another_kecamatan_sees_nothing_and_a_reader_may_not_start()
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var id = await ruang.Get<ImporTertundaService>().StartAsync(ReadSumber(), "sk.txt", 2073, AsalNaskah.ArsipKertas, Ct);
        await using var tetangga = await RuangUji.EnterAsync(basisData, "operator.bululawang", "35.07.14");
        Assert.Null(await tetangga.Get<ImporTertundaService>().ReadAsync(id, Ct));
        Assert.DoesNotContain(await tetangga.Get<ImporTertundaService>().ListAsync(Ct), r => r.Id == id);

        await using var pelapor = await EnterAsync("pelapor.ampelgading");
        Assert.False(pelapor.Get<ImporTertundaService>().CanEdit);
        await Assert.ThrowsAsync<AturanException>(() => pelapor.Get<ImporTertundaService>().StartAsync(ReadSumber(), "sk.txt", 2073, AsalNaskah.Disusun, Ct));
        await Assert.ThrowsAsync<AturanException>(() => pelapor.Get<ImporTertundaService>().FinishAsync(id, Ct));
    }

    private static SumberNaskah ReadSumber() =>
        PembacaPindaian.Read(File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Contoh", "Naskah"), "35.07.06-*.txt").Single()));

    private Task<RuangUji> EnterAsync(string akun) => RuangUji.EnterAsync(basisData, akun, "35.07.06");
}
