using Kinerja.Data;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Riwayat;
using Kinerja.Web.Tests.Documents.Signing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>The process is killed at every step of the act: the act goes on, with one number, one code and one signature.</summary>
public sealed class PengesahanMatiTests(KantorSah kantor) : IClassFixture<KantorSah>
{
    private const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Act_killed_at_every_step_goes_on_and_signs_once()
    {
        using var uji = new SertifikatUji();
        var p12 = Path.Combine(kantor.Folder, "uji.p12");
        await File.WriteAllBytesAsync(p12, uji.Create(rsa: false));
        var id = await kantor.EnactAsync(Kode, 2023);
        string? kode = null;
        foreach (var langkah in new[] { LangkahPengesahan.Dicetak, LangkahPengesahan.Disidik, LangkahPengesahan.Ditandatangani, LangkahPengesahan.Diperiksa, LangkahPengesahan.Diarsipkan })
        {
            foreach (var sesudah in new[] { false, true })
            {
                Assert.Equal(ProgramMati.Mati, await ProgramMati.RunAsync(kantor, Kode, id, p12, langkah, sesudah));
                var (proses, status) = await ReadAsync(id);
                // Killed before it is written down, the step before is the last one.
                Assert.Equal(sesudah ? langkah : langkah - 1, proses.Langkah);
                Assert.Equal(langkah is LangkahPengesahan.Diarsipkan && sesudah ? StatusKeputusan.Ditetapkan : StatusKeputusan.MenungguTandaTangan, status);
                Assert.Equal(kode ??= proses.Kode, proses.Kode);
            }
        }

        Assert.Equal(ProgramMati.Selesai, await ProgramMati.RunAsync(kantor, Kode, id, p12));
        await AssertOnceAsync(id);
    }

    private async Task AssertOnceAsync(KeputusanId id)
    {
        await using var ruang = await kantor.EnterAsync(KantorSah.Camat(Kode), Kode);
        await using var db = await ruang.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var arsip = await db.ArsipKeputusan.SingleAsync(a => a.KeputusanId == id, Ct);
        Assert.Equal(1, await db.Akta.CountAsync(a => a.Objek == id.Value && a.Jenis == JenisAkta.Penandatanganan, Ct));
        Assert.Equal(1, await db.KeputusanPublik.CountAsync(Ct));
        Assert.Equal("188.45/23/KEP/35.07.06/2023", (await db.Keputusan.SingleAsync(k => k.Id == id, Ct)).Nomor);
        await using var isi = (await ruang.Get<ArsipService>().OpenAsync(id, Ct))!.Isi!;
        using var bita = new MemoryStream();
        await isi.CopyToAsync(bita, Ct);
        Assert.Equal(arsip.Berkas.UkuranByte, bita.Length);
        Assert.Contains("Total document signed", await AlatTandaTangan.PdfsigAsync(bita.ToArray()), StringComparison.Ordinal);
    }

    private async Task<(PengesahanRow Proses, StatusKeputusan Status)> ReadAsync(KeputusanId id)
    {
        await using var ruang = await kantor.EnterAsync(KantorSah.Camat(Kode), Kode);
        return ((await ruang.Get<PengesahanService>().ReadAsync(id, Ct))!, (await ruang.Get<DaurDetailService>().ReadAsync(id, Ct))!.Status);
    }
}
