using Kinerja.Data;
using Kinerja.Data.Audit;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Tests.Documents;
using Kinerja.Web.Tests.Documents.Signing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>From the number to the archive, by certificate file and on paper.</summary>
public sealed class PengesahanTests(KantorSah kantor) : IClassFixture<KantorSah>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("35.07.06", true)]
    [InlineData("35.07.14", false)]
    [InlineData("35.07.31", true)]
    [InlineData("35.25.17", false)]
    public async Task Each_example_of_a_new_year_is_signed_and_stays_what_it_was(string kode, bool rsa)
    {
        using var uji = new SertifikatUji();
        var id = await kantor.EnactAsync(kode, 2024);
        await SignAsync(kode, id, uji.Create(rsa));

        var bita = await ReadArsipAsync(kode, id);
        var pdfsig = await AlatTandaTangan.PdfsigAsync(bita);
        Assert.Contains("Signature is Valid.", pdfsig, StringComparison.Ordinal);
        Assert.Contains("Total document signed", pdfsig, StringComparison.Ordinal);
        Assert.Contains("successful", await AlatTandaTangan.CadesAsync(bita, uji.IndukPem), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", await AlatPdf.CheckAsync(bita), StringComparison.Ordinal);
        await using var ruang = await kantor.EnterAsync(KantorSah.Operator(kode), kode);
        Assert.Equal(StatusKeputusan.Ditetapkan, (await ruang.Get<DaurDetailService>().ReadAsync(id, Ct))!.Status);
        var proses = (await ruang.Get<PengesahanService>().ReadAsync(id, Ct))!;
        Assert.Equal((LangkahPengesahan.Diarsipkan, false), (proses.Langkah, proses.Sertifikat!.Tersertifikasi));
        Assert.StartsWith("typst-ts-node-compiler 0.", proses.VersiPencetak!.Penyusun, StringComparison.Ordinal);
        var rantai = await ruang.Get<BukuAkta>().CheckAsync(null, Ct);
        Assert.True(rantai.IsUtuh, rantai.Kalimat);
        Assert.Contains((await ruang.Get<ArsipService>().ListParafAsync(id, Ct)), p => p.Perbuatan == "Menandatangani");
    }

    [Fact]
    public async Task Paper_is_printed_scanned_compared_by_the_sekcam_and_archived_as_scanned()
    {
        const string Kode = "35.07.06";
        var id = await kantor.EnactAsync(Kode, 2025);
        byte[] pindaian = [0xFF, 0xD8, 0xFF, 1, 2, 3];
        await using (var penyusun = await kantor.EnterAsync("operator.ampelgading", Kode))
        {
            var siap = await penyusun.Get<PelaksanaPengesahan>().PrepareAsync(id, JalurTandaTangan.Basah, KantorSah.Alamat, Ct);
            Assert.Equal(LangkahPengesahan.Disidik, siap.Langkah);
            Assert.Contains($"{KantorSah.Alamat}/v/{siap.Kode}", AlatPdf.Squeeze(string.Concat(await AlatPdf.ReadPagesAsync(await penyusun.Get<PengesahanService>().ReadCetakanAsync(id, Ct)))), StringComparison.Ordinal);
            using var basah = new PenandaTanganBasah(pindaian, JenisBukti.Jpg);
            Assert.Equal(LangkahPengesahan.Ditandatangani, (await penyusun.Get<PelaksanaPengesahan>().SignAsync(id, basah, KantorSah.Alamat, Ct)).Langkah);
            await Assert.ThrowsAsync<AturanException>(() => penyusun.Get<PelaksanaPengesahan>().FinishAsync(id, Ct));
        }

        await using var sekcam = await kantor.EnterAsync("sekcam.ampelgading", Kode);
        Assert.Equal(LangkahPengesahan.Diarsipkan, (await sekcam.Get<PelaksanaPengesahan>().FinishAsync(id, Ct)).Langkah);
        Assert.Equal(pindaian, await ReadArsipAsync(Kode, id));
        Assert.Equal(["Mencocokkan pindaian naskah bertanda tangan basah"], (await sekcam.Get<ArsipService>().ListParafAsync(id, Ct)).Select(p => p.Perbuatan));
        await Assert.ThrowsAsync<AturanException>(() => sekcam.Get<PelaksanaPengesahan>().PrepareAsync(id, JalurTandaTangan.Basah, KantorSah.Alamat, Ct).ContinueWith(_ => sekcam.Get<PengesahanService>().StartOverAsync(id, Ct), Ct, TaskContinuationOptions.None, TaskScheduler.Default).Unwrap());
    }

    [Fact]
    public async Task Another_way_may_be_chosen_before_the_signature_and_the_code_stays()
    {
        const string Kode = "35.07.14";
        using var uji = new SertifikatUji();
        var id = await kantor.EnactAsync(Kode, 2026);
        string kode;
        await using (var penyusun = await kantor.EnterAsync("operator.bululawang", Kode))
        {
            kode = (await penyusun.Get<PelaksanaPengesahan>().PrepareAsync(id, JalurTandaTangan.Basah, KantorSah.Alamat, Ct)).Kode;
        }

        var jadi = await SignAsync(Kode, id, uji.Create());
        Assert.Equal((kode, JalurTandaTangan.Sertifikat), (jadi.Kode, jadi.Jalur));
    }

    [Fact]
    public async Task Only_the_camat_signs_and_only_what_has_its_number()
    {
        const string Kode = "35.07.31";
        using var uji = new SertifikatUji();
        var id = await kantor.EnactAsync(Kode, 2025);
        foreach (var nama in new[] { "operator.kromengan", "sekcam.kromengan", "admin.kromengan" })
        {
            await Assert.ThrowsAsync<AturanException>(() => SignAsync(Kode, id, uji.Create(rsa: false), nama));
        }

        await using var camat = await kantor.EnterAsync("camat.kromengan", Kode);
        var arsip = await camat.Get<KeputusanService>().ListAsync(new SaringanKeputusan(2019), Ct);
        await Assert.ThrowsAsync<AturanException>(() => SignAsync(Kode, arsip[0].Id, uji.Create(rsa: false)));
    }

    [Fact]
    public async Task Public_row_is_found_by_its_very_code_alone_and_another_kecamatan_cannot_write_it()
    {
        const string Kode = "35.25.17";
        using var uji = new SertifikatUji();
        var lama = await kantor.EnactAsync(Kode, 2025);
        var kode = (await SignAsync(Kode, lama, uji.Create(rsa: false))).Kode;
        var publik = new KeputusanPublikService(kantor.Kantor.GetService(typeof(Microsoft.Extensions.DependencyInjection.IServiceScopeFactory)) as Microsoft.Extensions.DependencyInjection.IServiceScopeFactory ?? throw new InvalidOperationException(), (Kinerja.Data.Berkas.GudangBerkas)kantor.Kantor.GetService(typeof(Kinerja.Data.Berkas.GudangBerkas))!);

        var baris = (await publik.FindAsync(kode.ToLowerInvariant(), Ct))!;
        Assert.Equal(("Sangkapura", null, null), (baris.Kecamatan, baris.DiubahOleh, baris.DicabutOleh));
        Assert.Null(await publik.FindAsync(KodePengesahan.New().Value, Ct));
        Assert.Null(await publik.FindAsync("bukan kode", Ct));
        await using (var sql = new NpgsqlConnection(kantor.Aplikasi))
        {
            await sql.OpenAsync(Ct);
            Assert.Equal(0L, await new NpgsqlCommand("select count(*) from \"KeputusanPublik\"", sql).ExecuteScalarAsync(Ct));
        }

        await using (var lain = await kantor.EnterAsync("operator.ampelgading", "35.07.06"))
        {
            await using var db = await lain.Get<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
            Assert.Equal(0, await db.KeputusanPublik.CountAsync(k => k.Kode == kode, Ct));
            Assert.Equal(0, await db.KeputusanPublik.Where(k => k.Kode == kode).ExecuteDeleteAsync(Ct));
        }

        var baru = await kantor.EnactAsync(Kode, 2026, k => SetMencabut(k, lama));
        await SignAsync(Kode, baru, uji.Create(rsa: false));
        Assert.Equal("188.45/26/KEP/35.25.17/2026", (await publik.FindAsync(kode, Ct))!.DicabutOleh);
    }

    private static void SetMencabut(Keputusan keputusan, KeputusanId lama) => typeof(Keputusan).GetProperty(nameof(Keputusan.MencabutId))!.SetValue(keputusan, lama);

    private Task<PengesahanRow> SignAsync(string kode, KeputusanId id, byte[] p12, string? nama = null) => kantor.SignAsync(kode, id, p12, nama);

    private Task<byte[]> ReadArsipAsync(string kode, KeputusanId id) => kantor.ReadArsipAsync(kode, id);
}
